import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';
import { KEPT_DOCUMENTS } from '../document-store.ts';
import { checkDocument } from './document-limits.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { parseWithin } from './parse-within.ts';

/**
 * A check of documents before Apollo sees them: Apollo validates before any hook that may refuse, and validation
 * itself can be made slow. Documents found in order are remembered, so that only a new text is parsed twice.
 * The check throws `LIMIT_EXCEEDED`; a syntax error passes, for Apollo to report.
 */
export function documentScreen(): (source: string) => void {
  const inOrder = new LRUCache<string, true>({
    ...KEPT_DOCUMENTS,
    sizeCalculation: (_, key) => key.length,
  });
  return (source) => {
    if (source === '' || inOrder.has(source)) return;
    const document = inspected(source);
    if (document) inOrder.set(source, true);
  };
}

/** The document, in order; undefined for a syntax error. Running out of stack is one more way to be too deep. */
function inspected(source: string): DocumentNode | undefined {
  try {
    const document = parseWithin(source);
    if (document) checkDocument(document);
    return document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw limitExceeded('depth', 'Levels of nesting in a document', 'Nest less.');
  }
}
