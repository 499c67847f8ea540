import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { IMPORT_GROUPS, importEdition } from '../../src/graph/write/import-edition.ts';
import { load } from '../../src/graph/write/load.ts';
import { readNeighbourEdition } from '../../src/imports/imported-neighbours.ts';
import { readSeed } from '../../src/imports/seed-units.ts';
import { emptyGraph } from './empty-graph.ts';
import { smallSeed, type SeedFiles } from './load-fixtures.ts';

const graph = emptyGraph();

const PLACES = Array.from({ length: 11 }, (_, at) => at + 1);
const RANKS = PLACES.slice(0, 10);
const HEADER = ['old_la_code', 'la_name', ...RANKS.flatMap((n) => [`SN_${n}`, `SN_${n}P`])].join(',');

/** The number of the place that is `rank` places after another, in a circle of eleven. */
const after = (place: number, rank: number): number => ((place - 1 + rank) % 11) + 1;

/** The small seed with eleven more authorities, each of which has its neighbours by both models. */
function seed(): SeedFiles {
  const files = smallSeed();
  const [newshire] = files['core/authorities.jsonl']!;
  const places = PLACES.map((at) => ({
    ...newshire,
    ...{ key: `place-${at}`, name: `Place ${at}`, officialName: `Place ${at} Council`, formerNames: [] },
    gssCode: `E0600${String(1000 + at)}`,
    dfeNumber: String(100 + at),
  }));
  const neighbours = [2021, 2025].flatMap((model) =>
    PLACES.map((at) => ({
      key: `${model}-place-${at}`,
      model,
      authority: `place-${at}`,
      source: `Publisher, ${model} model`,
      neighbours: RANKS.map((rank) => ({ rank, authority: `place-${after(at, rank)}`, closeness: 'CLOSE' })),
    })),
  );
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  return {
    ...files,
    'core/authorities.jsonl': [...files['core/authorities.jsonl']!, ...places],
    'core/neighbours.jsonl': neighbours.toSorted(byKey),
  };
}

/** The published table; the nearest neighbour of the first place is as near as `closeness` says. */
const table = (closeness: string): string =>
  [
    HEADER,
    ...PLACES.map((at) => {
      const cells = RANKS.flatMap((rank) => [100 + after(at, rank), at === 1 && rank === 1 ? closeness : 'Close']);
      return [100 + at, `Place ${at}`, ...cells].join(',');
    }),
  ].join('\n');

const notices: string[] = [];
const notice = (text: string) => void notices.push(text);

async function loaded(): Promise<string> {
  const folder = await graph.seeds.write(seed());
  await load(graph.database, { folder });
  notices.length = 0;
  return folder;
}

interface More {
  text?: string;
  edition?: string;
  dryRun?: boolean;
}

async function imported(folder: string, closeness: string, more: More = {}) {
  const { text = table(closeness), edition: day = '2026-02-10', dryRun = false } = more;
  const data = await readSeed(folder, IMPORT_GROUPS);
  const { edition, notes } = readNeighbourEdition(data.core!, { model: 2025, edition: day, file: 'table.csv', text });
  return { ...(await importEdition(graph.database, { edition, seed: data, folder, dryRun, notice })), notes };
}

/** The dump without the revision, which counts every transaction. */
const dump = async () => (await canonicalDump(graph.database)).filter((line) => !line.includes('dataset:current'));
const neighbourLines = async (model: string) =>
  (await dump()).filter((line) => line.includes('"NEIGHBOUR"') && line.includes(model));

it('replaces one model, says what changed, and keeps who said it when', async () => {
  const folder = await loaded();
  const [other, before] = [await neighbourLines('MODEL_2021'), await dump()];
  const report = await imported(folder, 'Not close');
  expect(report).toMatchObject({ changed: true, notes: ['No row for: newshire, oldshire'] });
  expect(report.changes).toEqual([
    {
      ...{ kind: 'neighbours of the 2025 model', added: [], removed: [], unchanged: 109 },
      changed: [{ id: '2025-place-1: 1', fields: [{ field: 'closeness', old: 'CLOSE', new: 'NOT_CLOSE' }] }],
    },
  ]);
  expect(await neighbourLines('MODEL_2021')).toEqual(other);
  const lines = await neighbourLines('MODEL_2025');
  expect(lines).toHaveLength(110);
  expect(lines.filter((line) => !line.includes('Department for Education, 2025 model, edition of 2026-02-10'))).toEqual(
    [],
  );
  expect(lines.filter((line) => line.includes('NOT_CLOSE'))).toHaveLength(1);
  const apart = (of: string[]) => of.filter((line) => !line.includes('"NEIGHBOUR"') && !line.includes('unit:'));
  expect(apart(await dump())).toEqual(apart(before));
});

