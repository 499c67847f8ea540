import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, type Fragments } from '../graph/planner/selection.ts';
import type { ValidQuery } from './query-answer.ts';

/** An answer as rows. A value is a scalar, or a list where the query selects lists within the row. */
export interface Rows {
  /** Dotted names of the fields selected, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Whether the rows are entries of a list; else there is one, the answer itself. */
  readonly listed: boolean;
  /** How many there are in the graph, when the query asks for `totalCount`. */
  readonly total: number | undefined;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Record<string, unknown>;
}

/** A selection set, and the type it is on. */
interface Selection {
  readonly type: string;
  readonly set: SelectionSetNode;
}

/** Everything selected beneath one response name. */
interface Field {
  readonly type: GraphQLOutputType | undefined;
  readonly beneath: Selection[];
}

/**
 * Makes rows of an answer: the entries of the first list of objects that the query selects, depth first; the answer
 * itself when it selects none. Columns come from the query, so they do not depend on what the answer holds.
 */
export function rowsOf({ schema, document, operation, variables }: ValidQuery, data: unknown): Rows {
  const scope = { schema, variables, fragments: fragmentsOf(document) };
  const root = [{ type: schema.getQueryType()?.name ?? 'Query', set: operation.selectionSet }];
  const list = firstList(scope, root, []);
  const columns = leavesOf(scope, list?.beneath ?? root);
  const entries = list ? valueAt(data, list.path) : [data];
  const rows = Array.isArray(entries) ? entries : [];
  return {
    columns: columns.map((path) => path.join('.')),
    rows: rows.map((row) => columns.map((path) => valueAt(row, path))),
    listed: list !== undefined,
    total: list && totalOf(valueAt(data, list.path.slice(0, -1))),
  };
}

function totalOf(holder: unknown): number | undefined {
  const total = valueAt(holder, ['totalCount']);
  return typeof total === 'number' ? total : undefined;
}

/** The value at a path; within a list, the list of the values of its entries. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(value)) return value.map((entry) => valueAt(entry, path));
  if (name === undefined) return value ?? null;
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, name), rest) : null;
}

function firstList(
  scope: Scope,
  selections: readonly Selection[],
  above: readonly string[],
): { path: readonly string[]; beneath: Selection[] } | undefined {
  for (const [name, { type, beneath }] of fieldsOf(scope, selections)) {
    const path = [...above, name];
    if (type && isCompositeType(getNamedType(type)) && isListType(getNullableType(type))) return { path, beneath };
    const found = firstList(scope, beneath, path);
    if (found) return found;
  }
  return undefined;
}

/** The paths of everything that has nothing beneath it. */
function leavesOf(scope: Scope, selections: readonly Selection[]): string[][] {
  return [...fieldsOf(scope, selections)].flatMap(([name, { beneath }]) =>
    beneath.length === 0 ? [[name]] : leavesOf(scope, beneath).map((path) => [name, ...path]),
  );
}

/** The fields by response name, merged, fragments looked through whatever type they are for. */
function fieldsOf(scope: Scope, selections: readonly Selection[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { type, set } of selections) for (const node of set.selections) collect(scope, type, node, fields);
  return fields;
}

function collect(scope: Scope, type: string, node: SelectionNode, fields: Map<string, Field>): void {
  if (!isIncluded(scope, node)) return;
  if (node.kind === Kind.FIELD) return addField(scope, type, node, fields);
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node;
  const condition = fragment?.typeCondition?.name.value ?? type;
  for (const inner of fragment?.selectionSet.selections ?? []) collect(scope, condition, inner, fields);
}

function addField(scope: Scope, parent: string, node: FieldNode, fields: Map<string, Field>): void {
  const name = (node.alias ?? node.name).value;
  const owner = scope.schema.getType(parent);
  const hasFields = isObjectType(owner) || isInterfaceType(owner);
  const type = hasFields ? owner.getFields()[node.name.value]?.type : undefined;
  const field = fields.get(name) ?? { type, beneath: [] };
  fields.set(name, field);
  if (node.selectionSet && type) field.beneath.push({ type: getNamedType(type).name, set: node.selectionSet });
}

function isIncluded({ variables }: Scope, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}
