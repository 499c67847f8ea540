import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files of a folder, however deep, that are PDFs by their first bytes: saved web pages are no measure. */
export async function reports(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.pdf$/iu.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const are = await Promise.all(names.map(isPdf));
  return names.filter((_, at) => are[at]);
}

async function isPdf(name) {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead).includes('%PDF-');
  } finally {
    await file.close();
  }
}
