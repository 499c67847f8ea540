import { buildSchema, isInterfaceType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { attachMutations } from './mutation.ts';
import { queryResolvers } from './query.ts';
import { plannedTypeResolver } from '../graph/field-resolver.ts';
import { scalars } from '../graph/scalars.ts';

/**
 * The schema of this SDL with our root resolvers, mutations, scalars and interface resolution; every other field is left to
 * `plannedFieldResolver`. Throws when a root field has no resolver.
 */
export function createExecutableSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name]);
    if (isInterfaceType(type)) type.resolveType = plannedTypeResolver;
    if (isObjectType(type) && type === schema.getQueryType()) attachResolvers(type);
  }
  attachMutations(schema);
  return schema;
}

function attachResolvers(query: NonNullable<ReturnType<GraphQLSchema['getQueryType']>>): void {
  for (const [name, field] of Object.entries(query.getFields())) {
    const resolver = queryResolvers[name as keyof typeof queryResolvers];
    if (!resolver) throw new Error(`Query.${name} has no resolver`);
    field.resolve = resolver as NonNullable<typeof field.resolve>;
  }
}
