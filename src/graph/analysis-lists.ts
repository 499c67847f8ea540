import type { ConnectionField, OrderTable } from './mapping.ts';

/** What stands in lists of a computed row, each once, as a connection in one order; `lists` ends before `AS`. */
export const listed = (
  type: string,
  lists: (row: Readonly<Record<string, string>>) => string,
  orders: OrderTable,
  [field, direction]: readonly [field: string, direction: 'ASC' | 'DESC'],
): ConnectionField => ({
  kind: 'connection',
  type,
  match: ({ row }, to) => `${lists(row ?? {})} AS ${to.node} WITH ${to.node}`,
  distinct: true,
  orders,
  fixedOrder: { field, direction },
});
