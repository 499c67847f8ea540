/** What ours reads for the workloads of the bench: no more statements and hardly more db-hits than `bench/serve/baseline.json`. */
import { parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import baseline from '../../bench/serve/baseline.json' with { type: 'json' };
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import type { Ran } from '../reference/judge.ts';
import { databaseHits } from '../reference/plans.ts';
import { benchModule } from '../support/bench.ts';
import { connectionTo, NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';

/** A plan may change a little with the counts of the store. */
const TOLERANCE = 1.1;
const PATIENCE = 60_000;
const counts: Readonly<Record<string, { readonly statements: number; readonly hits: number }>> = baseline.counts;

let database: Database;
const read = new Map<string, { statements: number; hits: number }>();

beforeAll(async () => {
  database = await openNational();
  const connection = await connectionTo('national');
  const { requestOf } = await benchModule('serve/workloads.js');
  const ids = await idsOn(connection);
  const schema = createExecutableSchema(readSdl());
  for (const name of Object.keys(counts)) {
    const ran: Ran[] = [];
    const reader = createReader(schema, database, (statement, parameters) => ran.push({ statement, parameters }));
    const { query, variables } = requestOf(name, 'ours', ids, 0);
    const { errors } = await answerOperation({
      ...{ schema, document: parse(query), variableValues: variables },
      contextValue: { reader, deadline: Date.now() + PATIENCE },
    });
    expect(errors).toBeUndefined();
    const hits = await databaseHits(connection, ran);
    read.set(name, { statements: ran.length, hits: hits.reduce((sum, of) => sum + of, 0) });
  }
}, NATIONAL_PATIENCE);
afterAll(() => database.close());

async function idsOn({ uri, user, password }: { uri: string; user: string; password: string }): Promise<object> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await (await benchModule('serve/ids.js')).idsOf(driver);
  } finally {
    await driver.close();
  }
}

test('the baseline has every workload that reads', async () => {
  const { WORKLOADS } = await benchModule('serve/workloads.js');
  expect(Object.keys(counts).toSorted()).toEqual(
    Object.keys(WORKLOADS)
      .filter((name) => name !== 'introspection')
      .toSorted(),
  );
});

test.each(Object.keys(counts))('%s', (name) => {
  const [now, before] = [read.get(name), counts[name]];
  expect(now?.statements).toBe(before?.statements);
  expect(now?.hits).toBeGreaterThan(0);
  expect(now?.hits).toBeLessThanOrEqual(TOLERANCE * (before?.hits ?? 0));
});
