import { latestDay } from './common.ts';
import { rowValue, type ComputedField, type RelationField, type TypeTable } from './mapping.ts';
import { orderClause, pageOfRows, pageOrder } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { preceded } from './planner/object.ts';
import { badUserInput } from '../domain/errors.ts';

/** What has a meaning in Lucene's query syntax: blanks take its place in a sentence that is looked for. */
const SIGNS = `+-&|!(){}[]^"~*?:\\/<>=,;.'’`;

/** A sentence is worded alike when it scores at least so much of what the sentence scores itself, among the best so many. */
const ALIKE = 0.5;
const MOST_ALIKE = 200;

/**
 * `Finding.related`: findings of other inspections that show the same weakness, are the same sentence, are worded alike or
 * follow it up, each with its reasons and the weaknesses in common.
 */
export const related: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const rows = context.fresh('rows');
    const order = pageOrder(field);
    const connection = connectionObject(context, field, {
      order,
      page: (item) => relatedPage(context, field, rows, item),
      count: () => `size(${rows})`,
      extras: {
        wording: () => ({
          expression: `${scope.node}.quote IS NOT NULL`,
          hydrate: (held) => (held ? 'SEARCHED' : 'NOT_HELD'),
        }),
      },
    });
    const computed = `CALL (${scope.node}) { ${relatedRows(scope.node, field)} AS ${rows} }`;
    return preceded(computed, connection);
  },
};

/** The clauses that give `other` with a reason, once for each weakness in common and each further reason. */
function candidates(node: string, { argument }: FieldPlan): string {
  const signs = argument.computed(() => Array.from(SIGNS));
  const asked = `trim(reduce(text = toLower(${node}.quote), sign IN ${signs} | replace(text, sign, ' ')))`;
  const reasons = [
    `MATCH (${node})-[:SHOWS]->(weakness:Weakness)-[:IN_THEME]->(:Theme)<-[:ABOUT]-(${node}) ` +
      `MATCH (weakness)<-[:SHOWS]-(other:Finding) RETURN other, weakness, 'SAME_WEAKNESS' AS reason`,
    `MATCH (other:Finding) WHERE other.quoteHash = ${node}.quoteHash ` +
      `RETURN other, null AS weakness, 'SAME_SENTENCE' AS reason`,
    `WITH ${node}, CASE WHEN ${node}.quote IS NULL THEN '' ELSE ${asked} END AS words WHERE words <> '' ` +
      `CALL db.index.fulltext.queryNodes('Finding_words', 'quote:(' + words + ')', {limit: ${MOST_ALIKE}}) YIELD node, score ` +
      `WITH ${node}, collect([node, score]) AS hits ` +
      `WITH hits, head([hit IN hits WHERE hit[0] = ${node} | hit[1]]) AS whole UNWIND hits AS hit ` +
      `WITH hit[0] AS other, hit[1] >= ${ALIKE} * whole AS alike WHERE alike ` +
      `RETURN other, null AS weakness, 'SIMILAR_WORDING' AS reason`,
    `MATCH (place)<-[:OF]-(later:Inspection)-[:REPORTS]->(other:Finding)-[:ABOUT]->(:Theme)<-[:ABOUT]-(${node}) ` +
      `WHERE later.earliest > own.latest AND other.polarity <> 'NEUTRAL' ` +
      `RETURN DISTINCT other, null AS weakness, 'FOLLOW_UP' AS reason`,
  ];
  return `CALL (${node}, own, place) { ${reasons.join(' UNION ALL ')} }`;
}

const sortKeys: Readonly<Record<string, (closeness: string, node: string) => readonly string[]>> = {
  CLOSENESS: (closeness, node) => [closeness, `${node}.day`, `${node}.id`],
  DAY: (_, node) => [`${node}.day`, `${node}.id`],
};

/** The clauses that return one list of rows, `[finding, reasons, weaknesses, closeness]`. */
function relatedRows(node: string, field: FieldPlan): string {
  const { argument } = field;
  const conditions = [
    'there <> own',
    ...(argument.has('reasons') ? [`any(reason IN reasons WHERE reason IN ${argument.parameter('reasons')})`] : []),
    `there.available <= ${argument.parameter('asOf', undefined, latestDay)}`,
    ...(argument.choice('excludeAuthority') === true ? ['at <> place'] : []),
    ...(argument.choice('prominence') === 'HEADLINE' ? ["other.prominence = 'HEADLINE'"] : []),
    ...(argument.has('since') ? [`other.day >= ${argument.parameter('since')}`] : []),
  ];
  const order = pageOrder(field);
  const each = '[other, reasons, shared, closeness]';
  const limited = argument.has('perAuthority')
    ? `WITH * ${orderClause(order, sortKeys[order.field]?.('closeness', 'other') ?? [])} ` +
      `WITH at, collect(${each})[..${argument.computed(({ perAuthority }) => atLeastOne(perAuthority))}] AS best UNWIND best AS row `
    : `WITH ${each} AS row `;
  return [
    `MATCH (${node})<-[:REPORTS]-(own:Inspection)-[:OF]->(place:Authority)`,
    candidates(node, field),
    'WITH own, place, other, collect(DISTINCT reason) AS reasons, collect(weakness) AS shared',
    `MATCH (other)<-[:REPORTS]-(there:Inspection)-[:OF]->(at:Authority)${where(conditions)}`,
    "WITH at, other, reasons, shared, size(shared) + size([reason IN reasons WHERE reason <> 'SAME_WEAKNESS']) AS closeness",
    `${limited}RETURN collect(row)`,
  ].join(' ');
}

function atLeastOne(count: unknown): number {
  if (typeof count === 'number' && count >= 1) return count;
  throw badUserInput('perAuthority', count, 'a number from 1');
}

/** One page of the rows. */
function relatedPage(context: PlanContext, field: FieldPlan, rows: string, item: RowPlan): string {
  const [row, node, closeness] = context.freshAll('row', 'f', 'closeness');
  const order = pageOrder(field);
  const keys = sortKeys[order.field]?.(closeness, node) ?? [];
  const end = item({
    node,
    cursor: { order: orderName(order), keys },
    row: { closeness, reasons: `${row}[1]`, shared: `${row}[2]` },
  });
  const each = `UNWIND ${rows} AS ${row} WITH ${row}, ${row}[0] AS ${node}, ${row}[3] AS ${closeness}`;
  return pageOfRows(field, order, keys, each, end);
}

const REASONS = ['SAME_WEAKNESS', 'SAME_SENTENCE', 'SIMILAR_WORDING', 'FOLLOW_UP'];

const shared: RelationField = {
  kind: 'list',
  type: 'Weakness',
  match: (from, to) => `UNWIND ${from.row?.shared} AS ${to.node} WITH *`,
  order: (to) => `${to.node}.id`,
};

export const relatedFindingEdge: TypeTable = {
  type: 'RelatedFindingEdge',
  fields: {
    closeness: rowValue('closeness'),
    reasons: {
      kind: 'column',
      expression: ({ row }) => row?.reasons ?? '[]',
      decode: (reasons) => REASONS.filter((reason) => (reasons as string[]).includes(reason)),
    },
    weaknesses: shared,
  },
};
