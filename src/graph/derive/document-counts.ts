import type { Run, Statement } from '../../neo4j/database.ts';

/** Counts the findings with evidence in a document `d`, each once; writes where that differs. */
const COUNT = `WITH d, COUNT { MATCH (d)<-[:EVIDENCED_IN]-(f:Finding) RETURN DISTINCT f } AS findings
WHERE coalesce(d.findingCount, -1) <> findings
SET d.findingCount = findings`;

/** `Document.findingCount` of every document. */
export const countAllDocuments: Statement = {
  name: 'derive.count-documents',
  text: `CYPHER 5
MATCH (d:Document)
${COUNT}`,
};

const some: Statement = {
  name: 'derive.count-some-documents',
  text: `CYPHER 5
UNWIND $documents AS id
MATCH (d:Document {id: id})
${COUNT}`,
};

/** `Document.findingCount` of these documents (by id), inside the caller's transaction. */
export async function countDocuments(run: Run, documents: Iterable<string>): Promise<void> {
  await run(some, { documents: [...documents] });
}
