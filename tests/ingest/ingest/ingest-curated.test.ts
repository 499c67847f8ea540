import { expect, it } from 'vitest';
import { quoteHash } from '../../../src/domain/text.ts';
import { canonicalDump } from '../../../src/graph/canonical-dump.ts';
import { forget } from '../../../src/graph/write/forget.ts';
import { load } from '../../../src/graph/write/load.ts';
import type { Sentence } from '../../../src/ingest/ingest/extracted.ts';
import { loadedGraph } from '../../graph/empty-graph.ts';
import { CURATED, documentLines, finding, inspection, type Fields, type SeedFiles } from '../../graph/load-fixtures.ts';
import { valueOf } from '../../graph/load-folders.ts';
import { nationalSeed } from '../../graph/load-national-fixtures.ts';
import { wipe } from '../../support/graph.ts';
import { letter, said, sha, type Files } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const KEY = 'newshire-ilacs-standard-2024-03-04-report';
/** Read as a finding by the program, too; not read as one; said twice; not in the report; only in its correction. */
const [FOUND, PASSED, TWICE, ABSENT, CORRECTED] = [
  'Supervision is held too rarely, says the director, Ann Lee.',
  'The last visit was two years ago.',
  'Records are late.',
  'Nobody wrote this.',
  'Records are very late.',
] as const;
const keyOf = (quote: string, more = '') => `${quoteHash(quote)}${more}`;
const idOf = (quote: string) => `finding:${KEY}-${keyOf(quote)}`;

const curated = (...findings: Fields[]): SeedFiles => ({
  ...nationalSeed(),
  [CURATED]: documentLines(inspection(), findings),
});
const FINDINGS = [
  finding(1, { key: keyOf(FOUND) }),
  finding(2, { key: keyOf(PASSED) }),
  finding(3, { key: keyOf(TWICE), page: 2, paragraph: '9' }),
  finding(4, { key: keyOf(ABSENT) }),
];

const sentence = (quote: string, page: number, paragraph: string, start: number): Sentence => {
  return { page, paragraph, quote, start, end: start + quote.length };
};
const more = { kind: 'REPORT', inspectionKind: 'ILACS_STANDARD', framework: 'ilacs-v2' } as const;
const inspected = { firstDay: '2024-03-04', lastDay: null, precision: 'DAY' } as const;
const report = letter(
  { ...more, inspection: inspected },
  [said(FOUND), said('Caseloads are high.')],
  [sentence(PASSED, 1, '2', 100), sentence(TWICE, 1, '1', 200), sentence(TWICE, 2, '9', 300)],
);
const correction = letter(
  { ...more, inspection: inspected, sha256: sha('2'), publishedOn: '2025-04-01' },
  [],
  [sentence(PASSED, 1, '2', 400), sentence(CORRECTED, 1, '2', 500)],
);

const graph = loadedGraph(curated(...FINDINGS));

const run = (files: Files, options: Parameters<typeof ingested>[3] = {}) =>
  ingested(graph.database, graph.folder, files, options);

const held = (): Promise<unknown> =>
  valueOf(
    graph.database,
    `MATCH (f:Finding)-[e:EVIDENCED_IN]->(:Document {key: '${KEY}'}) WITH f, e ORDER BY f.position
     RETURN collect([f.method, f.quote, e.start])`,
  );

it('gives the findings that a person read their sentences, and nothing else; says which it does not hold', async () => {
  const { documents } = await run({ 'a.pdf': report });
  expect(documents[0]).toMatchObject({
    status: 'QUOTED',
    hashes: { indexed: 4, agreed: 3 },
    missing: [idOf(ABSENT)],
  });
  expect(await held()).toEqual([
    ['CURATED', 'Supervision is held too rarely, says the director, [name].', 10],
    ['CURATED', PASSED, 100],
    ['CURATED', TWICE, 300],
    ['CURATED', null, null],
  ]);
  expect(await valueOf(graph.database, 'MATCH (d:Dataset) RETURN [d.quotes, d.documentsWithText]')).toEqual([3, 1]);
  const of = `MATCH (d:Document {key: '${KEY}'}) RETURN [d.quoteStatus, d.sha256]`;
  expect(await valueOf(graph.database, of)).toEqual(['HELD', [sha('1')]]);
});

it('changes nothing the second time', async () => {
  await run({ 'a.pdf': report });
  const before = await canonicalDump(graph.database);
  expect(await run({ 'a.pdf': report })).toMatchObject({ documents: [{ status: 'UNCHANGED' }], changed: false });
  expect(await canonicalDump(graph.database)).toEqual(before);
});

it('keeps the sentences through a newer seed, and fills in what that one adds when it is run again', async () => {
  const newer = await graph.seeds.write(
    curated(
      finding(1, { key: keyOf(FOUND), statement: 'Said in other words.' }),
      finding(2, { key: keyOf('Caseloads are high.') }),
    ),
    '2026.02.1',
  );
  await run({ 'a.pdf': report });
  await load(graph.database, { folder: newer });
  expect(await held()).toMatchObject([
    ['CURATED', expect.stringContaining('too rarely'), 10],
    ['CURATED', null, null],
  ]);
  expect((await run({ 'a.pdf': report })).documents[0]).toMatchObject({ status: 'QUOTED', missing: [] });
  const dump = await canonicalDump(graph.database);
  expect(await held()).toMatchObject([
    ['CURATED', expect.stringContaining('too rarely'), 10],
    ['CURATED', 'Caseloads are high.', 10],
  ]);
  await wipe(graph.database);
  await load(graph.database, { folder: newer });
  await run({ 'a.pdf': report });
  expect(await canonicalDump(graph.database)).toEqual(dump);
});

it('takes the sentences of the last edition, whichever comes first', async () => {
  const files = { 'a.pdf': report, 'b.pdf': correction };
  const { documents } = await run(files);
  expect(documents.map((of) => of.status)).toEqual(['QUOTED', 'QUOTED']);
  expect(await held()).toMatchObject([{ 1: null }, { 1: PASSED, 2: 400 }, { 1: null }, { 1: null }]);
  const dump = await canonicalDump(graph.database);
  await wipe(graph.database);
  await load(graph.database, { folder: graph.folder });
  expect((await run(files, { reverse: true })).documents.map((of) => of.status)).toEqual(['EARLIER', 'QUOTED']);
  expect(await canonicalDump(graph.database)).toEqual(dump);
});

it('forgets the sentences alone', async () => {
  const before = await canonicalDump(graph.database);
  await run({ 'a.pdf': report });
  expect(await forget(graph.database, sha('1'))).toMatchObject({ key: KEY, findings: 4, curated: true });
  expect(await canonicalDump(graph.database)).toEqual(before);
  await expect(forget(graph.database, KEY)).rejects.toThrow('comes with our data');
});

it('lets the user tell what the seed has withdrawn', async () => {
  await run({ 'a.pdf': report });
  await load(graph.database, { folder: await graph.seeds.write({ ...nationalSeed(), [CURATED]: [] }, '2026.02.1') });
  expect(await held()).toEqual([]);
  expect((await run({ 'a.pdf': report })).documents[0]).toMatchObject({ status: 'REPLACED' });
  expect(await held()).toMatchObject([{ 0: 'EXTRACTED' }, { 0: 'EXTRACTED' }]);
});
