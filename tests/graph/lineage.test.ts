/** Whose records count: abolished authorities, neighbours, and how findings were made, over a random graph. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { openRandomGraph } from '../reference/scratch.ts';
import { disagreement } from '../reference/verdict.ts';

const QUERY = (args: string) =>
  parse(`query ($theme: ID!) { theme(id: $theme) { sharedBy(basis: EVER, ${args} first: 20) { totalCount
    coverage { authorities authoritiesExamined inspectionsRead inspectionsExamined inspectionsNotRead visitsNotRead
      predecessorsLeftOut }
    edges { node { id } status share problemCount strengthCount inspectionCount examinedCount firstSeen lastSeen
      newerNotRead basedOn { id } lineage { id } findings(first: 20) { totalCount nodes { id } } } } } }`);

interface Edge {
  readonly node: { readonly id: string };
  readonly status: string | null;
  readonly lineage: readonly { readonly id: string }[];
}

interface Answer {
  readonly theme: {
    readonly sharedBy: {
      readonly coverage: { readonly predecessorsLeftOut: number; readonly inspectionsExamined: number };
      readonly edges: readonly Edge[];
    };
  };
}

let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openRandomGraph(8);
  // One line of three: an abolished authority, another that took its place and was abolished too, and one of today.
  const line = `MATCH (a:Authority {id: 'authority:place-6'}) MATCH (b:Authority {id: 'authority:place-7'})
    CREATE (a)-[:SUCCEEDED_BY {on: '2009-04-01'}]->(b)`;
  await database.execute({ name: 'test.line', text: line });
  // The abolished authority has the three inspections of which most is told, so that there is something to count.
  const records = `MATCH (i:Inspection {reading: 'READ'})-[of:OF]->(:Authority)
    WITH i, of ORDER BY COUNT { (i)-[:REPORTS]->() } DESC, i.id LIMIT 3
    MATCH (a:Authority {id: 'authority:place-6'}) DELETE of CREATE (i)-[:OF]->(a)`;
  await database.execute({ name: 'test.records', text: records });
  judge = await openJudge(database);
});
afterAll(() => database.close());

/** What is shared under the broadest themes; the answer must be the reference's as well. */
async function shared(args: string): Promise<Answer['theme']['sharedBy'][]> {
  const answers: Answer['theme']['sharedBy'][] = [];
  for (const theme of ['practice', 'people', 'leadership']) {
    const operation = { document: QUERY(args), variables: { theme } };
    expect(await disagreement(judge, operation), `${args} ${theme}`).toBeUndefined();
    const { data } = await judge.planned(operation);
    answers.push((data as unknown as Answer).theme.sharedBy);
  }
  return answers;
}

const rows = (answers: readonly { readonly edges: readonly Edge[] }[]): Edge[] => answers.flatMap(({ edges }) => edges);

test('left to itself, each stands for itself and says whose records are left out', async () => {
  const answers = await shared('');
  expect(rows(answers).every(({ lineage }) => lineage.length === 0)).toBe(true);
  expect(rows(answers).some(({ status }) => status !== null)).toBe(true);
  expect(answers.some(({ coverage }) => coverage.predecessorsLeftOut > 0)).toBe(true);
});

test('records of predecessors count for successors, which say so, and for nobody else', async () => {
  const answers = await shared('lineage: SUCCESSORS,');
  const found = rows(answers);
  expect(found.filter(({ node }) => /place-[67]$/u.test(node.id))).toEqual([]);
  expect(found.some(({ lineage }) => lineage.some(({ id }) => id === 'authority:place-6'))).toBe(true);
  expect(found.every(({ status }) => status === null)).toBe(true);
  expect(answers.every(({ coverage }) => coverage.predecessorsLeftOut === 0)).toBe(true);
  const alone = await shared('');
  expect(answers.map(({ coverage }) => coverage.inspectionsExamined)).toEqual(
    alone.map(({ coverage }) => coverage.inspectionsExamined),
  );
});

test('records of successors count for predecessors as well, not those of one beside it', async () => {
  const found = rows(await shared('lineage: ALL,'));
  const abolished = found.filter(({ node }) => node.id === 'authority:place-6');
  expect(abolished.some(({ lineage }) => lineage.length > 0)).toBe(true);
  const [one = []] = found.filter(({ node }) => node.id === 'authority:place-2').map(({ lineage }) => lineage);
  expect(one.map(({ id }) => id)).not.toContain('authority:place-0');
});

test.each([
  ['only neighbours, by one model', 'neighboursOf: "place-1",'],
  ['by the other', 'neighboursOf: "authority:place-1", neighbourModel: MODEL_2021,'],
  ['neighbours with their predecessors', 'neighboursOf: "place-1", lineage: SUCCESSORS,'],
  ['a region with predecessors', 'region: "ons-north", lineage: ALL, orderBy: { field: NAME },'],
  ['only what is sure', 'minConfidence: 0.75,'],
  ['only what was extracted', 'method: EXTRACTED, minInspections: 1,'],
])('%s', async (_, args) => {
  const answers = await shared(args);
  if (/minConfidence|method|lineage/u.test(args))
    expect(rows(answers).every(({ status }) => status === null)).toBe(true);
});
