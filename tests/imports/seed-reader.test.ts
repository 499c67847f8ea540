import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readSeedFile } from '../../src/imports/seed-reader.ts';

const schema = z.strictObject({
  key: z.string().min(1),
  parts: z.array(z.strictObject({ on: z.iso.date() })).default([]),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'findings-reader-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer) {
  const file = path.join(folder, 'records.jsonl');
  await writeFile(file, content);
  return readSeedFile({ path: file, name: 'core/records.jsonl', schema, key: (of) => of.key });
}

it('gives each record with its line; blank lines, Windows line ends and a missing last one are allowed', async () => {
  const { name, lines } = await read('{"key":"a"}\r\n\r\n{"key":"b","parts":[{"on":"2024-01-31"}]}');
  expect(name).toBe('core/records.jsonl');
  expect(lines).toEqual([
    { line: 1, value: { key: 'a', parts: [] } },
    { line: 3, value: { key: 'b', parts: [{ on: '2024-01-31' }] } },
  ]);
});

it('reads an empty file as no records', async () => {
  expect((await read('')).lines).toEqual([]);
});

it.each([
  ['{"key":"a"}\n{"key":7}', 'core/records.jsonl:2: field "key": expected string, got 7'],
  ['{"parts":[]}', 'core/records.jsonl:1: field "key": expected string, got undefined'],
  [
    '{"key":"a","parts":[{"on":"2024-01-31"},{"on":"2024-02-31"}]}',
    'core/records.jsonl:1: field "parts.1.on": expected a valid ISO date, got "2024-02-31"',
  ],
  ['{"key":"a","kee":"b"}', 'core/records.jsonl:1: field "kee": expected no such field, got "b"'],
  ['{"key":"a"}\n{"key":', 'core/records.jsonl:2: field "": expected one JSON object (Unexpected end of JSON input)'],
  ['[]', 'core/records.jsonl:1: field "": expected object, got []'],
  ['{"key":"a"}\n{"key":"b"}\n{"key":"a"}', ':3: field "key": expected a key that line 1 does not have, got "a"'],
])('%j is refused by place, value and expectation', async (content, message) => {
  await expect(read(content)).rejects.toMatchObject({ code: 'SEED_INVALID' });
  await expect(read(content)).rejects.toThrow(message);
});

it('refuses bytes that are not UTF-8, by line', async () => {
  const content = Buffer.concat([Buffer.from('{"key":"a"}\n'), Buffer.from('{"key":"\u00e9"}', 'latin1')]);
  await expect(read(content)).rejects.toThrow('core/records.jsonl:2: field "": expected text in UTF-8');
});
