import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ReadLimits } from '../domain/read-limits.ts';
import { refusal } from './refusal.ts';

/** A file as it lies on disk, with what its first bytes say it is (never its name). */
export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly format: 'pdf' | 'html' | 'text';
}

/** Reads a file within the limits. Refuses what is missing, empty, too large, or of no kind the program reads. */
export async function readSourceFile(file: string, limits: ReadLimits): Promise<SourceFile> {
  const info = await stat(file).catch((cause: unknown) => {
    throw refusal(file, 'NOT_FOUND', undefined, cause);
  });
  if (!info.isFile()) throw refusal(file, 'NOT_A_DOCUMENT', 'not a regular file');
  if (info.size > limits.maxBytes) throw refusal(file, 'TOO_LARGE', `${info.size} of ${limits.maxBytes} bytes`);
  const bytes = await readFile(file);
  if (bytes.every((byte) => byte <= 0x20)) throw refusal(file, 'EMPTY');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, bytes, sha256, format: formatOf(file, bytes) };
}

function formatOf(file: string, bytes: Uint8Array): SourceFile['format'] {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/<!doctype html|<html[\s>]/iu.test(head)) return 'html';
  if (!isText(bytes)) throw refusal(file, 'NOT_A_DOCUMENT');
  return 'text';
}

/** Plain text is UTF-8 without control characters other than white space and the form feed. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
