import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { codesOf, startTestServer, type TestServer } from './test-server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(server: TestServer, init: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', ...init });
  return { status: response.status, text: await response.text() };
}

/** Writes to a socket and gives all that comes back until the server closes it. */
const talk = (port: number, words: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(words));
    socket.on('data', (bytes) => void (heard += bytes.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });

describe('bodies', () => {
  test('one over the limit is 413, whether its length is announced or not', async () => {
    const server = await startTestServer();
    const body = JSON.stringify({ query: '{ scope }', padding: 'x'.repeat(600_000) });
    const announced = await send(server, { headers: JSON_TYPE, body });
    expect(announced.status).toBe(413);
    expect(announced.text).toContain('"code":"LIMIT_EXCEEDED"');
    const streamed = new Blob([body]).stream();
    const init = { headers: JSON_TYPE, body: streamed, duplex: 'half' } as RequestInit;
    expect((await send(server, init)).status).toBe(413);
  });

  test('one far over the limit is cut off', async () => {
    const { port } = await startTestServer();
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
    expect(await talk(port, `${head}content-length: 999999999\r\n\r\n{`)).toContain('HTTP/1.1 413');
  });

  test.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['multipart/form-data; boundary=x', {}],
    ['application/json; charset=utf-16', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('%s %o is 415', async (type, headers) => {
    const server = await startTestServer();
    const { status } = await send(server, {
      headers: { 'content-type': type, ...headers },
      body: '{"query":"{scope}"}',
    });
    expect(status).toBe(415);
  });

  test.each([
    ['no JSON', '{"query'],
    ['no object', '7'],
    ['null', 'null'],
    ['a batch', '[{"query":"{ scope }"}]'],
    ['no query', '{}'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('%s is 400', async (_, body) => {
    const { status, text } = await send(await startTestServer(), { headers: JSON_TYPE, body });
    expect([status, text]).toEqual([400, expect.stringContaining('"code":"BAD_REQUEST"')]);
  });
});

describe('CSRF and CORS', () => {
  test('a GET that a browser sends without asking is refused; with a preflight header it is answered', async () => {
    const server = await startTestServer();
    const plain = await fetch(`${server.url}/graphql?query={scope}`);
    expect(plain.status).toBe(400);
    expect((await server.ask('{ theme(id: "x") { id } }', { method: 'GET' })).data).toEqual({
      theme: { id: 'theme:supervision' },
    });
  });

  test('a mutation by GET is refused', async () => {
    const server = await startTestServer();
    const answer = await server.ask('mutation { change }', { method: 'GET' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('no other origin may read', async () => {
    const server = await startTestServer();
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: origin });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    const { headers } = await server.ask('{ scope }', { headers: origin });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the protocol', () => {
  test('an answer is of the accepted type, and none is 406', async () => {
    const server = await startTestServer();
    const types = [
      ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
      ['application/json, application/graphql-response+json', 'application/json; charset=utf-8'],
      ['text/html;q=0.5, */*;q=0.1', 'application/json; charset=utf-8'],
    ];
    for (const [accept = '', type] of types) {
      const { headers } = await server.ask('{ scope }', { headers: { accept } });
      expect(headers.get('content-type')).toBe(type);
    }
    const refused = await server.ask('{ scope }', { headers: { accept: 'text/html' } });
    expect([refused.status, codesOf(refused)]).toEqual([406, ['BAD_REQUEST']]);
  });

  test('every answer forbids sniffing and says what may be loaded', async () => {
    const { url } = await startTestServer();
    for (const path of ['/', '/graphql', '/livez', '/graphiql/', '/schema.graphql', '/no/such']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')?.includes('unsafe-inline')).toBe(path === '/graphiql/');
    }
  });

  test('headers, or a body, that come too slowly are closed', async () => {
    const { port } = await startTestServer({ sendTimeouts: { headers: 300, request: 600 } });
    expect(await talk(port, 'POST /graphql HTTP/1.1\r\nhost: x\r\n')).toContain('HTTP/1.1 408');
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    expect(await talk(port, `${head}{"query"`)).toContain('HTTP/1.1 408');
  });

  test('32 KB of headers are refused', async () => {
    const { port } = await startTestServer();
    const heard = await talk(port, `GET /livez HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(32_768)}\r\n\r\n`);
    expect(heard).toContain('HTTP/1.1 431');
  });
});
