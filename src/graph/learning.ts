import { badUserInput } from '../domain/errors.ts';
import { historiesOf, isSpell, type Histories } from './learning-histories.ts';
import type { Compiled, ComputedField, Scope } from './mapping.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { objectPlan, preceded } from './planner/object.ts';

/** The one order: statistical neighbours by rank, then the others by most recent resolution, then id. */
const order: PageOrder = { field: 'NEAREST', direction: 'ASC' };

/** Where one who is no neighbour stands: behind every rank. */
const noRank = 1_000_000;

/**
 * `Theme.learningPartners` and `Weakness.resolvedBy`: the authorities that put a weakness right. `idOf` gives the Cypher of
 * the weakness's id; with `leaveOut`, the authority asked for is not among them. Throws `BAD_USER_INPUT` for an unknown one.
 */
export const resolvedBy = (idOf: (from: Scope) => string, leaveOut: boolean): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    const treated = leaveOut ? 'LEFT_OUT' : 'COUNTED';
    const histories = historiesOf(context, field, scope.node, idOf(scope), treated);
    const model = field.argument.has('for') ? field.argument.parameter('model') : undefined;
    const resolved = context.fresh('rows');
    const connection = connectionObject(context, field, {
      order,
      page: (item) => resolvedPage(context, field, histories, model, resolved, item),
      count: () => `size(${resolved})`,
      extras: { coverage: (coverage) => coveragePlan(context, coverage, histories, model) },
    });
    const kept = `[row IN ${histories.rows} WHERE row[1] = 'RESOLVED' AND ${isSpell('row')} AND NOT row[5] AND NOT row[6]]`;
    const computed = `${histories.clauses} CALL (*) { RETURN ${kept} AS ${resolved} }`;
    const given = field.argument.parameter('for');
    return {
      ...preceded(computed, connection),
      expression: `[${connection.expression}, ${histories.asker} IS NOT NULL, ${given}]`,
      hydrate: (value) => hydrateFor(connection, value),
    };
  },
});

function hydrateFor(connection: Compiled, value: unknown): unknown {
  const [page, known, given] = value as [unknown, boolean, string | null];
  if (given !== null && !known) throw badUserInput('for', given, 'the id, key, name or code of an authority');
  return connection.hydrate(page);
}

/** One page of those that put it right. */
function resolvedPage(
  context: PlanContext,
  field: FieldPlan,
  histories: Histories,
  model: string | undefined,
  resolved: string,
  item: RowPlan,
): string {
  const [node, reportedIn, resolvedIn, near, place, recency, row] = context.freshAll(
    'a',
    'reported',
    'resolved',
    'near',
    'place',
    'recency',
    'row',
  );
  const keys = [place, recency, `${node}.id`];
  const neighbour = model && `OPTIONAL MATCH (${histories.asker})-[${near}:NEIGHBOUR {model: ${model}}]->(${node})`;
  const end = item({
    node,
    cursor: { order: orderName(order), keys },
    row: {
      ...{ reportedIn, resolvedIn, weakness: histories.weakness },
      ...{ prominence: histories.prominence, asOf: histories.asOf, authority: node },
      ...(model && { rank: `${near}.rank`, closeness: `${near}.closeness` }),
    },
  });
  const each = [
    `UNWIND ${resolved} AS ${row}`,
    `WITH ${row}[0] AS ${node}, ${row}[3] AS ${reportedIn}, ${row}[4] AS ${resolvedIn} ${neighbour ?? ''}`,
    `WITH *, ${model ? `coalesce(${near}.rank, ${noRank})` : noRank} AS ${place},`,
    `-toInteger(replace(${resolvedIn}.latest, '-', '')) AS ${recency}`,
  ].join(' ');
  return pageOfRows(field, order, keys, each, end);
}

function coveragePlan(
  context: PlanContext,
  field: FieldPlan,
  { rows, weakness, asker }: Histories,
  model: string | undefined,
): Compiled {
  const counted = (condition: string) => `size([row IN ${rows} WHERE ${isSpell('row')} AND ${condition}])`;
  const resolved = "row[1] = 'RESOLVED'";
  const neighbours = `COUNT { MATCH (${asker})-[near:NEIGHBOUR]->() WHERE near.model = ${model} }`;
  return objectPlan(
    context,
    'LearningCoverage',
    {
      node: weakness,
      row: {
        authoritiesExamined: `size(${rows})`,
        reported: counted('true'),
        resolved: counted(resolved),
        notExamined: counted("row[1] = 'NOT_EXAMINED'"),
        stillAProblem: counted(`${resolved} AND row[5]`),
        newestNotRead: counted(`${resolved} AND row[6]`),
        ...(model && { neighbours }),
      },
    },
    field.nodes,
  );
}
