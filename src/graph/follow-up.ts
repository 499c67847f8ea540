import { counted } from './counting.ts';
import { isProblem, isRelief, onMatter } from './follow-up-says.ts';
import type { ComputedField, FieldMapping, Scope, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { connectionPlan } from './planner/connection.ts';
import { where } from './planner/filter.ts';
import { listPlan, objectPlan } from './planner/object.ts';
import { inRow } from './row-things.ts';

/** How inspections of one authority hang together: by time, and by what later documents recall. */
export const followUpFields: Readonly<Record<string, FieldMapping>> = {
  recalledBy: {
    kind: 'list',
    type: 'EarlierVisitReference',
    match: (from, to) => `MATCH (${from.node})<-[:RECALLS]-(${to.node}:EarlierVisitReference)`,
    order: (to) => `${to.node}.id`,
  },
  follows: {
    kind: 'one',
    type: 'Inspection',
    match: (from, to) => `MATCH (${from.node})-[:FOLLOWS]->(${to.node}:Inspection)`,
  },
  followedBy: {
    kind: 'one',
    type: 'Inspection',
    match: (from, to) => `MATCH (${from.node})<-[:FOLLOWS]-(${to.node}:Inspection)`,
  },
};

/** The findings of an inspection of the row on the matter of the row, in reading order. */
const findingsOf = (inspection: (scope: Scope) => string | undefined): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) =>
    connectionPlan(
      context,
      {
        kind: 'connection',
        type: 'Finding',
        match: (from, to) => onMatter(inspection(from) ?? 'null', from.row?.matter ?? 'null', to.node),
        where: (to) => [counted(to.node), `(${isProblem(to.node)} OR ${isRelief(to.node)})`],
        distinct: true,
        orders: findingOrders,
        fixedOrder: { field: 'POSITION', direction: 'ASC' },
      },
      scope,
      field,
    ),
});

/** Every later inspection of the authority, in the order that decides. */
const later: ComputedField = {
  kind: 'computed',
  plan: (context, { row }, field) => {
    const [node, earlier] = context.freshAll('later', 'earlier');
    const item = objectPlan(context, 'LaterInspection', { node, row: { matter: row?.matter ?? 'null' } }, field.nodes);
    const clauses = [
      `UNWIND [${row?.inspection}] AS ${earlier} MATCH (${earlier})<-[:FOLLOWS*1..]-(${node}:Inspection)`,
      `WHERE ${node}.available <= ${row?.asOf} WITH * ORDER BY ${node}.latest, ${node}.earliest, ${node}.id`,
    ].join(' ');
    return listPlan(context, clauses, item);
  },
};

export const priorityActionEdge: TypeTable = {
  type: 'PriorityActionEdge',
  fields: {
    matter: inRow('Theme', 'matter'),
    outcome: rowValue('outcome'),
    decidedBy: inRow('Inspection', 'decider'),
    findings: findingsOf(({ row }) => row?.decider),
    later,
    recalledBy: {
      kind: 'list',
      type: 'EarlierVisitReference',
      match: (from, to) => {
        const [recalled, by] = [to.step('recalled'), to.step('by')];
        return (
          `UNWIND [${from.row?.inspection}] AS ${recalled} ` +
          `MATCH (${recalled})<-[:RECALLS]-(${to.node}:EarlierVisitReference)<-[:REFERS_BACK]-(${by}:Inspection) ` +
          `WHERE ${by}.available <= ${from.row?.asOf}`
        );
      },
      order: (to) => `${to.node}.id`,
    },
  },
};

/** What an inspection says of the matter: the first of these that it carries. */
const says = ({ node, row }: Scope): string => {
  const carries = (...conditions: string[]) =>
    `EXISTS { ${onMatter(node, row?.matter ?? 'null', 'said')}${where([counted('said'), ...conditions])} }`;
  return [
    `CASE WHEN ${node}.reading <> 'READ' THEN 'NOT_READ'`,
    `WHEN ${carries(isProblem('said'), "said.prominence = 'HEADLINE'")} THEN 'REPEATED'`,
    `WHEN ${carries(isProblem('said'))} THEN 'PARTLY'`,
    `WHEN ${carries(isRelief('said'))} THEN 'ADDRESSED' ELSE 'NOT_EXAMINED' END`,
  ].join(' ');
};

export const laterInspection: TypeTable = {
  type: 'LaterInspection',
  fields: {
    inspection: { kind: 'object', type: 'Inspection', scope: ({ node }) => ({ node }) },
    says: { kind: 'column', expression: says },
    findings: findingsOf(({ node }) => node),
  },
};

export const followUpCoverage: TypeTable = {
  type: 'FollowUpCoverage',
  fields: Object.fromEntries(
    ['items', 'addressed', 'partly', 'repeated', 'notExaminedSince', 'noLaterReportRead', 'noMatter'].map((name) => [
      name,
      rowValue(name),
    ]),
  ),
};
