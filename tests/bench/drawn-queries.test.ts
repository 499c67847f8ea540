/** The queries that the bench draws are valid on our schema, and the same each time. */
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { benchModule } from '../support/bench.ts';
import { readSdl } from '../support/sources.ts';

const COUNT = 300;
const { generatedQueries } = await benchModule('serve/generated.js');

test('every drawn query is valid on our schema', () => {
  const schema = buildSchema(readSdl());
  const queries = generatedQueries(1, COUNT);
  expect(queries.flatMap(({ ours }) => validate(schema, parse(ours)).map(({ message }) => message))).toEqual([]);
  expect(new Set(queries.map(({ ours }) => ours)).size).toBeGreaterThan(0.9 * COUNT);
});

test('every drawn query of the peer is GraphQL', () => {
  for (const { peer } of generatedQueries(1, COUNT)) expect(() => parse(peer), peer).not.toThrow();
});

test('a seed draws the same queries again, another one others', () => {
  expect(generatedQueries(7, 20)).toEqual(generatedQueries(7, 20));
  expect(generatedQueries(7, 20)).not.toEqual(generatedQueries(8, 20));
});
