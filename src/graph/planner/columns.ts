import type { FieldNode } from 'graphql';
import type { Scope, TypeTable } from '../mapping.ts';
import type { PlanContext } from './context.ts';

/**
 * What a row begins with that has no stored columns. Neo4j works out what the items of a list have in common as types, two
 * by two; a value can be of any type, and two of those are compared in every way: a third of the time that it takes to plan
 * a statement, and nothing once one of the two is known to be text.
 */
export const ROW_START = "''";

/** How the columns of an object are read: the expressions that its row begins with, and where in the row a column is. */
export interface ColumnsPlan {
  readonly expressions: readonly string[];
  /** Whether the first expression is a list of stored columns. */
  readonly areStored: boolean;
  readonly valueOf: (name: string) => (row: readonly unknown[]) => unknown;
}

type Place = readonly [position: number, place?: number];

/**
 * The columns that a selection asks for. Stored properties are read by their names, which are a parameter: the text, which
 * Neo4j has to plan, is the same whichever are asked for, and no more is read and sent than that. What a computed row has
 * is sent whole, for the same reason; any other expression only where it is asked for.
 */
export function columnsPlan(
  context: PlanContext,
  { fields }: TypeTable,
  scope: Scope,
  selection: ReadonlyMap<string, readonly FieldNode[]>,
): ColumnsPlan {
  const asked = new Set([...selection.values()].map(([node]) => node?.name.value ?? ''));
  const all = Object.entries(fields);
  const expressions: string[] = [];
  const places = new Map<string, Place>();
  for (const of of ['node', 'via'] as const) {
    const stored = all.flatMap(([field, one]) =>
      one.kind === 'stored' && one.of === of && asked.has(field) ? [{ field, name: one.name }] : [],
    );
    if (stored.length === 0) continue;
    const names = context.constant(stored.map(({ name }) => name));
    const position = expressions.push(`[column IN ${names} | ${scope[of]}[column]]`) - 1;
    for (const [place, { field }] of stored.entries()) places.set(field, [position, place]);
  }
  const areStored = expressions.length > 0;
  if (!areStored) expressions.push(ROW_START);
  const columns = all.flatMap(([field, column]) => (column.kind === 'column' ? [{ field, column }] : []));
  const isRowAsked = columns.some(({ field, column }) => column.inRow && asked.has(field));
  for (const { field, column } of columns)
    if (asked.has(field) || (column.inRow && isRowAsked))
      places.set(field, [expressions.push(column.expression(scope)) - 1]);
  return { expressions, areStored, valueOf: (name) => readerAt(places.get(name) ?? []) };
}

function readerAt([position = -1, place]: Place | readonly []): (row: readonly unknown[]) => unknown {
  if (place === undefined) return (row) => row[position];
  return (row) => (row[position] as readonly unknown[])[place];
}
