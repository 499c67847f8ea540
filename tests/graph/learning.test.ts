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

/** The answer, which the reference must give too. */
async function ask(source: string): Promise<Record<string, any>> {
  judge ??= await openJudge(graph.database);
  const operation = { document: parse(source), variables: {} };
  expect(await disagreement(judge, operation)).toBeUndefined();
  return (await judge.planned(operation)).data as Record<string, any>;
}

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
const named = 'edges { node { name } rank closeness years }';

test('the worked example: whom Askham can learn from, the nearest neighbours first', async () => {
  const { theme } = await ask(
    partners(
      '',
      `totalCount ${named} coverage { authoritiesExamined reported resolved notExamined stillAProblem newestNotRead neighbours }`,
    ),
  );
  expect(theme.learningPartners.edges).toEqual([
    { node: { name: 'closeby' }, rank: 1, closeness: 'VERY_CLOSE', years: 3 },
    { node: { name: 'nearby' }, rank: 3, closeness: 'CLOSE', years: 3.27 },
    { node: { name: 'faraway' }, rank: null, closeness: null, years: 6 },
  ]);
  expect(theme.learningPartners.totalCount).toBe(3);
  expect(theme.learningPartners.coverage).toEqual({
    ...{ authoritiesExamined: 7, reported: 7, resolved: 4, notExamined: 1, stillAProblem: 0, newestNotRead: 1 },
    neighbours: 3,
  });
});

test('models are never mixed, and pages go on where they ended', async () => {
  const { theme } = await ask(partners('model: MODEL_2021', named));
  expect(theme.learningPartners.edges.map((edge: any) => [edge.node.name, edge.rank])).toEqual([
    ['faraway', 1],
    ['closeby', 2],
    ['nearby', null],
  ]);
  const first = await ask(
    '{ theme(id: "supervision") { learningPartners(for: "askham", first: 2) { pageInfo { endCursor } } } }',
  );
  const after = first.theme.learningPartners.pageInfo.endCursor as string;
  const source = `{ theme(id: "supervision") { learningPartners(for: "askham", first: 2, after: "${after}") { nodes { name } } } }`;
  const next = await judge?.planned({ document: parse(source), variables: {} });
  expect(next?.data).toMatchObject({ theme: { learningPartners: { nodes: [{ name: 'faraway' }] } } });
});

test('both ends have their evidence, and grades stand beside each other on one scale alone', async () => {
  const { theme } = await ask(
    partners(
      '',
      `edges { node { name } concerns reportedIn { id } resolvedIn { id } problems(first: 5) { nodes { kind } } improvements(first: 5) { nodes { polarity resolved } }
       grades { area { key } before { grade } now { grade } placesUp } }`,
    ),
  );
  const [closeby, nearby, faraway] = theme.learningPartners.edges;
  expect(closeby).toEqual({
    node: { name: 'closeby' },
    concerns: ['COUNCIL'],
    reportedIn: { id: 'inspection:closeby-ilacs-standard-2019-03-15' },
    resolvedIn: { id: 'inspection:closeby-ilacs-standard-2022-03-15' },
    problems: { nodes: [{ kind: 'IMPROVEMENT' }] },
    improvements: { nodes: [{ polarity: 'STRENGTH', resolved: false }] },
    grades: [{ area: { key: 'overall' }, before: { grade: 'Poor' }, now: { grade: 'Good' }, placesUp: 1 }],
  });
  // Last reported by a visit, which gives no grade: the grade before it stands for then.
  expect(nearby.reportedIn.id).toBe('inspection:nearby-focused-visit-2020-02-04');
  expect(nearby.concerns).toEqual(['PARTNERSHIP']);
  expect(nearby.improvements.nodes).toHaveLength(2);
  expect(nearby.grades).toMatchObject([{ before: { grade: 'Poor' }, now: { grade: 'Outstanding' }, placesUp: 2 }]);
  // Weak on the old scale does not compare with Good on the new one.
  expect(faraway.grades).toEqual([]);
});

test('a day in the past knows only what had been published then', async () => {
  const { theme } = await ask(partners('asOf: "2023-01-01"', 'nodes { name } coverage { resolved newestNotRead }'));
  // The visit to Unread that nobody has read came later.
  expect(theme.learningPartners.nodes.map(({ name }: any) => name)).toEqual(['closeby', 'unread']);
  expect(theme.learningPartners.coverage).toEqual({ resolved: 2, newestNotRead: 0 });
});

test('a weakness refined by an aspect is put right where the aspect is, unless the theme is still a problem', async () => {
  const { weakness } = await ask(
    '{ weakness(id: "supervision--timeliness") { resolvedBy(first: 10) { nodes { name } coverage { resolved neighbours } } } }',
  );
  expect(weakness.resolvedBy.nodes.map(({ name }: any) => name)).toEqual(['faraway', 'nearby', 'closeby']);
  expect(weakness.resolvedBy.coverage).toEqual({ resolved: 4, neighbours: null });
});

