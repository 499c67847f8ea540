import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import { fieldsOf, rootSelections, scopeOf, type Scope, type Selection } from './selected-fields.ts';
import type { ValidQuery } from './valid-query.ts';

/** A field with nothing beneath it: where it is in a row, and the name of its type. */
export interface Column {
  readonly path: readonly string[];
  /** Dotted. */
  readonly name: string;
  readonly type: string;
}

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

/**
 * Makes rows of an answer: the entries of the first list of objects that the query selects, depth first; the answer
 * itself when it selects none. Columns come from the query, so they do not depend on what the answer holds.
 */
export function rowsOf(query: ValidQuery, data: unknown): Rows {
  const scope = scopeOf(query);
  const root = rootSelections(query);
  const list = firstList(scope, root, []);
  const columns = columnsOf(scope, list?.beneath ?? root);
  const entries = list ? valueAt(data, list.path) : [data];
  return {
    columns: columns.map(({ name }) => name),
    rows: rowsIn(columns, entries),
    listed: list !== undefined,
    total: list && totalOf(valueAt(data, list.path.slice(0, -1))),
  };
}

/** The values of each entry of a list, column by column; no row when it is no list. */
export const rowsIn = (columns: readonly Column[], entries: unknown): unknown[][] =>
  (Array.isArray(entries) ? entries : []).map((entry) => columns.map(({ path }) => valueAt(entry, path)));

/** Gives, for a row, its values by the name of the column; nothing for a name that no column has. */
export function valuesBy(columns: readonly Pick<Column, 'name'>[]) {
  const places = new Map(columns.map(({ name }, at) => [name, at]));
  return (row: readonly unknown[]) =>
    (column: string): unknown =>
      row[places.get(column) ?? -1];
}

/** A column for everything that has nothing beneath it, in the order of the selection. */
export function columnsOf(scope: Scope, selections: readonly Selection[], above: readonly string[] = []): Column[] {
  return [...fieldsOf(scope, selections)].flatMap(([response, { field, beneath }]) => {
    const path = [...above, response];
    if (beneath.length > 0) return columnsOf(scope, beneath, path);
    return { path, name: path.join('.'), type: field ? getNamedType(field.type).name : 'String' };
  });
}

/** The value at a path; within a list, the list of the values of its entries. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(value)) return value.map((entry) => valueAt(entry, path));
  if (name === undefined) return value ?? null;
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, name), rest) : null;
}

function totalOf(holder: unknown): number | undefined {
  const total = valueAt(holder, ['totalCount']);
  return typeof total === 'number' ? total : undefined;
}

function firstList(
  scope: Scope,
  selections: readonly Selection[],
  above: readonly string[],
): { path: readonly string[]; beneath: Selection[] } | undefined {
  for (const [name, { field, beneath }] of fieldsOf(scope, selections)) {
    const path = [...above, name];
    if (field && isCompositeType(getNamedType(field.type)) && isListType(getNullableType(field.type)))
      return { path, beneath };
    const found = firstList(scope, beneath, path);
    if (found) return found;
  }
  return undefined;
}
