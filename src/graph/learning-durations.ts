import { improvements } from './learning-edge.ts';
import { inRow, listed, valueOf } from './row-things.ts';
import { daysBetween, historiesOf, isSpell, yearsBetween } from './learning-histories.ts';
import { rowValue } from './mapping.ts';
import type { ColumnField, ComputedField, ObjectField, Scope, TypeTable } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject } from './planner/connection-object.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { objectPlan, preceded } from './planner/object.ts';

/** Statuses of a spell that lasts: the last inspection that examined the theme reports the weakness. */
const lasting = "['FIRST_SEEN', 'NEW', 'PERSISTING', 'RE_EMERGED']";

/** Fewer spells that ended than this are too few for a median. */
const enough = 10;

/** `Theme.durations`: how long its weakness lasted, between bounds, and the spells behind. */
export const durations = (idOf: (from: Scope) => string): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    const histories = historiesOf(context, field, scope.node, idOf(scope), 'NONE');
    const [spells, lower, upper] = context.freshAll('spells', 'lower', 'upper');
    const ended = `[row IN ${spells} WHERE row[1] = 'RESOLVED']`;
    const summary = (days: string) => `[percentileCont(${days}, 0.5), toFloat(min(${days})), toFloat(max(${days}))]`;
    const computed = [
      histories.clauses,
      `CALL (*) { RETURN [row IN ${histories.rows} WHERE ${isSpell('row')}] AS ${spells} }`,
      `CALL (${spells}) { UNWIND ${ended} AS row WITH row[2] AS started, row[3] AS seen, row[4] AS over`,
      `WITH ${daysBetween('started', 'seen')} AS least, ${daysBetween('started', 'over')} AS most`,
      `RETURN ${summary('least')} AS ${lower}, ${summary('most')} AS ${upper} }`,
    ].join(' ');
    const { weakness } = histories;
    const counted = (condition: string) => `size([row IN ${spells} WHERE ${condition}])`;
    const item = objectPlan(
      context,
      'Durations',
      {
        node: weakness,
        row: {
          ...{ spells, lower, upper, weakness },
          authoritiesExamined: `size(${histories.rows})`,
          reported: `size(${spells})`,
          resolved: `size(${ended})`,
          unresolved: counted(`row[1] IN ${lasting}`),
          notRepeated: counted("row[1] = 'NOT_REPEATED'"),
          notExamined: counted("row[1] = 'NOT_EXAMINED'"),
          small: `size(${ended}) < ${enough}`,
        },
      },
      field.nodes,
    );
    return preceded(computed, item);
  },
});

/** The latest reported first. */
const order: PageOrder = { field: 'LAST_SEEN', direction: 'DESC' };

const spells: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const kept = field.argument.has('status')
      ? `[row IN ${valueOf(scope, 'spells')} WHERE row[1] IN ${field.argument.parameter('status')}]`
      : valueOf(scope, 'spells');
    return connectionObject(context, field, {
      order,
      page: (item) => {
        const [node, status, firstReport, lastReport, resolvedIn, found, row] = context.freshAll(
          'a',
          'status',
          'first',
          'last',
          'resolved',
          'found',
          'row',
        );
        const keys = [`${lastReport}.latest`, `${node}.id`];
        const end = item({
          node,
          cursor: { order: orderName(order), keys },
          row: { ...scope.row, ...{ status, firstReport, lastReport, resolvedIn, found } },
        });
        const each = [
          `UNWIND ${kept} AS ${row} WITH ${row}[0] AS ${node}, ${row}[1] AS ${status},`,
          `${row}[2] AS ${firstReport}, ${row}[3] AS ${lastReport}, ${row}[4] AS ${resolvedIn}, ${row}[7] AS ${found}`,
        ].join(' ');
        return pageOfRows(field, order, keys, each, end);
      },
      count: () => `size(${kept})`,
      extras: {},
    });
  },
};

/** Days of a summary as years, to two decimals. */
const yearsAt = (place: number): ColumnField => ({
  kind: 'column',
  expression: (scope) => `round(${valueOf(scope, 'summary')}[${place}] / 365.25, 2)`,
});

const summaryOf = (name: string): ObjectField => ({
  kind: 'object',
  type: 'YearsSummary',
  scope: (scope) => ({ node: scope.node, row: { summary: valueOf(scope, name) } }),
});

const years = (from: string, to: string): ColumnField => ({
  kind: 'column',
  expression: (scope) => yearsBetween(valueOf(scope, from), valueOf(scope, to)),
});

export const durationTables: readonly TypeTable[] = [
  {
    type: 'Durations',
    fields: {
      authoritiesExamined: rowValue('authoritiesExamined'),
      reported: rowValue('reported'),
      resolved: rowValue('resolved'),
      unresolved: rowValue('unresolved'),
      notRepeated: rowValue('notRepeated'),
      notExamined: rowValue('notExamined'),
      small: rowValue('small'),
      lower: summaryOf('lower'),
      upper: summaryOf('upper'),
      spells,
    },
  },
  { type: 'YearsSummary', fields: { median: yearsAt(0), min: yearsAt(1), max: yearsAt(2) } },
  {
    type: 'SpellEdge',
    fields: {
      status: rowValue('status'),
      firstReport: inRow('Inspection', 'firstReport'),
      lastReport: inRow('Inspection', 'lastReport'),
      resolvedIn: inRow('Inspection', 'resolvedIn'),
      lower: years('firstReport', 'lastReport'),
      upper: years('firstReport', 'resolvedIn'),
      problems: listed('Finding', ({ found }) => `UNWIND ${found}`, findingOrders, ['DAY', 'DESC']),
      improvements,
    },
  },
];
