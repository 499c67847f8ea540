/** What curators decided goes from one store to another, wholly or not at all. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { createCurator } from '../../src/graph/curation/curator.ts';
import { exportReviews, loadReviews } from '../../src/graph/curation/transfer.ts';
import { load } from '../../src/graph/write/load.ts';
import { readReviewFile } from '../../src/imports/seed-reviews.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { wipe } from '../support/graph.ts';
import { findingAt, once, REPORT } from './curating.ts';

const graph = loadedGraph(smallSeed());
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'findings-reviews-'));
});
afterAll(() => rm(folder, { recursive: true }));

const asker = () => ({ by: 'desk', deadline: Date.now() + 60_000 });

async function decide(database: Database): Promise<void> {
  const { review, withdraw, add, undo } = createCurator(database, async () => new Map());
  const of = { expectedVersion: 1 } as const;
  const statement = 'Found that supervision was regular and well recorded.';
  await review(
    {
      ...of,
      finding: findingAt(1),
      decision: 'CORRECT',
      polarity: 'STRENGTH',
      statement,
      reason: 'Read again.',
      idempotencyKey: once(),
    },
    asker(),
  );
  await withdraw({ ...of, finding: findingAt(2), reason: 'Told twice.', idempotencyKey: once() }, asker());
  await review({ ...of, finding: findingAt(3), decision: 'CONFIRM', idempotencyKey: once() }, asker());
  await undo({ change: 'change:3', expectedVersion: 2, idempotencyKey: once() }, asker());
  await add(
    {
      ...{
        document: REPORT,
        quoteHash: 'f'.repeat(16),
        page: 3,
        paragraph: '20',
        kind: 'FINDING',
        concerns: 'COUNCIL',
      },
      ...{ polarity: 'WEAKNESS', themes: ['caseloads'], aspects: ['timeliness'], resolved: false, expectedVersion: 0 },
      ...{ statement: 'Reported that caseloads were too high for good work.', idempotencyKey: once() },
    },
    asker(),
  );
}

const file = async (lines: readonly unknown[]) => {
  const name = path.join(folder, 'reviews.jsonl');
  await writeFile(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readReviewFile(name);
};

/** All that a reader sees: without changes, reviews, versions, and the count of changes. */
const seen = async (database: Database) =>
  (await canonicalDump(database))
    .filter((line) => !/"node":"(?:Change|Review|Dataset)"|"relation":"(?:CHANGED|UNDOES)"/u.test(line))
    .map((line) => line.replace(/,"version":\d+/u, ''));

it('what was decided is the same in a store that has the data, and twice is as once', async () => {
  const { database } = graph;
  await decide(database);
  const lines = await exportReviews(database);
  expect(lines.map(({ finding, decision, by, reason }) => [finding, decision, by, reason])).toEqual([
    [findingAt(1), 'CORRECTED', 'desk', 'Read again.'],
    [findingAt(2), 'WITHDRAWN', 'desk', 'Told twice.'],
    [`finding:${REPORT}-${'f'.repeat(16)}`, 'CONFIRMED', 'desk', null],
  ]);
  const before = await seen(database);
  await wipe(database);
  await load(database, { folder: graph.folder });
  expect(await loadReviews(database, await file(lines))).toEqual({ made: 3, held: 0, keptOut: [] });
  expect(await seen(database)).toEqual(before);
  expect(await database.execute({ name: 'test', text: 'MATCH (c:Change) RETURN DISTINCT c.by' })).toEqual([['desk']]);
  expect(await loadReviews(database, await file(lines))).toEqual({ made: 0, held: 3, keptOut: [] });
  const written = (await exportReviews(database)).map((line) => ({ ...line, at: '' }));
  expect(written).toEqual(lines.map((line) => ({ ...line, at: '' })));
});

it('what does not find its finding, or was decided otherwise here, is kept out and told', async () => {
  const { database } = graph;
  await decide(database);
  const [corrected, withdrawn, added] = await exportReviews(database);
  if (!corrected || !withdrawn || !added || !('says' in corrected)) throw new Error('Three decisions are expected.');
  const elsewhere = { ...withdrawn, finding: 'finding:elsewhere-1', document: 'elsewhere', quoteHash: 'e'.repeat(16) };
  const renamed = {
    ...withdrawn,
    finding: 'finding:renamed-1',
    quoteHash: '3'.padStart(16, '0'),
    page: 1,
    paragraph: '3',
    document: 'renamed',
  };
  const otherwise = { ...corrected, says: { ...corrected.says, polarity: 'MIXED' } };
  const { made, held, keptOut } = await loadReviews(database, await file([elsewhere, otherwise, added, renamed]));
  expect([made, held]).toEqual([1, 1]);
  expect(keptOut).toEqual([
    { line: 1, finding: 'finding:elsewhere-1', why: 'its finding is not here' },
    { line: 2, finding: findingAt(1), why: 'it was decided on here, otherwise' },
  ]);
  expect(
    await database.execute({ name: 'test', text: 'MATCH (f:Finding {id: $id}) RETURN f.id' }, { id: findingAt(3) }),
  ).toEqual([]);
});

it.each([
  ['says.themes.0', (line: object) => ({ ...line, says: { ...(line as { says: object }).says, themes: ['No Key'] } })],
  ['says.themes', (line: object) => ({ ...line, says: { ...(line as { says: object }).says, themes: ['nowhere'] } })],
  ['decision', (line: object) => ({ ...line, decision: 'PERHAPS' })],
  [
    'says.statement',
    (line: object) => ({ ...line, says: { ...(line as { says: object }).says, statement: 'Too short.' } }),
  ],
])('nothing is made of a file with a line that is wrong: %s', async (field, broken) => {
  const { database } = graph;
  await decide(database);
  const lines = await exportReviews(database);
  await wipe(database);
  await load(database, { folder: graph.folder });
  const before = await canonicalDump(database);
  const wrong = async () => loadReviews(database, await file([lines[1], broken(lines[0] ?? {})]));
  await expect(wrong()).rejects.toMatchObject({
    code: 'SEED_INVALID',
    details: { file: 'reviews.jsonl', line: 2, field },
  });
  expect(await canonicalDump(database)).toEqual(before);
});

it('the file is text that anyone can read', async () => {
  await decide(graph.database);
  await file(await exportReviews(graph.database));
  const text = await readFile(path.join(folder, 'reviews.jsonl'), 'utf8');
  expect(text.split('\n')).toHaveLength(4);
  expect(text).not.toContain('told');
});
