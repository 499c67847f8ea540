/** Many curators at once on the same findings: none of what was acknowledged is lost, and no deadlock is surfaced. */
import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { createCurator } from '../../src/graph/curation/curator.ts';
import { readThemeTree } from '../../src/graph/derive/histories.ts';
import { settle } from '../../src/graph/write/settle.ts';
import type { Database, Statement } from '../../src/neo4j/database.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { CURATED, documentLines, finding, inspection, smallSeed } from '../graph/load-fixtures.ts';
import { faultyPlans } from '../reference/plans.ts';
import { connectionTo } from '../support/graph.ts';
import { findingAt, once } from './curating.ts';

const FINDINGS = 25;
const WRITERS = 4;
const ROUNDS = 2;
const MINUTES = 60_000;

const positions = Array.from({ length: FINDINGS }, (_, at) => at + 1);
const graph = loadedGraph({
  ...smallSeed(),
  [CURATED]: documentLines(
    inspection(),
    positions.map((position) => finding(position)),
  ),
});

/** A database that notes each statement that its transactions run. */
function noting(
  database: Database,
  ran: Map<string, { statement: Statement; parameters: Record<string, unknown> }>,
): Database {
  return {
    ...database,
    write: (name, work) =>
      database.write(name, (run) =>
        work((statement, parameters = {}) => {
          ran.set(statement.name, { statement, parameters });
          return run(statement, parameters);
        }),
      ),
  };
}

/** Decides by turns, again after each conflict with the version that it tells, until the change is made. */
async function changed(database: Database, by: string, position: number, turn: number): Promise<void> {
  const { review } = createCurator(database, async () => new Map());
  const statement = `Found that supervision was regular, as turn ${turn} of the ${by} put it.`;
  let expectedVersion = 1;
  for (;;) {
    const outcome = await review(
      {
        ...{ finding: findingAt(position), decision: 'CORRECT', polarity: turn % 2 ? 'STRENGTH' : 'MIXED', statement },
        ...{ expectedVersion, idempotencyKey: once() },
      },
      { by, deadline: Date.now() + 10 * MINUTES },
    );
    if (outcome.kind === 'DONE') return;
    if (outcome.kind !== 'CONFLICT') throw new Error(JSON.stringify(outcome));
    expectedVersion = outcome.version;
  }
}

it('four writers, the same findings in opposite orders, 200 changes', { timeout: 30 * MINUTES }, async () => {
  const { database } = graph;
  const ran = new Map<string, { statement: Statement; parameters: Record<string, unknown> }>();
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    const order = writer % 2 === 0 ? positions : positions.toReversed();
    for (let turn = 1; turn <= ROUNDS; turn += 1)
      for (const position of order) await changed(noting(database, ran), `writer ${writer}`, position, turn + writer);
  });
  await Promise.all(writers);

  const made = await database.execute({
    name: 'test',
    text: `MATCH (c:Change) WITH c.finding AS finding, collect(c.version) AS versions, count(DISTINCT c.request) AS requests
           RETURN finding, versions, requests ORDER BY finding`,
  });
  const all = Array.from({ length: WRITERS * ROUNDS }, (_, at) => at + 2);
  expect(made).toHaveLength(FINDINGS);
  for (const [, versions, requests] of made) {
    expect((versions as number[]).toSorted((one, other) => one - other)).toEqual(all);
    expect(requests).toBe(WRITERS * ROUNDS);
  }
  const sequences = await database.execute({
    name: 'test',
    text: 'MATCH (c:Change) RETURN count(DISTINCT c.sequence), max(c.sequence)',
  });
  expect(sequences).toEqual([[FINDINGS * WRITERS * ROUNDS, FINDINGS * WRITERS * ROUNDS]]);

  // What was derived change by change is what is derived from all of it at once.
  const before = await canonicalDump(database);
  await database.write('test', async (run) => {
    const ids = async (label: string) =>
      new Set((await run({ name: 'test', text: `MATCH (n:${label}) RETURN n.id` })).map(([id]) => String(id)));
    expect((await readThemeTree(run)).size).toBe(3);
    await settle(run, { inspections: await ids('Inspection'), authorities: await ids('Authority') });
  });
  expect(await canonicalDump(database)).toEqual(before);

  // And no statement of a change reads everything.
  expect(ran.size).toBeGreaterThan(15);
  const faults = await faultyPlans(await connectionTo('scratch'), [...ran.values()]);
  expect(faults).toEqual([]);
});