it('changes nothing when it is imported again, and only what changed when a later edition is', async () => {
  const folder = await loaded();
  await imported(folder, 'Not close');
  const before = await dump();
  expect(await imported(folder, 'Not close')).toMatchObject({
    changed: false,
    changes: [{ changed: [], unchanged: 110 }],
  });
  expect(await dump()).toEqual(before);
  const later = await imported(folder, 'Very close', { edition: '2026-03-01' });
  expect(later.changes[0]?.changed).toEqual([
    { id: '2025-place-1: 1', fields: [{ field: 'closeness', old: 'NOT_CLOSE', new: 'VERY_CLOSE' }] },
  ]);
  await expect(imported(folder, 'Close')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('2026-03-01 or later'),
  });
});

it('is kept by a load of the same data, which says so, and yields to data of a later month', async () => {
  const folder = await loaded();
  const own = await neighbourLines('MODEL_2025');
  await imported(folder, 'Not close');
  const before = await dump();
  notices.length = 0;
  expect(await load(graph.database, { folder, notice })).toMatchObject({ changed: false });
  expect(await dump()).toEqual(before);
  expect(notices).toEqual([
    expect.stringMatching(/2025 model .* table\.csv, edition of 2026-02-10, is newer than data 2026\.01\.1: kept/u),
  ]);
  notices.length = 0;
  await load(graph.database, { folder: await graph.seeds.write(seed(), '2026.03.1'), notice });
  expect(notices).toEqual([expect.stringMatching(/is older than data 2026\.03\.1: these are told instead/u)]);
  expect(await neighbourLines('MODEL_2025')).toEqual(own);
});

it.each<[string, More, string, RegExp]>([
  ['a bad cell', { text: table('Near') }, 'SEED_INVALID', /table\.csv:2: field "SN1 closeness": expected one of/u],
  [
    'a code that nobody has',
    { text: table('Close').replace('102,Close', '999,Close') },
    'SEED_INVALID',
    /:2: field "SN1".*999/u,
  ],
  ['a table without rows', { text: HEADER }, 'SEED_INVALID', /table\.csv:1: .*a row at least/u],
  ['a file without anything', { text: '' }, 'SEED_INVALID', /table\.csv:1: .*a row at least/u],
  [
    'a column that is not there',
    { text: 'old_la_code,SN_1\n101,102' },
    'SEED_INVALID',
    /table\.csv:1: field "SN1 clos/u,
  ],
  ['a line that is no row', { text: `${HEADER}\n"101` }, 'SEED_INVALID', /table\.csv:\d+: .*comma-separated/u],
  ['an edition older than the data', { edition: '2025-12-31' }, 'BAD_USER_INPUT', /--edition.*2026\.01\.1/u],
])('refuses %s wholly', async (_, more, code, message) => {
  const folder = await loaded();
  const before = await dump();
  await expect(imported(folder, 'Not close', more)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
  expect(await dump()).toEqual(before);
});

it('needs data that are loaded, and those that the graph holds', async () => {
  const folder = await graph.seeds.write(seed());
  await expect(imported(folder, 'Close')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await load(graph.database, { folder });
  const other = await graph.seeds.write(seed(), '2026.02.1');
  await expect(imported(other, 'Close')).rejects.toThrow('--seed: expected the data that the graph holds');
});

it('says what would change, and changes nothing, when it is tried out', async () => {
  const folder = await loaded();
  const before = await dump();
  expect(await imported(folder, 'Not close', { dryRun: true })).toMatchObject({
    changed: false,
    changes: [{ changed: [{ id: '2025-place-1: 1' }] }],
  });
  expect(await dump()).toEqual(before);
});
