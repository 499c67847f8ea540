import { outputName } from '../output-name.ts';
import { readDocument } from '../read-document.ts';
import { documentFiles } from './annotations-by-hash.ts';
import type { AnnotatedDocument } from './annotations.ts';

/** What an annotated document is, as far as figures are told apart by it; null where it is not known. */
export interface DocumentFacts {
  /** A key of seed/core/frameworks.jsonl. */
  readonly framework: string | null;
  /** The year of the first day of the inspection, else of publication. */
  readonly year: string | null;
}

/**
 * Reads the facts of annotated documents from the documents themselves, found by name in a folder.
 * @returns the facts by name of the annotated document; none for a document that is not there.
 */
export async function readFacts(
  documents: readonly AnnotatedDocument[],
  folder: string | null,
): Promise<ReadonlyMap<string, DocumentFacts>> {
  const sources = new Map((folder === null ? [] : documentFiles(folder)).map((file) => [outputName(file), file]));
  const facts = new Map<string, DocumentFacts>();
  for (const { name } of documents) {
    const source = sources.get(name.replace(/\.jsonl$/u, ''));
    if (source === undefined) continue;
    const { framework, inspection, publishedOn } = await readDocument(source, { authorities: [] });
    facts.set(name, { framework, year: (inspection.firstDay ?? publishedOn)?.slice(0, 4) ?? null });
  }
  return facts;
}
