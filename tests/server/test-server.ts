import pino from 'pino';
import { afterEach } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server.ts';
import { testAnswer, testSchema } from './test-schema.ts';

/** A server under test: where it is, what it logged, and a way to ask it. */
export interface TestServer extends RunningServer {
  readonly lines: Record<string, unknown>[];
  ask(query: string, options?: AskOptions): Promise<TestAnswer>;
}

interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
  readonly method?: 'GET' | 'POST';
}

interface TestError {
  readonly message: string;
  readonly path?: unknown[];
  readonly extensions: Record<string, unknown>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: TestError[] | undefined;
}

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** Starts a server over the test schema on a free port; it is stopped after the test. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const server = await startServer({
    schema: testSchema,
    answer: testAnswer,
    ready: async () => true,
    host: '127.0.0.1',
    port: 0,
    queryTimeout: 5_000,
    log,
    queries: [],
    ...options,
  });
  running.push(server);
  return { ...server, lines, ask: (query, how) => ask(server.url, query, how) };
}

async function ask(url: string, query: string, how: AskOptions = {}): Promise<TestAnswer> {
  const { variables, operationName, headers = {}, method = 'POST' } = how;
  const response = method === 'POST' ? await post(url, { query, variables, operationName }, headers) : await get();
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<TestAnswer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, text, data, errors };

  async function get(): Promise<Response> {
    const search = new URLSearchParams({ query, ...(variables ? { variables: JSON.stringify(variables) } : {}) });
    return await fetch(`${url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    });
  }
}

const post = (url: string, body: object, headers: Record<string, string>): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** The codes of an answer's errors. */
export const codesOf = ({ errors }: TestAnswer): unknown[] => (errors ?? []).map(({ extensions }) => extensions.code);
