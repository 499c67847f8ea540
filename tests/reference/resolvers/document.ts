/** Naive resolvers of `schema/document.graphql`. */
import { byId } from '../identity.ts';
import { all, type Entity, required, sources, target } from '../store.ts';
import { judgementListing, listing, type ResolverMap } from './resolver.ts';

/** Whether the inspection a document reports on has been overtaken, by what had been published by a day. */
export function currencyOf(document: Entity, asOf?: string | null): string {
  const own = target(document, 'REPORTS_ON');
  const authority = own && target(own, 'OF');
  if (!own || !authority) return 'UNKNOWN';
  const known = sources(authority, 'OF').filter(
    (other) => other !== own && other.properties.full === true && (!asOf || text(other, 'available') <= asOf),
  );
  const later = known.filter((other) => text(other, 'earliest') > text(own, 'latest'));
  const reported = later.some((other) =>
    sources(other, 'REPORTS_ON').some(({ properties }) => ['REPORT', 'LETTER'].includes(String(properties.kind))),
  );
  if (reported) return 'SUPERSEDED';
  return known.every((other) => text(other, 'latest') < text(own, 'earliest')) ? 'LATEST' : 'UNKNOWN';
}

const text = (entity: Entity, property: string): string => required<string>(entity, property);

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
    currency: (document: Entity, { asOf }: { asOf?: string | null }) => currencyOf(document, asOf),
    inspection: (document: Entity) => target(document, 'REPORTS_ON'),
    findings: listing('Finding', (document) => sources(document, 'EVIDENCED_IN')),
    judgements: judgementListing((document) => sources(document, 'STATED_IN')),
  },
};
