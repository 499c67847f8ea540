/** The reconciliation service as HTTP has it: what it refuses, who may read it, what it shows. */
import { request } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { createThingReader } from '../../src/graph/reconcile/things.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { get, post, read, refused } from './reconcile-client.ts';
import { extensionShape } from './reconcile-shapes.ts';
import { startTestServer } from './test-server.ts';

/** A small seed, one of whose names is written to break a page. */
function hostileSeed() {
  const seed = smallSeed();
  const named = seed['core/authorities.jsonl']?.map((of) =>
    of.key === 'oldshire' ? { ...of, name: '<script>alert(1)</script> & "Old"' } : of,
  );
  return { ...seed, 'core/authorities.jsonl': named ?? [] };
}

const graph = loadedGraph(hostileSeed());
const start = () => startTestServer({ things: createThingReader(graph.database) });

describe('what is refused', () => {
  const many = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, { query: 'Leeds' }])));

  test.each([
    ['no JSON', '{', 400, 'BAD_REQUEST', 'queries: not JSON'],
    ['a list', '[]', 400, 'BAD_REQUEST', 'queries: '],
    ['a query of nothing', '{"q0":{}}', 400, 'BAD_REQUEST', 'queries.q0: needs "query" or "properties"'],
    ['an unknown key', '{"q0":{"query":"a","size":1}}', 400, 'BAD_REQUEST', 'queries.q0: '],
    ['an unknown type', '{"q0":{"query":"a","type":"Person"}}', 400, 'BAD_REQUEST', 'No type "Person"'],
    ['an unknown property', '{"q0":{"properties":[{"pid":"x","v":1}]}}', 400, 'BAD_REQUEST', 'No property "x"'],
    ['a limit of none', '{"q0":{"query":"a","limit":0}}', 400, 'BAD_REQUEST', 'queries.q0.limit: '],
    ['a limit past the limit', '{"q0":{"query":"a","limit":101}}', 400, 'BAD_REQUEST', 'queries.q0.limit: '],
    ['a long name', `{"q0":{"query":"${'a'.repeat(1_001)}"}}`, 400, 'BAD_REQUEST', 'queries.q0.query: '],
    ['too many queries', many(51), 413, 'LIMIT_EXCEEDED', 'Queries in a batch: at most 50, this has 51.'],
  ])('%s', async (_, queries, status, code, message) => {
    const { url } = await start();
    const answer = await post(url, { queries });
    expect(refused(answer)).toMatchObject({ status, code, message: expect.stringContaining(message) as string });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a form without a question, one with two, and what is no form', async () => {
    const { url } = await start();
    expect(refused(await post(url, {})).status).toBe(400);
    expect(refused(await post(url, { queries: '{}', extend: '{}' })).status).toBe(400);
    const json = await fetch(`${url}/reconcile`, { method: 'POST', body: '{}' });
    expect(json.status).toBe(415);
    const long = await fetch(`${url}/reconcile`, {
      method: 'POST',
      body: new URLSearchParams({ queries: 'x'.repeat(600_000) }),
    });
    expect(long.status).toBe(413);
    const put = await fetch(`${url}/reconcile`, { method: 'PUT', body: '' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS']);
  });
});

describe('other sites', () => {
  test('may read every answer without credentials, and are told so when they ask first', async () => {
    const { url } = await start();
    for (const path of ['/reconcile', '/reconcile/suggest/entity', '/reconcile/preview?id=authority:newshire']) {
      const { headers } = await get(url, path);
      expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual([
        '*',
        'cross-origin',
      ]);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    const asked = await fetch(`${url}/reconcile`, { method: 'OPTIONS', headers: { origin: 'https://refine.example' } });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([
      200,
      'GET, POST, HEAD, OPTIONS',
    ]);
  });

  test('may not read what is not reconciliation', async () => {
    const { url } = await start();
    for (const path of ['/', '/schema.graphql', '/livez']) {
      const { headers } = await get(url, path);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('may show a preview in a frame, where every text is escaped, no script runs and the style is from here', async () => {
    const { url } = await start();
    const { status, headers, text } = await get(url, '/reconcile/preview', { id: 'authority:oldshire' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'",
    );
    expect(text).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Old&quot;</h1>');
    expect(text).not.toContain('<script');
    expect(text).toContain('<a href="/reconcile/preview?id=authority%3Anewshire">Newshire</a>');
    expect((await get(url, '/reconcile/preview.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    const missing = await get(url, '/reconcile/preview', { id: '"><script>alert(1)</script>' });
    expect(missing.status).toBe(404);
    expect(missing.text).not.toContain('<script');
  });
});

test('a replaced id leads to the thing it stands for now', async () => {
  await graph.database.execute({
    name: 'replace an id',
    text: "MATCH (now:Authority {id: 'authority:newshire'}) CREATE (:Alias {id: 'authority:was'})-[:NOW]->(now)",
  });
  const { url } = await start();
  const extend = JSON.stringify({ ids: ['authority:was'], properties: [{ id: 'gssCode' }] });
  const { rows } = read(await post(url, { extend }), extensionShape);
  expect(rows).toEqual({ 'authority:was': { gssCode: [{ str: 'E06000001' }] } });
  expect((await get(url, '/reconcile/preview', { id: 'authority:was' })).text).toContain('<h1>Newshire</h1>');
});

test('a graph that is away is 503, and the cause is in the log alone', async () => {
  const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
  const server = await startTestServer({ things: createThingReader(away), queryTimeout: 10_000 });
  const answer = refused(await post(server.url, { queries: '{"q0":{"query":"Newshire"}}' }));
  await away.close();
  expect(answer).toMatchObject({ status: 503, code: 'GRAPH_UNAVAILABLE' });
  expect(answer.message).not.toContain('127.0.0.1');
  const failed = () => server.lines.some(({ msg, err }) => msg === 'a request failed' && err !== undefined);
  await vi.waitFor(() => expect(failed()).toBe(true));
});

test('without a reader of things there is no such service', async () => {
  const { url } = await startTestServer();
  expect((await get(url, '/reconcile')).status).toBe(404);
});

test('a host that is none is refused; https is believed of a proxy', async () => {
  const { port } = await start();
  const asked = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/reconcile', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => void (text += part));
        response.on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
  expect(await asked({ host: 'a"b' })).toContain('BAD_REQUEST');
  expect(await asked({ host: 'graph.example', 'x-forwarded-proto': 'https' })).toContain(
    'https://graph.example/reconcile/preview?id={{id}}',
  );
});
