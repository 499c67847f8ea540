import { fullId } from '../domain/ids.ts';
import type { Compiled } from './mapping.ts';
import { pageOfRows, pageOrder } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { objectPlan, preceded } from './planner/object.ts';

/** What the sources say of one fact: `[inspection, area, day, statements]`, where one of area and day is null. */
const statementsOf = {
  GRADE: (inspections: string, conditions: readonly string[]): string =>
    [
      `MATCH ${inspections}-[:REACHED]->(said:Judgement)-[:IN_AREA]->(area:JudgementArea)${where(conditions)}`,
      'WITH inspection, area, null AS day, collect(said) AS statements,',
      "collect(DISTINCT CASE WHEN said.state <> 'UNKNOWN' THEN coalesce(said.grade, said.state) END) AS values,",
      "count(CASE WHEN said.state <> 'UNKNOWN' THEN 1 END) AS told",
    ].join(' '),
  DATE: (inspections: string, conditions: readonly string[]): string =>
    [
      `MATCH ${inspections}-[:DATED]->(said:DateStatement)${where(conditions)}`,
      'WITH inspection, null AS area, said.what AS day, collect(said) AS statements,',
      'collect(DISTINCT said.day) AS values, count(*) AS told',
    ].join(' '),
} as const;

type Kind = keyof typeof statementsOf;
const kinds: readonly Kind[] = ['GRADE', 'DATE'];

/** The root `conflicts`: facts of inspections of which two sources say different things. */
export function conflicts(context: PlanContext, field: FieldPlan): Compiled {
  const { argument } = field;
  const asked = kinds.filter((kind) => !argument.has('kind') || argument.choice('kind') === kind);
  const lists = kinds.map((kind) => [kind, context.fresh('rows')] as const);
  const [compared, alone] = context.freshAll('compared', 'alone');
  const tallies: Readonly<Record<Kind, string>> = {
    GRADE: `, count(CASE WHEN told > 1 THEN 1 END) AS ${compared}, count(CASE WHEN told = 1 THEN 1 END) AS ${alone}`,
    DATE: '',
  };
  const prelude = lists.map(([kind, rows]) => {
    const clauses = statementsOf[kind](scopeOf(field), scopeConditions(field));
    const pick = 'CASE WHEN size(values) > 1 THEN [inspection, area, day, statements] END';
    return asked.includes(kind)
      ? `CALL (*) { ${clauses} RETURN collect(${pick}) AS ${rows}${tallies[kind]} }`
      : `CALL (*) { RETURN [] AS ${rows}${kind === 'GRADE' ? `, 0 AS ${compared}, 0 AS ${alone}` : ''} }`;
  });
  const rows = lists.map(([, list]) => list).join(' + ');
  const connection = connectionObject(context, field, {
    order: pageOrder(field),
    page: (item) => conflictPage(context, field, rows, item),
    count: () => `size(${rows})`,
    extras: {
      coverage: (coverage) =>
        objectPlan(
          context,
          'ConflictCoverage',
          { node: '', row: { gradesCompared: compared, gradesOfOneSource: alone } },
          coverage.nodes,
        ),
    },
  });
  return preceded(prelude.join(' '), connection);
}

/** The pattern of the inspections in question, as `inspection`. */
function scopeOf({ argument }: FieldPlan): string {
  if (!argument.has('authority')) return '(inspection:Inspection)';
  const authority = argument.parameter('authority', (id) => fullId('Authority', String(id)));
  return `(:Authority {id: ${authority}})<-[:OF]-(inspection:Inspection)`;
}

const scopeConditions = ({ argument }: FieldPlan): string[] =>
  argument.has('since') ? [`inspection.latest >= ${argument.parameter('since')}`] : [];

function conflictPage(context: PlanContext, field: FieldPlan, rows: string, item: RowPlan): string {
  const [row, inspection, authority, id] = context.freshAll('row', 'i', 'a', 'id');
  const order = pageOrder(field);
  const keys = [order.field === 'NAME' ? `${authority}.nameFolded` : `${inspection}.latest`, id];
  const end = item({
    node: inspection,
    cursor: { order: orderName(order), keys },
    row: { authority, area: `${row}[1]`, day: `${row}[2]`, statements: `${row}[3]` },
  });
  const each = [
    `UNWIND ${rows} AS ${row} WITH ${row}, ${row}[0] AS ${inspection}`,
    `MATCH (${inspection})-[:OF]->(${authority}:Authority)`,
    `WITH ${row}, ${inspection}, ${authority},`,
    `${inspection}.id + ' ' + coalesce(${row}[1].key, ${row}[2]) AS ${id}`,
  ].join(' ');
  return pageOfRows(field, order, keys, each, end);
}
