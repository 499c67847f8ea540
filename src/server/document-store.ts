import { LRUCache } from 'lru-cache';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** A parsed document takes about 100 bytes for each character of its text: this many characters are about 100 MB. */
const MOST_CHARACTERS = 1_000_000;

/** Where Apollo keeps parsed and validated documents: bounded by number and by size. */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    max: 2_000,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (document) => Math.max(1, document.loc?.end ?? 1),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
