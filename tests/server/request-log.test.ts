import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { startTestServer } from './test-server.ts';

test('a request has one line: id, operation, status, statements, and no text or variable of the query', async () => {
  const server = await startTestServer();
  await server.ask('query Waiting($secretName: Int!) { slow(ms: $secretName) }', {
    variables: { secretName: 7 },
    headers: { 'x-request-id': 'trace.1' },
  });
  expect(server.lines).toEqual([
    expect.objectContaining({
      level: 30,
      requestId: 'trace.1',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Waiting',
      statements: [{ name: 'slow', ms: 7 }],
      msg: 'request',
    }),
  ]);
  expect(JSON.stringify(server.lines)).not.toContain('secretName');
});

test('the codes of errors are in the line', async () => {
  const server = await startTestServer();
  await server.ask('{ fails(with: "GRAPH_UNAVAILABLE") again: fails(with: "GRAPH_UNAVAILABLE") }');
  await server.ask('{ nothing }', { method: 'GET' });
  await fetch(`${server.url}/no/such?secret=1`);
  const lines = server.lines.filter(({ msg }) => msg === 'request');
  expect(lines.map(({ path, status, errors }) => ({ path, status, errors }))).toEqual([
    { path: '/graphql', status: 503, errors: ['GRAPH_UNAVAILABLE'] },
    { path: '/graphql', status: 200, errors: ['GRAPHQL_VALIDATION_FAILED'] },
    { path: 'unknown', status: 404, errors: undefined },
  ]);
});

test('a request id that is long or strange is replaced, and the answer says by what', async () => {
  const server = await startTestServer();
  for (const given of ['x'.repeat(65), 'a b', '{"a":1}']) {
    const { headers } = await server.ask('{ scope }', { headers: { 'x-request-id': given } });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u);
  }
});

test('a request has one deadline that the client cannot move', async () => {
  const server = await startTestServer({ queryTimeout: 3_000 });
  const { data } = await server.ask('{ scope }', { headers: { 'x-timeout': '999999' } });
  const { deadline } = JSON.parse(String(data?.scope)) as { deadline: number };
  expect(deadline - Date.now()).toBeLessThanOrEqual(3_000);
});

test('probes are logged for those who look closely only', async () => {
  const server = await startTestServer();
  await (await fetch(`${server.url}/livez`)).text();
  expect(server.lines.map(({ level, path }) => [level, path])).toEqual([[20, '/livez']]);
});

test('a client that leaves in the middle of its body is noted as gone, not as a failure of ours', async () => {
  const server = await startTestServer();
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
  const socket = connect(server.port, '127.0.0.1', () =>
    socket.write(head, () => setTimeout(() => socket.destroy(), 50)),
  );
  await vi.waitFor(() => expect(server.lines).toHaveLength(1));
  expect(server.lines).toEqual([expect.objectContaining({ level: 30, status: null, aborted: true })]);
});
