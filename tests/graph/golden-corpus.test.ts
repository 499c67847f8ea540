/**
 * Questions that users ask, over the data we ship: `tests/queries/<name>.graphql` and its answer beside it; the queries
 * of the documentation, `docs/queries`, have theirs in `tests/queries/docs`. A new test is a new file; `UPDATE_GOLDEN=1` writes the answers anew, to be read before they are committed. Variables stand in a
 * comment, `# variables: {…}`. The reference executor must give the same answers from the same graph.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import type { Operation } from '../reference/operations/operation.ts';
import { faultyPlans } from '../reference/plans.ts';
import { disagreement } from '../reference/verdict.ts';
import { connectionTo, openGolden } from '../support/graph.ts';

const folder = new URL('../queries/', import.meta.url);
const docs = new URL('../../docs/queries/', import.meta.url);
const queriesIn = (of: URL) =>
  readdirSync(of)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
const names = [...queriesIn(folder), ...queriesIn(docs).map((name) => `docs/${name}`)];

/** Where the query of a name stands; its answer is `<name>.json` in the folder. */
const queryOf = (name: string) =>
  name.startsWith('docs/')
    ? new URL(`${name.slice('docs/'.length)}.graphql`, docs)
    : new URL(`${name}.graphql`, folder);

let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openGolden();
  // Changes nothing when another test has loaded it.
  judge = await openJudge(database);
}, 300_000);
afterAll(() => database.close());

function readOperation(name: string): Operation {
  const source = readFileSync(queryOf(name), 'utf8');
  const [, variables = '{}'] = /^# variables: (.*)$/mu.exec(source) ?? [];
  return { document: parse(source), variables: JSON.parse(variables) as Record<string, unknown> };
}

describe.each(names)('%s', (name) => {
  test('has the answer beside it', async () => {
    const operation = readOperation(name);
    expect(validate(judge.schema, operation.document)).toEqual([]);
    const answer = await judge.planned(operation);
    expect(answer.errors).toBeUndefined();
    const text = `${JSON.stringify(answer.data, null, 2)}\n`;
    const file = new URL(`${name}.json`, folder);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
    expect(existsSync(file), 'UPDATE_GOLDEN=1 writes the answer').toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('has the answer that the reference gives', async () => {
    expect(await disagreement(judge, readOperation(name))).toBeUndefined();
  });
});

test('every answer belongs to a question', () => {
  const answers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  expect(answers.toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
});

test('the server plans every statement without scanning everything', { timeout: 120_000 }, async () => {
  expect(judge.ran.length).toBeGreaterThanOrEqual(names.length);
  expect(await faultyPlans(await connectionTo('golden'), judge.ran)).toEqual([]);
});
