import { shareOf } from '../domain/share.ts';
import { countingOf, type Counting } from './analysis-counts.ts';
import { listed } from './row-things.ts';
import type { ComputedField, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { authorityOrders, findingOrders } from './orders.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject } from './planner/connection-object.ts';
import type { FieldPlan } from './planner/context.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { preceded } from './planner/object.ts';

const order: PageOrder = { field: 'ADJUSTED_LIFT', direction: 'DESC' };

/** Authorities are compared within fifths of them by the length of their reports. */
const BANDS = 5;

/**
 * `Theme.coOccurring`: the themes that are a problem in the same authorities' histories, against what would be expected if
 * the two were independent among authorities whose reports are of like length.
 */
export const coOccurring: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const rows = context.fresh('rows');
    const counting = countingOf(field);
    const problem = problemOf(field);
    const connection = connectionObject(context, field, {
      order,
      page: (item) => {
        const [f, i, a, of] = context.freshAll('f', 'i', 'a', 'of');
        const [row, node, lift] = context.freshAll('row', 'n', 'lift');
        const keys = [lift, `${node}.id`];
        const both = `size(${row}[1])`;
        const independent = `${row}[3] * ${row}[4]`;
        const end = item({
          node,
          cursor: { order: orderName(order), keys },
          row: {
            ...{ authorities: `${row}[1]`, adjustedLift: lift },
            ...{ authorityCount: both, examinedCount: `${row}[2]`, thisCount: `${row}[3]`, otherCount: `${row}[4]` },
            findings: [
              `UNWIND [${scope.node}, ${node}] AS ${of}`,
              `MATCH (${of})<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(${f}:Finding)<-[:REPORTS]-(${i}:Inspection)-[:OF]->(${a}:Authority)`,
              `${where([...counting.counts(f, i), problem(f), `${a} IN ${row}[1]`])} WITH DISTINCT ${f}`,
            ].join(' '),
            support: `round(1.0 * ${both} / ${row}[2], 6)`,
            confidence: `round(1.0 * ${both} / ${row}[3], 6)`,
            lift: `round(1.0 * ${both} * ${row}[2] / (${independent}), 6)`,
            expectedLift: `round(${row}[5] * ${row}[2] / (${independent}), 6)`,
          },
        });
        const each = `UNWIND ${rows} AS ${row} WITH ${row}, ${row}[0] AS ${node}, round(size(${row}[1]) / ${row}[5], 6) AS ${lift}`;
        return pageOfRows(field, order, keys, each, end);
      },
      count: () => `size(${rows})`,
      extras: {},
    });
    const computed = `CALL (${scope.node}) { ${coOccurrences(field, scope.node, counting)} AS ${rows} }`;
    return preceded(computed, connection);
  },
};

/** The condition that a finding is a problem of the prominence asked for. */
const problemOf =
  ({ argument }: FieldPlan) =>
  (finding: string): string =>
    `${finding}.polarity IN ['WEAKNESS', 'MIXED']` +
    (argument.choice('prominence') === 'HEADLINE' ? ` AND ${finding}.prominence = 'HEADLINE'` : '');

/**
 * The clauses that return one list of rows, one for each theme `o` that co-occurs with `theme`: `o`, the authorities with
 * both, how many were examined on both, how many of these have `theme`, and `o`, as a problem, and how many would have
 * both by the length of their reports. Findings are not collected: they would fill the memory of a transaction.
 */
function coOccurrences({ argument }: FieldPlan, theme: string, { tallies, asOf }: Counting): string {
  const top = argument.choice('level') === 'TOP';
  const headline = argument.choice('prominence') === 'HEADLINE';
  const inBand = (condition: string) => `size([one IN seen WHERE one[3] = band${condition}])`;
  return [
    `${tallies()} WITH a, m, CASE WHEN ${headline ? 'headlines' : 'problems'} > 0 THEN 1 ELSE 0 END AS has`,
    'MATCH (m)-[:BROADER*0..]->(o:Theme) WITH a, o, max(has) AS has',
    'WITH a, collect([o, has]) AS themes',
    `WITH a, themes, [one IN themes WHERE one[0] = ${theme} | one[1]][0] AS mine WHERE mine IS NOT NULL`,
    `WITH a, themes, mine, reduce(sum = 0, findings IN COLLECT { MATCH (a)<-[:OF]-(j:Inspection)`,
    `WHERE j.reading = 'READ' AND j.available <= ${asOf} RETURN j.findingCount } | sum + findings) AS written ORDER BY written, a.id`,
    'WITH collect([a, themes, mine]) AS examined UNWIND range(0, size(examined) - 1) AS at',
    `WITH examined[at] AS one, ${BANDS} * at / size(examined) AS band UNWIND one[1] AS other`,
    'WITH other[0] AS o, collect([one[0], one[2] = 1, other[1] = 1, band]) AS seen',
    `WHERE o <> ${theme} AND ${top ? '' : 'NOT '}o.top`,
    `AND NOT EXISTS { MATCH (o)-[:BROADER*1..]->(${theme}) } AND NOT EXISTS { MATCH (${theme})-[:BROADER*1..]->(o) }`,
    'WITH o, seen, [one IN seen WHERE one[1] AND one[2] | one[0]] AS both,',
    `[band IN range(0, ${BANDS - 1}) | [${inBand('')}, ${inBand(' AND one[1]')}, ${inBand(' AND one[2]')}]] AS bands`,
    `WHERE size(both) > 0 AND 1.0 * size(both) / size(seen) >= ${argument.parameter('minSupport', shareOf('minSupport'))}`,
    'RETURN collect([o, both, size(seen), size([one IN seen WHERE one[1]]),',
    'size([one IN seen WHERE one[2]]), reduce(sum = 0.0, band IN bands | sum +',
    'CASE WHEN band[0] = 0 THEN 0.0 ELSE 1.0 * band[1] * band[2] / band[0] END)])',
  ].join(' ');
}

export const coOccurrenceEdge: TypeTable = {
  type: 'CoOccurrenceEdge',
  fields: {
    support: rowValue('support'),
    confidence: rowValue('confidence'),
    lift: rowValue('lift'),
    expectedLift: rowValue('expectedLift'),
    adjustedLift: rowValue('adjustedLift'),
    authorityCount: rowValue('authorityCount'),
    examinedCount: rowValue('examinedCount'),
    thisCount: rowValue('thisCount'),
    otherCount: rowValue('otherCount'),
    authorities: listed('Authority', ({ authorities }) => `UNWIND ${authorities}`, authorityOrders, ['NAME', 'ASC']),
    findings: listed('Finding', ({ findings }) => findings ?? '', findingOrders, ['DAY', 'DESC']),
  },
};
