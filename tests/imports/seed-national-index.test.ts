/** The national index as it ships: whole, in line with the register, small, and without a sentence of any report. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { coreIndexOf } from '../../src/imports/seed-core-index.ts';
import { checkReferences } from '../../src/imports/seed-references.ts';
import { readSeed, type Seed } from '../../src/imports/seed-units.ts';
import { seedFolder } from '../support/sources.ts';

let seed: Seed;

beforeAll(async () => {
  seed = await readSeed(seedFolder, ['core', 'inspections', 'national']);
}, 120_000);

test('every line is read, and every key it names is in the register', () => {
  if (seed.core === null) throw new Error('no register');
  checkReferences(seed, coreIndexOf(seed.core));
  expect(seed.national.length).toBeGreaterThan(300);
});

test('a finding says where it stands and what it is about, in keys and numbers alone', () => {
  const findings = seed.national.flatMap(({ lines }) =>
    lines.map(({ value }) => value).filter((of) => of.record === 'finding'),
  );
  expect(findings.length).toBeGreaterThan(50_000);
  const words = findings.flatMap((of) => [of.deadline ?? '', ...of.nationalFramework]);
  expect(words.filter((text) => text.length > 40)).toEqual([]);
});

test('takes less than 8 MB', () => {
  const folder = path.join(seedFolder, 'national');
  const bytes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
});
