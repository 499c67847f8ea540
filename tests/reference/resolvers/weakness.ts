/** Naive resolvers of `schema/weakness.graphql`. */
import { byId } from '../identity.ts';
import { recurringWeaknesses } from '../recurring.ts';
import { resolvedBy } from '../learning.ts';
import { sharedBy, type SharedByArguments } from '../sharing.ts';
import { holdingAuthorities } from '../standings.ts';
import { all, type Entity, sources, type Store, target, targets } from '../store.ts';
import { inOrder, listing, type ResolverMap } from './resolver.ts';

/** `Weakness.sharedBy`: its theme's, with its aspect when it is refined. */
function sharedByWeakness(weakness: Entity, args: SharedByArguments, store: Store) {
  const theme = target(weakness, 'IN_THEME');
  if (!theme) throw new Error(`${weakness.id} has no theme`);
  return sharedBy(store, theme, target(weakness, 'OF_ASPECT'), args);
}

export const weaknessResolvers: ResolverMap = {
  Query: {
    weakness: (_: unknown, { id }: { id: string }, store) => byId(store, 'Weakness', id),
    weaknesses: listing('Weakness', (_, __, store) => all(store, 'Weakness')),
    recurringWeaknesses,
  },
  Weakness: {
    accuracy: (weakness: Entity) => target(weakness, 'MEASURED'),
    theme: (weakness: Entity) => target(weakness, 'IN_THEME'),
    aspect: (weakness: Entity) => target(weakness, 'OF_ASPECT'),
    broader: (weakness: Entity) => inOrder(targets(weakness, 'BROADER')),
    narrower: (weakness: Entity) => inOrder(sources(weakness, 'BROADER')),
    findings: listing('Finding', (weakness) => sources(weakness, 'SHOWS')),
    authorities: holdingAuthorities,
    sharedBy: sharedByWeakness,
    resolvedBy,
  },
};
