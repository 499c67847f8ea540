/** What each inspection found on each theme, in numbers. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { deriveExamined } from '../../src/graph/derive/examined.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { depth, full, headline, remark, strength, visit, Y1, Y2 } from '../domain/recurrence-fixtures.ts';
import { openScratch, wipe } from '../support/graph.ts';
import { createCore, createInspection } from './derive-fixtures.ts';

const A = 'authority:a';
const first = full(Y1, [
  headline(depth),
  remark({ themes: ['caseloads', 'permanence'] }),
  remark({ themes: ['caseloads'], concerns: 'PARTNER' }),
  remark({ themes: ['permanence'], polarity: 'NEUTRAL' }),
  remark({ themes: ['permanence'], resolved: true }),
  remark({ themes: ['management'], polarity: 'NEUTRAL', resolved: true }),
  strength({ themes: ['caseloads'] }),
]);
const second = visit(Y2, [strength({ themes: ['permanence'] })]);
const IDS = [first, second].map(({ id }) => `${A} ${id}`);

let database: Database;

beforeAll(async () => {
  database = await openScratch();
});
beforeEach(async () => {
  await wipe(database);
  await createCore(database);
  await database.write('test.seed', async (run) => {
    for (const facts of [first, second]) await createInspection(run, A, facts);
  });
});
afterAll(() => database.close());

const rows = (text: string) => database.execute({ name: 'test', text: `CYPHER 5 ${text}` });
const derive = (ids: readonly string[]) => database.write('test.derive', (run) => deriveExamined(run, ids));
const tallies = () =>
  rows(`MATCH (i:Inspection)-[e:EXAMINED]->(t:Theme)
        RETURN i.latest, t.key, e.problems, e.headlines, e.strengths, e.openProblems, e.openHeadlines, e.reliefs ORDER BY i.latest, t.key`);

/** Problems, headlines, strengths; open problems and headlines, reliefs. */
const EXPECTED = [
  [first.latest, 'caseloads', ...[1, 0, 1], ...[1, 0, 1]],
  [first.latest, 'management', ...[0, 0, 0], ...[0, 0, 1]],
  [first.latest, 'permanence', ...[2, 0, 0], ...[1, 0, 1]],
  [first.latest, 'supervision', ...[1, 1, 0], ...[1, 1, 0]],
  [second.latest, 'permanence', ...[0, 0, 1], ...[0, 0, 1]],
];

it('counts what counts: not what is neutral, but for what was put right, nor the practice of others', async () => {
  await derive(IDS);
  expect(await tallies()).toEqual(EXPECTED);
});

it('leaves inspections alone that it is not asked for, and writes nothing the second time', async () => {
  await derive([IDS[0] ?? '']);
  expect(await tallies()).toEqual(EXPECTED.slice(0, 4));
  const ids = () => rows('MATCH ()-[e:EXAMINED]->() RETURN elementId(e) ORDER BY elementId(e)');
  const before = await ids();
  await derive([IDS[0] ?? '']);
  expect(await ids()).toEqual(before);
});

it('follows a finding that changes, and forgets the theme of one that goes', async () => {
  await derive(IDS);
  await rows("MATCH (f:Finding {prominence: 'HEADLINE'}) SET f.prominence = 'BODY'");
  await rows(
    "MATCH (f:Finding)-[about:ABOUT]->(:Theme {key: 'permanence'}) WHERE f.polarity = 'WEAKNESS' DELETE about",
  );
  await rows(`MATCH (:Inspection {id: '${IDS[1]}'})-[:REPORTS]->(f) DETACH DELETE f`);
  await derive(IDS);
  expect(await tallies()).toEqual([
    [first.latest, 'caseloads', ...[1, 0, 1], ...[1, 0, 1]],
    [first.latest, 'management', ...[0, 0, 0], ...[0, 0, 1]],
    [first.latest, 'supervision', ...[1, 0, 0], ...[1, 0, 0]],
  ]);
});
