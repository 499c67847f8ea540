import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FindingsError } from '../../../src/domain/errors.ts';
import { READ_LIMITS } from '../../../src/domain/read-limits.ts';
import { readDocument } from '../../../src/ingest/read-document.ts';
import { lines, stream, tinyPdf } from './tiny-pdf.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'refusals-'));
});
afterAll(() => rm(home, { recursive: true }));

const TEXT = lines(
  71,
  100,
  Array.from({ length: 20 }, () => 'Plans are read by those who wrote them and by those who did not.'),
);
const GOOD = tinyPdf([TEXT]);
const ENCRYPT =
  '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ' +
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
const COOKIES =
  '<!DOCTYPE html><html><head><title>Report not found</title></head><body><p>We use cookies.</p><h1>Report not found</h1></body></html>';
const bomb = () => tinyPdf([TEXT], { objects: [stream(' '.repeat(4_000_000))] });

/** Why a file was refused; fails when it was read. */
async function reasonFor(name: string, bytes: Buffer | string, limits = READ_LIMITS): Promise<unknown> {
  const file = path.join(home, name);
  await writeFile(file, bytes);
  const error = await readDocument(file, { authorities: [], limits }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(FindingsError);
  expect((error as FindingsError).message).toContain(file);
  return (error as FindingsError).details.reason;
}

test.each([
  ['empty.pdf', '', 'EMPTY'],
  ['blank.txt', ' \n\n \t', 'EMPTY'],
  ['cookies.pdf', COOKIES, 'WEB_PAGE'],
  ['error.html', '<html><body><h1>404</h1><p>Page not found</p></body></html>', 'WEB_PAGE'],
  ['picture.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]), 'NOT_A_DOCUMENT'],
  ['latin1.txt', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x62]), 'NOT_A_DOCUMENT'],
  ['cut.pdf', GOOD.subarray(0, GOOD.length / 2), 'TRUNCATED'],
  ['damaged.pdf', Buffer.concat([Buffer.from('%PDF-1.7\nnothing of one\n'), Buffer.from('%%EOF\n')]), 'TRUNCATED'],
  ['scanned.pdf', tinyPdf([[], []]), 'NO_TEXT'],
  ['locked.pdf', tinyPdf([TEXT], { trailer: ENCRYPT }), 'ENCRYPTED'],
])('%s is refused with a reason', async (name, bytes, reason) => {
  expect(await reasonFor(name, bytes)).toBe(reason);
});

test('what is larger than the limits is refused before it is read', async () => {
  expect(await reasonFor('bytes.pdf', GOOD, { ...READ_LIMITS, maxBytes: 100 })).toBe('TOO_LARGE');
  expect(await reasonFor('pages.pdf', tinyPdf([TEXT, TEXT, TEXT]), { ...READ_LIMITS, maxPages: 2 })).toBe('TOO_LARGE');
  expect(await reasonFor('long.pdf', GOOD, { ...READ_LIMITS, maxCharacters: 200 })).toBe('TOO_LARGE');
  expect(await reasonFor('bomb.pdf', bomb(), { ...READ_LIMITS, maxStreamBytes: 1_000_000 })).toBe('TOO_LARGE');
});

test('a stream packed twice is unpacked twice before it is trusted', async () => {
  const inner = stream(' '.repeat(4_000_000));
  const packed = inner.slice(inner.indexOf('stream\n') + 7, inner.lastIndexOf('\nendstream'));
  const twice = tinyPdf([TEXT], { objects: [stream(packed, '[/FlateDecode /FlateDecode]')] });
  expect(await reasonFor('twice.pdf', twice, { ...READ_LIMITS, maxStreamBytes: 1_000_000 })).toBe('TOO_LARGE');
});

test('a missing file and a folder are refused', async () => {
  const read = (file: string) => readDocument(file, { authorities: [] });
  await expect(read(path.join(home, 'none.pdf'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(read(home)).rejects.toMatchObject({ details: { reason: 'NOT_A_DOCUMENT' } });
});
