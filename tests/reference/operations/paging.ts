/** Turns an operation into two: one that also asks where a connection's page ends, and one that goes on from there. */
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  parse,
  parseType,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Random } from '../random.ts';
import type { Operation } from './operation.ts';

/** Response names no random operation has. */
const PAGE = 'zPage';
const AFTER = 'zAfter';

/** A page and the next one; the cursor is the value of `$zAfter`. */
export interface Paging {
  readonly begin: Operation;
  readonly goOn: (cursor: string) => Operation;
}

/** Whether a path of an answer leads to the cursor that {@link paging} asked for. */
export const isPageEnd = (path: string): boolean => path.includes(`.${PAGE}.`);

/** Pages through a random connection of the operation; undefined when it has none without a cursor. */
export function paging(schema: GraphQLSchema, operation: Operation, random: Random): Paging | undefined {
  const names = connections(schema, operation.document);
  if (names.length === 0) return undefined;
  const chosen = random.pick(names);
  const begin = print(changed(schema, operation.document, chosen, (node) => node));
  const goOn = changed(schema, parse(begin), chosen, withCursor);
  const declared = visit(goOn, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), CURSOR_VARIABLE],
    }),
  });
  return {
    begin: { ...operation, document: parse(begin) },
    goOn: (cursor) => ({ document: parse(print(declared)), variables: { ...operation.variables, [AFTER]: cursor } }),
  };
}

const CURSOR_VARIABLE = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } },
  type: parseType('String'),
} as const;

const END_OF_PAGE = parse(`{ ${PAGE}: pageInfo { endCursor } }`).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
);

/** Coordinate and response name: fields that have both in common have equal arguments, so they all change together. */
const nameOf = (parent: string, node: FieldNode): string => `${parent}.${node.alias?.value ?? node.name.value}`;

function connections(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found = new Set<string>();
  changed(schema, document, undefined, (node, name) => {
    if (!node.arguments?.some((argument) => argument.name.value === 'after')) found.add(name);
    return node;
  });
  return [...found];
}

function changed(
  schema: GraphQLSchema,
  document: DocumentNode,
  chosen: string | undefined,
  change: (node: FieldNode, name: string) => FieldNode,
): DocumentNode {
  const types = new TypeInfo(schema);
  const Field = {
    leave(node: FieldNode): FieldNode | undefined {
      const type = types.getType();
      const name = nameOf(types.getParentType()?.name ?? '', node);
      const isConnection = type && getNamedType(type).name.endsWith('Connection');
      if (!isConnection || !node.selectionSet || (chosen !== undefined && chosen !== name)) return undefined;
      const changedNode = change(node, name);
      if (chosen === undefined) return undefined;
      const selections = [...(changedNode.selectionSet?.selections ?? []), ...END_OF_PAGE];
      return { ...changedNode, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    },
  };
  return visit(document, visitWithTypeInfo(types, { Field }));
}

const withCursor = (node: FieldNode): FieldNode => ({
  ...node,
  arguments: [
    ...(node.arguments ?? []),
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'after' },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } },
    },
  ],
});
