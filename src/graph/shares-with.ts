import { holdsAt, latestDay } from './common.ts';
import type { ComputedField } from './mapping.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject } from './planner/connection-object.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { preceded } from './planner/object.ts';

const order: PageOrder = { field: 'SCORE', direction: 'DESC' };

/**
 * `Authority.sharesWith`: the authorities that have the most telling weaknesses in common. A weakness weighs
 * ln((1 + N) / (1 + n)): N authorities have any, n have this one, so that what everyone has tells little.
 */
export const sharesWith: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const prominence = field.argument.parameter('prominence');
    const asOf = field.argument.parameter('asOf', undefined, latestDay);
    const open = (edge: string) => `${holdsAt(edge, prominence, asOf)} AND ${edge}.status <> 'RESOLVED'`;
    const telling = (weakness: string, theme: string) => `${weakness}.level = 'THEME' AND NOT ${theme}.top`;
    const total =
      'COUNT { MATCH (any:Authority) WHERE EXISTS { MATCH (any)-[some:HAS_WEAKNESS]->(one:Weakness)-[:IN_THEME]->(its:Theme) ' +
      `WHERE ${open('some')} AND ${telling('one', 'its')} } }`;
    const rows = context.fresh('rows');
    const clauses = [
      `MATCH (${scope.node})-[mine:HAS_WEAKNESS]->(weakness:Weakness)-[:IN_THEME]->(theme:Theme)`,
      `WHERE ${open('mine')} AND ${telling('weakness', 'theme')}`,
      `WITH weakness, COLLECT { MATCH (weakness)<-[theirs:HAS_WEAKNESS]-(holder:Authority) WHERE ${open('theirs')} RETURN holder } AS holders`,
      'WITH collect([weakness, holders]) AS held',
      `WITH held, ${total} AS total UNWIND held AS each UNWIND each[1] AS other`,
      `WITH other, each[0] AS weakness, log((1.0 + total) / (1 + size(each[1]))) AS weight WHERE other.id <> ${scope.node}.id`,
      'WITH other, collect(weakness) AS shared, round(sum(weight), 6) AS score',
      `RETURN collect([other, shared, score]) AS ${rows}`,
    ].join(' ');
    const connection = connectionObject(context, field, {
      order,
      page: (item) => {
        const [row, node, shared, score] = context.freshAll('row', 'a', 'shared', 'score');
        const keys = [score, `${node}.id`];
        const cursor = { order: orderName(order), keys };
        const end = item({ node, cursor, row: { shared, score, origin: scope.node } });
        const each = `UNWIND ${rows} AS ${row} WITH ${row}[0] AS ${node}, ${row}[1] AS ${shared}, ${row}[2] AS ${score}`;
        return pageOfRows(field, order, keys, each, end);
      },
      count: () => `size(${rows})`,
      extras: {},
    });
    const computed = `CALL (${scope.node}) { ${clauses} }`;
    return preceded(computed, connection);
  },
};