test('the worked example: how long supervision took to put right', async () => {
  const { theme } = await ask(
    `{ theme(id: "supervision") { durations { reported resolved unresolved notRepeated notExamined small lower { median min max } upper { median min max }
       spells(first: 10, status: [RESOLVED]) { edges { node { name } lower upper problems(first: 5) { totalCount } improvements(first: 5) { totalCount } } } } } }`,
  );
  expect(theme.durations).toMatchObject({
    ...{ reported: 8, resolved: 4, unresolved: 2, notRepeated: 1, notExamined: 1, small: true },
    lower: { median: 0, min: 0, max: 1.64 },
    upper: { median: 3.95, min: 3, max: 6 },
  });
  expect(theme.durations.spells.edges.find(({ node }: any) => node.name === 'nearby')).toEqual({
    ...{ node: { name: 'nearby' }, lower: 1.64, upper: 4.91 },
    ...{ problems: { totalCount: 2 }, improvements: { totalCount: 2 } },
  });
});

test('inspections by the change of a grade compose with other conditions', async () => {
  const of = async (filter: string): Promise<string[]> =>
    (await ask(`{ inspections(first: 50, filter: ${filter}) { nodes { authority { key } } } }`)).inspections.nodes.map(
      ({ authority }: any) => authority.key,
    );
  expect((await of('{ gradeChange: { area: "overall", from: "poor", to: "GOOD" } }')).toSorted()).toEqual([
    'closeby',
    'unread',
  ]);
  expect(
    (
      await of('{ gradeChange: { area: "overall" }, not: { gradeChange: { area: "overall", to: "Good" } } }')
    ).toSorted(),
  ).toEqual(['lasting', 'nearby']);
  // Its grades are on two scales.
  expect(await of('{ gradeChange: { area: "overall" }, authority: { name: { eq: "faraway" } } }')).toEqual([]);
});

test('the worked example: a comparison says why a cell is empty', async () => {
  const { compare } = await ask(
    `{ compare(authorities: ["closeby", "visited", "silent", "closed", "empty", "nearby"], themes: ["supervision"]) { areas { area { key } scale { key } }
       rows { authority { key } themes { status headlineStatus problemCount strengthCount examinedCount partial newerNotRead reason findings(first: 5) { totalCount } } grades { judgement { grade } superseded reason } } } }`,
  );
  expect(compare.areas).toEqual([{ area: { key: 'overall' }, scale: { key: 'four' } }]);
  const row = (key: string) => compare.rows.find(({ authority }: any) => authority.key === key);
  expect(row('closeby').themes).toEqual([
    {
      ...{ status: 'RESOLVED', headlineStatus: 'RESOLVED', problemCount: 2, strengthCount: 1, examinedCount: 2 },
      ...{ partial: false, newerNotRead: 0, reason: null, findings: { totalCount: 1 } },
    },
  ]);
  expect(row('visited').themes).toMatchObject([{ status: 'NOT_REPEATED', partial: true, reason: null }]);
  expect(row('silent').themes).toMatchObject([{ status: 'NOT_EXAMINED', examinedCount: 1 }]);
  expect(row('closed').themes).toMatchObject([{ status: null, examinedCount: 0, newerNotRead: 1, reason: 'NOT_READ' }]);
  expect(row('empty').themes).toMatchObject([{ reason: 'NO_INSPECTION', findings: { totalCount: 0 } }]);
  expect(row('empty').grades).toEqual([{ judgement: null, superseded: false, reason: 'NO_INSPECTION' }]);
  const caseloads = await ask(
    '{ compare(authorities: ["nearby", "silent"], themes: ["caseloads"]) { rows { themes { reason } } } }',
  );
  expect(caseloads.compare.rows).toEqual([{ themes: [{ reason: 'NOT_EXAMINED' }] }, { themes: [{ reason: null }] }]);
});

test('grades on another scale are not set beside each other', async () => {
  const { compare } = await ask(
    '{ compare(authorities: ["faraway", "closeby"], asOf: "2022-12-31") { themes { key } areas { scale { key } } rows { grades { judgement { grade } reason } } } }',
  );
  expect(compare.themes).toEqual([{ key: 'workforce' }]);
  expect(compare.areas).toEqual([{ scale: { key: 'four' } }, { scale: { key: 'old' } }]);
  expect(compare.rows).toEqual([
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
  ]);
});

test('what is unknown, or too few or too many, is refused by name', async () => {
  expect(await refusal('{ compare(authorities: ["closeby", "nowhere"]) { rows { authority { id } } } }')).toContain(
    'nowhere',
  );
  expect(await refusal('{ compare(authorities: ["closeby", "closeby"]) { rows { authority { id } } } }')).toContain(
    '2 to 10',
  );
  expect(
    await refusal('{ compare(authorities: ["closeby", "nearby"], themes: ["nothing"]) { rows { authority { id } } } }'),
  ).toContain('nothing');
  const eleven = Array.from({ length: 11 }, (_, at) => `"a${at}"`).join(' ');
  expect(await refusal(`{ compare(authorities: [${eleven}]) { rows { authority { id } } } }`)).toContain(
    '11 authorities',
  );
  expect(await refusal(partners('', 'totalCount').replace('askham', 'nowhere'))).toContain('nowhere');
});
