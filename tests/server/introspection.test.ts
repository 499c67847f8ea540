/** A schema that may not be asked for: by no query, on no page, and in no message of an error. */
import { expect, test } from 'vitest';
import { codesOf, startTestServer } from './test-server.ts';

const MISSPELT = [
  '{ themes { totalCoun } }',
  '{ theme(i: "a") { id } }',
  '{ theme(id: "a") { findings(firs: 1) { totalCount } } }',
  '{ node(id: "a") { name } }',
  'query($w: ThemeWher) { themes { totalCount } }',
];

test('with introspection off, the schema is not told in whole or in part', async () => {
  const server = await startTestServer({ introspection: false, readRevision: async () => null });
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Theme") { name } }']) {
    const answer = await server.ask(query);
    expect([codesOf(answer), answer.data]).toEqual([['GRAPHQL_VALIDATION_FAILED'], undefined]);
    const exported = await fetch(`${server.url}/export?query=${encodeURIComponent(query)}`);
    expect([exported.status, await exported.text()]).toEqual([400, expect.stringContaining('VALIDATION_FAILED')]);
  }
  expect((await fetch(`${server.url}/schema.graphql`)).status).toBe(404);
  for (const query of MISSPELT) {
    const answer = await server.ask(query);
    expect(codesOf(answer).length).toBeGreaterThan(0);
    expect(answer.text).not.toContain('Did you mean');
    const exported = await fetch(`${server.url}/export?query=${encodeURIComponent(query)}`);
    expect(await exported.text()).not.toContain('Did you mean');
  }
  const variables = { where: { nam: 'a' } };
  const coerced = await server.ask('query($where: ThemeWhere) { themes(where: $where) { totalCount } }', { variables });
  expect(coerced.errors?.[0]?.message).toContain('"nam"');
  expect(coerced.text).not.toContain('Did you mean');
});

test('with introspection on, as it is unless told, errors suggest what there is', async () => {
  const server = await startTestServer();
  expect((await server.ask('{ __type(name: "Theme") { name } }')).data).toEqual({ __type: { name: 'Theme' } });
  for (const query of MISSPELT) expect((await server.ask(query)).text).toContain('Did you mean');
});

test('variables of too many values are refused, under both media types', async () => {
  const server = await startTestServer();
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const ids = Array.from({ length: 9_999 }, () => '1');
  expect((await server.ask(query, { variables: { ids } })).status).toBe(200);
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await server.ask(query, { variables: { ids: [...ids, '1', '1'] }, headers: { accept } });
    expect([answer.status, answer.errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'values', allowed: 10_000, actual: 10_002 },
    ]);
  }
});
