import { afterAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/imports/seed-units.ts';
import { coreIndexOf } from '../../src/imports/seed-core-index.ts';
import { checkReferences } from '../../src/imports/seed-references.ts';
import type { Fields } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { FINDINGS, INDEXED, indexedFinding, indexLines, nationalSeed } from '../graph/load-national-fixtures.ts';

const seeds = seedFolders();
afterAll(() => seeds.removeAll());

async function read(lines: Fields[]) {
  const folder = await seeds.write({ ...nationalSeed(), [INDEXED]: lines });
  const seed = await readSeed(folder, ['core', 'inspections', 'documents', 'national']);
  if (seed.core !== null) checkReferences(seed, coreIndexOf(seed.core));
  return seed.national[0]?.lines.map((of) => of.value) ?? [];
}

/** The lines with one element of the array of the first finding changed. */
function changed(at: number, value: unknown): Fields[] {
  const [head, first, ...rest] = indexLines(FINDINGS) as unknown as unknown[][];
  const finding = [...(first ?? [])];
  finding[at] = value;
  return [head, finding, ...rest] as unknown as Fields[];
}

describe('a file of the national index', () => {
  it('gives back what it was made of', async () => {
    const [head, ...findings] = await read(indexLines(FINDINGS));
    expect(head).toMatchObject({ record: 'document', areas: ['overall'], document: { pages: 12 } });
    const areas = [null, 0, null];
    expect(findings).toEqual(
      FINDINGS.map(({ judgementArea: _area, ...of }, at) => ({ record: 'finding', ...of, area: areas[at] })),
    );
  });

  it('is small: an array a finding, with nothing at its end that says nothing', () => {
    expect(JSON.stringify(indexLines([indexedFinding(1)])[1])).toBe(
      '[2,"1","BWFC","supervision","timeliness",null,83,"aaaaaaaaaaaaaaa1"]',
    );
  });

  it.each([
    [0, 0, 'page'],
    [1, 'para 3', 'paragraph'],
    [2, 'XWFC', 'section'],
    [2, 7, 'section'],
    [2, 'BXFC', 'polarity'],
    [2, 'BWZC', 'kind'],
    [2, 'BWF', 'concerns'],
    [2, 'BWFCX', 'resolved'],
    [3, 'supervision supervision', 'themes'],
    [3, '', 'themes'],
    [3, 'caseloads  supervision', 'themes.1'],
    [3, 'unheard-of', 'themes.0'],
    [4, 'unheard-of', 'aspects.0'],
    [5, 1, 'area'],
    [6, 0.83, 'confidence'],
    [6, 101, 'confidence'],
    [7, 'abc', 'hash'],
    [8, ['output 4'], 'nationalFramework.0'],
  ])('is refused with element %i as %j, by the name of its field', async (at, value, field) => {
    await expect(read(changed(at, value))).rejects.toMatchObject({
      code: 'SEED_INVALID',
      details: { file: INDEXED, line: 2, field },
    });
  });

  it('says that something was put right by one letter', async () => {
    const resolved = indexedFinding(1, { polarity: 'STRENGTH', resolved: true });
    expect((await read(indexLines([resolved])))[1]).toMatchObject({ resolved: true, polarity: 'STRENGTH' });
  });

  it('has no room for a sentence', async () => {
    const [head, , , last] = indexLines(FINDINGS) as unknown as unknown[][];
    const longer = [head, [...(last ?? []), 'a sentence']] as unknown as Fields[];
    await expect(read(longer)).rejects.toMatchObject({ details: { line: 2, field: 'element 11' } });
  });

  it('is named as its document, whose key is its inspection and more', async () => {
    const [head, ...rest] = indexLines(FINDINGS);
    const document = { ...(head?.document as Fields), key: 'other-report' };
    await expect(read([{ ...head, document }, ...rest])).rejects.toMatchObject({
      details: { line: 1, field: 'document.key' },
    });
  });

  it('has a document on its first line and nowhere else', async () => {
    const [head, ...rest] = indexLines(FINDINGS);
    await expect(read(rest)).rejects.toMatchObject({ details: { line: 1, field: 'record' } });
    await expect(read([head!, head!, ...rest])).rejects.toMatchObject({ details: { line: 2, field: 'record' } });
  });

  it('needs words for its themes', async () => {
    const seed = nationalSeed();
    const folder = await seeds.write({ ...seed, 'core/phrases.jsonl': seed['core/phrases.jsonl']!.slice(0, 1) });
    const short = await readSeed(folder, ['core', 'national']);
    expect(() => checkReferences(short, coreIndexOf(short.core!))).toThrow(`${INDEXED}:2: field "themes.0"`);
  });
});
