import { badUserInput } from '../domain/errors.ts';
import { fullId } from '../domain/ids.ts';
import { FEWEST_EXAMINED, wilsonInterval } from '../domain/wilson.ts';
import { coverageAccuracy } from './accuracy.ts';
import { countingOf } from './analysis-counts.ts';
import { always, eachOf, listed } from './row-things.ts';
import { graded, ofRegion, onAspect, underFramework } from './counting.ts';
import { byName, lookup, wantedOf } from './lookup.ts';
import type { ColumnField, ComputedField, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { findingOrders, inspectionOrders } from './orders.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { where } from './planner/filter.ts';
import { listPlan, objectPlan, returning } from './planner/object.ts';
import type { RootField } from './roots.ts';
import { polarities } from './sharing-question.ts';

/** What a trend is asked of: the clauses that find it, and the variables of its theme, its weakness and itself. */
interface TrendSubject {
  readonly clauses: string;
  readonly theme: string;
  readonly weakness: string;
  readonly node: string;
  readonly showsAspect: (finding: string) => string;
}

/** The key of a point for an inspection `i` of an authority `a`, as clauses that add `key`, `label`, and two to order by. */
const keys: Readonly<Record<string, (field: FieldPlan) => string>> = {
  YEAR: () => "WITH a, i, found, known, left(i.latest, 4) AS key WITH *, key AS label, key AS place, '' AS tie",
  FRAMEWORK: () =>
    'OPTIONAL MATCH (i)-[:UNDER]->(k:Framework) ' +
    'WITH a, i, found, known, k.key AS key, k.name AS label, k.validFrom AS place, k.id AS tie',
  REGION: ({ argument }) =>
    `OPTIONAL MATCH (a)-[:IN_REGION]->(k:Region) WHERE k.scheme = ${argument.parameter('scheme')} ` +
    'WITH a, i, found, known, k.key AS key, k.name AS label, k.nameFolded AS place, k.id AS tie',
  GRADE: ({ argument }) => {
    const area = argument.parameter('area', (id) => fullId('JudgementArea', String(id)));
    const match = `MATCH (i)-[:REACHED]->(k:Judgement) WHERE ${graded('k')}`;
    return (
      `WITH *, COLLECT { ${match} AND EXISTS { MATCH (k)-[:IN_AREA]->(:JudgementArea {id: ${area}}) } RETURN k ORDER BY k.id LIMIT 1 }[0] AS k ` +
      "WITH a, i, found, known, k.scale + ':' + k.gradeFolded AS key, k.grade AS label, k.scale AS place, k.gradeRank AS tie"
    );
  },
};

/** `trend`: a theme's or a weakness's share of the inspections that examined it, by year, framework, region or grade. */
export const trend: RootField = {
  plan: (context, field) => {
    const subject = subjectOf(context, field);
    const rows = context.fresh('rows');
    const polarity = field.argument.parameter('polarity', (name) => name !== 'STRENGTH');
    const { theme, weakness, node } = subject;
    const total = (column: number) => `reduce(sum = 0, one IN ${rows} | sum + one[${column}])`;
    const row = {
      ...{ rows, theme, weakness, ofProblems: polarity },
      knownCount: total(2),
      readCount: total(3),
      examinedCount: total(4),
      inspectionCount: `reduce(sum = 0, one IN ${rows} | sum + size(one[5]))`,
      unplacedCount: `coalesce([one IN ${rows} WHERE one[0] IS NULL | one[4]][0], 0)`,
    };
    const item = objectPlan(context, 'Trend', { node, row }, field.nodes);
    return {
      expression: `COLLECT { ${subject.clauses} ${trendRows(field, subject)} AS ${rows} } ${returning(item)} }`,
      hydrate: (answers) => item.hydrate((answers as unknown[])[0]),
    };
  },
};

/** Reads which of `theme` and `weakness` is asked. Throws `BAD_USER_INPUT` unless it is exactly one. */
function subjectOf(context: PlanContext, field: FieldPlan): TrendSubject {
  const { argument, args } = field;
  if (argument.has('theme') === argument.has('weakness'))
    throw badUserInput('theme', [args.theme ?? null, args.weakness ?? null], 'either a theme or a weakness');
  const other = context.fresh('n');
  const wanted = (type: string, name: string) => argument.computed((now) => [wantedOf(type, now[name])]);
  if (argument.has('theme')) {
    const { node, clauses } = lookup(context, 'Theme', wanted('Theme', 'theme'), byName('Theme', 'labelsFolded'));
    return {
      clauses: `${clauses} MATCH (${other}:Weakness {id: 'weakness:' + ${node}.key})`,
      ...{ node, theme: node, weakness: other, showsAspect: () => 'true' },
    };
  }
  const { node, clauses } = lookup(context, 'Weakness', wanted('Weakness', 'weakness'));
  return {
    clauses: `${clauses} MATCH (${node})-[:IN_THEME]->(${other}:Theme)`,
    ...{ node, theme: other, weakness: node },
    showsAspect: (finding) => onAspect(finding, node),
  };
}

/**
 * The beginning of a subquery that returns one list of rows, one for each point (that of no point has the key null):
 * key, label, inspections known, read and examined, those that report it, the findings of each, authorities examined,
 * authorities that report it.
 */
function trendRows(field: FieldPlan, { theme, weakness, showsAspect }: TrendSubject): string {
  const { argument } = field;
  const { counts, asOf } = countingOf(field);
  const region = ofRegion(argument);
  const framework = underFramework(argument);
  const scope = [
    ...(argument.has('full') ? [`i.full = ${argument.parameter('full')}`] : []),
    ...region('a'),
    ...framework('i'),
  ];
  const matches = [
    `f.polarity IN ${argument.parameter('polarity', (name) => polarities[String(name)])}`,
    ...(argument.choice('prominence') === 'HEADLINE' ? ["f.prominence = 'HEADLINE'"] : []),
    showsAspect('f'),
  ].join(' AND ');
  const reports = 'CASE WHEN size(found) > 0 THEN';
  return [
    `CALL (${theme}, ${weakness}) { CALL (${theme}, ${weakness}) {`,
    `MATCH (${theme})<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(f:Finding)<-[:REPORTS]-(i:Inspection)-[:OF]->(a:Authority)`,
    `${where([...counts('f', 'i'), ...scope])} WITH DISTINCT a, i, f`,
    `WITH a, i, collect(CASE WHEN ${matches} THEN f END) AS found RETURN a, i, found, false AS known`,
    `UNION ALL MATCH (i:Inspection)-[:OF]->(a:Authority)${where([`i.available <= ${asOf}`, ...scope])}`,
    `RETURN a, i, [] AS found, true AS known } ${keys[String(argument.choice('by'))]?.(field)}`,
    'WITH key, label, place, tie, count(CASE WHEN known THEN 1 END) AS inScope,',
    "count(CASE WHEN known AND i.reading = 'READ' THEN 1 END) AS readOnes, count(CASE WHEN NOT known THEN 1 END) AS examined,",
    `collect(${reports} i END) AS reporting, collect(${reports} found END) AS findings,`,
    `count(DISTINCT CASE WHEN NOT known THEN a END) AS examinedIn, count(DISTINCT ${reports} a END) AS reportedIn`,
    'ORDER BY place, tie',
    'RETURN collect([key, label, inScope, readOnes, examined, reporting, findings, examinedIn, reportedIn])',
  ].join(' ');
}

/** The points of a trend, in order of what they are by. */
const points: ComputedField = {
  kind: 'computed',
  plan: (context, { row }, field) => {
    const [at, point] = context.freshAll('at', 'point');
    const rows = row?.rows ?? '';
    const share = (of: string) => `1.0 * size(${of}[5]) / ${of}[4]`;
    const above = `[one IN ${rows} WHERE one[0] IS NOT NULL AND one[4] >= ${FEWEST_EXAMINED} AND ${share('one')} > ${share(point)}]`;
    const item = objectPlan(
      context,
      'TrendPoint',
      {
        node: point,
        row: {
          ...{ key: `${point}[0]`, label: `${point}[1]`, knownCount: `${point}[2]`, readCount: `${point}[3]` },
          ...{ examinedCount: `${point}[4]`, inspectionCount: `size(${point}[5])` },
          ...{ authoritiesExamined: `${point}[7]`, authorityCount: `${point}[8]` },
          ...{ reporting: `${point}[5]`, findings: `${point}[6]` },
          share: `CASE WHEN ${point}[4] > 0 THEN round(${share(point)}, 6) END`,
          rank: `CASE WHEN ${point}[4] >= ${FEWEST_EXAMINED} THEN 1 + size(${above}) END`,
        },
      },
      field.nodes,
    );
    const clauses = `UNWIND range(0, size(${rows}) - 1) AS ${at} WITH ${at}, ${rows}[${at}] AS ${point} WHERE ${point}[0] IS NOT NULL`;
    return listPlan(context, `${clauses} WITH * ORDER BY ${at}`, item);
  },
};

/** One end of the interval of a point's share. */
const bound = (end: 'low' | 'high'): ColumnField => ({
  kind: 'column',
  expression: ({ row }) => `[${row?.inspectionCount}, ${row?.examinedCount}]`,
  decode: (counts) => {
    const [reporting, examined] = counts as [number, number];
    return wilsonInterval(reporting, examined)?.[end] ?? null;
  },
});

export const trendTable: TypeTable = {
  type: 'Trend',
  fields: {
    theme: always('Theme', 'theme'),
    weakness: always('Weakness', 'weakness'),
    accuracy: coverageAccuracy,
    knownCount: rowValue('knownCount'),
    readCount: rowValue('readCount'),
    examinedCount: rowValue('examinedCount'),
    inspectionCount: rowValue('inspectionCount'),
    unplacedCount: rowValue('unplacedCount'),
    points,
  },
};

export const trendPoint: TypeTable = {
  type: 'TrendPoint',
  fields: {
    key: rowValue('key'),
    label: rowValue('label'),
    knownCount: rowValue('knownCount'),
    readCount: rowValue('readCount'),
    examinedCount: rowValue('examinedCount'),
    inspectionCount: rowValue('inspectionCount'),
    authoritiesExamined: rowValue('authoritiesExamined'),
    authorityCount: rowValue('authorityCount'),
    share: rowValue('share'),
    low: bound('low'),
    high: bound('high'),
    rank: rowValue('rank'),
    small: { kind: 'column', expression: ({ row }) => `${row?.examinedCount} < ${FEWEST_EXAMINED}` },
    findings: listed('Finding', ({ findings }, fresh) => eachOf(findings, fresh), findingOrders, ['DAY', 'DESC']),
    inspections: listed('Inspection', ({ reporting }) => `UNWIND ${reporting}`, inspectionOrders, ['LATEST', 'DESC']),
  },
};
