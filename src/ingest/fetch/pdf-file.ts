import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { hasCode } from '../../files.ts';

/** PDF readers look for the header in the first 1024 bytes and for the end mark in the last ones. */
export const HEAD = 1024;
const TAIL = 2048;

/** A file as it stands on disk. */
export interface LocalFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Buffer;
  /** Whether it ends as a PDF does. */
  readonly ended: boolean;
}

/** Looks at a file; undefined when there is none. */
export async function lookAt(file: string): Promise<LocalFile | undefined> {
  const handle = await opened(file);
  if (handle === undefined) return undefined;
  try {
    const { size: bytes } = await handle.stat();
    const head = await piece(handle, 0, Math.min(HEAD, bytes));
    const tail = await piece(handle, Math.max(0, bytes - TAIL), Math.min(TAIL, bytes));
    return { sha256: await hashOf(file), bytes, head, ended: tail.includes('%%EOF') };
  } finally {
    await handle.close();
  }
}

async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function piece(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export const isPdf = (head: Buffer): boolean => head.includes('%PDF-');

/** What a body is that is no PDF, from its beginning, for a person to read. */
export function describeOther(head: Buffer): string {
  if (head.length === 0) return 'an empty body, not a PDF';
  const text = head.toString('latin1');
  if (!/<(?:!doctype\s+html|html|head|body|title)\b/iu.test(text)) return 'not a PDF';
  const words = /<title[^>]*>([^<]{1,80})/iu
    .exec(head.toString('utf8'))?.[1]
    ?.replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const what = /cookie|consent/iu.test(text) ? 'a cookie page' : 'a web page';
  return `${what}${words ? ` titled "${words}"` : ''}, not a PDF`;
}
