/** Naive resolvers of `schema/earlier-visit.graphql`. */
import { type Entity, source, target } from '../store.ts';
import { placeIn, ranked } from './finding.ts';
import type { ResolverMap } from './resolver.ts';

export const earlierVisitResolvers: ResolverMap = {
  EarlierVisitReference: {
    inspection: (reference: Entity) => source(reference, 'REFERS_BACK'),
    recalls: (reference: Entity) => target(reference, 'RECALLS'),
    evidence: (reference: Entity) => placeIn(reference, 'STANDS_IN'),
    themes: (reference: Entity) => ranked(reference, 'RECALLS_THEME'),
    aspects: (reference: Entity) => ranked(reference, 'RECALLS_ASPECT'),
  },
};
