import { ownAccuracy } from './accuracy.ts';
import type { Compiled, ConnectionField, RelationField, Scope, StandingQuestion, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { findingOrders, holdingAuthorityOrders } from './orders.ts';
import { valueOf } from './row-things.ts';
import { pageOfRows, pageOrder } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { objectPlan, preceded } from './planner/object.ts';
import { reported, standingOf } from './recurrence.ts';
import { recurringQuestion, recurringRows, type RecurringQuestion } from './recurring-rows.ts';
import type { RootField } from './roots.ts';

/** Weaknesses by the authorities in which they recur, computed from findings and checked against the stored statuses. */
export const recurringWeaknesses: RootField = {
  plan: (context, field) => {
    const question = recurringQuestion(field);
    const rows = context.fresh('rows');
    const connection = connectionObject(context, field, {
      order: pageOrder(field),
      page: (item) => recurringPage(context, field, question, rows, item),
      count: () => `size(${rows})`,
      extras: { coverage: (coverage) => coveragePlan(context, coverage, question) },
    });
    const computed = `CALL () { ${recurringRows(field, question)} AS ${rows} }`;
    return preceded(computed, connection);
  },
};

/**
 * The clauses that find the findings that inspections of the row show its weakness by. Without DISTINCT, which each of them
 * is already: Neo4j would keep the row's list of inspections with each finding, and ten times the data would not fit.
 */
function shownBy(from: Scope, finding: string, inspection: string): string {
  return [
    `MATCH (${from.node})<-[:SHOWS]-(${finding}:Finding)${where(reported(finding, standingOf(from)))}`,
    `MATCH (${finding})<-[:REPORTS]-(${inspection}:Inspection)`,
    `WHERE ${inspection} IN ${valueOf(from, 'reporting')}`,
  ].join(' ');
}

/** One page of the rows. */
function recurringPage(
  context: PlanContext,
  field: FieldPlan,
  standing: StandingQuestion,
  rows: string,
  item: RowPlan,
): string {
  const [row, node, share, held, reporting] = context.freshAll('row', 'w', 'share', 'held', 'reporting');
  const [finding, inspection] = context.freshAll('f', 'i');
  const order = pageOrder(field);
  const sortKeys: Readonly<Record<string, readonly string[]>> = {
    SHARE: [share, `size(${held})`],
    AUTHORITY_COUNT: [`size(${held})`],
    LABEL: [`${node}.prefLabelFolded`],
  };
  const keys = [...(sortKeys[order.field] ?? []), `${node}.id`];
  const seen = (direction: string) =>
    `head(COLLECT { UNWIND ${reporting} AS seen RETURN seen.dateText ` +
    `ORDER BY ${['latest', 'earliest', 'id'].map((key) => `seen.${key} ${direction}`).join(', ')} LIMIT 1 })`;
  const end = item({
    node,
    standing,
    cursor: { order: orderName(order), keys },
    row: {
      share,
      held,
      reporting,
      authorityCount: `size(${held})`,
      inspectionCount: `size(${reporting})`,
      findingCount: `COUNT { ${shownBy({ node, row: { reporting }, standing }, finding, inspection)} }`,
      examinedCount: `${row}[3]`,
      comparableCount: `${row}[4]`,
      firstSeen: seen('ASC'),
      lastSeen: seen('DESC'),
      since: `reduce(day = null, seen IN ${reporting} | CASE WHEN day < seen.available THEN day ELSE seen.available END)`,
    },
  });
  const each = [
    `UNWIND ${rows} AS ${row}`,
    `WITH ${row}, ${row}[0] AS ${node}, ${row}[1] AS ${held}, ${row}[2] AS ${reporting}, 1.0 * size(${row}[1]) / ${row}[3] AS ${share}`,
  ].join(' ');
  return pageOfRows(field, order, keys, each, end);
}

/** The denominators of the whole answer, whatever the weakness. */
function coveragePlan(context: PlanContext, field: FieldPlan, { inScope }: RecurringQuestion): Compiled {
  const [i, a] = context.freshAll('i', 'a');
  const inspections = (...conditions: string[]) =>
    `MATCH (${a}:Authority)<-[:OF]-(${i}:Inspection)${where([...inScope(i, a), ...conditions])}`;
  const read = `${i}.reading = 'READ'`;
  return objectPlan(
    context,
    'RecurrenceCoverage',
    {
      node: 'dataset',
      row: {
        authorities: `COUNT { ${inspections()} RETURN DISTINCT ${a} }`,
        authoritiesRead: `COUNT { ${inspections(read)} RETURN DISTINCT ${a} }`,
        inspectionsRead: `COUNT { ${inspections(read)} }`,
        inspectionsNotRead: `COUNT { ${inspections(`NOT ${read}`, `${i}.full`)} }`,
        visitsNotRead: `COUNT { ${inspections(`NOT ${read}`, `NOT ${i}.full`)} }`,
      },
    },
    field.nodes,
  );
}

const authorities: ConnectionField = {
  kind: 'connection',
  type: 'Authority',
  match: (from, to) => `UNWIND ${from.row?.held} AS ${to.via} WITH ${to.via}, startNode(${to.via}) AS ${to.node}`,
  standing: (from) => standingOf(from),
  orders: holdingAuthorityOrders,
};

const findings: ConnectionField = {
  kind: 'connection',
  type: 'Finding',
  match: (from, to) => `${shownBy(from, to.node, to.step('i'))} WITH ${to.node}`,
  orders: findingOrders,
  fixedOrder: { field: 'DAY', direction: 'DESC' },
};

const frameworks: RelationField = {
  kind: 'list',
  type: 'Framework',
  match: (from, to) => {
    const inspection = to.step('i');
    return `UNWIND ${from.row?.reporting} AS ${inspection} MATCH (${inspection})-[:UNDER]->(${to.node}:Framework) WITH DISTINCT ${to.node}`;
  },
  order: (to) => `${to.node}.validFrom, ${to.node}.id`,
};

export const recurringWeaknessEdge: TypeTable = {
  type: 'RecurringWeaknessEdge',
  fields: {
    authorityCount: rowValue('authorityCount'),
    examinedCount: rowValue('examinedCount'),
    comparableCount: rowValue('comparableCount'),
    share: rowValue('share'),
    inspectionCount: rowValue('inspectionCount'),
    findingCount: rowValue('findingCount'),
    since: rowValue('since'),
    firstSeen: rowValue('firstSeen'),
    lastSeen: rowValue('lastSeen'),
    accuracy: ownAccuracy,
    frameworks,
    authorities,
    findings,
  },
};

export const recurrenceCoverage: TypeTable = {
  type: 'RecurrenceCoverage',
  fields: {
    authorities: rowValue('authorities'),
    authoritiesRead: rowValue('authoritiesRead'),
    inspectionsRead: rowValue('inspectionsRead'),
    inspectionsNotRead: rowValue('inspectionsNotRead'),
    visitsNotRead: rowValue('visitsNotRead'),
  },
};
