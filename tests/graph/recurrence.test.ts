/** The history behind a status, and the weaknesses that recur: over the worked example of the documentation. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { disagreement } from '../reference/verdict.ts';
import { openScratch } from '../support/graph.ts';
import { seedFolders } from './load-folders.ts';
import { recurringSeed } from './recurrence-fixtures.ts';

const seeds = seedFolders();
let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openScratch();
  await load(database, { folder: await seeds.write(recurringSeed()) });
  judge = await openJudge(database);
});
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

/** The answer to a query, which must be the reference's as well. */
async function ask(source: string): Promise<Record<string, unknown>> {
  const operation = { document: parse(source), variables: {} };
  expect(await disagreement(judge, operation)).toBeUndefined();
  const { data } = await judge.planned(operation);
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

const held = (args: string) =>
  ask(`{ authority(id: "newshire") { weaknesses(theme: "supervision", ${args} first: 5) { edges {
    status node { key } history { outcome inspection { date } findings(first: 5) { totalCount } }
    frameworks { key } findings(first: 5) { totalCount } } } } }`);

test('the history says what each inspection found, in order, the unread one too', async () => {
  expect(await held('')).toMatchObject({
    authority: {
      weaknesses: {
        edges: [
          {
            status: 'RE_EMERGED',
            node: { key: 'supervision' },
            history: [
              { outcome: 'HEADLINE_PROBLEM', inspection: { date: '2019-05-13' }, findings: { totalCount: 1 } },
              { outcome: 'STRENGTH', inspection: { date: '2021-02-02' }, findings: { totalCount: 1 } },
              { outcome: 'PROBLEM', inspection: { date: '2024-03-04' }, findings: { totalCount: 2 } },
              { outcome: 'NOT_READ', inspection: { date: '2025-02-03' }, findings: { totalCount: 0 } },
            ],
            frameworks: [{ key: 'ilacs-v1' }, { key: 'ilacs-v2' }],
            findings: { totalCount: 3 },
          },
        ],
      },
    },
  });
});

test('as of a day, only what had been published by its end', async () => {
  expect(await held('asOf: "2024-11-30",')).toMatchObject({
    authority: {
      weaknesses: {
        edges: [
          {
            status: 'NOT_REPEATED',
            history: [{ outcome: 'HEADLINE_PROBLEM' }, { outcome: 'STRENGTH' }],
            frameworks: [{ key: 'ilacs-v1' }],
            findings: { totalCount: 1 },
          },
        ],
      },
    },
  });
});

test('only headlines are behind a status that was asked of headlines', async () => {
  expect(await held('prominence: HEADLINE,')).toMatchObject({
    authority: { weaknesses: { edges: [{ findings: { totalCount: 1 }, frameworks: [{ key: 'ilacs-v1' }] }] } },
  });
});

const recurring = (args: string) =>
  ask(`{ recurringWeaknesses(theme: "supervision", ${args} first: 5) { totalCount
    coverage { authorities authoritiesRead inspectionsRead inspectionsNotRead visitsNotRead }
    edges { node { key } authorityCount examinedCount comparableCount share inspectionCount findingCount since firstSeen
      lastSeen frameworks { key } accuracy { precision } findings(first: 5) { totalCount }
      authorities(first: 5) { edges { status node { key } history { outcome } findings(first: 5) { totalCount } } } } } }`);

test('a weakness recurs where two full inspections report it, out of those that examined its theme', async () => {
  expect(await recurring('')).toEqual({
    recurringWeaknesses: {
      totalCount: 1,
      coverage: { authorities: 2, authoritiesRead: 2, inspectionsRead: 4, inspectionsNotRead: 0, visitsNotRead: 1 },
      edges: [
        {
          node: { key: 'supervision' },
          ...{ authorityCount: 1, examinedCount: 2, comparableCount: 1, share: 0.5 },
          ...{ inspectionCount: 2, findingCount: 3 },
          ...{ since: '2019-12-01', firstSeen: '2019-05-13', lastSeen: '2024-03-04' },
          frameworks: [{ key: 'ilacs-v1' }, { key: 'ilacs-v2' }],
          accuracy: { precision: 0.9 },
          findings: { totalCount: 3 },
          authorities: {
            edges: [
              {
                status: 'RE_EMERGED',
                node: { key: 'newshire' },
                history: ['HEADLINE_PROBLEM', 'STRENGTH', 'PROBLEM', 'NOT_READ'].map((outcome) => ({ outcome })),
                findings: { totalCount: 3 },
              },
            ],
          },
        },
      ],
    },
  });
});

test.each([
  ['asOf: "2024-11-30",', 0],
  ['prominence: HEADLINE,', 0],
  ['prominence: HEADLINE, minInspections: 1,', 1],
  ['since: "2020-01-01",', 0],
  ['since: "2020-01-01", minInspections: 1,', 1],
  ['framework: "ilacs-v2", minInspections: 1,', 1],
  ['minAuthorities: 2,', 0],
  ['status: [RESOLVED],', 0],
  ['status: [RE_EMERGED], region: "ons-north",', 1],
  ['region: "nowhere",', 0],
  ['level: REFINED,', 1],
])('%s %i recurs', async (args, count) => {
  expect(await recurring(args)).toMatchObject({ recurringWeaknesses: { totalCount: count } });
});

const sharing = (lineage: string) =>
  ask(`{ theme(id: "supervision") { sharedBy(basis: EVER, lineage: ${lineage}, first: 5) {
    coverage { authoritiesExamined inspectionsExamined predecessorsLeftOut }
    edges { node { key } status inspectionCount examinedCount share lineage { key } } } } }`);
const newshire = { node: { key: 'newshire' }, inspectionCount: 2 };

test('a predecessor is left out and said to be, unless its record is asked to count', async () => {
  expect(await sharing('NONE')).toMatchObject({
    theme: {
      sharedBy: {
        coverage: { authoritiesExamined: 2, inspectionsExamined: 4, predecessorsLeftOut: 1 },
        edges: [{ ...newshire, status: 'RE_EMERGED', examinedCount: 3, share: 2 / 3, lineage: [] }],
      },
    },
  });
  const together = { ...newshire, status: null, examinedCount: 4, share: 0.5 };
  expect(await sharing('SUCCESSORS')).toMatchObject({
    theme: {
      sharedBy: {
        coverage: { authoritiesExamined: 1, inspectionsExamined: 4, predecessorsLeftOut: 0 },
        edges: [{ ...together, lineage: [{ key: 'oldshire' }] }],
      },
    },
  });
  expect(await sharing('ALL')).toMatchObject({
    theme: {
      sharedBy: {
        coverage: { authoritiesExamined: 2, inspectionsExamined: 4, predecessorsLeftOut: 0 },
        edges: [
          { ...together, node: { key: 'oldshire' }, lineage: [{ key: 'newshire' }] },
          { ...together, lineage: [{ key: 'oldshire' }] },
        ],
      },
    },
  });
});
