/** What a client may ask for in a minute: counted by nodes, told before it bites, refused in the shape of every error. */
import { buildSchema, execute } from 'graphql';
import { expect, test } from 'vitest';
import { clientBudget } from '../../../src/server/limits/client-budget.ts';
import { persistedQueries } from '../../../src/server/persisted-queries.ts';
import type { ServerOptions } from '../../../src/server/server.ts';
import { testSchema } from '../test-schema.ts';
import { codesOf, startTestServer, type TestAnswer } from '../test-server.ts';

const themes = (first: number) => `{ themes(first: ${first}) { totalCount } }`;
const LISTED = 'query Listed($first: Int!) { themes(first: $first) { totalCount } }';
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** A server that counts what it executes. */
async function budgetedServer(rateLimitNodes: number, more: Partial<ServerOptions> = {}) {
  const counts = { executed: 0 };
  const server = await startTestServer({
    rateLimitNodes,
    answer: async () => {
      counts.executed += 1;
      return { data: { themes: { totalCount: 0 } } };
    },
    ...more,
  });
  return { ...server, counts };
}

/** The answer is a refusal: its status, headers and body. */
function expectRefused(answer: TestAnswer, type: string): void {
  expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  const { retryAfter, resetAt } = answer.errors?.[0]?.extensions ?? {};
  expect(retryAfter).toBeTypeOf('number');
  expect(answer.headers.get('retry-after')).toBe(String(retryAfter));
  expect(Date.parse(String(resetAt))).toBeGreaterThan(Date.now());
  expect(answer.data).toBeUndefined();
}

test('every answer to a query tells its cost, whichever way it was made', async () => {
  const server = await startTestServer();
  const asked = async (query: string, method: 'GET' | 'POST') =>
    JSON.parse((await server.ask(query, { method })).text).extensions;
  for (const method of ['POST', 'POST', 'GET'] as const)
    expect(await asked(themes(7), method)).toEqual({ cost: { nodes: 7, limit: 500_000 } });
  expect(await asked('{ __typename }', 'POST')).toEqual({ cost: { nodes: 0, limit: 500_000 } });
});

test.each(MEDIA_TYPES)('refuses by cost and not by count, under %s', async (accept) => {
  const server = await budgetedServer(1_000);
  for (let light = 0; light < 20; light += 1)
    expect((await server.ask(themes(1), { headers: { accept } })).status).toBe(200);
  expect((await server.ask(themes(900), { headers: { accept } })).status).toBe(200);
  // 20 × (1 + 1) + 901 are taken; a question of 100 is more than the 59 that are left, one of 10 is not.
  expectRefused(await server.ask(themes(100), { headers: { accept } }), accept);
  const last = await server.ask(themes(10), { headers: { accept } });
  expect(last.status).toBe(200);
  expect(last.headers.get('ratelimit-policy')).toBe('"nodes";q=1000;w=60');
  expect(last.headers.get('ratelimit')).toMatch(/^"nodes";r=47;t=\d+$/u);
  expect(server.counts.executed).toBe(22);
});

test('a question that is known, one by GET and one by its id are refused like any other, and nothing is executed', async () => {
  const query = { name: 'q', file: 'q', operation: 'q', question: '?', shows: '.', query: themes(100) };
  const server = await budgetedServer(500, { queries: [query] });
  const listed = (first: number) => server.ask(LISTED, { variables: { first } });
  expect((await listed(1)).status).toBe(200);
  expect((await listed(400)).status).toBe(200);
  expectRefused(await listed(400), 'application/json');
  expectRefused(await server.ask(themes(400), { method: 'GET' }), 'application/json');
  const [{ id } = { id: '' }] = persistedQueries([query]);
  const byId = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
  });
  expect(byId.status).toBe(429);
  expect(server.counts.executed).toBe(2);
});

test('an export is refused when nothing is left; one that has begun comes whole', async () => {
  const schema = buildSchema(`
    type Query { things(first: Int! = 10, after: String): Things! }
    type Things { nodes: [Thing!]! pageInfo: PageInfo! }
    type Thing { id: ID! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
  `);
  const pages = { read: 0 };
  const server = await startTestServer({
    schema,
    rateLimitNodes: 150,
    readRevision: async (scope) => {
      scope.noteData({ revision: 1, version: '1' });
      return 1;
    },
    answer: async (operation, scope) => {
      pages.read += 1;
      scope.noteData({ revision: 1, version: '1' });
      const hasNextPage = pages.read < 3;
      const pageInfo = { hasNextPage, endCursor: String(pages.read) };
      return execute({ ...operation, rootValue: { things: { nodes: [{ id: `t${pages.read}` }], pageInfo } } });
    },
  });
  const exported = () => fetch(`${server.url}/export?query=${encodeURIComponent('{ things { nodes { id } } }')}`);
  const first = await exported();
  expect(await first.text()).toContain('t3');
  const second = await exported();
  expect([second.status, second.headers.has('retry-after')]).toEqual([429, true]);
  expect(((await second.json()) as { errors: TestAnswer['errors'] }).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(pages.read).toBe(3);
});

test('clients are told apart by address, and by what a trusted proxy says; nobody else is believed', async () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const distrusting = await budgetedServer(100);
  expect((await distrusting.ask(themes(90), from('192.0.2.1'))).status).toBe(200);
  expect((await distrusting.ask(themes(90), from('192.0.2.2'))).status).toBe(429);
  for (const trustedProxies of [1, ['loopback']]) {
    const server = await budgetedServer(100, { trustedProxies });
    expect((await server.ask(themes(90), from('203.0.113.9, 192.0.2.1'))).status).toBe(200);
    // What the client itself wrote before the proxy's word moves nothing.
    expect((await server.ask(themes(90), from('203.0.113.7, 192.0.2.1'))).status).toBe(429);
    expect((await server.ask(themes(90), from('192.0.2.2'))).status).toBe(200);
    expect((await server.ask(themes(90), from('2001:db8:1:2::a'))).status).toBe(200);
    expect((await server.ask(themes(90), from('2001:db8:1:2:ffff::b'))).status).toBe(429);
    expect((await server.ask(themes(90), from('2001:db8:1:3::a'))).status).toBe(200);
  }
});

test('a minute ends, and a debt with it', () => {
  let now = 0;
  const budget = clientBudget(100, () => now);
  expect(budget.spend('a', 60)).toEqual({ limit: 100, remaining: 40, seconds: 60 });
  now = 59_001;
  expect(() => budget.spend('a', 41)).toThrow('40 are left. Try again in 1 s');
  expect(budget.spend('a', 1_000, true)).toEqual({ limit: 100, remaining: 0, seconds: 1 });
  now = 60_000;
  expect(budget.spend('a', 100).remaining).toBe(0);
});

test('a hundred thousand clients take no more room than those that are remembered', () => {
  const budget = clientBudget(1_000_000);
  for (let client = 0; client < 100_000; client += 1) budget.spend(`client ${client}`, 1);
  // The first half is forgotten, the second is not.
  expect(budget.spend('client 0', 0).remaining).toBe(1_000_000);
  expect(budget.spend('client 99999', 0).remaining).toBe(999_999);
});

test('there is no budget unless it is given', async () => {
  const server = await startTestServer({ schema: testSchema });
  expect((await server.ask(themes(100_000))).headers.has('ratelimit')).toBe(false);
});
