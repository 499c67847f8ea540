/** What an answer says that it cost is never less than the things that came back, in random operations on real data. */
import { parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../../src/resolvers/executable-schema.ts';
import { packagedQueries, readQueryLibrary } from '../../../src/server/query-library.ts';
import type { RunningServer } from '../../../src/server/server.ts';
import { serve } from '../../curation/curating.ts';
import { randomOperation, shown, type Operation } from '../../reference/operations/operation.ts';
import { createPool } from '../../reference/operations/pool.ts';
import { readStore } from '../../reference/store.ts';
import { openGolden } from '../../support/graph.ts';
import { askedForIdentities, identitiesIn } from '../../support/identities.js';
import { readSdl } from '../../support/sources.ts';

const RUNS = Number(process.env.COST_RUNS ?? 120);
const SEED = Number(process.env.COST_SEED ?? 20_261_126);
const MINUTES = 60_000;

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openGolden();
  server = await serve(database);
}, 5 * MINUTES);
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost?: { readonly nodes: number } };
}

async function asked(query: string, variables: unknown): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** What came back and what it was said to cost, of an operation that is asked for every id. */
async function counted(schema: GraphQLSchema, { document, variables }: Operation) {
  const { data, errors, extensions } = await asked(askedForIdentities(schema, document), variables);
  return { things: identitiesIn(data), cost: extensions?.cost?.nodes ?? 0, errors };
}

test('no question of the documentation gives more back than it is said to cost', { timeout: 5 * MINUTES }, async () => {
  const schema = createExecutableSchema(readSdl());
  let things = 0;
  for (const { name, query } of await readQueryLibrary(packagedQueries())) {
    const answer = await counted(schema, { document: parse(query), variables: {} });
    expect(answer.errors, name).toBeUndefined();
    expect(answer.things, name).toBeLessThanOrEqual(answer.cost);
    things += answer.things;
  }
  expect(things).toBeGreaterThan(300);
});

test('no random operation gives more back than it is said to cost', { timeout: 10 * MINUTES }, async () => {
  const schema = createExecutableSchema(readSdl());
  const pool = createPool(await readStore(database));
  const dishonest: string[] = [];
  const counts = { answered: 0, refused: 0, things: 0, cost: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const operation = randomOperation(schema, pool, SEED + run * 101);
    const { things, cost, errors } = await counted(schema, operation);
    if (things > cost) dishonest.push(`${things} things for ${cost}: ${shown(operation)}`);
    counts[errors ? 'refused' : 'answered'] += 1;
    counts.things += things;
    counts.cost += cost;
  }
  process.stderr.write(`${RUNS} random operations: ${JSON.stringify(counts)}\n`);
  expect(dishonest.slice(0, 3)).toEqual([]);
  expect(dishonest).toHaveLength(0);
  expect(counts.answered).toBeGreaterThan(RUNS / 2);
  expect(counts.things).toBeGreaterThan(RUNS);
});
