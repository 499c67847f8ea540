import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { badUserInput } from '../../domain/errors.ts';
import type { Compiled, Scope } from '../mapping.ts';
import type { FieldPlan, PlanContext } from './context.ts';
import { decodeCursor, encodeCursor, orderName, type CursorValues, type PageOrder } from './cursor.ts';
import { ROW_START } from './columns.ts';
import { hoisted, objectPlan, returning } from './object.ts';
import { collectFields } from './selection.ts';

/** The most a page may hold; more is a typed error, never a silent cap. */
const largestPage = 100;

/** Checks `first`. Throws `BAD_USER_INPUT` naming it. */
export function pageSize(first: unknown): number {
  if (typeof first === 'number' && first >= 1 && first <= largestPage) return first;
  throw badUserInput('first', first, `a number from 1 to ${largestPage}`);
}

/** Checks `first` and `after` even where only the count is asked for. */
function checkedPageSize({ first, after }: Readonly<Record<string, unknown>>, order: string): number {
  if (after !== undefined && after !== null) decodeCursor(after, order);
  return pageSize(first);
}

/** Writes the end of a page's subquery for the scope its rows stand in: `RETURN [keys, item, …]` and what it needs before. */
export type RowPlan = (scope: Scope) => string;

/** What the parts of a connection object are read from. */
export interface ConnectionParts {
  readonly order: PageOrder;
  /** The clauses that give the page's rows one by one, one more than asked for. */
  readonly page: (rows: RowPlan) => string;
  readonly count: () => string;
  /** Where both are wanted and have the same long way to go: the two from one walk. */
  readonly pageAndCount?: (rows: RowPlan) => PageAndCount | undefined;
  /** Whether the page's clauses need nothing of what stands before them. */
  readonly standsAlone?: boolean;
  /** Fields beside edges, nodes, pageInfo and totalCount. */
  readonly extras: Readonly<Record<string, (field: FieldPlan) => Compiled>>;
}

/** The clauses of a page's rows, the count, and the clauses that must stand before both. */
export interface PageAndCount {
  readonly prelude: string;
  readonly page: string;
  readonly count: string;
}

/** A page as it was read. */
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly more: boolean;
  readonly count: unknown;
  readonly extras: readonly unknown[];
}

type PageReader = (page: Page) => unknown;
type Readers = [string, PageReader][];

/** The connection object of a field by its parts; only the parts selected are read. */
export function connectionObject(context: PlanContext, field: FieldPlan, parts: ConnectionParts): Compiled {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const selected = collectFields(
    context,
    type,
    field.nodes.map((node) => node.selectionSet),
  );
  const named = (...names: string[]) => [...selected].filter(([, nodes]) => names.includes(nodes[0]?.name.value ?? ''));
  const lists = named('edges', 'nodes');
  const infos = named('pageInfo');
  const counts = named('totalCount');
  const extras = [...selected].filter(([, nodes]) => parts.extras[nodes[0]?.name.value ?? '']);
  const readers: Readers = named('__typename').map(([name]) => [name, () => type.name]);
  const preludes: string[] = [];
  const rowsOf = rowPlan(context, type, lists, readers, preludes, infos.length > 0);
  const wanted = pageAndCount(parts, rowsOf, lists.length + infos.length > 0, counts.length > 0);
  for (const [name, nodes] of infos) readers.push([name, pageInfoReader(context, field, nodes, parts.order)]);
  for (const [name] of counts) readers.push([name, ({ count }) => count]);
  const before = wanted.prelude ? [wanted.prelude] : [];
  const expressions = extras.map(([name, nodes], position) => {
    const compiled = extraPlan(parts, context.field(type, nodes));
    if (compiled.prelude) before.push(compiled.prelude);
    readers.push([name, (read) => compiled.hydrate(read.extras[position])]);
    return compiled.expression;
  });
  const size = field.argument.computed((args) => checkedPageSize(args, orderName(parts.order)));
  const { page } = wanted;
  const rows = page === undefined ? { expression: 'null' } : hoisted(context, `COLLECT { ${page} }`, preludes.join(''));
  const inOrder = [...selected.keys()].flatMap((name) => readers.filter(([of]) => of === name));
  const rest = [size, wanted.count, ...expressions].join(', ');
  return {
    prelude: [...before, ...(rows.prelude ? [rows.prelude] : [])].join(' '),
    expression: `[${rows.expression}, ${rest}]`,
    hydrate: (value) => hydrateConnection(inOrder, value as readonly unknown[]),
    ...(page !== undefined && wanted.standsAlone && { apart: { rows: page, prelude: before.join(' '), rest } }),
  };
}

