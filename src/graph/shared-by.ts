import { holdsAt } from './common.ts';
import { tally } from './counting.ts';
import type { Compiled, ComputedField, Scope, SharingQuestion } from './mapping.ts';
import { pageOfRows, pageOrder } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { objectPlan, preceded } from './planner/object.ts';
import { examining, scopeOf, sharingQuestion, type AuthorityScope, type SharingSubject } from './sharing-question.ts';

/** `sharedBy` of a theme or a weakness: the main question, computed from the findings of inspections that have been read. */
export const sharedBy = (subjectOf: (from: Scope) => SharingSubject): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    const subject = subjectOf(scope);
    const question = sharingQuestion(subject, field);
    const scoped = scopeOf(field);
    const order = pageOrder(field);
    const rows = context.fresh('rows');
    const connection = connectionObject(context, field, {
      order,
      page: (item) => sharingPage(context, field, question, rows, item),
      count: () => `size(${rows})`,
      extras: { coverage: (coverage) => coveragePlan(context, coverage, question, scoped, scope.node) },
    });
    const clauses = sharingRows(context, field, question, subject, scoped);
    const computed = `CALL (${scope.node}) { ${clauses} AS ${rows} }`;
    return preceded(computed, connection);
  },
});

const bases: Readonly<Record<string, string>> = {
  LATEST: 'size(last(matches)) > 0',
  EVER: 'true',
  RECURRENT: 'size([full IN reporting WHERE full.full]) >= 2',
};

/** The clauses that return one list of rows: a row for each authority that shares it. */
function sharingRows(
  context: PlanContext,
  field: FieldPlan,
  question: SharingQuestion,
  subject: SharingSubject,
  scoped: AuthorityScope,
): string {
  const [f, i, a] = context.freshAll('f', 'i', 'a');
  const problem = `shown AND ${f}.polarity IN ['WEAKNESS', 'MIXED']`;
  const enough = field.argument.has('minInspections')
    ? [`size(examined) >= ${field.argument.parameter('minInspections')}`]
    : [];
  const kept = ['size(reporting) > 0', bases[String(field.argument.choice('basis'))] ?? 'false', ...enough];
  return [
    examining(context, question, scoped, f, i, a),
    `WITH DISTINCT ${a}, ${i}, ${f}`,
    `WITH ${a}, ${i}, ${f}, ${subject.showsAspect(f)} AS shown, ${question.matches(f)} AS matching`,
    `WITH ${a}, ${i}, collect(CASE WHEN matching THEN ${f} END) AS matched, ${tally(`${problem} AND ${f}.prominence = 'HEADLINE'`)} AS headlines,`,
    `${tally(problem)} AS problems, ${tally(`shown AND ${f}.polarity = 'STRENGTH'`)} AS strengths`,
    `ORDER BY ${i}.latest, ${i}.earliest, ${i}.id`,
    `WITH ${a}, collect(${i}) AS examined, collect(matched) AS matches,`,
    'sum(headlines) AS headlines, sum(problems) AS problems, sum(strengths) AS strengths',
    `WITH ${a}, examined, matches, headlines, problems, strengths,`,
    '[place IN range(0, size(examined) - 1) WHERE size(matches[place]) > 0 | examined[place]] AS reporting',
    `WHERE ${kept.join(' AND ')}`,
    `RETURN collect([${a}, examined, reporting, headlines, problems, strengths, matches])`,
  ].join(' ');
}

