/** Learning partners, durations, grade changes and comparison on a small seed whose answers can be worked out by hand. */
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { disagreement } from '../reference/verdict.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { loadedGraph } from './empty-graph.ts';
import { learningSeed } from './learning-fixtures.ts';

const graph = loadedGraph(learningSeed());
let judge: Judge | undefined;
beforeAll(() => {
  judge = undefined;
});

/** The answer, which the reference must give too: what stands at a path in it. */
async function ask(source: string, ...path: string[]): Promise<unknown> {
  judge ??= await openJudge(graph.database);
  const operation = { document: parse(source), variables: {} };
  expect(await disagreement(judge, operation)).toBeUndefined();
  return valueAt((await judge.planned(operation)).data, path);
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((within, step) => (within as Readonly<Record<string, unknown>>)[step], value);

/** The message of the only error of a query. */
async function refusal(source: string): Promise<string | undefined> {
  judge ??= await openJudge(graph.database);
  const { errors } = await judge.planned({ document: parse(source), variables: {} });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  return errors?.[0]?.message;
}

const partners = (more: string, selection: string): string =>
  `{ theme(id: "supervision") { learningPartners(for: "askham", first: 10 ${more}) { ${selection} } } }`;
const askPartners = (more: string, selection: string) => ask(partners(more, selection), 'theme', 'learningPartners');
const named = 'edges { node { name } rank closeness years }';

test('the worked example: whom Askham can learn from, the nearest neighbours first', async () => {
  const coverage =
    'coverage { authoritiesExamined reported resolved notExamined stillAProblem newestNotRead neighbours }';
  expect(await askPartners('', `totalCount ${named} ${coverage}`)).toEqual({
    totalCount: 3,
    edges: [
      { node: { name: 'closeby' }, rank: 1, closeness: 'VERY_CLOSE', years: 3 },
      { node: { name: 'nearby' }, rank: 3, closeness: 'CLOSE', years: 3.27 },
      { node: { name: 'faraway' }, rank: null, closeness: null, years: 6 },
    ],
    coverage: {
      ...{ authoritiesExamined: 8, reported: 8, resolved: 4, notExamined: 1, stillAProblem: 0, newestNotRead: 1 },
      neighbours: 3,
    },
  });
});

test('models are never mixed, and pages go on where they ended', async () => {
  expect(await askPartners('model: MODEL_2021', 'edges { node { name } rank }')).toEqual({
    edges: [
      { node: { name: 'faraway' }, rank: 1 },
      { node: { name: 'closeby' }, rank: 2 },
      { node: { name: 'nearby' }, rank: null },
    ],
  });
  const page = (more: string, selection: string) =>
    `{ theme(id: "supervision") { learningPartners(for: "askham", first: 2 ${more}) { ${selection} } } }`;
  const end = await ask(page('', 'pageInfo { endCursor }'), 'theme', 'learningPartners', 'pageInfo', 'endCursor');
  // The cursor of the planner is not one of the reference.
  const next = await judge?.planned({
    document: parse(page(`after: "${String(end)}"`, 'nodes { name }')),
    variables: {},
  });
  expect(next?.data).toMatchObject({ theme: { learningPartners: { nodes: [{ name: 'faraway' }] } } });
});

test('both ends have their evidence, and grades stand beside each other on one scale alone', async () => {
  const evidence =
    'problems(first: 5) { nodes { kind } } improvements(first: 5) { nodes { polarity resolved } } concerns';
  const grades = 'grades { area { key } before { grade } now { grade } placesUp }';
  const asked = `edges { node { name } reportedIn { id } resolvedIn { id } ${evidence} ${grades} }`;
  expect(await askPartners('', asked)).toMatchObject({
    edges: [
      {
        node: { name: 'closeby' },
        concerns: ['COUNCIL'],
        reportedIn: { id: 'inspection:closeby-ilacs-standard-2019-03-15' },
        resolvedIn: { id: 'inspection:closeby-ilacs-standard-2022-03-15' },
        problems: { nodes: [{ kind: 'IMPROVEMENT' }] },
        improvements: { nodes: [{ polarity: 'STRENGTH', resolved: false }] },
        grades: [{ area: { key: 'overall' }, before: { grade: 'Poor' }, now: { grade: 'Good' }, placesUp: 1 }],
      },
      {
        // Last reported by a visit, which gives no grade: the grade before it stands for then.
        reportedIn: { id: 'inspection:nearby-focused-visit-2020-02-04' },
        concerns: ['PARTNERSHIP'],
        improvements: { nodes: [{ polarity: 'STRENGTH' }, { polarity: 'NEUTRAL', resolved: true }] },
        grades: [{ before: { grade: 'Poor' }, now: { grade: 'Outstanding' }, placesUp: 2 }],
      },
      // Weak on the old scale does not compare with Good on the new one.
      { node: { name: 'faraway' }, grades: [] },
    ],
  });
});

test('a day in the past knows only what had been published then', async () => {
  // The visit to Unread that nobody has read came later.
  expect(await askPartners('asOf: "2023-01-01"', 'nodes { name } coverage { resolved newestNotRead }')).toEqual({
    nodes: [{ name: 'closeby' }, { name: 'unread' }],
    coverage: { resolved: 2, newestNotRead: 0 },
  });
});

test('a weakness refined by an aspect is put right where the aspect is, unless the theme is still a problem', async () => {
  const source =
    '{ weakness(id: "supervision--timeliness") { resolvedBy(first: 10) { nodes { name } coverage { resolved stillAProblem neighbours } } } }';
  expect(await ask(source, 'weakness', 'resolvedBy')).toEqual({
    nodes: [{ name: 'faraway' }, { name: 'nearby' }, { name: 'closeby' }],
    coverage: { resolved: 5, stillAProblem: 1, neighbours: null },
  });
});

test('the worked example: how long supervision took to put right', async () => {
  const counts = 'reported resolved unresolved notRepeated notExamined small';
  const bounds = 'lower { median min max } upper { median min max }';
  const spells =
    'spells(first: 1, status: [RESOLVED]) { edges { node { name } lower upper problems(first: 5) { totalCount } improvements(first: 5) { totalCount } } }';
  expect(
    await ask(`{ theme(id: "supervision") { durations { ${counts} ${bounds} ${spells} } } }`, 'theme', 'durations'),
  ).toEqual({
    ...{ reported: 9, resolved: 4, unresolved: 2, notRepeated: 2, notExamined: 1, small: true },
    lower: { median: 0, min: 0, max: 1.64 },
    upper: { median: 3.95, min: 3, max: 6 },
    spells: {
      edges: [
        {
          ...{ node: { name: 'nearby' }, lower: 1.64, upper: 4.91 },
          ...{ problems: { totalCount: 2 }, improvements: { totalCount: 2 } },
        },
      ],
    },
  });
});

test('the worked example: inspections by the change of a grade, composed with other conditions', async () => {
  const having = (filter: string) =>
    ask(
      `{ inspections(first: 50, filter: ${filter}, orderBy: { field: LATEST }) { nodes { id } } }`,
      'inspections',
      'nodes',
    );
  expect(await having('{ gradeChange: { area: "overall", from: "poor", to: "GOOD" } }')).toEqual([
    { id: 'inspection:unread-ilacs-standard-2022-03-15' },
    { id: 'inspection:closeby-ilacs-standard-2022-03-15' },
  ]);
  expect(await having('{ gradeChange: { area: "overall", to: ["Poor", "Outstanding"] } }')).toEqual([
    { id: 'inspection:nearby-ilacs-standard-2023-05-12' },
    { id: 'inspection:lasting-ilacs-standard-2022-03-15' },
  ]);
  const fromGood = '{ gradeChange: { area: "judgement-area:overall", from: ["Good", "nothing"], to: null } }';
  expect(await having(fromGood)).toEqual([{ id: 'inspection:silent-ilacs-standard-2022-03-15' }]);
  // Its grades are on two scales.
  expect(await having('{ not: { gradeChange: { area: "overall" } }, authority: { name: { eq: "faraway" } } }')).toEqual(
    [{ id: 'inspection:faraway-ilacs-standard-2024-07-05' }, { id: 'inspection:faraway-sif-2018-07-06' }],
  );
});

test('the worked example: a comparison says why a cell is empty', async () => {
  const cells =
    'themes { status headlineStatus problemCount strengthCount examinedCount partial newerNotRead reason findings(first: 5) { totalCount } }';
  const grades = 'grades { judgement { grade } superseded reason }';
  const source = `{ compare(authorities: ["closeby", "visited", "silent", "closed", "empty"], themes: ["supervision"])
    { areas { area { key } scale { key } } rows { authority { key } ${cells} ${grades} } } }`;
  expect(await ask(source, 'compare')).toMatchObject({
    areas: [{ area: { key: 'overall' }, scale: { key: 'four' } }],
    rows: [
      {
        authority: { key: 'closeby' },
        themes: [
          {
            ...{ status: 'RESOLVED', headlineStatus: 'RESOLVED', problemCount: 2, strengthCount: 1, examinedCount: 2 },
            ...{ partial: false, newerNotRead: 0, reason: null, findings: { totalCount: 1 } },
          },
        ],
        grades: [{ judgement: { grade: 'Good' }, superseded: false, reason: null }],
      },
      { themes: [{ status: 'NOT_REPEATED', partial: true, reason: null }] },
      { themes: [{ status: 'NOT_EXAMINED', examinedCount: 1, reason: null }] },
      { themes: [{ status: null, examinedCount: 0, newerNotRead: 1, reason: 'NOT_READ' }] },
      {
        themes: [{ reason: 'NO_INSPECTION', findings: { totalCount: 0 } }],
        grades: [{ judgement: null, superseded: false, reason: 'NO_INSPECTION' }],
      },
    ],
  });
  expect(
    await ask(
      '{ compare(authorities: ["nearby", "silent"], themes: ["caseloads"]) { rows { themes { reason } } } }',
      'compare',
      'rows',
    ),
  ).toEqual([{ themes: [{ reason: 'NOT_EXAMINED' }] }, { themes: [{ reason: null }] }]);
});

test('grades on another scale are not set beside each other', async () => {
  const source =
    '{ compare(authorities: ["faraway", "closeby"], asOf: "2022-12-31") { themes { key } areas { scale { key } } rows { grades { judgement { grade } reason } } } }';
  expect(await ask(source, 'compare')).toEqual({
    themes: [{ key: 'workforce' }],
    areas: [{ scale: { key: 'four' } }, { scale: { key: 'old' } }],
    rows: [
      {
        grades: [
          { judgement: null, reason: 'DIFFERENT_SCALE' },
          { judgement: { grade: 'Weak' }, reason: null },
        ],
      },
      {
        grades: [
          { judgement: { grade: 'Good' }, reason: null },
          { judgement: null, reason: 'DIFFERENT_SCALE' },
        ],
      },
    ],
  });
});

test.each([
  ['{ compare(authorities: ["closeby", "nowhere"]) { rows { authority { id } } } }', 'nowhere'],
  ['{ compare(authorities: ["closeby", "closeby"]) { rows { authority { id } } } }', '2 to 10'],
  ['{ compare(authorities: ["closeby", "nearby"], themes: ["nothing"]) { rows { authority { id } } } }', 'nothing'],
  [
    `{ compare(authorities: [${Array.from({ length: 11 }, (_, at) => `"a${at}"`).join(' ')}]) { rows { authority { id } } } }`,
    '11 authorities',
  ],
  [partners('', 'totalCount').replace('askham', 'nowhere'), 'nowhere'],
])('%s is refused by name', async (source, words) => {
  expect(await refusal(source)).toContain(words);
});
