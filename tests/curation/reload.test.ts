/** What curators decided outlives every load: again, of a newer edition, of a seed that no longer tells the finding. */
import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { createCurator, type Curator } from '../../src/graph/curation/curator.ts';
import type { Outcome } from '../../src/graph/curation/outcome.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { CURATED, documentLines, finding, inspection, smallSeed, type SeedFiles } from '../graph/load-fixtures.ts';
import { findingAt, once, REPORT } from './curating.ts';

const graph = loadedGraph(smallSeed());

const asker = () => ({ by: 'desk', deadline: Date.now() + 60_000 });
const curator = (database: Database): Curator => createCurator(database, async () => new Map());

async function done(outcome: Promise<Outcome>): Promise<string> {
  const came = await outcome;
  if (came.kind !== 'DONE') throw new Error(JSON.stringify(came));
  return came.finding;
}

/** One corrected, one rejected, one confirmed, one added. */
async function reviewed(database: Database): Promise<string> {
  const { review, add } = curator(database);
  const of = { expectedVersion: 1 } as const;
  const statement = 'Found that supervision was regular and well recorded.';
  await done(
    review(
      { ...of, finding: findingAt(1), decision: 'CORRECT', polarity: 'STRENGTH', statement, idempotencyKey: once() },
      asker(),
    ),
  );
  await done(
    review(
      { ...of, finding: findingAt(2), decision: 'REJECT', reason: 'Of another council.', idempotencyKey: once() },
      asker(),
    ),
  );
  await done(review({ ...of, finding: findingAt(3), decision: 'CONFIRM', idempotencyKey: once() }, asker()));
  return done(
    add(
      {
        ...{
          document: REPORT,
          quoteHash: 'f'.repeat(16),
          page: 3,
          paragraph: '20',
          kind: 'FINDING',
          concerns: 'COUNCIL',
        },
        ...{
          polarity: 'WEAKNESS',
          themes: ['caseloads'],
          aspects: ['timeliness'],
          resolved: false,
          expectedVersion: 0,
        },
        ...{ statement: 'Reported that caseloads were too high for good work.', idempotencyKey: once() },
      },
      asker(),
    ),
  );
}

/** What a query sees of the four, and what is derived from them. */
async function seen(database: Database): Promise<string[]> {
  const dump = await canonicalDump(database);
  return dump.filter((line) =>
    /"node":"(?:Finding|Theme|Weakness|Inspection|Authority)"|HAS_WEAKNESS|EXAMINED|SHOWS|ABOUT|REPORTS"/u.test(line),
  );
}

const states = (database: Database) =>
  database.execute(
    {
      name: 'test',
      text: `MATCH (f:Finding)-[:EVIDENCED_IN]->(:Document {key: $key}) RETURN f.id, f.polarity, f.reviewStatus, f.version ORDER BY f.id`,
    },
    { key: REPORT },
  );

const AS_REVIEWED = [
  [findingAt(1), 'STRENGTH', 'CORRECTED', 2],
  [findingAt(3), 'STRENGTH', 'CONFIRMED', 2],
  [`finding:${REPORT}-${'f'.repeat(16)}`, 'WEAKNESS', 'CONFIRMED', 1],
];

/** Newer editions of the report: another section in each finding, two findings gone, what was added told by the report itself. */
const EDITIONS: Record<string, SeedFiles> = {
  'the same data, written again': {
    [CURATED]: report([{ section: 'Summary' }, { section: 'Summary' }, { section: 'Summary' }]),
  },
  'an edition that says otherwise': {
    [CURATED]: report([
      { polarity: 'MIXED', themes: ['caseloads'] },
      { polarity: 'STRENGTH' },
      { polarity: 'WEAKNESS' },
    ]),
  },
  'an edition without what was put right and confirmed': {
    [CURATED]: documentLines(inspection(), [{ ...finding(2), position: 1 }]),
  },
  'an edition that tells what was added': {
    [CURATED]: [...report([{}, {}, {}]), { ...finding(4), key: 'f'.repeat(16), polarity: 'STRENGTH' }],
  },
};

function report(more: readonly object[]) {
  return documentLines(
    inspection(),
    [
      finding(1),
      finding(2, { kind: 'RECOMMENDATION', themes: ['supervision', 'caseloads'] }),
      finding(3, { polarity: 'STRENGTH', aspects: ['recording'], judgementArea: 'overall' }),
    ].map((of, at) => ({ ...of, ...more[at] })),
  );
}

it.each(Object.entries(EDITIONS))('after %s, all is as it was reviewed', async (_, edition) => {
  const { database } = graph;
  await reviewed(database);
  expect(await states(database)).toEqual(AS_REVIEWED);
  const before = await seen(database);
  const newer = await graph.seeds.write({ ...smallSeed(), ...edition }, '2026.02.1');
  expect((await load(database, { folder: newer })).changed).toBe(true);
  expect(await states(database)).toEqual(AS_REVIEWED);
  if (Object.keys(edition).length > 0) {
    await load(database, { folder: graph.folder });
    expect(await seen(database)).toEqual(before);
  }
});

it('a load that is forced upon every unit keeps it, and derives nothing else', async () => {
  const { database } = graph;
  await reviewed(database);
  const before = await seen(database);
  await database.execute({ name: 'test', text: "MATCH (u:Unit) WHERE u.kind <> 'curation' SET u.sha256 = 'none'" });
  await load(database, { folder: graph.folder });
  expect(await states(database)).toEqual(AS_REVIEWED);
  expect(await seen(database)).toEqual(before);
});

it('undoing a rejection after a newer edition shows what that edition tells', async () => {
  const { database } = graph;
  await reviewed(database);
  const newer = await graph.seeds.write(
    { ...smallSeed(), [CURATED]: report([{}, { polarity: 'MIXED' }, {}]) },
    '2026.02.1',
  );
  await load(database, { folder: newer });
  await done(curator(database).undo({ change: 'change:2', expectedVersion: 2, idempotencyKey: once() }, asker()));
  expect(await states(database)).toEqual(expect.arrayContaining([[findingAt(2), 'MIXED', 'UNREVIEWED', 3]]));
});

it('what a document tells that is withdrawn comes back as it was reviewed with the document', async () => {
  const { database } = graph;
  await reviewed(database);
  const before = await seen(database);
  await load(database, { folder: await graph.seeds.write({ ...smallSeed(), [CURATED]: [] }, '2026.02.1') });
  expect(await states(database)).toEqual([]);
  await load(database, { folder: graph.folder });
  expect(await states(database)).toEqual(AS_REVIEWED);
  expect(await seen(database)).toEqual(before);
});
