/** What a question bound to a theme reads does not grow with what was found on other themes. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openJudge } from '../reference/judge.ts';
import { databaseHits } from '../reference/plans.ts';
import { connectionTo, openScratch } from '../support/graph.ts';
import { documentLines, finding, inspection, smallSeed, type Fields } from './load-fixtures.ts';
import { seedFolders } from './load-folders.ts';

const AUTHORITIES = 20;
/** Findings of each report: on supervision, and on everything else, about as the national reports have them. */
const [OURS, OTHERS] = [3, 60];
/** How much more may be read when the others are twice as many. */
const MOST_GROWTH = 1.05;

/** What is asked of those who share a problem. */
const sharing =
  'totalCount coverage { inspectionsExamined } edges { status share node { name } findings(first: 5) { totalCount nodes { id } } }';

const QUESTIONS: Readonly<Record<string, string>> = {
  'its findings': '{ theme(id: "supervision") { findings(first: 20) { totalCount nodes { id statement } } } }',
  'all findings, those on it':
    '{ findings(filter: { theme: { id: "supervision" }, polarity: { eq: WEAKNESS }, authority: { id: { eq: "shire-01" } } }, first: 20) { totalCount nodes { id } } }',
  'its problems': `{ theme(id: "supervision") { findings(filter: { polarity: { eq: WEAKNESS } }, first: 20) { totalCount nodes { id } } } }`,
  'its weaknesses': '{ theme(id: "supervision") { weaknesses(first: 10) { nodes { prefLabel authorityCount } } } }',
  'who has the weakness': `{ weakness(id: "supervision") { authorities(first: 20) { totalCount edges { status since node { name } } } } }`,
  'the findings that show it': '{ weakness(id: "supervision") { findings(first: 20) { totalCount nodes { id } } } }',
  'who shares it at present': `{ theme(id: "supervision") { sharedBy(basis: LATEST, first: 20) { ${sharing} } } }`,
  'who ever shared it': `{ theme(id: "supervision") { sharedBy(basis: EVER, first: 20) { ${sharing} } } }`,
  'who shares it again': `{ theme(id: "supervision") { sharedBy(basis: RECURRENT, first: 20) { ${sharing} } } }`,
  'who put it right': `{ theme(id: "supervision") { learningPartners(for: "shire-01", first: 10) { totalCount edges { node { id } improvements(first: 5) { nodes { id } } } } } }`,
  'how long it takes':
    '{ theme(id: "supervision") { durations { reported resolved spells(first: 10) { nodes { id } } } } }',
  'where it recurs':
    '{ recurringWeaknesses(theme: "supervision", minAuthorities: 1, minInspections: 1, first: 10) { totalCount edges { authorityCount comparableCount share authorities(first: 5) { edges { status } } findings(first: 5) { totalCount nodes { id } } } } }',
  'what became of its actions':
    '{ priorityActions(theme: "supervision", first: 10) { totalCount coverage { items repeated } edges { outcome } } }',
  'year by year':
    '{ trend(theme: "supervision", by: YEAR) { points { examinedCount share findings(first: 3) { nodes { id } } } } }',
};

/** The invented seed with as many authorities as said, each with one report on supervision and on caseloads. */
function seed() {
  const small = smallSeed();
  const [newshire] = small['core/authorities.jsonl'] ?? [];
  const keys = Array.from({ length: AUTHORITIES }, (_, at) => `shire-${String(at).padStart(2, '0')}`);
  const authorities = keys.map((key, at) => ({
    ...newshire,
    key,
    name: key,
    officialName: `${key} council`,
    formerNames: [],
    gssCode: `E060001${String(at).padStart(2, '0')}`,
  }));
  const reports = keys.map((key) => [key, reportOn(key)] as const);
  return {
    ...small,
    'core/authorities.jsonl': [...(small['core/authorities.jsonl'] ?? []), ...authorities],
    ...Object.fromEntries(
      reports.map(([key, lines]) => [`documents/${key}-ilacs-standard-2024-03-04-report.jsonl`, lines]),
    ),
  };
}

function reportOn(authority: string): Fields[] {
  const of = inspection({ key: `${authority}-ilacs-standard-2024-03-04`, authority });
  const ours = Array.from({ length: OURS }, (_, index) => finding(index + 1));
  const others = Array.from({ length: OTHERS }, (_, index) =>
    finding(OURS + index + 1, {
      themes: ['caseloads'],
      aspects: ['recording'],
      statement: `Caseloads were too high, as sentence ${index} put it.`,
    }),
  );
  return documentLines(of, [...ours, ...others]);
}

/** Writes each finding that is not on supervision a second time, with all it leads to and all that leads to it. */
const doubleTheOthers = {
  name: 'double the others',
  text: `CYPHER 5
MATCH (f:Finding) WHERE NOT EXISTS { MATCH (f)-[:ABOUT]->(:Theme {id: 'theme:supervision'}) }
MATCH (i:Inspection)-[:REPORTS]->(f)
CREATE (i)-[:REPORTS]->(twin:Finding)
SET twin = f {.*, id: f.id + '-twin'}
WITH f, twin
CALL (f, twin) { MATCH (f)-[e:EVIDENCED_IN]->(d) CREATE (twin)-[other:EVIDENCED_IN]->(d) SET other = properties(e) }
CALL (f, twin) { MATCH (f)-[a:ABOUT]->(t) CREATE (twin)-[other:ABOUT]->(t) SET other = properties(a) }
CALL (f, twin) { MATCH (f)-[:SHOWS]->(w) CREATE (twin)-[:SHOWS]->(w) }
CALL (f, twin) { MATCH (f)-[:IN_ASPECT]->(s) CREATE (twin)-[:IN_ASPECT]->(s) }
RETURN count(twin)`,
};

/** Has the server count what is there now: a plan by the counts of a test before reads anything. */
const planAnew = { name: 'plan anew', text: 'CYPHER 5 CALL db.prepareForReplanning()' };

const seeds = seedFolders();
let database: Database;
/** The db-hits of each question, before and after the others were doubled. */
const hits = new Map<string, readonly [number, number]>();

beforeAll(async () => {
  database = await openScratch();
  await load(database, { folder: await seeds.write(seed()) });
  const judge = await openJudge(database);
  for (const source of Object.values(QUESTIONS))
    expect((await judge.planned({ document: parse(source), variables: {} })).errors).toBeUndefined();
  const connection = await connectionTo('scratch');
  await database.execute(planAnew);
  const before = await databaseHits(connection, judge.ran);
  const [row] = await database.execute(doubleTheOthers);
  expect(row?.[0]).toBe(AUTHORITIES * OTHERS);
  await database.execute(planAnew);
  const after = await databaseHits(connection, judge.ran);
  Object.keys(QUESTIONS).forEach((name, at) => hits.set(name, [before[at] ?? Number.NaN, after[at] ?? Number.NaN]));
}, 300_000);
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

test.each(Object.keys(QUESTIONS))('%s', (name) => {
  const [before, after] = hits.get(name) ?? [0, Number.NaN];
  expect(before).toBeGreaterThan(0);
  expect(after / before).toBeLessThanOrEqual(MOST_GROWTH);
});
