import { describe, expect, test } from 'vitest';
import { SECRET } from './test-schema.ts';
import { codesOf, startTestServer } from './test-server.ts';

const RESPONSE_JSON = { accept: 'application/graphql-response+json' };

describe('errors', () => {
  test.each(['TypeError', 'GraphQLError', 'SEED_INVALID', 'CONFIG_INVALID', 'STORE_TOO_NEW', 'INTERNAL'])(
    'an unexpected %s is masked, logged with its cause, and found by the request id',
    async (what) => {
      const server = await startTestServer();
      const answer = await server.ask(`{ fails(with: "${what}") }`, { headers: { 'x-request-id': 'abc-1' } });
      expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL']]);
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: 'abc-1' });
      expect(answer.text).not.toContain('bolt');
      const logged = server.lines.filter((line) => line.msg === 'a field failed');
      expect(logged).toHaveLength(1);
      expect(logged[0]).toMatchObject({ requestId: 'abc-1', path: 'fails', err: { message: expect.any(String) } });
      expect(JSON.stringify(logged)).toContain(SECRET);
    },
  );

  test.each([
    ['GRAPH_UNAVAILABLE', 503, '2'],
    ['GRAPH_BUSY', 503, '2'],
    ['GRAPH_TIMEOUT', 504, null],
    ['QUERY_TOO_LARGE', 400, null],
  ])('%s is %i, under both media types, and says nothing of the store', async (code, status, retryAfter) => {
    const server = await startTestServer();
    for (const headers of [{}, RESPONSE_JSON]) {
      const answer = await server.ask(`{ fails(with: "${code}") }`, { headers });
      expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([status, [code], retryAfter]);
      expect(answer.text).not.toContain('bolt');
      expect(answer.errors?.[0]?.extensions).toEqual({ code });
    }
  });

  test('an error of ours about an argument is shown with its details', async () => {
    const server = await startTestServer();
    const answer = await server.ask('{ fails(with: "BAD_USER_INPUT") }');
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([
      {
        message: 'first: expected a number from 1 to 100, got 101',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });

  test('an internal error beside an answer leaves the answer', async () => {
    const server = await startTestServer();
    const answer = await server.ask('{ fails(with: "TypeError") theme(id: "x") { id } }');
    expect([answer.status, answer.data]).toEqual([200, { fails: null, theme: { id: 'theme:supervision' } }]);
    const none = await server.ask('{ mustNotFail(with: "TypeError") theme(id: "x") { id } }');
    expect([none.status, none.data]).toEqual([500, null]);
  });

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED', {}],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'BAD_USER_INPUT', { variables: { ids: null } }],
    ['query A { scope } query B { scope }', 'OPERATION_RESOLUTION_FAILURE', {}],
  ])('a mistake in the request (%s) is shown: 200 as JSON, 400 as a GraphQL response', async (query, code, how) => {
    const server = await startTestServer();
    const older = await server.ask(query, how);
    expect([older.status, codesOf(older)]).toEqual([200, [code]]);
    const newer = await server.ask(query, { ...how, headers: RESPONSE_JSON });
    expect([newer.status, codesOf(newer)]).toEqual([400, [code]]);
  });

  test("a variable that is null where its argument may not be is the client's mistake", async () => {
    const server = await startTestServer();
    const answer = await server.ask('query($n: Int = 5) { themes(first: $n) { totalCount } }', {
      variables: { n: null },
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('a document with a hundred mistakes gets a short answer', async () => {
    const server = await startTestServer();
    const answer = await server.ask(`{ ${Array.from({ length: 100 }, (_, i) => `no${i}`).join(' ')} }`);
    expect(answer.errors?.length).toBeLessThan(15);
    const long = await server.ask(`{ theme(id: "x") { ${'a'.repeat(50_000)} } }`);
    expect(long.text.length).toBeLessThan(2_000);
  });

  test('an operation that is not answered is an internal error', async () => {
    const server = await startTestServer({
      answer: () => {
        throw new Error(SECRET);
      },
    });
    const answer = await server.ask('{ scope }');
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL']]);
    expect(answer.text).not.toContain('bolt');
  });

  test('a resolver that ignores the deadline does not hold the client', async () => {
    const server = await startTestServer({ queryTimeout: 50 });
    const answer = await server.ask('{ slow(ms: 1500) }');
    expect([answer.status, codesOf(answer)]).toEqual([504, ['GRAPH_TIMEOUT']]);
  });
});