/** What is read of a page and its count, as far as they are wanted. */
function pageAndCount(
  { page, count, pageAndCount: fromOneWalk, standsAlone = false }: ConnectionParts,
  rows: RowPlan,
  isPaged: boolean,
  isCounted: boolean,
): Partial<PageAndCount> & { readonly standsAlone: boolean; readonly count: string } {
  const both = isPaged && isCounted ? fromOneWalk?.(rows) : undefined;
  if (both) return { ...both, standsAlone: false };
  return { ...(isPaged && { page: page(rows) }), count: isCounted ? count() : 'null', standsAlone };
}

/**
 * Plans what each row of the page holds for the selected `edges` and `nodes`, and where it is `placed`, its keys; adds their
 * readers, and what the rows need before.
 */
function rowPlan(
  context: PlanContext,
  type: GraphQLObjectType,
  lists: readonly [string, FieldNode[]][],
  readers: Readers,
  preludes: string[],
  placed: boolean,
): RowPlan {
  const isBare = !placed && lists.length === 1;
  return (scope) => {
    const items = lists.map(([name, nodes], position) => {
      const item = getNamedType(type.getFields()[nodes[0]?.name.value ?? '']?.type);
      const compiled = objectPlan(context, item?.name ?? '', scope, nodes);
      const itemOf = isBare ? (row: unknown) => row : (row: readonly unknown[]) => row[position + 1];
      readers.push([name, ({ rows }) => rows.map((row) => compiled.hydrate(itemOf(row)))]);
      return compiled;
    });
    const prelude = items.flatMap((item) => item.prelude || []).join(' ');
    preludes.push(prelude);
    if (isBare) return returning(items[0] as Compiled);
    const values = items.map(({ expression }) => expression);
    const keys = placed ? `[${scope.cursor?.keys.join(', ')}]` : ROW_START;
    return returning({ prelude, expression: `[${[keys, ...values].join(', ')}]` });
  };
}

function extraPlan(parts: ConnectionParts, field: FieldPlan): Compiled {
  const plan = parts.extras[field.definition.name];
  if (!plan) throw new Error(`No mapping for ${field.definition.name}`);
  return plan(field);
}

function pageInfoReader(
  context: PlanContext,
  field: FieldPlan,
  nodes: readonly FieldNode[],
  order: PageOrder,
): PageReader {
  const type = context.schema.getType('PageInfo') as GraphQLObjectType;
  const hasPreviousPage = field.argument.has('after');
  const cursorOf = (row: readonly unknown[] | undefined) =>
    row ? encodeCursor(orderName(order), row[0] as CursorValues) : null;
  const values: Readonly<Record<string, PageReader>> = {
    __typename: () => type.name,
    hasNextPage: ({ more }) => more,
    hasPreviousPage: () => hasPreviousPage,
    startCursor: ({ rows }) => cursorOf(rows[0]),
    endCursor: ({ rows }) => cursorOf(rows.at(-1)),
  };
  const fields = [
    ...collectFields(
      context,
      type,
      nodes.map((node) => node.selectionSet),
    ),
  ];
  return (page) =>
    Object.fromEntries(fields.map(([name, selected]) => [name, values[selected[0]?.name.value ?? '']?.(page)]));
}

function hydrateConnection(readers: Readers, value: readonly unknown[]): unknown {
  const [rows, size, count, ...extras] = value as [
    readonly (readonly unknown[])[] | null,
    number,
    unknown,
    ...unknown[],
  ];
  const all = rows ?? [];
  const page: Page = { rows: all.slice(0, size), more: all.length > size, count, extras };
  const object: Record<string, unknown> = {};
  for (const [name, read] of readers) object[name] = read(page);
  return object;
}
