import { fullId } from '../domain/ids.ts';
import { latestDay, notAfter, themesWithin } from './common.ts';
import { counted, ofRegion } from './counting.ts';
import { outcomes, unanswered } from './follow-up-says.ts';
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
  const rows = context.fresh('rows');
  const chosen = argument.has('outcome') ? `[one IN ${rows} WHERE one[4] IN ${argument.parameter('outcome')}]` : rows;
  const order = pageOrder(field, readingOrder);
  const connection = connectionObject(context, field, {
    order,
    page: (item) => itemsPage(context, field, order, `(${chosen})`, asOf, item),
    count: () => `size(${chosen})`,
    extras: { coverage: (coverage) => coveragePlan(context, coverage, rows) },
  });
  return preceded(`CALL (${origin ?? ''}) { ${items(argument, asOf, origin)} AS ${rows} }`, connection);
}

/** The clauses that return a row for each item that is asked for: `[item, inspection, matter, decider, outcome, authority]`. */
function items(argument: ArgumentReader, asOf: string, origin: string | undefined): string {
  return [
    `${itemsOnMatters(argument, origin)} MATCH (f)<-[:REPORTS]-(at:Inspection)-[:OF]->(a:Authority)`,
    where([...conditionsOf(argument, asOf, origin), counted('f')]),
    `CALL (m, at, a) { ${decidedBy(asOf)} AS decided }`,
    `WITH f, at, m, a, decided, CASE WHEN m IS NULL THEN 'NO_MATTER' ELSE ${unanswered('at', asOf)} END AS unanswered`,
    'RETURN collect([f, at, m, decided[0], coalesce(decided[1], unanswered), a])',
  ].join(' ');
}

/**
 * The clauses that find each item `f` and its matter `m`, the first of its themes, if it has any. Where a theme is asked
 * for, they begin with it: the items of the others are not touched.
 */
function itemsOnMatters(argument: ArgumentReader, origin: string | undefined): string {
  const isItem = `f.kind IN ${argument.parameter('kind')}`;
  const all = `MATCH ${origin ? `(${origin})-[:REPORTS]->` : ''}(f:Finding) WHERE ${isItem}`;
  if (!argument.has('theme')) return `${all} OPTIONAL MATCH (f)-[:ABOUT {rank: 1}]->(m:Theme) WITH f, m`;
  const theme = argument.parameter('theme', (id) => fullId('Theme', String(id)));
  if (origin) return `${all} MATCH (f)-[:ABOUT {rank: 1}]->(m:Theme) WHERE EXISTS { ${themesWithin('m', theme)} }`;
  return (
    `${themesWithin('m', theme)} WITH DISTINCT m ` +
    `MATCH (m)<-[:ABOUT {rank: 1}]-(f:Finding) WHERE ${isItem} WITH f, m`
  );
}

/** The conditions on the inspection `at` of `a` that lists an item: it has been read, and is in question. */
function conditionsOf(argument: ArgumentReader, asOf: string, origin: string | undefined): string[] {
  return [
    ...["at.reading = 'READ'", `at.available <= ${asOf}`],
    ...(origin ? [`at = ${origin}`] : ofRegion(argument)('a')),
    ...(argument.has('authority')
      ? [`a.id = ${argument.parameter('authority', (id) => fullId('Authority', String(id)))}`]
      : []),
    ...(argument.has('since') ? [`at.latest >= ${argument.parameter('since')}`] : []),
  ];
}

/** The clauses that return the first inspection of `a` after `at` that says anything of the matter `m`, and what it says. */
const decidedBy = (asOf: string): string =>
  [
    'MATCH (a)<-[:OF]-(next:Inspection)',
    `WHERE next.reading = 'READ' AND next.available <= ${asOf} AND next <> at AND ${notAfter('at', 'next')}`,
    'MATCH (next)-[e:EXAMINED]->(:Theme)-[:BROADER*0..]->(m)',
    'WITH next, sum(e.openHeadlines) AS headlines, sum(e.openProblems) AS problems, sum(e.reliefs) AS reliefs',
    'WHERE problems + reliefs > 0 WITH * ORDER BY next.latest, next.earliest, next.id LIMIT 1',
    `RETURN head(collect([next, CASE WHEN headlines > 0 THEN 'REPEATED' WHEN problems > 0 THEN 'PARTLY' ELSE 'ADDRESSED' END]))`,
  ].join(' ');

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