/** One page of the rows. */
function sharingPage(
  context: PlanContext,
  field: FieldPlan,
  question: SharingQuestion,
  rows: string,
  item: RowPlan,
): string {
  const [node, first, last, basedOn] = context.freshAll('a', 'first', 'last', 'based');
  const [share, row] = context.freshAll('share', 'row');
  const order = pageOrder(field);
  const sortKeys: Readonly<Record<string, readonly string[]>> = {
    SHARE: [share, `${last}.latest`],
    LAST_SEEN: [`${last}.latest`],
    FIRST_SEEN: [`${first}.latest`],
    NAME: [`${node}.nameFolded`],
  };
  const keys = [...(sortKeys[order.field] ?? []), `${node}.id`];
  const end = item({
    node,
    sharing: question,
    cursor: { order: orderName(order), keys },
    row: {
      basedOn,
      share,
      firstSeen: `${first}.dateText`,
      lastSeen: `${last}.dateText`,
      headlineCount: `${row}[3]`,
      problemCount: `${row}[4]`,
      strengthCount: `${row}[5]`,
      inspectionCount: `size(${row}[2])`,
      examinedCount: `size(${row}[1])`,
      examined: `${row}[1]`,
      found: `${row}[6]`,
    },
  });
  const each = [
    `UNWIND ${rows} AS ${row}`,
    `WITH ${row}, ${row}[0] AS ${node}, head(${row}[2]) AS ${first}, last(${row}[2]) AS ${last}, last(${row}[1]) AS ${basedOn},`,
    `1.0 * size(${row}[2]) / size(${row}[1]) AS ${share}`,
  ].join(' ');
  return pageOfRows(field, order, keys, each, end);
}

/** The denominators: what was in scope, what was examined, what has not been read. */
function coveragePlan(
  context: PlanContext,
  field: FieldPlan,
  question: SharingQuestion,
  scoped: AuthorityScope,
  subject: string,
): Compiled {
  const [f, i, a, own] = context.freshAll('f', 'i', 'a', 'own');
  const examined = examining(context, question, scoped, f, i, a);
  const inspections = (...conditions: string[]) =>
    `MATCH (${own}:Authority)<-[:OF]-(${i}:Inspection)${where([`${i}.available <= ${question.asOf}`, ...conditions])} ` +
    `${question.lineage.credited(own, a)}${where(scoped(a))}`;
  const successor = `EXISTS { MATCH (${own})-[:SUCCEEDED_BY*1..]->(${a}:Authority)${where(scoped(a))} }`;
  const leftOut = `${question.walk(f, i, own)}${where([...question.counts(f, i), successor])}`;
  const read = `${i}.reading = 'READ'`;
  return objectPlan(
    context,
    'SharingCoverage',
    {
      node: subject,
      row: {
        ofProblems: question.ofProblems,
        authorities: `COUNT { ${inspections()} RETURN DISTINCT ${a} }`,
        authoritiesExamined: `COUNT { ${examined} RETURN DISTINCT ${a} }`,
        inspectionsRead: `COUNT { ${inspections(read)} RETURN DISTINCT ${i} }`,
        inspectionsExamined: `COUNT { ${examined} RETURN DISTINCT ${i} }`,
        inspectionsNotRead: `COUNT { ${inspections(`NOT ${read}`, `${i}.full`)} RETURN DISTINCT ${i} }`,
        visitsNotRead: `COUNT { ${inspections(`NOT ${read}`, `NOT ${i}.full`)} RETURN DISTINCT ${i} }`,
        predecessorsLeftOut: question.lineage.none ? `COUNT { ${leftOut} RETURN DISTINCT ${own} }` : '0',
      },
    },
    field.nodes,
  );
}

/** The stored status of the asked weakness in an authority, at the asked day; null when the question is not the stored one. */
export const storedStatus: ComputedField = {
  kind: 'computed',
  plan: (context, { node, sharing }) => {
    if (!sharing) throw new Error('A stored status outside sharedBy');
    const held = context.fresh('held');
    const conditions = [sharing.stored, holdsAt(held, sharing.prominence, sharing.asOf)];
    const match = `MATCH (${node})-[${held}:HAS_WEAKNESS]->(:Weakness {id: ${sharing.weaknessId}})`;
    return {
      expression: `COLLECT { ${match}${where(conditions)} RETURN ${held}.status }`,
      hydrate: (statuses) => (statuses as unknown[])[0] ?? null,
    };
  },
};
