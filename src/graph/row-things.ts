/** Fields of a computed row whose values are things, or lists of things, that stand in it already. */
import type { ConnectionField, ObjectField, OrderTable, RelationField, Scope, Target } from './mapping.ts';

/** A variable of the row. */
export const valueOf = (scope: Scope, name: string): string => scope.row?.[name] ?? 'null';

/** A thing in a variable of the row, which may be null there. */
export const inRow = (type: string, name: string): RelationField => ({
  kind: 'one',
  type,
  match: (from, to) => `UNWIND [${valueOf(from, name)}] AS ${to.node} WITH ${to.node} WHERE ${to.node} IS NOT NULL`,
});

/** A thing in a variable of the row, which is always there. */
export const always = (type: string, name: string): ObjectField => ({
  kind: 'object',
  type,
  scope: (scope) => ({ node: valueOf(scope, name) }),
});

/** What stands in lists of a computed row, each once, as a connection in one order; `lists` ends before `AS`. */
export const listed = (
  type: string,
  lists: (row: Readonly<Record<string, string>>, fresh: Target['step']) => string,
  orders: OrderTable,
  [field, direction]: readonly [field: string, direction: 'ASC' | 'DESC'],
): ConnectionField => ({
  kind: 'connection',
  type,
  match: ({ row }, to) => `${lists(row ?? {}, to.step)} AS ${to.node} WITH ${to.node}`,
  distinct: true,
  orders,
  fixedOrder: { field, direction },
});

/** The clauses, for `listed`, through each list of a list. */
export function eachOf(lists: string | undefined, fresh: Target['step']): string {
  const list = fresh('list');
  return `UNWIND ${lists} AS ${list} UNWIND ${list}`;
}
