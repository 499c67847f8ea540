/** Naive resolvers of `schema/finding.graphql`. */
import { facetsOf } from '../facets.ts';
import { byId } from '../identity.ts';
import { sorted } from '../order.ts';
import { related, type RelatedArguments } from '../related.ts';
import { all, type Entity, leaving, required, source, target, targets } from '../store.ts';
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
