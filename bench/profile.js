import { toDriver } from '../dist/neo4j/parameters.js';

/** What Neo4j reads for a statement and how many rows its operators pass on, all together: `{ hits, rows }`. */
export async function profiled(driver, { statement, parameters }, database) {
  const options = { database, routing: 'READ' };
  const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, toDriver(parameters), options);
  return totalOf(summary.profile);
}

/** The db-hits and rows of all operators of a profiled plan. */
export const totalOf = ({ dbHits, rows, children }) =>
  children.map(totalOf).reduce((sum, of) => ({ hits: sum.hits + of.hits, rows: sum.rows + of.rows }), {
    hits: Number(dbHits),
    rows: Number(rows),
  });
