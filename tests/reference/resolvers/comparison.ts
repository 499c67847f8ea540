/** Naive resolvers of `schema/comparison.graphql`. */
import { compare } from '../comparison.ts';
import type { ResolverMap } from './resolver.ts';

export const comparisonResolvers: ResolverMap = { Query: { compare } };
