import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import { emptyGraph } from './empty-graph.ts';
import { smallSeed, type SeedFiles } from './load-fixtures.ts';

const graph = emptyGraph();

const FILE = 'core/neighbours.jsonl';

/** The neighbours that a model gives an authority, nearest first. */
const neighbours = (model: number, of: string, keys: string[]) => ({
  key: `${model}-${of}`,
  model,
  authority: of,
  source: 'Publisher of neighbours',
  neighbours: keys.map((key, at) => ({ rank: at + 1, authority: key, closeness: 'CLOSE' })),
});

/** The small seed with neighbours: of both authorities by one model, of one by the other. */
const seed = (): SeedFiles => ({
  ...smallSeed(),
  [FILE]: [
    neighbours(2021, 'newshire', ['oldshire']),
    neighbours(2021, 'oldshire', ['newshire']),
    neighbours(2025, 'newshire', ['oldshire']),
  ],
});
const loaded = async (files: SeedFiles) =>
  load(graph.database, { folder: await graph.seeds.write(files), only: ['core'] });
const lines = async () => (await canonicalDump(graph.database)).filter((line) => line.includes('"NEIGHBOUR"'));

const line = (model: string, from: string, to: string, closeness = 'CLOSE') =>
  JSON.stringify({
    relation: 'NEIGHBOUR',
    from: `authority:${from}`,
    to: `authority:${to}`,
    properties: { closeness, model, rank: 1, source: 'Publisher of neighbours' },
  });
const ALL = [
  line('MODEL_2021', 'newshire', 'oldshire'),
  line('MODEL_2021', 'oldshire', 'newshire'),
  line('MODEL_2025', 'newshire', 'oldshire'),
].toSorted();

/** The seed with the 2025 neighbours of Newshire as `change` makes them. */
function changed(change: (closeness: string) => string): SeedFiles {
  const files = seed();
  const records = files[FILE]!.map((of) =>
    of.key === '2025-newshire'
      ? { ...of, neighbours: [{ rank: 1, authority: 'oldshire', closeness: change('CLOSE') }] }
      : of,
  );
  return { ...files, [FILE]: records };
}

it('holds the neighbours of both models apart, each one way, in the dump', async () => {
  await loaded(seed());
  expect(await lines()).toEqual(ALL);
});

it('changes nothing when loaded again', async () => {
  await loaded(seed());
  const before = await canonicalDump(graph.database);
  expect(await loaded(seed())).toMatchObject({ written: [], changed: false });
  expect(await canonicalDump(graph.database)).toEqual(before);
});

it('replaces what another edition says, and nothing else', async () => {
  await loaded(seed());
  const report = await loaded(changed(() => 'NOT_CLOSE'));
  expect(report.written).toEqual(['core/authorities.jsonl']);
  const now = [
    ...ALL.filter((of) => !of.includes('MODEL_2025')),
    line('MODEL_2025', 'newshire', 'oldshire', 'NOT_CLOSE'),
  ];
  expect(await lines()).toEqual(now.toSorted());
});

it('keeps them when only the register of authorities has changed', async () => {
  await loaded(seed());
  const files = seed();
  const authorities = files['core/authorities.jsonl']!.map((of) => ({ ...of, latitude: 53 }));
  await loaded({ ...files, 'core/authorities.jsonl': authorities });
  expect(await lines()).toEqual(ALL);
});

it('takes those away that the seed no longer holds', async () => {
  await loaded(seed());
  await loaded({ ...seed(), [FILE]: seed()[FILE]!.filter((of) => of.model === 2021) });
  expect(await lines()).toEqual(ALL.filter((of) => of.includes('MODEL_2021')));
});

it('refuses a neighbour the register does not know', async () => {
  const files = seed();
  const unknown = [{ rank: 1, authority: 'nowhere', closeness: 'CLOSE' }];
  const records = files[FILE]!.map((of) => ({ ...of, neighbours: unknown }));
  await expect(loaded({ ...files, [FILE]: records })).rejects.toMatchObject({ code: 'SEED_INVALID' });
  await expect(loaded({ ...files, [FILE]: records })).rejects.toThrow(/neighbours\.jsonl:1.*nowhere/su);
});
