/** The schema with the naive resolvers of the reference attached: what the read planner is judged by. */
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { typeOf } from './identity.ts';
import { analysisResolvers } from './resolvers/analysis.ts';
import { authorityResolvers } from './resolvers/authority.ts';
import { commonResolvers } from './resolvers/common.ts';
import { comparisonResolvers } from './resolvers/comparison.ts';
import { curationResolvers } from './resolvers/curation.ts';
import { documentResolvers } from './resolvers/document.ts';
import { earlierVisitResolvers } from './resolvers/earlier-visit.ts';
import { findingResolvers } from './resolvers/finding.ts';
import { inspectionResolvers } from './resolvers/inspection.ts';
import { judgementResolvers } from './resolvers/judgement.ts';
import { regionResolvers } from './resolvers/region.ts';
import type { Resolver, ResolverMap } from './resolvers/resolver.ts';
import { themeResolvers } from './resolvers/theme.ts';
import { weaknessResolvers } from './resolvers/weakness.ts';
import type { Entity, Store } from './store.ts';

const MAPS: readonly ResolverMap[] = [
  analysisResolvers,
  authorityResolvers,
  commonResolvers,
  comparisonResolvers,
  curationResolvers,
  documentResolvers,
  earlierVisitResolvers,
  findingResolvers,
  inspectionResolvers,
  judgementResolvers,
  regionResolvers,
  themeResolvers,
  weaknessResolvers,
];

/** Builds the reference schema; execute it with `{ store }` as context. */
export function createReferenceSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const map of MAPS) for (const [type, fields] of Object.entries(map)) attach(schema, type, fields);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type))
      type.resolveType = (value) => typeOf(value as Entity) ?? (value as { resultType?: string }).resultType;
    if (isObjectType(type) && !type.name.startsWith('__')) completeWithProperties(type);
  }
  return schema;
}

function attach(schema: GraphQLSchema, type: string, fields: Readonly<Record<string, Resolver>>): void {
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`The schema has no object type ${type}`);
  for (const [name, resolver] of Object.entries(fields)) {
    const field = object.getFields()[name];
    if (!field) throw new Error(`The schema has no field ${type}.${name}`);
    field.resolve = (parent, args, { store }: { store: Store }) => resolver(parent as never, args as never, store);
  }
}

/** A field without a resolver is a property of the node, or a field of the object that its parent made. */
function completeWithProperties(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) field.resolve ??= propertyOf(field.name);
}

const propertyOf =
  (name: string): GraphQLFieldResolver<unknown, unknown> =>
  (parent, args) => {
    const holder = parent as Record<string, unknown>;
    if (typeof holder[name] === 'function') return (holder[name] as (given: unknown) => unknown)(args);
    const isEntity = 'properties' in holder && 'labels' in holder;
    return isEntity ? (holder.properties as Record<string, unknown>)[name] : holder[name];
  };
