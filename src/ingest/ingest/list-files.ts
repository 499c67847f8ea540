import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { refusal } from '../refusal.ts';

/** Names of files that are read from a folder; a file that is named itself is read whatever its name. */
const READ = /\.(?:pdf|html?|txt)$/iu;

/**
 * The files that paths stand for: each file itself, and of each folder, however deep, those that may be documents.
 * Sorted, each once. Throws a refusal (`NOT_FOUND`) for a path that is not there.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((of) => filesOf(path.resolve(of))));
  return [...new Set(found.flat())].toSorted();
}

async function filesOf(name: string): Promise<string[]> {
  const info = await stat(name).catch((cause: unknown) => {
    throw refusal(name, 'NOT_FOUND', undefined, cause);
  });
  if (!info.isDirectory()) return [name];
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  return entries
    .filter((of) => of.isFile() && READ.test(of.name) && !of.name.startsWith('.'))
    .map((of) => path.join(of.parentPath, of.name));
}
