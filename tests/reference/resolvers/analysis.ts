/** Naive resolvers of `schema/analysis.graphql`. */
import { coOccurring, type CoOccurringArguments } from '../co-occurring.ts';
import { similar, type SimilarArguments } from '../similar.ts';
import type { Entity } from '../store.ts';
import { trend, type TrendArguments } from '../trend.ts';
import type { ResolverMap } from './resolver.ts';

export const analysisResolvers: ResolverMap = {
  Query: { trend: (_: unknown, args: TrendArguments, store) => trend(store, args) },
  Authority: {
    similar: (authority: Entity, args: SimilarArguments, store) => similar(store, authority, args),
  },
  Theme: {
    coOccurring: (theme: Entity, args: CoOccurringArguments, store) => coOccurring(store, theme, args),
  },
};
