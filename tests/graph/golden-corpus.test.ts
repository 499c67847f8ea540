/**
 * Questions that users ask, over the data we ship: `tests/queries/<name>.graphql` and its answer beside it. A new test is
 * a new file; `UPDATE_GOLDEN=1` writes the answers anew, to be read before they are committed. Variables stand in a
 * comment, `# variables: {…}`. The reference executor must give the same answers from the same graph.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import type { Operation } from '../reference/operations/operation.ts';
import { faultyPlans } from '../reference/plans.ts';
import { disagreement } from '../reference/verdict.ts';
import { connectionTo, openGolden } from '../support/graph.ts';

const folder = new URL('../queries/', import.meta.url);
const seed = fileURLToPath(new URL('../../seed/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openGolden();
  // Changes nothing when another test has loaded it.
  await load(database, { folder: seed });
  judge = await openJudge(database);
}, 300_000);
afterAll(() => database.close());

function readOperation(name: string): Operation {
  const source = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
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
  const answers = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(answers.toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
});

test('the server plans every statement without scanning everything', { timeout: 120_000 }, async () => {
  expect(judge.ran.length).toBeGreaterThanOrEqual(names.length);
  expect(await faultyPlans(await connectionTo('golden'), judge.ran)).toEqual([]);
});
