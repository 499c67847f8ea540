import { getArgumentValues, getNamedType, getNullableType, isListType, isObjectType, Kind } from 'graphql';
import type { FieldNode, GraphQLField, SelectionNode, SelectionSetNode } from 'graphql';
import { badUserInput } from '../domain/errors.ts';
import { responseName, type Fragments } from '../graph/planner/selection.ts';
import { columnsOf, type Column } from './query-rows.ts';
import { fieldsOf, rootSelections, scopeOf } from './selected-fields.ts';
import type { Scope, SelectedField, Selection } from './selected-fields.ts';
import type { ValidQuery } from './valid-query.ts';

/** A query for one page of one connection, and how to go on from it. */
export interface PagedQuery {
  readonly query: ValidQuery;
  /** Response names from the root of the answer to the connection. */
  readonly path: readonly string[];
  /** The response name of the entries of the connection, and of its `pageInfo`. */
  readonly entries: string;
  readonly page: string;
  /** The variable that takes the cursor, and the cursor that the query itself begins after, if any. */
  readonly cursor: string;
  readonly start: string | null;
  readonly columns: readonly Column[];
}

/** A connection that a query selects, with its entries. */
interface Selected {
  readonly path: readonly string[];
  readonly connection: SelectedField;
  readonly entries: { readonly name: string; readonly beneath: readonly Selection[] };
}

/** As many as the schema gives at once. */
export const LARGEST_PAGE = 100;

/**
 * The part of a query that reads one connection, `size` entries at a time: the connection at a dotted path of response
 * names, or without one the first, depth first, whose `edges` or `nodes` are selected. Everything outside the path is
 * left out, and so is what the connection says beside its entries. Throws `BAD_USER_INPUT` when there is none, or when
 * the path goes through a list, where it would be many connections.
 */
export function pagedQuery(query: ValidQuery, path: string | undefined, size: number): PagedQuery {
  const scope = scopeOf(query);
  const found = connectionsIn(scope, rootSelections(query), []);
  const { value } = path === undefined ? found.next() : { value: atPath([...found], path) };
  if (!value)
    throw badUserInput('query', null, 'one that selects the edges or nodes of a connection, outside of a list');
  const { connection, entries } = value;
  const cursor = freeVariable(query);
  const page = `pageOf_${entries.name}`;
  const finish = (node: FieldNode): FieldNode =>
    onePage(scope.fragments, node, { entries: entries.name, page, cursor, size });
  const selectionSet = pruned(scope.fragments, query.operation.selectionSet, value.path, finish);
  const variableDefinitions = [...(query.operation.variableDefinitions ?? []), definitionOf(cursor)];
  const operation = { ...query.operation, selectionSet, variableDefinitions };
  const others = query.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    query: { ...query, operation, document: { kind: Kind.DOCUMENT, definitions: [operation, ...others] } },
    ...{ path: value.path, entries: entries.name, page, cursor },
    start: startOf(scope, connection),
    columns: columnsOf(scope, entries.beneath),
  };
}

/** The connections whose entries are selected, depth first, those within lists left out. */
function* connectionsIn(scope: Scope, selections: readonly Selection[], above: readonly string[]): Generator<Selected> {
  for (const [name, connection] of fieldsOf(scope, selections)) {
    const { field, beneath } = connection;
    if (!field || isListType(getNullableType(field.type))) continue;
    const path = [...above, name];
    const entries = isConnection(field) ? entriesIn(scope, beneath) : undefined;
    if (entries) yield { path, connection, entries };
    else yield* connectionsIn(scope, beneath, path);
  }
}

function isConnection({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const object = getNamedType(type);
  return args.some(({ name }) => name === 'after') && isObjectType(object) && 'pageInfo' in object.getFields();
}

function entriesIn(scope: Scope, selections: readonly Selection[]): Selected['entries'] | undefined {
  const fields = [...fieldsOf(scope, selections)];
  const found = fields.find(([, { field }]) => field?.name === 'edges' || field?.name === 'nodes');
  return found && { name: found[0], beneath: found[1].beneath };
}

function atPath(found: readonly Selected[], path: string): Selected {
  const one = found.find((selected) => selected.path.join('.') === path);
  if (one) return one;
  const known = found.map((selected) => selected.path.join('.')).join(', ') || 'none in this query';
  throw badUserInput('path', path, `the path of a connection whose edges or nodes are selected (${known})`);
}

/** A name that the operation gives to no variable. */
function freeVariable({ operation }: ValidQuery): string {
  const taken = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  let name = 'exportAfter';
  while (taken.has(name)) name += '_';
  return name;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;

const definitionOf = (cursor: string) =>
  ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode(cursor),
    type: { kind: Kind.NAMED_TYPE, name: nameNode('String') },
  }) as const;

/** The cursor that the query itself begins after. */
function startOf({ variables }: Scope, { field, node }: SelectedField): string | null {
  const after: unknown = field && getArgumentValues(field, node, variables).after;
  return typeof after === 'string' ? after : null;
}

/** What of a selection set leads to a path of response names; each field at its end is what `finish` makes of it. */
function pruned(
  fragments: Fragments,
  set: SelectionSetNode | undefined,
  [name, ...rest]: readonly string[],
  finish: (node: FieldNode) => FieldNode,
): SelectionSetNode {
  const kept = (node: SelectionNode): SelectionNode[] => {
    if (node.kind === Kind.FIELD) {
      if (responseName(node) !== name) return [];
      return [
        rest.length === 0
          ? finish(node)
          : { ...node, selectionSet: pruned(fragments, node.selectionSet, rest, finish) },
      ];
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    const selectionSet = pruned(fragments, fragment?.selectionSet, [name ?? '', ...rest], finish);
    if (!fragment || selectionSet.selections.length === 0) return [];
    const { directives = [] } = node;
    const { typeCondition } = fragment;
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet, ...(typeCondition ? { typeCondition } : {}) }];
  };
  return { kind: Kind.SELECTION_SET, selections: (set?.selections ?? []).flatMap(kept) };
}

/** A connection field that asks for one page: its entries, and where the page ends. */
function onePage(
  fragments: Fragments,
  node: FieldNode,
  { entries, page, cursor, size }: { entries: string; page: string; cursor: string; size: number },
): FieldNode {
  const own = (node.arguments ?? []).filter(({ name }) => name.value !== 'first' && name.value !== 'after');
  const field = (name: string, more: Partial<FieldNode> = {}): FieldNode => ({
    kind: Kind.FIELD,
    name: nameNode(name),
    ...more,
  });
  const selections = ['hasNextPage', 'endCursor'].map((name) => field(name));
  const pageInfo = field('pageInfo', { alias: nameNode(page), selectionSet: { kind: Kind.SELECTION_SET, selections } });
  const rows = pruned(fragments, node.selectionSet, [entries], (same) => same);
  return {
    ...node,
    arguments: [
      ...own,
      { kind: Kind.ARGUMENT, name: nameNode('first'), value: { kind: Kind.INT, value: String(size) } },
      { kind: Kind.ARGUMENT, name: nameNode('after'), value: variableNode(cursor) },
    ],
    selectionSet: { ...rows, selections: [...rows.selections, pageInfo] },
  };
}
