import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNeighbours } from '../../src/imports/neighbours.ts';
import { type AuthorityRecord, coreFiles } from '../../src/imports/seed-core.ts';
import { neighbourRecord, type NeighbourModelYear } from '../../src/imports/seed-neighbours.ts';

const register = new URL('../../seed/core/', import.meta.url);
const linesOf = (file: string): string[] => readFileSync(new URL(file, register), 'utf8').trimEnd().split('\n');
const [sample] = linesOf('authorities.jsonl').map((line) => coreFiles['authorities.jsonl'].parse(JSON.parse(line)));

/** Twelve invented authorities, 101 to 112; the first had another number before. */
const authorities = Array.from({ length: 12 }, (_, at): AuthorityRecord => {
  const formerDfeNumbers = at === 0 ? ['99'] : [];
  return { ...sample!, key: `place-${at + 1}`, dfeNumber: String(101 + at), formerDfeNumbers };
});

const RANKS = Array.from({ length: 10 }, (_, at) => at + 1);
/** The header of each layout, as published: the names of the closeness columns are one in the older one. */
const HEADERS = {
  2021: ['LA num', 'LA Name', 'LA number', 'GOInd', 'GOReg', ...RANKS.flatMap((rank) => [`SN${rank}`, 'SNP']), ''],
  2025: ['old_la_code', 'la_name', 'region_ind', 'region_name', ...RANKS.flatMap((n) => [`SN_${n}`, `SN_${n}P`])],
} as const;

/** The row of an authority whose neighbours have the ten numbers after its own, in a circle; cells may be replaced. */
function rowOf(model: NeighbourModelYear, code: number, more: Readonly<Record<number, string>> = {}): string[] {
  const head =
    model === 2021 ? [String(code), 'Name', String(code), '1', 'North'] : [String(code), 'Name', '1', 'North'];
  const cells = RANKS.flatMap((rank) => [
    String(101 + ((code - 101 + rank) % 12)),
    model === 2021 ? 'Close' : 'Close ',
  ]);
  const row = [...head, ...cells, ...(model === 2021 ? [''] : [])];
  return row.map((cell, at) => more[at] ?? cell);
}

const read = (model: NeighbourModelYear, rows: readonly string[][], header: readonly string[] = HEADERS[model]) =>
  readNeighbours(
    {
      model,
      source: 'Publisher',
      file: 'table.csv',
      text: `\uFEFF${[header, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`,
    },
    authorities,
  );

describe.each([
  [2021, 5],
  [2025, 4],
] as const)('the layout of %i', (model, firstNeighbour) => {
  it('gives each authority its neighbours by rank, with the words for how near', () => {
    const row = rowOf(model, 101, { [firstNeighbour + 1]: 'Extremely Close', [firstNeighbour + 3]: 'Somewhat close ' });
    const { records, missing } = read(model, [row, rowOf(model, 112, { 1: '"Old, Place (Pre LG)"' })]);
    expect(records.map(({ key }) => key)).toEqual([`${model}-place-1`, `${model}-place-12`]);
    expect(records[0]).toMatchObject({ model, authority: 'place-1', source: 'Publisher' });
    expect(records[0]?.neighbours).toHaveLength(10);
    expect(records[0]?.neighbours.slice(0, 3)).toEqual([
      { rank: 1, authority: 'place-2', closeness: 'EXTREMELY_CLOSE' },
      { rank: 2, authority: 'place-3', closeness: 'SOMEWHAT_CLOSE' },
      { rank: 3, authority: 'place-4', closeness: 'CLOSE' },
    ]);
    expect(missing).toEqual(RANKS.map((rank) => `place-${rank + 1}`));
    for (const record of records) expect(neighbourRecord.safeParse(record).success).toBe(true);
  });

  it.each([
    ['an unknown code', { 0: '777' }, 'LA code', '777', 'the DfE number of an authority of the register'],
    ['a blank code', { 0: ' ' }, 'LA code', ' ', 'a value, not a blank'],
    ['an unknown neighbour', { [firstNeighbour + 2]: '778' }, 'SN2', '778', 'the DfE number of an authority'],
    ['a blank neighbour', { [firstNeighbour + 2]: '' }, 'SN2', '', 'a value, not a blank'],
    ['itself as a neighbour', { [firstNeighbour]: '102' }, 'SN1', '102', 'another authority than its own'],
    ['a neighbour twice', { [firstNeighbour + 2]: '103' }, 'SN2', '103', 'each neighbour once'],
    ['a word that is not known', { [firstNeighbour + 3]: 'Near' }, 'SN2 closeness', 'Near', 'one of extremely close'],
    ['a blank word', { [firstNeighbour + 3]: '' }, 'SN2 closeness', '', 'a value, not a blank'],
    ['an authority told before', { 0: '101', [firstNeighbour + 18]: '112' }, 'LA code', '101', 'each authority once'],
  ])('refuses %s, saying where and what was expected', (_, cells, field, value, expected) => {
    const rows = [rowOf(model, 101), rowOf(model, 102, cells)];
    expect(() => read(model, rows)).toThrow(expect.objectContaining({ code: 'SEED_INVALID' }));
    const message = caught(() => read(model, rows));
    for (const part of ['table.csv:3', field, value, expected]) expect(message).toContain(part);
  });

  it('refuses a table without one of its columns', () => {
    const header = HEADERS[model].map((name) => (/^SN_?7$/u.test(name) ? 'Seventh' : name));
    expect(caught(() => read(model, [rowOf(model, 101)], header))).toMatch(/table\.csv:1.*SN7/u);
  });
});

