import type { Compiled, ConnectionField, Scope, Target } from '../mapping.ts';
import type { FieldPlan, PlanContext } from './context.ts';
import { connectionObject, pageSize, type RowPlan } from './connection-object.ts';
import { decodeCursor, orderName, type PageOrder } from './cursor.ts';
import { filterConditions, filteredWalk, filterInputName, startsElsewhere, where } from './filter.ts';
import { objectPlan } from './object.ts';

/** Reads the `orderBy` argument of a connection, or its fixed order. */
export function pageOrder(field: FieldPlan, fixed?: PageOrder): PageOrder {
  const given = field.args.orderBy as PageOrder | undefined;
  const order = given ?? fixed;
  if (!order) throw new Error(`${field.definition.name} has no order`);
  return order;
}

/** `$pN` with one row more than the page asked for: it tells whether there is a next page. */
const pageLimit = (field: FieldPlan): string => field.argument.computed(({ first }) => pageSize(first) + 1);

/**
 * The condition that a row lies behind the cursor, or none without one. Written so that the range index on (sort key, id)
 * serves it: a bound on the sort key, and the rest as a negation, which the planner does not split into a union.
 */
function afterCursor(field: FieldPlan, order: PageOrder, keys: readonly string[]): string[] {
  if (!field.argument.has('after')) return [];
  const name = orderName(order);
  const value = (index: number) =>
    field.argument.computed(({ after }) => decodeCursor(after, name, keys.length)[index]);
  const [beyond, notBeyond] = order.direction === 'ASC' ? ['>', '<='] : ['<', '>='];
  if (keys.length === 1) return [`${keys[0]} ${beyond} ${value(0)}`];
  const [first, ...rest] = keys;
  const parameters = keys.map((_, index) => value(index));
  const notAfter = rest.reduceRight((later, key, index) => {
    const bound = parameters[index + 1];
    return later
      ? `(${key} ${notBeyond[0]} ${bound} OR (${key} = ${bound} AND ${later}))`
      : `${key} ${notBeyond} ${bound}`;
  }, '');
  return [
    `${first} ${beyond}= ${parameters[0]}`,
    `${rest.at(-1)} IS NOT NULL`,
    `NOT (${first} = ${parameters[0]} AND ${notAfter})`,
  ];
}

/** ` ORDER BY …` over these keys, all in the one direction. */
export const orderClause = (order: PageOrder, keys: readonly string[]): string =>
  `ORDER BY ${keys.map((key) => `${key} ${order.direction}`).join(', ')}`;

/**
 * The clauses of one page of rows that were computed before: `rows` gives them one by one, the variables of their keys
 * among them; `end` says what each returns.
 */
export const pageOfRows = (
  field: FieldPlan,
  order: PageOrder,
  keys: readonly string[],
  rows: string,
  end: string,
): string =>
  `${rows}${where(afterCursor(field, order, keys))} ` +
  `WITH * ${orderClause(order, keys)} LIMIT ${pageLimit(field)} ${end}`;

/** A Relay connection over what `mapping.match` finds. */
export function connectionPlan(
  context: PlanContext,
  mapping: ConnectionField,
  scope: Scope,
  field: FieldPlan,
): Compiled {
  const order = pageOrder(field, mapping.fixedOrder);
  const filter = filterInputName(field.definition.args.find(({ name }) => name === 'filter')?.type);
  const found = (to: Target, others: readonly string[] = [], except: readonly string[] = []) => {
    const all = mapping.match(scope, to, field.argument);
    const own = [...others, ...(mapping.where?.(to, field.argument) ?? [])];
    if (!filter) return `${all}${where(own)}`;
    if (scope.node === '') return filteredWalk(context, field, filter, to.node, all, own, except);
    return `${all}${where([...own, ...filterConditions(context, field, filter, { node: to.node }, ['filter'], except)])}`;
  };
  const ordered = () => {
    const to = context.target('n');
    const sort = mapping.orders[order.field];
    if (!sort) throw new Error(`No mapping for the order ${order.field} of ${field.definition.name}`);
    const keys = [...new Set([sort(to), `${to.node}.id`])];
    const standing = mapping.standing?.(scope, field.argument);
    const cursor = { order: orderName(order), keys };
    return { to, keys, row: { node: to.node, via: to.via, cursor, ...(standing && { standing }) } };
  };
  const page = (rows: RowPlan) => {
    const { to, keys, row: itself } = ordered();
    const place = [...presence(scope, keys), ...afterCursor(field, order, keys)];
    const row = rows(itself);
    const pick = mapping.distinct ? `WITH DISTINCT ${to.node}` : 'WITH *';
    return `${found(to, place)} ${pick} ${orderClause(order, keys)} LIMIT ${pageLimit(field)} ${row}`;
  };
  const count = () => {
    const to = context.target('n');
    return `COUNT { ${found(to)}${mapping.distinct ? ` RETURN DISTINCT ${to.node}` : ''} }`;
  };
  const pageAndCount = (rows: RowPlan) => {
    if (scope.node !== '' || !filter || !startsElsewhere(context, field, filter)) return undefined;
    const { to, keys, row } = ordered();
    const every = context.fresh('every');
    const walk = `${found(to)} WITH ${mapping.distinct ? 'DISTINCT ' : ''}${to.node} ${orderClause(order, keys)}`;
    const walked = `UNWIND ${every} AS ${to.node} WITH ${to.node}${where(afterCursor(field, order, keys))} `;
    return {
      prelude: `CALL () { ${walk} RETURN collect(${to.node}) AS ${every} }`,
      page: `${walked}LIMIT ${pageLimit(field)} ${rows(row)}`,
      count: `size(${every})`,
    };
  };
  const findings = (finding: string, except: readonly string[]) => {
    const to = { ...context.target('n'), node: finding };
    return `${found(to, [], except)} WITH ${mapping.distinct ? 'DISTINCT ' : ''}${finding}`;
  };
  const facets = ({ nodes }: FieldPlan) =>
    objectPlan(context, 'FindingFacets', { node: '', divided: { findings } }, nodes);
  const parts = { order, page, count, pageAndCount, extras: { facets }, standsAlone: scope.node === '' };
  return connectionObject(context, field, parts);
}

/** A root connection's order is served by an index only if its keys are known to exist. */
const presence = (scope: Scope, keys: readonly string[]): string[] =>
  scope.node === '' ? keys.map((key) => `${key} IS NOT NULL`) : [];
