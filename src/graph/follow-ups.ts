import { fullId } from '../domain/ids.ts';
import { latestDay } from './common.ts';
import { counted, ofRegion, tally } from './counting.ts';
import { isProblem, isRelief, outcomes, unanswered } from './follow-up-says.ts';
import type { ArgumentReader, Compiled, ComputedField } from './mapping.ts';
import { pageOfRows, pageOrder } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { objectPlan, preceded } from './planner/object.ts';

/** An inspection lists its own items as it does its findings. */
const readingOrder: PageOrder = { field: 'POSITION', direction: 'ASC' };

/** The root `priorityActions`. */
export const priorityActions = (context: PlanContext, field: FieldPlan): Compiled => followUps(context, field);

/** `Inspection.priorityActions`. */
export const priorityActionsOf: ComputedField = {
  kind: 'computed',
  plan: (context, { node }, field) => followUps(context, field, node),
};

/** A connection of items, of all inspections or of one, each with what the next inspection that spoke of it said. */
function followUps(context: PlanContext, field: FieldPlan, origin?: string): Compiled {
  const { argument } = field;
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const [rows, plain] = context.freshAll('rows', 'plain');
  const all = `${rows} + ${plain}`;
  const chosen = argument.has('outcome') ? `[one IN ${all} WHERE one[4] IN ${argument.parameter('outcome')}]` : all;
  const order = pageOrder(field, readingOrder);
  const connection = connectionObject(context, field, {
    order,
    page: (item) => itemsPage(context, field, order, `(${chosen})`, asOf, item),
    count: () => `size(${chosen})`,
    extras: { coverage: (coverage) => coveragePlan(context, coverage, `(${all})`) },
  });
  // Each is computed for its row: two that import nothing would be planned as a product.
  const given = origin ?? '*';
  const computed = [
    `CALL (${given}) { ${itemsWithMatter(argument, asOf, origin)} AS ${rows} }`,
    `CALL (${given}) { ${itemsWithoutMatter(argument, asOf, origin)} AS ${plain} }`,
  ].join(' ');
  return preceded(computed, connection);
}

/** The inspections in question, as `at` of `a`: all that had been read, or those of one authority from one inspection on. */
function inspectionsOf(argument: ArgumentReader, asOf: string, origin: string | undefined) {
  const read = ["at.reading = 'READ'", `at.available <= ${asOf}`];
  if (origin)
    return {
      // Two patterns: one would leave the inspection itself out, since a relationship is walked once in each.
      pattern: `(${origin})-[:OF]->(a:Authority) MATCH (a)<-[:OF]-(at:Inspection)`,
      conditions: [...read, `at.latest >= ${origin}.latest`],
    };
  const authority = argument.has('authority')
    ? [`a.id = ${argument.parameter('authority', (id) => fullId('Authority', String(id)))}`]
    : [];
  return {
    pattern: '(at:Inspection)-[:OF]->(a:Authority)',
    conditions: [...read, ...authority, ...ofRegion(argument)('a')],
  };
}

/** The conditions that a finding `f` of `at` is an item that is asked for. */
const isItem = (argument: ArgumentReader, origin: string | undefined): string =>
  [
    `f.kind IN ${argument.parameter('kind')}`,
    ...(origin ? [`at = ${origin}`] : []),
    ...(argument.has('since') ? [`at.latest >= ${argument.parameter('since')}`] : []),
  ].join(' AND ');

/**
 * The clauses that return a row for each item that has a theme: `[item, inspection, matter, decider, outcome, authority]`.
 * Each theme of an authority is gone through once, inspection after inspection, so that all items of the country cost
 * one walk over the findings.
 */
