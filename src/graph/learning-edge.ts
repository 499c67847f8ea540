import { ownAccuracy } from './accuracy.ts';
import { notAfter } from './common.ts';
import { onAspect } from './counting.ts';
import { always, valueOf } from './row-things.ts';
import { relieves, reports, yearsBetween } from './learning-histories.ts';
import { rowValue, sameRow } from './mapping.ts';
import type { ColumnField, ComputedField, ConnectionField, Scope } from './mapping.ts';
import type { TypeTable } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { connectionPlan } from './planner/connection.ts';
import { where } from './planner/filter.ts';
import { listPlan, objectPlan } from './planner/object.ts';

/** A connection of findings whose clauses and conditions depend on the row. */
const findingsOf = (
  how: Pick<ConnectionField, 'fixedOrder'> & {
    readonly match: (scope: Scope, finding: string) => string;
    readonly where: (scope: Scope, finding: string) => readonly string[];
  },
): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    const connection: ConnectionField = {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => how.match(from, to.node),
      where: (to) => how.where(scope, to.node),
      orders: findingOrders,
      ...(how.fixedOrder && { fixedOrder: how.fixedOrder }),
    };
    return connectionPlan(context, connection, scope, field);
  },
});

const readingOrder = { field: 'POSITION', direction: 'ASC' } as const;

/** The findings of the inspection in `resolvedIn` that show the weakness put right. */
export const improvements = findingsOf({
  match: (scope, finding) => `MATCH (${valueOf(scope, 'resolvedIn')})-[:REPORTS]->(${finding}:Finding)`,
  where: (scope, finding) => [
    ...relieves(finding),
    `EXISTS { MATCH (${finding})-[:ABOUT]->(:Theme)-[:BROADER*0..]->(:Theme)<-[:IN_THEME]-(${valueOf(scope, 'weakness')}) }`,
    onAspect(finding, valueOf(scope, 'weakness')),
  ],
  fixedOrder: readingOrder,
});

const problemsThen = (scope: Scope, finding: string): string =>
  `MATCH (${valueOf(scope, 'reportedIn')})-[:REPORTS]->(${finding}:Finding)-[:SHOWS]->(${valueOf(scope, 'weakness')})`;

/** Whose practice the problems concern, each once. */
const concerns: ComputedField = {
  kind: 'computed',
  plan: (context, scope) => {
    const finding = context.fresh('f');
    const conditions = where(reports(finding, valueOf(scope, 'prominence')));
    return {
      expression: `COLLECT { ${problemsThen(scope, finding)}${conditions} WITH DISTINCT ${finding}.concerns AS whose RETURN whose ORDER BY whose }`,
      hydrate: (values) => values,
    };
  },
};

/** A judgement of the source to believe that is a grade, from its inspection to its area. */
const graded = (judgement: string, area: string): string =>
  `-[:REACHED]->(${judgement}:Judgement {preferred: true, state: 'GRADED'})-[:IN_AREA]->(${area})`;

/** The grades of the inspection in `resolvedIn`, each with the last one before on the same scale in the same area. */
const grades: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const [area, now, before] = context.freshAll('area', 'j', 'j');
    const [earlier, past] = context.freshAll('i', 'j');
    const item = objectPlan(context, 'GradeThenAndNow', { node: area, row: { now, before } }, field.nodes);
    const conditions = [
      `${past}.scale = ${now}.scale`,
      `${earlier}.available <= ${valueOf(scope, 'asOf')}`,
      notAfter(earlier, valueOf(scope, 'reportedIn')),
    ];
    const last = [
      `MATCH (${valueOf(scope, 'authority')})<-[:OF]-(${earlier}:Inspection)${graded(past, area)}${where(conditions)}`,
      `RETURN ${past} ORDER BY ${earlier}.latest DESC, ${earlier}.earliest DESC, ${earlier}.id DESC LIMIT 1`,
    ].join(' ');
    const clauses = [
      `MATCH (${valueOf(scope, 'resolvedIn')})${graded(now, `${area}:JudgementArea`)}`,
      `WITH ${area}, ${now}, COLLECT { ${last} } AS found UNWIND found AS ${before}`,
      `WITH * ORDER BY ${area}.id`,
    ].join(' ');
    return listPlan(context, clauses, item);
  },
};

const years: ColumnField = {
  kind: 'column',
  expression: (scope) => yearsBetween(valueOf(scope, 'reportedIn'), valueOf(scope, 'resolvedIn')),
};

export const learningEdge: TypeTable = {
  type: 'LearningEdge',
  fields: {
    rank: rowValue('rank'),
    closeness: rowValue('closeness'),
    reportedIn: always('Inspection', 'reportedIn'),
    resolvedIn: always('Inspection', 'resolvedIn'),
    years,
    problems: findingsOf({
      match: problemsThen,
      where: (scope, finding) => reports(finding, valueOf(scope, 'prominence')),
      fixedOrder: readingOrder,
    }),
    improvements,
    concerns,
    grades,
  },
};

export const gradeThenAndNow: TypeTable = {
  type: 'GradeThenAndNow',
  fields: {
    area: sameRow('JudgementArea'),
    before: always('Judgement', 'before'),
    now: always('Judgement', 'now'),
    placesUp: { kind: 'column', expression: ({ row }) => `${row?.before}.gradeRank - ${row?.now}.gradeRank` },
  },
};

export const learningCoverage: TypeTable = {
  type: 'LearningCoverage',
  fields: {
    authoritiesExamined: rowValue('authoritiesExamined'),
    reported: rowValue('reported'),
    resolved: rowValue('resolved'),
    notExamined: rowValue('notExamined'),
    stillAProblem: rowValue('stillAProblem'),
    newestNotRead: rowValue('newestNotRead'),
    neighbours: rowValue('neighbours'),
    accuracy: ownAccuracy,
  },
};
