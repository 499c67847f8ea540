import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseCommand } from '../../src/cli/release.ts';
import { readSeed, SEED_GROUPS } from '../../src/imports/seed-units.ts';
import { CURATED, smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';

const seeds = seedFolders();
let out = '';

beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'findings-release-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
  await seeds.removeAll();
});

async function release(seed: string, to: string): Promise<string> {
  const text = { out: '' };
  const stdout = { isTTY: false, write: (part: string) => (text.out += part) };
  const io = { stdout, stderr: stdout, env: {} };
  expect(await releaseCommand(['--out', to, seed], io)).toBe(0);
  const folder = path.join(to, 'findings-graph-data-2026.01.1');
  expect(text.out).toMatch(
    /findings-graph-data-2026\.01\.1: data 2026\.01\.1, 15 files, 0\.0 MB, each with its SHA-256\.\n$/u,
  );
  return folder;
}

/** Every file of a folder with its bytes. */
async function contents(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((of) => of.isFile()).map((of) => path.join(of.parentPath, of.name));
  return Promise.all(
    files
      .toSorted()
      .map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as [string, string]),
  );
}

test('the same data give the same release, byte for byte, and it is the data', async () => {
  const seed = await seeds.write(smallSeed());
  const first = await release(seed, path.join(out, 'one'));
  const again = await release(await seeds.write(smallSeed()), path.join(out, 'two'));
  expect(await contents(again)).toEqual(await contents(first));
  const { folder, ...told } = await readSeed(first, SEED_GROUPS);
  const { folder: of, ...expected } = await readSeed(seed, SEED_GROUPS);
  expect([folder, of, told]).toEqual([path.join(first, 'data'), seed, expected]);
  expect(Object.fromEntries(await contents(first))).toMatchObject({
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': expect.stringMatching(
      /^External-Identifier: findings-graph-data-2026\.01\.1\nPayload-Oxum: \d+\.15\n$/u,
    ),
  });
});

test.each<[string, (folder: string) => Promise<void>, RegExp]>([
  ['a byte more', (folder) => appendFile(path.join(folder, 'data', CURATED), '\n'), /report\.jsonl has been changed/u],
  ['a file less', (folder) => rm(path.join(folder, 'data/VERSION')), /data\/VERSION is missing/u],
  [
    'a file more',
    (folder) => writeFile(path.join(folder, 'data/core/more.jsonl'), ''),
    /data\/core\/more\.jsonl is not in/u,
  ],
  [
    'another manifest',
    (folder) => appendFile(path.join(folder, 'manifest-sha256.txt'), '\n'),
    /manifest-sha256\.txt has/u,
  ],
  ['no manifest', (folder) => rm(path.join(folder, 'manifest-sha256.txt')), /manifest-sha256\.txt is missing/u],
  [
    'a broken manifest',
    (folder) => writeFile(path.join(folder, 'tagmanifest-sha256.txt'), 'x'),
    /tagmanifest-sha256\.txt:1/u,
  ],
])('a release with %s is refused and named', async (_, spoil, message) => {
  const folder = await release(await seeds.write(smallSeed()), out);
  await spoil(folder);
  await expect(readSeed(folder, SEED_GROUPS)).rejects.toMatchObject({
    code: 'SEED_INVALID',
    message: expect.stringMatching(message),
  });
});

test('a release is not written over another, nor of data that are not valid', async () => {
  const seed = await seeds.write(smallSeed());
  await release(seed, out);
  await expect(release(seed, out)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const wrong = await seeds.write({ ...smallSeed(), 'core/sources.jsonl': [] });
  await expect(release(wrong, path.join(out, 'wrong'))).rejects.toMatchObject({ code: 'SEED_INVALID' });
  expect(await readdir(out)).toEqual(['findings-graph-data-2026.01.1']);
  const file = path.join(out, 'file');
  await writeFile(file, '');
  await expect(release(seed, file)).rejects.toThrow('--out: expected a folder that can be written to');
});
