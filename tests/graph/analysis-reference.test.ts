/** What is computed of many findings, by every choice of its arguments, against the reference on random graphs. */
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { faultyPlans } from '../reference/plans.ts';
import { openRandomGraph } from '../reference/scratch.ts';
import { disagreement } from '../reference/verdict.ts';
import { connectionTo } from '../support/graph.ts';

const MINUTES = 60_000;

let database: Database;
let judge: Judge;

async function expectAgreement(source: string): Promise<void> {
  const wrong = await disagreement(judge, { document: parse(source), variables: {} });
  expect(wrong, source).toBeUndefined();
}

const THINGS = 'totalCount pageInfo { hasNextPage } nodes { id }';

const TREND = `theme { id } weakness { id } accuracy { state precision } knownCount readCount examinedCount inspectionCount unplacedCount
  points { key label knownCount readCount examinedCount inspectionCount authoritiesExamined authorityCount share low high rank small
    findings(first: 3) { ${THINGS} } inspections(first: 3) { ${THINGS} } }`;

const CO_OCCURRING = `totalCount pageInfo { hasNextPage } nodes { id }
  edges { node { id } support confidence lift expectedLift adjustedLift authorityCount examinedCount thisCount otherCount
    authorities(first: 3) { ${THINGS} } findings(first: 3) { ${THINGS} } }`;

const ALL_ZERO = '{ weaknesses: 0, strengths: 0, grades: 0, region: 0, neighbours: 0 }';

const SIMILAR = `totalCount pageInfo { hasNextPage } nodes { id }
  edges { node { id } score sameDeliveryBody inspectedTogether parts { component value weight contribution }
    themes(first: 4) { theme { id } polarity contribution findings(first: 3) { ${THINGS} } } }`;

describe.each([3, 8])('on the random graph %i', (seed) => {
  beforeAll(async () => {
    database = await openRandomGraph(seed);
    judge = await openJudge(database);
  });
  afterAll(() => database.close());

  test.each(['YEAR', 'FRAMEWORK', 'REGION', 'GRADE'])('trends by %s are as in the reference', async (by) => {
    const choices = [
      '',
      'full: null',
      'full: false, polarity: STRENGTH',
      'full: null, polarity: MIXED, prominence: HEADLINE',
      'full: null, region: "north"',
      'full: null, framework: "f1", scheme: OFSTED',
      'full: null, asOf: "2018-06-15", area: "care"',
      'full: null, minConfidence: 0.75, area: "overall"',
      'method: EXTRACTED, area: "leaders"',
    ];
    const subjects = ['theme: "people"', 'weakness: "practice--timeliness"', 'theme: "Practice"'];
    for (const [at, choice] of choices.entries())
      await expectAgreement(`{ trend(${subjects[at % subjects.length]}, by: ${by}, ${choice}) { ${TREND} } }`);
  });

  test('themes that co-occur are as in the reference', async () => {
    const choices = [
      '',
      'minSupport: 0',
      'level: TOP, minSupport: 0.4',
      'minSupport: 0, prominence: HEADLINE',
      'minSupport: 0, asOf: "2018-06-15"',
      'minSupport: 0, minConfidence: 0.75, level: TOP',
      'minSupport: 0, method: CURATED',
    ];
    for (const choice of choices)
      await expectAgreement(`{ themes(first: 20) { nodes { coOccurring(first: 3, ${choice}) { ${CO_OCCURRING} } } } }`);
  });

  test('authorities that are alike are as in the reference', async () => {
    const choices = [
      '',
      'includeFlagged: false',
      'weights: { weaknesses: 0, strengths: 2.5 }, asOf: "2018-06-15"',
      'weights: { weaknesses: 0, strengths: 0, region: 0, neighbours: 0 }',
      'weights: { grades: 0, strengths: 0, region: 0 }, minConfidence: 0.75',
      'method: CURATED',
    ];
    for (const choice of choices)
      await expectAgreement(`{ authorities(first: 20) { nodes { similar(first: 4, ${choice}) { ${SIMILAR} } } } }`);
  });

  test('no statement scans everything', { timeout: 2 * MINUTES }, async () => {
    expect(judge.ran.length).toBeGreaterThan(0);
    expect(await faultyPlans(await connectionTo('scratch'), judge.ran)).toEqual([]);
  });
});

describe('arguments that cannot be meant', () => {
  beforeAll(async () => {
    database = await openRandomGraph(1);
    judge = await openJudge(database);
  });
  afterAll(() => database.close());

  test.each([
    ['trend(by: YEAR) { readCount }', 'theme'],
    ['trend(theme: "people", weakness: "people", by: YEAR) { readCount }', 'theme'],
    ['trend(theme: "people", by: YEAR, minConfidence: 1.5) { readCount }', 'minConfidence'],
    ['theme(id: "people") { coOccurring(first: 1, minSupport: -0.1) { totalCount } }', 'minSupport'],
    ['theme(id: "people") { coOccurring(first: 101) { totalCount } }', 'first'],
    ['authority(id: "place-1") { similar(first: 1, weights: { region: -1 }) { totalCount } }', 'weights'],
    ['authority(id: "place-1") { similar(first: 1) { edges { themes(first: 0) { polarity } } } }', 'first'],
    [`authority(id: "place-1") { similar(first: 1, weights: ${ALL_ZERO}) { totalCount } }`, 'weights'],
  ])('%s names what is wrong', async (source, argument) => {
    const { errors } = await judge.planned({ document: parse(`{ ${source} }`), variables: {} });
    const causes = errors?.map(({ originalError }) => originalError as Error & { code?: string; details?: unknown });
    expect(causes).toMatchObject([{ code: 'BAD_USER_INPUT', details: { argument } }]);
  });

  test('a theme or weakness that there is not has no trend', async () => {
    for (const asked of ['theme: "nothing"', 'weakness: "nothing"'])
      await expectAgreement(`{ trend(${asked}, by: YEAR) { readCount } }`);
  });
});
