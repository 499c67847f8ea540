import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { typeName } from './planner/object.ts';

/** Resolves a field of a planned object: the reader has put each value under its response name. */
export const plannedFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Readonly<Record<string, unknown>> | undefined)?.[info.path.key];

/** The concrete type of a planned object behind an interface. */
export const plannedTypeResolver: GraphQLTypeResolver<unknown, unknown> = (source) =>
  (source as Readonly<Record<symbol, string>>)[typeName];
