import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { typeName } from './object.ts';
import { collectFields, type SelectionContext } from './selection.ts';

/**
 * Whether a value is, as it stands, what GraphQL would answer for a field (GraphQL specification, "CompleteValue"): every
 * leaf is written as its type writes it, nothing is null that must not be, nothing is left out.
 */
export type Completion = (value: unknown) => boolean;

/**
 * Made once for each plan. What a plan gives is by response name and in the order of the selection already, so that an
 * answer that is complete needs no execution of its own: one look at each value instead of a resolver, a path and a
 * serializer for each. What is not complete (an error, a value to convert) is left to `graphql`'s own execution.
 */
export function completionOf(
  context: SelectionContext,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Completion {
  if (isNonNullType(type)) {
    const present = completionOf(context, type.ofType, nodes);
    return (value) => value !== null && present(value);
  }
  const given = givenCompletion(context, type, nodes);
  return (value) => value === null || given(value);
}

function givenCompletion(context: SelectionContext, type: GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
  if (isListType(type)) {
    const item = completionOf(context, type.ofType as GraphQLOutputType, nodes);
    return (value) => Array.isArray(value) && value.every(item);
  }
  const named = getNamedType(type);
  if (isLeafType(named)) return leafCompletion(named);
  if (!isAbstractType(named)) return objectCompletion(context, named, nodes);
  const members = context.schema.getPossibleTypes(named);
  const byName = new Map(members.map((member) => [member.name, objectCompletion(context, member, nodes)]));
  return (value) => byName.get((value as { [typeName]?: string })[typeName] ?? '')?.(value) ?? false;
}

function objectCompletion(context: SelectionContext, type: GraphQLObjectType, nodes: readonly FieldNode[]): Completion {
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const fields = [...collectFields(context, type, sets)].map(([name, of]) => {
    const definition = type.getFields()[of[0]?.name.value ?? ''];
    // What has no definition is `__typename`.
    return [name, definition ? completionOf(context, definition.type, of) : isText] as const;
  });
  return (value) => {
    if (typeof value !== 'object') return false;
    const object = value as Readonly<Record<string, unknown>>;
    return fields.every(([name, isComplete]) => isComplete(object[name]));
  };
}

const isText: Completion = (value) => typeof value === 'string';

/** The values that the built-in types write as they are (GraphQL specification, "Scalars"). */
const BUILT_IN: Readonly<Record<string, Completion>> = {
  String: isText,
  ID: isText,
  Boolean: (value) => typeof value === 'boolean',
  Float: Number.isFinite,
  Int: (value) => Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31,
};

function leafCompletion(type: GraphQLLeafType): Completion {
  const builtIn = BUILT_IN[type.name];
  if (builtIn) return builtIn;
  if (isEnumType(type)) {
    const names = new Set<unknown>(
      type
        .getValues()
        .filter(({ name, value }) => name === value)
        .map(({ name }) => name),
    );
    return (value) => names.has(value);
  }
  return (value) => value !== undefined && type.serialize(value) === value;
}
