import { LRUCache } from 'lru-cache';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * How many documents are remembered, and how many characters of text in all. A parsed one takes about 100 bytes for each:
 * a million are about 100 MB.
 */
export const KEPT_DOCUMENTS = { max: 2_000, maxSize: 1_000_000 };

/** Where Apollo keeps parsed and validated documents: bounded by number and by size. */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    ...KEPT_DOCUMENTS,
    sizeCalculation: (document) => Math.max(1, document.loc?.end ?? 1),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