it('passes over the blank rows and the heading before the former councils of 2021', () => {
  const blank = HEADERS[2021].map(() => '');
  const heading = blank.map((cell, at) => (at === 1 ? 'Old SNs:' : cell));
  const { records } = read(2021, [rowOf(2021, 101), blank, heading, blank, rowOf(2021, 112)]);
  expect(records.map(({ authority }) => authority)).toEqual(['place-1', 'place-12']);
});

it('knows an authority by a number it had before', () => {
  expect(read(2025, [rowOf(2025, 101, { 0: '99' })]).records[0]?.authority).toBe('place-1');
});

describe('the neighbours we ship', () => {
  const shipped = linesOf('neighbours.jsonl').map((line) => neighbourRecord.parse(JSON.parse(line)));
  const of = (model: number) => shipped.filter((record) => record.model === model);
  const keys = (model: number) => of(model).map(({ authority }) => authority);

  it('are ten for every authority of a model', () => {
    expect(of(2021)).toHaveLength(156);
    expect(of(2025)).toHaveLength(153);
    for (const { neighbours } of shipped) expect(neighbours).toHaveLength(10);
  });

  it('keep the former councils to the model that has them', () => {
    const former = ['cumbria-county-council', 'dorset-county-council', 'northamptonshire-county-council'];
    expect(keys(2021)).toEqual(expect.arrayContaining(former));
    const named = of(2025).flatMap(({ authority, neighbours }) => [authority, ...neighbours.map((to) => to.authority)]);
    expect(named.filter((key) => former.includes(key))).toEqual([]);
    expect(keys(2025)).toEqual(expect.arrayContaining(['cumberland', 'westmorland-and-furness']));
  });
});

it.each([
  ['a key of another authority', { key: '2025-place-2' }],
  ['a model that is not known', { model: 2023, key: '2023-place-1' }],
  ['ranks that do not follow', { neighbours: [{ rank: 2, authority: 'place-2', closeness: 'CLOSE' }] }],
  ['itself as a neighbour', { neighbours: [{ rank: 1, authority: 'place-1', closeness: 'CLOSE' }] }],
  ['no neighbours', { neighbours: [] }],
])('a line of the seed may not have %s', (_, more) => {
  const [line] = read(2025, [rowOf(2025, 101)]).records;
  expect(neighbourRecord.safeParse(line).success).toBe(true);
  expect(neighbourRecord.safeParse({ ...line, ...more }).success).toBe(false);
});

function caught(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return '';
}
