/** A seed that was grown is a seed: it holds together, and has as much more of everything as was asked for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coreIndexOf } from '../../src/imports/seed-core-index.ts';
import { checkReferences } from '../../src/imports/seed-references.ts';
import { readSeed, SEED_GROUPS, type Seed } from '../../src/imports/seed-units.ts';
import { benchModule } from '../support/bench.ts';
import { seedFolder } from '../support/sources.ts';

let folder: string;
let own: Seed;
let grown: Seed;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grown-seed-'));
  const { growSeed } = await benchModule('serve/grow-seed.js');
  await growSeed(seedFolder, folder, 2);
  own = await readSeed(seedFolder, SEED_GROUPS);
  grown = await readSeed(folder, SEED_GROUPS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const authorities = ({ core }: Seed) => core?.['authorities.jsonl'].lines.map(({ value }) => value.key) ?? [];

test('what refers to something finds it', () => {
  if (grown.core === null) throw new Error('A seed without a register');
  const index = coreIndexOf(grown.core);
  expect(() => checkReferences(grown, index)).not.toThrow();
});

test('each authority is there once more, under a key of its own', () => {
  expect(authorities(grown)).toHaveLength(2 * authorities(own).length);
  expect(new Set(authorities(grown)).size).toBe(2 * authorities(own).length);
});

test('so are the documents of the national index', () => {
  expect(grown.national).toHaveLength(2 * own.national.length);
});
