/** A server that answers only the queries it knows: ours, the explorer's, and those of a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as explorer from '../../src/generated/explorer/graphql.ts';
import { persistedQueries } from '../../src/server/persisted-queries.ts';
import { packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';
import {
  explorerQueries,
  readComposedQueries,
  readTrustedQueries,
  trustScreen,
} from '../../src/server/trusted-queries.ts';
import { freshHome } from '../support/graph.ts';
import { testAnswer } from './test-schema.ts';
import { codesOf, startTestServer } from './test-server.ts';

const TRUSTED = 'query Trusted($id: ID!) { theme(id: $id) { ...Named } } fragment Named on Theme { name }';

/** A server that knows one query, and how many operations it executed. */
async function trustingServer() {
  const counts = { executed: 0 };
  const server = await startTestServer({
    onlyTrusted: true,
    trusted: [{ operation: 'Trusted', query: TRUSTED }],
    readRevision: async () => null,
    answer: async (operation, scope) => {
      counts.executed += 1;
      return await testAnswer(operation, scope);
    },
  });
  return { ...server, counts };
}

test('answers what it knows, however it is laid out, twice and by GET and by its id', async () => {
  const server = await trustingServer();
  const laidOut = `# a comment\n${TRUSTED.replaceAll(' ', '\n  ')}`;
  const variables = { id: 'a' };
  for (const [query, method] of [
    [TRUSTED, 'POST'],
    [TRUSTED, 'POST'],
    [laidOut, 'POST'],
    [TRUSTED, 'GET'],
  ] as const)
    expect((await server.ask(query, { variables, method })).data).toEqual({ theme: { name: 'Supervision' } });
  const [{ id } = { id: '' }] = persistedQueries([{ operation: 'Trusted', query: TRUSTED }]);
  const byId = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } }, variables }),
  });
  expect(((await byId.json()) as { data: unknown }).data).toEqual({ theme: { name: 'Supervision' } });
});

test.each(['application/json', 'application/graphql-response+json'])(
  'refuses any other, introspection among them, under %s',
  async (accept) => {
    const server = await trustingServer();
    for (const query of [
      '{ theme(id: "a") { name } }',
      TRUSTED.replace('name }', 'id }'),
      '{ __typename }',
      '{ nothing',
    ])
      for (const method of ['POST', 'GET'] as const) {
        const answer = await server.ask(query, { method, headers: { accept } });
        expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_NOT_TRUSTED']]);
        expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      }
    const exported = await fetch(`${server.url}/export?query=${encodeURIComponent('{ themes { nodes { id } } }')}`);
    expect([exported.status, await exported.text()]).toEqual([400, expect.stringContaining('QUERY_NOT_TRUSTED')]);
    expect(server.counts.executed).toBe(0);
  },
);

test('the finding page, which asks for itself, is answered', async () => {
  const server = await trustingServer();
  expect((await fetch(`${server.url}/finding/x`)).status).not.toBe(400);
});

test('knows every query that the explorer sends', async () => {
  const screen = trustScreen(await readComposedQueries(explorerQueries()));
  const sent = Object.entries(explorer).filter(([name]) => name.endsWith('Document'));
  expect(sent.length).toBeGreaterThan(10);
  for (const [, document] of sent) expect(() => screen(String(document))).not.toThrow();
});

test('knows the queries of the library and of GraphiQL as they stand in their files', async () => {
  const library = await readQueryLibrary(packagedQueries());
  const screen = trustScreen(library);
  for (const { query } of library) expect(() => screen(query)).not.toThrow();
  expect(() => screen('{ __typename }')).toThrow('only the queries that it knows');
});

test('a folder of queries is read, and one that is no GraphQL named', async () => {
  const folder = freshHome();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'one.graphql'), TRUSTED);
  expect(await readTrustedQueries(folder)).toEqual([{ operation: 'Trusted', query: TRUSTED }]);
  writeFileSync(path.join(folder, 'two.graphql'), 'query {');
  await expect(readTrustedQueries(folder)).rejects.toThrow('two.graphql is not a GraphQL document.');
  await expect(readTrustedQueries(path.join(folder, 'none'))).rejects.toThrow('cannot be read');
});
