import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { unitOf } from '../classify/unit-of.ts';
import { quoteHash } from '../../domain/text.ts';
import type { ReadContext } from '../read-document.ts';
import { readDocument } from '../read-document.ts';
import type { AnnotatedDocument, Example } from './annotations.ts';
import { exampleOf } from './annotations.ts';

const header = z.object({ document: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const label = z.object({
  page: z.number().int(),
  paragraph: z.string(),
  quoteHash: z.string(),
  polarity: z.enum(['strength', 'weakness', 'mixed', 'neutral']),
  kind: z.string(),
  themes: z.array(z.string()),
  aspects: z.array(z.string()),
  resolved: z.boolean(),
});

/** Whether a file holds labels by hash (its first line names a document) and no text. */
export const isByHash = (file: string): boolean => readFileSync(file, 'utf8').startsWith('{"document"');

/** The documents in a folder and in those beneath it. */
export const documentFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pdf|txt|html?)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** The files of a folder of documents by the SHA-256 of what is in them. */
export const documentsByHash = (folder: string): Map<string, string> =>
  new Map(documentFiles(folder).map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]));

/**
 * Reads labels by hash and finds their sentences in the document they are about.
 * Labels whose document is not there, or whose sentence is not found in it, are counted in `lost`.
 */
export const readByHash = async (
  file: string,
  folder: number,
  documents: ReadonlyMap<string, string>,
  context: ReadContext,
): Promise<{ document: AnnotatedDocument; lost: number }> => {
  const [first = '{}', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const { document: name, sha256 } = header.parse(JSON.parse(first));
  const labels = new Map(lines.map((line) => label.parse(JSON.parse(line))).map((each) => [each.quoteHash, each]));
  const source = documents.get(sha256);
  const examples: Example[] = [];
  if (source !== undefined) {
    const read = await readDocument(source, context);
    for (const sentence of read.sentences) {
      const found = sentence.skip === null ? labels.get(quoteHash(sentence.text)) : undefined;
      if (found) examples.push(exampleOf(unitOf(read, sentence), found));
    }
  }
  const authority = name.split('__')[0] ?? name;
  return { document: { name, folder, authority, examples }, lost: labels.size - examples.length };
};
