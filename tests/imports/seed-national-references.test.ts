import { afterAll, describe, expect, it } from 'vitest';
import { coreIndexOf } from '../../src/imports/seed-core-index.ts';
import type { IndexedReference } from '../../src/imports/seed-national-references.ts';
import { checkReferences } from '../../src/imports/seed-references.ts';
import { readSeed } from '../../src/imports/seed-units.ts';
import type { Fields } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import {
  INDEXED,
  indexedFinding,
  indexedReference,
  indexLines,
  nationalSeed,
} from '../graph/load-national-fixtures.ts';

const seeds = seedFolders();
afterAll(() => seeds.removeAll());

async function read(lines: Fields[]) {
  const folder = await seeds.write({ ...nationalSeed(), [INDEXED]: lines });
  const seed = await readSeed(folder, ['core', 'inspections', 'documents', 'national']);
  if (seed.core !== null) checkReferences(seed, coreIndexOf(seed.core));
  return seed.national[0]?.lines.map((of) => of.value) ?? [];
}

const lines = (refersBack: readonly IndexedReference[]): Fields[] =>
  indexLines([indexedFinding(1)], undefined, undefined, refersBack);

describe('an earlier visit in a file of the national index', () => {
  it('gives back what it was made of, after the findings', async () => {
    const all = [
      indexedReference(1),
      indexedReference(2, { kind: null, earliest: null, latest: null, now: 'NEUTRAL', themes: [] }),
      indexedReference(3, { kind: 'JOINT_TARGETED_AREA', now: 'STRENGTH', resolved: true, aspects: ['timeliness'] }),
    ];
    const [, , ...back] = await read(lines(all));
    expect(back).toEqual(all.map((of) => ({ record: 'refers-back', ...of })));
  });

  it('is one small array, with no room for a sentence', async () => {
    const [head, finding, back] = lines([indexedReference(1)]) as unknown as [Fields, Fields, unknown[]];
    expect(JSON.stringify(back)).toBe(
      '["back",1,"intro-1","FW","supervision","","2022-06-01","2022-06-30","bbbbbbbbbbbbbbb1"]',
    );
    const longer = [...back, 'a sentence'] as unknown as Fields;
    await expect(read([head, finding, longer])).rejects.toMatchObject({ details: { line: 3, field: 'element 10' } });
  });

  it.each([
    [1, 0, 'page'],
    [2, 'para 3', 'paragraph'],
    [3, 'XW', 'kind'],
    [3, 'FX', 'now'],
    [3, 'FWX', 'resolved'],
    [4, 'unheard-of', 'themes.0'],
    [5, 'unheard-of', 'aspects.0'],
    [6, '2022-06-31', 'earliest'],
    [7, '2022-05-31', 'latest'],
    [7, null, 'latest'],
    [8, 'abc', 'hash'],
  ])('is refused with element %i as %j, by the name of its field', async (at, value, field) => {
    const [head, finding, back] = lines([indexedReference(1)]) as unknown as [Fields, Fields, unknown[]];
    const changed = back.with(at, value) as unknown as Fields;
    await expect(read([head, finding, changed])).rejects.toMatchObject({ details: { line: 3, field } });
  });
});
