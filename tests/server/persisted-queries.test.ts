import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type DocumentNode, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as documents from '../../src/generated/client/documents.ts';
import { persistedQueries } from '../../src/server/persisted-queries.ts';
import { libraryQuery, packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';
import { codesOf, startTestServer } from './test-server.ts';

const manifest = new URL('../../docs/schema/persisted-queries.json', import.meta.url);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The manifest of our queries, in the format of Apollo's clients. */
async function written(): Promise<string> {
  const operations = persistedQueries(await readQueryLibrary(packagedQueries()));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

test('the manifest in the package is that of our queries; UPDATE_GOLDEN=1 writes it', async () => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(manifest, await written());
  expect(readFileSync(manifest, 'utf8')).toBe(await written());
});

test('an id is the hash of the text that the typed document prints', async () => {
  const ids = persistedQueries(await readQueryLibrary(packagedQueries())).map(({ name, id }) => [
    `${name}Document`,
    id,
  ]);
  const printed = Object.entries(documents).map(([name, document]) => [name, sha256(print(document as DocumentNode))]);
  expect(Object.fromEntries(ids)).toEqual(Object.fromEntries(printed));
});

describe('a server', () => {
  const ours = libraryQuery(
    '1-echo.graphql',
    '# What?\n#\n# That.\nquery Echo($id: ID!) { theme(id: $id) { id name } }\n',
  );
  const [{ id, body } = { id: '', body: '' }] = persistedQueries([ours]);
  const byId = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

  async function post(url: string, sent: object) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  }

  test('answers one of our queries by its id as by its text', async () => {
    const { url } = await startTestServer({ queries: [ours] });
    const variables = { id: 'supervision' };
    const whole = await post(url, { query: body, variables });
    expect(whole.errors).toBeUndefined();
    expect(await post(url, { extensions: byId(id), variables })).toEqual(whole);
    const search = new URLSearchParams({
      extensions: JSON.stringify(byId(id)),
      variables: JSON.stringify(variables),
    });
    const got = await fetch(`${url}/graphql?${search.toString()}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await got.json()).toEqual(whole);
  });

  test.each([
    ['another id', { extensions: byId(sha256('{ scope }')) }],
    ['another version', { extensions: byId(id, 2) }],
    ['an id that is no text', { extensions: byId([id]) }],
  ])('does not answer %s', async (_, sent) => {
    const { url } = await startTestServer({ queries: [ours] });
    const { data, errors } = await post(url, sent);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test('remembers no text that a client sends for an id, and tells Apollo’s clients so', async () => {
    const { url } = await startTestServer({ queries: [ours] });
    const query = '{ scope }';
    const registering = await post(url, { query, extensions: byId(sha256(query)) });
    const asking = await post(url, { extensions: byId(sha256(query)) });
    for (const { errors } of [registering, asking])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  test('a GET by id without the header that makes a browser ask first is refused', async () => {
    const { url } = await startTestServer({ queries: [ours] });
    const search = new URLSearchParams({ extensions: JSON.stringify(byId(id)) });
    expect((await fetch(`${url}/graphql?${search.toString()}`)).status).toBe(400);
  });

  test('what is wrong with the variables is said as for a text', async () => {
    const server = await startTestServer({ queries: [ours] });
    const answer = await server.ask(body);
    expect(answer.errors).toHaveLength(1);
    const again = await post(server.url, { extensions: byId(id) });
    expect(again.errors?.map(({ extensions }) => extensions.code)).toEqual(codesOf(answer));
  });
});
