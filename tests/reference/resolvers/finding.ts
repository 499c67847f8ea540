/** Naive resolvers of `schema/finding.graphql`. */
import { citationOf, type CitedFinding } from '../../../src/domain/citation.ts';
import { facetsOf } from '../facets.ts';
import { byId } from '../identity.ts';
import { sorted } from '../order.ts';
import { related, type RelatedArguments } from '../related.ts';
import { all, type Entity, leaving, required, source, type Store, target, targets } from '../store.ts';
import { currencyOf } from './document.ts';
import { inOrder, listing, type ResolverMap } from './resolver.ts';

/** Nodes a finding points at, by the rank of the relationship. */
export const ranked = (finding: Entity, type: string): Entity[] =>
  sorted(leaving(finding, type), (relationship) => [required<number>(relationship, 'rank')]).map(({ to }) => to);

/** The place a finding comes from: its document and what the relationship to it says. */
const evidence = (finding: Entity) => placeIn(finding, 'EVIDENCED_IN');

/** The document that a relationship of a type leads to, and what it says of the place. */
export function placeIn(finding: Entity, type: string) {
  const [place] = leaving(finding, type);
  if (!place) throw new Error(`${finding.id} has no evidence`);
  const { url } = place.to.properties;
  const { page, paragraph, start = null, end = null, quoteHash } = place.properties;
  const link = typeof url === 'string' ? `${url}#page=${String(page)}` : null;
  return { document: place.to, page, paragraph, start, end, quoteHash, url: link };
}

/** What one writes below a sentence, from the graph alone. */
function citation(finding: Entity, _: unknown, store: Store): string {
  const { document, page, paragraph, quoteHash } = evidence(finding);
  const inspection = source(finding, 'REPORTS');
  const authority = inspection && target(inspection, 'OF');
  if (!inspection || !authority) throw new Error(`${finding.id} has no inspection`);
  const { publisher, publishedOn = null, title, secondHand, licenceName, licenceAttribution } = document.properties;
  return citationOf({
    ...{ id: finding.id, page, paragraph, quoteHash },
    ...{ publisher, publishedOn, title, secondHand, licence: licenceName, attribution: licenceAttribution ?? null },
    ...{ kind: inspection.properties.kind, date: inspection.properties.dateText },
    authority: authority.properties.name,
    dataVersion: store.byId.get('dataset:current')?.properties.version ?? null,
  } as CitedFinding);
}

export const findingResolvers: ResolverMap = {
  Query: {
    finding: (_: unknown, { id }: { id: string }, store) => byId(store, 'Finding', id),
    findings: listing('Finding', (_, __, store) => all(store, 'Finding')),
  },
  FindingConnection: {
    facets: ({ facets, everything }: { facets?: object; everything: readonly Entity[] }) =>
      facets ?? facetsOf(() => everything),
  },
  Finding: {
    evidence,
    citation,
    permalink: ({ properties }: Entity) => `/finding/${String(properties.key)}`,
    currency: (finding: Entity, { asOf }: { asOf?: string | null }) => {
      const document = target(finding, 'EVIDENCED_IN');
      return document && currencyOf(document, asOf);
    },
    inspection: (finding: Entity) => source(finding, 'REPORTS'),
    authority: (finding: Entity) => {
      const inspection = source(finding, 'REPORTS');
      return inspection && target(inspection, 'OF');
    },
    themes: (finding: Entity) => ranked(finding, 'ABOUT'),
    aspects: (finding: Entity) => ranked(finding, 'IN_ASPECT'),
    weaknesses: (finding: Entity, { level }: { level?: string | null }) =>
      inOrder(targets(finding, 'SHOWS')).filter(({ properties }) => !level || properties.level === level),
    judgementArea: (finding: Entity) => target(finding, 'IN_AREA'),
    related: (finding: Entity, args: RelatedArguments, store) => related(finding, args, store),
  },
};
