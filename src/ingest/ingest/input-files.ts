import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ReadLimits } from '../../domain/read-limits.ts';

/** A file that is to be ingested. */
export interface InputFile {
  readonly name: string;
  /** Null for a file that cannot be read or is too large to be: extraction says so. */
  readonly sha256: string | null;
  /** The time of the file. */
  readonly modified: Date;
}

/** Looks at files one after the other: their hashes tell which of them need no extraction. */
export async function inputFiles(names: readonly string[], limits: Pick<ReadLimits, 'maxBytes'>): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const name of names) files.push(await inputFile(name, limits.maxBytes));
  return files;
}

async function inputFile(name: string, maxBytes: number): Promise<InputFile> {
  const info = await stat(name).catch(() => null);
  if (info === null || !info.isFile() || info.size > maxBytes)
    return { name, sha256: null, modified: info?.mtime ?? new Date(0) };
  const bytes = await readFile(name).catch(() => null);
  const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
  return { name, sha256, modified: info.mtime };
}
