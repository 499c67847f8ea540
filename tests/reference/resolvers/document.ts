/** Naive resolvers of `schema/document.graphql`. */
import { byId } from '../identity.ts';
import { all, type Entity, sources, target } from '../store.ts';
import { judgementListing, listing, type ResolverMap } from './resolver.ts';

export const documentResolvers: ResolverMap = {
  Query: {
    document: (_: unknown, { id }: { id: string }, store) => byId(store, 'Document', id),
    documents: listing('Document', (_, __, store) => all(store, 'Document')),
  },
  Document: {
    licence: ({ properties }: Entity) => ({
      id: properties.licenceId,
      name: properties.licenceName,
      attribution: properties.licenceAttribution,
      reuse: properties.licenceReuse,
    }),
    inspection: (document: Entity) => target(document, 'REPORTS_ON'),
    findings: listing('Finding', (document) => sources(document, 'EVIDENCED_IN')),
    judgements: judgementListing((document) => sources(document, 'STATED_IN')),
  },
};
