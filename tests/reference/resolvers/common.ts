/** Naive resolvers of `schema/common.graphql`, `schema/dataset.graphql` and `schema/search.graphql`. */
import { byFullId } from '../identity.ts';
import { search, type SearchArguments } from '../search.ts';
import { all, type Store } from '../store.ts';
import type { ResolverMap } from './resolver.ts';

/** The data set as its node says, and how much of each kind there is. */
function meta(_parent: unknown, _args: unknown, store: Store) {
  const count = (label: string): number => all(store, label).length;
  const { version, revision, schemaVersion, loadedAt } = store.byId.get('dataset:current')?.properties ?? {};
  return {
    version,
    revision,
    schemaVersion,
    loadedAt,
    counts: {
      authorities: count('Authority'),
      inspections: count('Inspection'),
      inspectionsRead: all(store, 'Inspection').filter(({ properties }) => properties.reading === 'READ').length,
      documents: count('Document'),
      documentsWithText: all(store, 'Document').filter(({ properties }) => properties.quoteStatus === 'HELD').length,
      findings: count('Finding'),
      statements: count('Finding'),
      quotes: all(store, 'Finding').filter(({ properties }) => properties.quote != null).length,
      themes: count('Theme'),
      weaknesses: count('Weakness'),
    },
  };
}

export const commonResolvers: ResolverMap = {
  Query: {
    node: (_: unknown, { id }: { id: string }, store) => byFullId(store, id),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, store) => ids.map((id) => byFullId(store, id)),
    meta,
    search: (_: unknown, args: SearchArguments, store) => search(store, args),
  },
};
