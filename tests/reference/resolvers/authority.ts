/** Naive resolvers of `schema/authority.graphql`. */
import { type PageArguments, pageOfRelationships } from '../connections.ts';
import { findAuthority } from '../identity.ts';
import { sorted } from '../order.ts';
import { heldWeaknesses, sharesWith } from '../standings.ts';
import { all, type Entity, leaving, reaching, type Relationship, required, sources, targets } from '../store.ts';
import { inOrder, listing, type ResolverMap } from './resolver.ts';

/** Relationships of succession as the other authority and the day, by day. */
const successions = (relationships: readonly Relationship[], far: 'from' | 'to') =>
  sorted(relationships, (relationship) => [required<string>(relationship, 'on'), relationship[far].id]).map(
    (relationship) => ({ on: relationship.properties.on, authority: relationship[far] }),
  );

export const authorityResolvers: ResolverMap = {
  Query: {
    authority: (_: unknown, { id }: { id: string }, store) => findAuthority(store, id),
    authorities: listing('Authority', (_, __, store) => all(store, 'Authority')),
  },
  Authority: {
    regions: (authority: Entity, { scheme }: { scheme?: string | null }) =>
      inOrder(targets(authority, 'IN_REGION')).filter(({ properties }) => !scheme || properties.scheme === scheme),
    predecessors: (authority: Entity) => successions(reaching(authority, 'SUCCEEDED_BY'), 'from'),
    successors: (authority: Entity) => successions(leaving(authority, 'SUCCEEDED_BY'), 'to'),
    deliveryBodies: (authority: Entity, args: PageArguments) =>
      pageOfRelationships(
        leaving(authority, 'DELIVERED_BY'),
        'to',
        (_, body) => required<string>(body, 'nameFolded'),
        'ASC',
        args,
      ),
    inspections: listing('Inspection', (authority) => sources(authority, 'OF')),
    findings: listing('Finding', (authority) => sources(authority, 'OF').flatMap((node) => targets(node, 'REPORTS'))),
    neighbours: (authority: Entity, { model, ...args }: PageArguments & { model: string }) =>
      pageOfRelationships(
        leaving(authority, 'NEIGHBOUR').filter(({ properties }) => properties.model === model),
        'to',
        (relationship) => required<number>(relationship, 'rank'),
        'ASC',
        args,
      ),
    weaknesses: heldWeaknesses,
    sharesWith: (authority: Entity, args: Parameters<typeof sharesWith>[2], store) =>
      sharesWith(store, authority, args),
  },
};
