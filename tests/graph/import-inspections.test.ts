import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { importEdition } from '../../src/graph/write/import-edition.ts';
import { load } from '../../src/graph/write/load.ts';
import { build } from '../imports/inspections-fixtures.ts';
import { emptyGraph } from './empty-graph.ts';
import { importSeed, readEdition, type TableEdition, OVERALL, VISIT } from './import-fixtures.ts';
import { valueOf } from './load-folders.ts';

const graph = emptyGraph();

const SECOND = {
  ...VISIT,
  'Inspection/Visit date': '2023-01-17',
  'Publication date': '2023-02-20',
  'Visit Theme': 'Care leavers',
};
const { lines } = build({ history: [{}], statistics: [{}], inYear: [VISIT] });

const FIRST: TableEdition = { table: 'inYear', edition: '2026-07-15', rows: [VISIT, SECOND] };
const LATER: TableEdition = {
  table: 'inYear',
  edition: '2027-07-15',
  rows: [{ [OVERALL]: 'Outstanding' }, VISIT, { ...SECOND, 'Visit Theme': 'Leaving care' }],
};

const notices: string[] = [];
const notice = (text: string) => void notices.push(text);

async function loaded(publishedOn: string | null = null): Promise<string> {
  const folder = await graph.seeds.write(importSeed(lines, publishedOn));
  await load(graph.database, { folder });
  notices.length = 0;
  return folder;
}

async function imported(folder: string, of: TableEdition, dryRun = false) {
  const { data: seed, edition } = await readEdition(folder, of);
  return importEdition(graph.database, { edition, seed, folder, dryRun, notice });
}

/** The dump without the revision, which counts every transaction. */
const dump = async () => (await canonicalDump(graph.database)).filter((line) => !line.includes('dataset:current'));
/** What of it is neither of units nor counted. */
const themselves = (of: readonly string[]) =>
  of.filter((line) => !/unit:|inspectionCount|"relation":"(?:FOLLOWS|FROM_UNIT)/u.test(line));

const ofKind = (report: Awaited<ReturnType<typeof imported>>, kind: string) =>
  report.changes.find((of) => of.kind === kind);

it('adds a visit with its theme, as said by its edition, and leaves the rest', async () => {
  const folder = await loaded();
  const before = await dump();
  const report = await imported(folder, FIRST);
  expect(ofKind(report, 'inspections')).toMatchObject({
    added: ['inspection:ambleford-focused-visit-2023-01-17'],
    removed: [],
    changed: [],
    unchanged: 2,
  });
  expect(report).toMatchObject({ changed: true, notes: [] });
  const after = await dump();
  expect(themselves(before).filter((line) => !after.includes(line))).toEqual([]);
  const focus = "MATCH (i:Inspection {id: 'inspection:ambleford-focused-visit-2023-01-17'}) RETURN i.focus";
  expect(await valueOf(graph.database, focus)).toBe('Care leavers');
  const edition = "MATCH (d:Document {id: 'document:official-statistics-2026-07-15'}) RETURN d.publishedOn";
  expect(await valueOf(graph.database, edition)).toBe('2026-07-15');
});

it('changes nothing when it is imported again, and only what changed when a later edition is', async () => {
  const folder = await loaded();
  await imported(folder, FIRST);
  const before = await dump();
  expect(await imported(folder, FIRST)).toMatchObject({ changed: false });
  expect(await dump()).toEqual(before);
  const report = await imported(folder, LATER);
  expect(ofKind(report, 'inspections')).toMatchObject({
    added: [],
    changed: [
      {
        id: 'inspection:ambleford-focused-visit-2023-01-17',
        fields: [{ field: 'focus', old: 'Care leavers', new: 'Leaving care' }],
      },
    ],
  });
  const judgement = 'judgement:ambleford-ilacs-standard-2021-03-01-overall-effectiveness-official-statistics';
  expect(ofKind(report, 'grades')).toMatchObject({
    added: [`${judgement}-2027-07-15`],
    removed: [],
    changed: [{ id: judgement, fields: [{ field: 'preferred', old: true, new: false }] }],
  });
  const grade = `MATCH (j:Judgement {id: '${judgement}-2027-07-15'})-[:STATED_IN]->(d) RETURN [j.grade, j.preferred, d.id]`;
  expect(await valueOf(graph.database, grade)).toEqual([
    'Outstanding',
    true,
    'document:official-statistics-2027-07-15',
  ]);
  const earlier = `MATCH (j:Judgement {id: '${judgement}'})-[:STATED_IN]->(d) RETURN [j.grade, j.preferred, d.id]`;
  expect(await valueOf(graph.database, earlier)).toEqual(['Good', false, 'document:official-statistics']);
});

it('keeps an edition that says nothing new, once', async () => {
  const folder = await loaded();
  const same: TableEdition = { table: 'history', edition: '2026-07-15', rows: [{}] };
  expect(await imported(folder, same)).toMatchObject({ changed: true });
  const document = "RETURN EXISTS { (:Document {id: 'document:inspection-history-2026-07-15'}) }";
  expect(await valueOf(graph.database, document)).toBe(true);
  expect(await imported(folder, same)).toMatchObject({ changed: false });
});

it('is kept by later loads, of all or of one group, which say so', async () => {
  const folder = await loaded();
  await imported(folder, FIRST);
  const before = await dump();
  for (const only of [undefined, ['core'] as const, ['inspections'] as const]) {
    notices.length = 0;
    expect(await load(graph.database, { folder, notice, ...(only && { only }) })).toMatchObject({ changed: false });
    expect(notices).toEqual([
      expect.stringMatching(
        /^The official statistics imported from inYear\.csv, .* is kept beside data 2026\.01\.1\.$/u,
      ),
    ]);
  }
  expect(await dump()).toEqual(before);
});

it('yields to data that have that edition of the table or a later one', async () => {
  const folder = await loaded('2026-07-15');
  await expect(imported(folder, FIRST)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const before = await dump();
  await imported(folder, LATER);
  const newer = await graph.seeds.write(importSeed(lines, '2027-07-15'));
  await load(graph.database, { folder: newer, notice });
  expect(notices).toEqual([
    expect.stringMatching(/edition of 2027-07-15, is older than data .*: these are told instead/u),
  ]);
  const told = (of: readonly string[]) => themselves(of).filter((line) => !line.includes('"Document"'));
  expect(told(await dump())).toEqual(told(before));
});

it('says what would change, and changes nothing, when it is tried out', async () => {
  const folder = await loaded();
  const before = await dump();
  expect(ofKind(await imported(folder, FIRST, true), 'inspections')?.added).toHaveLength(1);
  expect(await dump()).toEqual(before);
});

it('is refused wholly when a row does not fit what is known', async () => {
  const folder = await loaded();
  const before = await dump();
  const rows = [SECOND, { ...VISIT, 'Inspection/Visit date': '2023-01-18', 'Publication date': '2023-02-20' }];
  await expect(imported(folder, { table: 'inYear', edition: '2026-07-15', rows })).rejects.toMatchObject({
    code: 'SEED_INVALID',
    message: expect.stringMatching(/^inYear\.csv:3: .*each inspection once/u),
  });
  expect(await dump()).toEqual(before);
});
