import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { openGolden } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';

/** How the server answered one request, and how long it took in milliseconds. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly took: number;
}

/** A server over the golden graph, for the tests of a file. */
export interface ServedGraph {
  readonly schema: ReturnType<typeof createExecutableSchema>;
  readonly url: () => string;
  /** Sends a body as it is to `/graphql`. */
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Answered>;
  /** Every line of the graph: what no request may change. */
  dump(): Promise<string[]>;
  readonly database: () => Database;
}

/** Serves the golden graph while the tests of a file run, without answers kept: each request reads. */
export function servedGraph(): ServedGraph {
  const schema = createExecutableSchema(readSdl());
  let database: Database | undefined;
  let server: RunningServer | undefined;
  const there = () => {
    if (!database || !server) throw new Error('The graph is asked before the first test.');
    return { database, server };
  };
  beforeAll(async () => {
    database = await openGolden();
    const reader = createReader(schema, database);
    server = await startServer({
      schema,
      answer: (operation, scope) => answerOperation({ ...operation, contextValue: { ...scope, reader } }),
      ready: async () => true,
      host: '127.0.0.1',
      port: 0,
      queryTimeout: 120_000,
      log: pino({ level: 'silent' }),
    });
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    await database?.close();
  });
  return {
    schema,
    url: () => there().server.url,
    database: () => there().database,
    dump: () => canonicalDump(there().database),
    async post(body, headers = {}) {
      const begun = performance.now();
      const response = await fetch(`${there().server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : Buffer.from(body),
      });
      const text = await response.text();
      return { status: response.status, text, took: performance.now() - begun };
    },
  };
}

/** Codes with which a request may be refused; `INTERNAL` is none of them. */
const ANNOUNCED: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What no answer may show: a stack, a path of a machine, a statement, the driver's code or its words. */
const LEAKS = [
  /\bat [\w.<>[\] ]+ \(/u,
  /node_modules|file:\/\/|\/src\/|\/dist\//u,
  /\b(?:MATCH|UNWIND|OPTIONAL MATCH) \(|\bCYPHER 5\b/u,
  /Neo\.(?:Client|Database|Transient)|Neo4jError|ServiceUnavailable/u,
  /bolt:\/\//u,
];

/** Which of what no answer may show a text shows; undefined for none. What the client wrote itself (`sent`) may be told back. */
export const leakIn = (told: string, sent = ''): RegExp | undefined =>
  LEAKS.find((pattern) => pattern.test(told) && !pattern.test(sent));

/** What is wrong with an answer to a hostile request; undefined when it is as promised. `sent` is what the client wrote. */
export function faultIn({ status, text }: Answered, sent: string): string | undefined {
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  let body: { data?: unknown; errors?: { message: string; extensions?: { code?: unknown } }[] };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    return `no JSON: ${text.slice(0, 300)}`;
  }
  const unannounced = body.errors?.find(({ extensions }) => !ANNOUNCED.has(extensions?.code));
  if (unannounced) return `error ${JSON.stringify(unannounced).slice(0, 300)}`;
  const told = (body.errors ?? []).map(({ message }) => message).join('\n');
  const leak = leakIn(told, sent);
  return leak && `leak of ${String(leak)}: ${told.slice(0, 300)}`;
}
