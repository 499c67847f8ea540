import { readdirSync } from 'node:fs';
import path from 'node:path';
import { documentsByHash, isByHash, readByHash } from './annotations-by-hash.ts';
import type { AnnotatedDocument } from './annotations.ts';
import { readWithText } from './annotations.ts';
import { shipped } from './themes.ts';

/**
 * Reads every annotated document of the folders, in the order of their names. Files with text are read as they are;
 * files with labels by hash need the folder of documents that they are about, and are left out without it.
 */
export const readAnnotations = async (
  folders: readonly string[],
  documentsFolder: string | null,
  note: (line: string) => void,
): Promise<AnnotatedDocument[]> => {
  const sources = documentsFolder === null ? new Map<string, string>() : documentsByHash(documentsFolder);
  const context = { authorities: shipped('authorities.jsonl') };
  const read: AnnotatedDocument[] = [];
  let lost = 0;
  for (const [n, folder] of folders.entries())
    for (const name of readdirSync(folder).toSorted()) {
      const file = path.join(folder, name);
      if (!name.endsWith('.jsonl')) continue;
      if (!isByHash(file)) read.push(readWithText(file, n));
      else {
        const found = await readByHash(file, n, sources, context);
        lost += found.lost;
        read.push(found.document);
      }
    }
  const usable = read.filter(({ examples }) => examples.length > 0);
  const sentences = usable.reduce((sum, { examples }) => sum + examples.length, 0);
  note(`${usable.length} documents, ${sentences} sentences read; ${lost} labels without their sentence`);
  return usable;
};
