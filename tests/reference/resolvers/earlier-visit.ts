/** Naive resolvers of `schema/earlier-visit.graphql`. */
import { page, type PageArguments } from '../connections.ts';
import { fullId } from '../identity.ts';
import { all, type Entity, source, type Store, target } from '../store.ts';
import { placeIn, ranked } from './finding.ts';
import type { ResolverMap } from './resolver.ts';

interface Asked extends PageArguments {
  readonly authority?: string | null;
  readonly held?: boolean | null;
}

/** All references, by id; held ones lead to an inspection that has been read. */
function references(_: unknown, { authority, held, ...args }: Asked, store: Store) {
  const asked = all(store, 'EarlierVisitReference').filter((reference) => {
    const by = source(reference, 'REFERS_BACK');
    const isHeld = target(reference, 'RECALLS')?.properties.reading === 'READ';
    if (authority && (!by || target(by, 'OF')?.id !== fullId('Authority', authority))) return false;
    return typeof held !== 'boolean' || held === isHeld;
  });
  return page(
    asked.map((node) => ({ node, keys: [node.id] })),
    'ASC',
    args,
  );
}

export const earlierVisitResolvers: ResolverMap = {
  Query: { earlierVisitReferences: references },
  EarlierVisitReference: {
    inspection: (reference: Entity) => source(reference, 'REFERS_BACK'),
    recalls: (reference: Entity) => target(reference, 'RECALLS'),
    evidence: (reference: Entity) => placeIn(reference, 'STANDS_IN'),
    themes: (reference: Entity) => ranked(reference, 'RECALLS_THEME'),
    aspects: (reference: Entity) => ranked(reference, 'RECALLS_ASPECT'),
  },
};