function itemsWithMatter(argument: ArgumentReader, asOf: string, origin: string | undefined): string {
  return [
    findingsOnMatters(argument, asOf, origin),
    `WITH a, m, at, ${tally(`${isProblem('f')} AND f.prominence = 'HEADLINE'`)} AS headlines,`,
    `${tally(isProblem('f'))} AS problems, ${tally(isRelief('f'))} AS strengths,`,
    `collect(CASE WHEN t = m AND tag.rank = 1 AND ${isItem(argument, origin)} THEN f END) AS items`,
    'ORDER BY at.latest, at.earliest, at.id',
    "WITH a, m, collect([at, CASE WHEN headlines > 0 THEN 'REPEATED' WHEN problems > 0 THEN 'PARTLY'",
    "WHEN strengths > 0 THEN 'ADDRESSED' END, items]) AS chain",
    'UNWIND range(0, size(chain) - 1) AS place',
    'WITH a, m, chain[place][0] AS at, chain[place][2] AS items,',
    'head([next IN chain[place + 1..] WHERE next[1] IS NOT NULL]) AS decided WHERE size(items) > 0',
    `WITH a, m, at, items, decided, ${unanswered('at', asOf)} AS unanswered UNWIND items AS item`,
    'RETURN collect([item, at, m, decided[0], coalesce(decided[1], unanswered), a])',
  ].join(' ');
}

/**
 * The clauses that find each finding `f`, `tag`ged with a theme `t`, on each matter `m` it is on. Where a theme is asked
 * for, only its findings are walked; of one inspection's authority there are few enough to go through all.
 */
function findingsOnMatters(argument: ArgumentReader, asOf: string, origin: string | undefined): string {
  const { pattern, conditions } = inspectionsOf(argument, asOf, origin);
  const counting = [...conditions, counted('f')];
  const all = `MATCH ${pattern}, (at)-[:REPORTS]->(f:Finding)-[tag:ABOUT]->(t:Theme)-[:BROADER*0..]->(m:Theme)`;
  if (!argument.has('theme')) return `${all}${where(counting)}`;
  const theme = `(:Theme {id: ${argument.parameter('theme', (id) => fullId('Theme', String(id)))}})`;
  if (origin) return `${all}${where([...counting, `EXISTS { MATCH (m)-[:BROADER*0..]->${theme} }`])}`;
  return [
    `MATCH ${theme}<-[:BROADER*0..]-(m:Theme) WITH DISTINCT m`,
    'MATCH (m)<-[:BROADER*0..]-(t:Theme)<-[tag:ABOUT]-(f:Finding)<-[:REPORTS]-(at:Inspection) WITH m, t, tag, f, at',
    `MATCH ${pattern}${where(counting)}`,
  ].join(' ');
}

/** The same for items without a theme; there are none where a theme is asked for. */
function itemsWithoutMatter(argument: ArgumentReader, asOf: string, origin: string | undefined): string {
  if (argument.has('theme')) return 'RETURN []';
  const { pattern, conditions } = inspectionsOf(argument, asOf, origin);
  return [
    `MATCH ${pattern}${where(conditions)} MATCH (at)-[:REPORTS]->(f:Finding)`,
    where([isItem(argument, origin), counted('f'), 'NOT EXISTS { (f)-[:ABOUT]->(:Theme) }']),
    "RETURN collect([f, at, null, null, 'NO_MATTER', a])",
  ].join(' ');
}

function itemsPage(
  context: PlanContext,
  field: FieldPlan,
  order: PageOrder,
  rows: string,
  asOf: string,
  item: RowPlan,
): string {
  const [row, node, inspection, authority] = context.freshAll('row', 'f', 'i', 'a');
  const sortKey = { LATEST: `${inspection}.latest`, NAME: `${authority}.nameFolded`, POSITION: `${node}.position` };
  const keys = [sortKey[order.field as keyof typeof sortKey], `${node}.id`];
  const end = item({
    node,
    cursor: { order: orderName(order), keys },
    row: { inspection, asOf, matter: `${row}[2]`, decider: `${row}[3]`, outcome: `${row}[4]` },
  });
  const each =
    `UNWIND ${rows} AS ${row} ` +
    `WITH ${row}, ${row}[0] AS ${node}, ${row}[1] AS ${inspection}, ${row}[5] AS ${authority}`;
  return pageOfRows(field, order, keys, each, end);
}

function coveragePlan(context: PlanContext, field: FieldPlan, rows: string): Compiled {
  const counts = Object.entries(outcomes).map(([name, outcome]) => [
    name,
    `size([one IN ${rows} WHERE one[4] = '${outcome}'])`,
  ]);
  const row = { ...(Object.fromEntries(counts) as Record<string, string>), items: `size(${rows})` };
  return objectPlan(context, 'FollowUpCoverage', { node: '', row }, field.nodes);
}
