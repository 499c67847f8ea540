/** `/export` over the register, the inspections and the curated documents: what comes, how it ends, what is refused. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReading } from '../../src/app.ts';
import { failure } from '../../src/domain/errors.ts';
import { LICENCE_LINE } from '../../src/domain/licence-line.ts';
import { readRevision } from '../../src/graph/revision.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import type { ServerOptions } from '../../src/server/server.ts';
import { openGolden } from '../support/graph.ts';
import { startTestServer } from './test-server.ts';

let database: Database;

beforeAll(async () => {
  database = await openGolden();
});
afterAll(() => database.close());

/** A server over the graph, and how many operations it was asked. */
async function serve(more: Partial<ServerOptions> = {}) {
  const { schema, reader } = await openReading(database);
  const asked = { pages: 0 };
  const server = await startTestServer({
    schema,
    queryTimeout: 60_000,
    answer: (operation, scope) => {
      asked.pages += 1;
      return answerOperation({ ...operation, contextValue: { ...scope, reader } });
    },
    readRevision: (scope) => readRevision(database, scope),
    ...more,
  });
  const post = (body: unknown) =>
    fetch(`${server.url}/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (search: Record<string, string>, headers = {}) =>
    fetch(`${server.url}/export?${new URLSearchParams(search).toString()}`, { headers });
  return { ...server, asked, post, get };
}

const ALL = '{ authorities(first: 3) { totalCount nodes { id name formerNames regions(scheme: ONS) { name } } } }';

/** What is received of an answer that is cut off. */
async function received(response: Response): Promise<{ text: string; whole: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body!) text += decoder.decode(chunk as Uint8Array, { stream: true });
    return { text, whole: true };
  } catch {
    return { text, whole: false };
  }
}

test('sends every entry of a connection as CSV, whatever its first says', async () => {
  const { post, asked } = await serve();
  const response = await post({ query: ALL });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="findings-graph-authorities.csv"',
    link: '<https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>; rel="license"',
    'cache-control': 'no-store',
  });
  const version = response.headers.get('x-data-version')!;
  const lines = (await response.text()).split('\r\n');
  expect(lines[0]).toBe('id,name,formerNames,regions.name,data_version,licence');
  expect(lines.slice(1, -1)).toHaveLength(158);
  expect(lines[1]).toBe(`authority:barking-and-dagenham,Barking and Dagenham,,London,${version},"${LICENCE_LINE}"`);
  expect(asked.pages).toBe(2);
});

test('sends the same as JSON Lines to a GET, lists kept', async () => {
  const { get } = await serve();
  const response = await get({ query: ALL, format: 'jsonl' }, { 'sec-fetch-site': 'same-origin' });
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const rows = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toHaveLength(158);
  expect(rows[0]).toEqual({
    id: 'authority:barking-and-dagenham',
    name: 'Barking and Dagenham',
    formerNames: [],
    'regions.name': ['London'],
    data_version: response.headers.get('x-data-version'),
    licence: LICENCE_LINE,
  });
});

test('follows a nested connection with variables, from where the query begins, in its order', async () => {
  const server = await serve();
  const { post } = server;
  const query = `query Held($id: ID!, $after: String) {
    meta { version } authority(id: $id) { name held: inspections(first: 2, after: $after) { edges { cursor node { id latest } } } } }`;
  const variables = { id: 'stockton-on-tees' };
  const whole = await (await post({ query, variables, path: 'authority.held', format: 'jsonl' })).text();
  const rows = whole
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const days = rows.map((row) => row['node.latest']!);
  expect(days).toEqual(days.toSorted().toReversed());
  const { data } = await server.ask(
    'query ($id: ID!) { authority(id: $id) { inspections(first: 100) { nodes { id } } } }',
    {
      variables,
    },
  );
  expect({ authority: { inspections: { nodes: rows.map((row) => ({ id: row['node.id'] })) } } }).toEqual(data);
  const after = await (
    await post({ query, variables: { ...variables, after: rows[0]!.cursor }, format: 'jsonl' })
  ).text();
  expect(after).toBe(whole.slice(whole.indexOf('\n') + 1));
});

test('takes smaller pages of rows that hold much', async () => {
  const { post, asked } = await serve();
  const query = `{ authorities(first: 1) { nodes { id inspections(first: 100) { nodes { findings(first: 100) { nodes { id } } } } } } }`;
  const lines = (await (await post({ query })).text()).split('\r\n');
  expect(lines.slice(1, -1)).toHaveLength(158);
  expect(asked.pages).toBe(Math.ceil(158 / 25));
});

test.for([
  [{}, 400, 'BAD_USER_INPUT', 'query: expected the text of a GraphQL query, got null'],
  [{ query: '{ themes' }, 400, 'GRAPHQL_PARSE_FAILED', '1:9: Syntax Error: Expected Name, found <EOF>.'],
  [{ query: '{ thames }' }, 400, 'GRAPHQL_VALIDATION_FAILED', '1:3: Cannot query field "thames" on type "Query".'],
  [{ query: ALL, format: 'xml' }, 400, 'BAD_USER_INPUT', 'format: expected csv or jsonl, got "xml"'],
  [{ query: ALL, frmat: 'csv' }, 400, 'BAD_USER_INPUT', 'frmat: expected one of query, variables,'],
  [{ query: ALL, path: 'themes' }, 400, 'BAD_USER_INPUT', 'path: expected the path of a connection'],
  [{ query: ALL, variables: [] }, 400, 'BAD_USER_INPUT', 'variables: expected one JSON object'],
  [{ query: '{ meta { version } }' }, 400, 'BAD_USER_INPUT', 'query: expected one that selects the edges or nodes'],
  [
    { query: 'query ($id: ID!) { theme(id: $id) { findings(first: 1) { nodes { id } } } }' },
    400,
    'BAD_USER_INPUT',
    'Variable "$id" of required type "ID!" was not provided.',
  ],
  [
    { query: '{ theme(id: "none") { findings(first: 1) { nodes { id } } } }' },
    404,
    'NOT_FOUND',
    'There is nothing at "theme.findings"',
  ],
  [{ query: '{ findings(first: 1, after: "?") { nodes { id } } }' }, 400, 'BAD_USER_INPUT', 'after: expected a cursor'],
  [
    { query: 'query A { themes(first: 1) { nodes { id } } } query B { meta { version } }', operationName: 'C' },
    400,
    'BAD_USER_INPUT',
    'operationName: expected the name of one query of these: A, B, got "C"',
  ],
] as const)('refuses %j with %i %s', async ([body, status, code, message]) => {
  const { post } = await serve();
  const response = await post(body);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
  expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
  expect(errors[0].message).toContain(message);
});

test('lets no page of another site ask, and no other method', async () => {
  const { get, url } = await serve();
  expect((await get({ query: ALL }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const put = await fetch(`${url}/export`, { method: 'PUT' });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test('ends with the error and a cut connection when the data change meanwhile', async () => {
  const { post, lines } = await serve({
    readRevision: async (scope) => {
      scope.noteData({ revision: -1, version: 'later' });
      return -1;
    },
  });
  const csv = await received(await post({ query: ALL }));
  expect(csv.whole).toBe(false);
  expect(csv.text.split('\r\n').at(-2)).toMatch(
    /^#ERROR DATA_CHANGED: The data changed during the export, from revision \d+ to -1\./u,
  );
  const jsonl = await received(await post({ query: ALL, format: 'jsonl' }));
  expect(jsonl.whole).toBe(false);
  expect(JSON.parse(jsonl.text.trimEnd().split('\n').at(-1)!)).toMatchObject({
    error: { extensions: { code: 'DATA_CHANGED', now: -1 } },
  });
  expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
    { path: '/export', status: 200, errors: ['DATA_CHANGED'] },
    { path: '/export', status: 200, errors: ['DATA_CHANGED'] },
  ]);
});

test('a store that fails before the first row is an error as everywhere, after it the last line', async () => {
  const { schema, reader } = await openReading(database);
  const failing = (page: number): Partial<ServerOptions> => {
    let pages = 0;
    return {
      answer: async (operation, scope) => {
        pages += 1;
        if (pages === page) throw failure('GRAPH_TIMEOUT', 'secret');
        return answerOperation({ ...operation, contextValue: { ...scope, reader } });
      },
      schema,
    };
  };
  const first = await serve(failing(1));
  expect((await first.post({ query: ALL })).status).toBe(504);
  const second = await serve(failing(2));
  const { text, whole } = await received(await second.post({ query: ALL }));
  expect(whole).toBe(false);
  expect(text.split('\r\n').at(-2)).toBe(
    '#ERROR GRAPH_TIMEOUT: The graph did not answer in time. Ask for less, or try again.',
  );
});

/** Every weakness, ten pages of them, each of some megabytes: far more than sockets hold. */
const MUCH = `{ weaknesses(first: 1) { nodes { ${Array.from({ length: 190 }, (_, at) => `t${at}: theme { definition }`).join(' ')} } } }`;

test('reads no further than its client, and nothing for one that has gone', async () => {
  const { url, asked } = await serve();
  const resting = async (): Promise<number> => {
    for (let before = -1; ;) {
      if (asked.pages === before) return before;
      before = asked.pages;
      await sleep(2_000);
    }
  };
  const asking = request(`${url}/export?${new URLSearchParams({ query: MUCH, format: 'jsonl' }).toString()}`).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  // What the sockets of both ends hold is read ahead.
  const ahead = await resting();
  expect(ahead).toBeLessThan(6);
  response.resume();
  while (asked.pages === ahead) await sleep(5);
  response.destroy();
  expect(await resting()).toBeLessThan(11);
});
