import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ThingReader } from '../graph/reconcile/things.ts';
import { guarded, type Access } from './access.ts';
import type { KeptAnswers } from './answers-again.ts';
import { makeApollo, type AnswerOperation } from './apollo.ts';
import { readableFrom } from './cors.ts';
import { drainOf, type Drain } from './drain.ts';
import { exportEndpoint } from './export-endpoint.ts';
import { packagedQueries, readQueryLibrary, type LibraryQuery } from './query-library.ts';
import { findingPage } from './finding-page.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { cachedProbe } from './health.ts';
import { knownOperations } from './known-operations.ts';
import { packageRoot } from '../package-root.ts';
import { textsOf } from './persisted-queries.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { logWhenDone } from './request-log.ts';
import type { Records } from './request-plugin.ts';
import { startRecord } from './request-record.ts';
import { targetOf } from './request-target.ts';
import { followRoute, respondError, routesOf, type Handler, type Route } from './routes.ts';
import { staticFolder } from './static-files.ts';

export interface ServerOptions {
  /** The executable schema. */
  readonly schema: GraphQLSchema;
  readonly answer: AnswerOperation;
  /** What is kept of the answers that were sent; nothing unless given. */
  readonly kept?: KeptAnswers | undefined;
  /** Reads of which revision the data are now, for `/export`; without it there is none. */
  readonly readRevision?: KeptAnswers['readRevision'];
  /** Reads what names are matched to, for the reconciliation service; without it there is no such service. */
  readonly things?: ThingReader;
  /** Who may read, and whose keys count; anyone and nobody's unless given. */
  readonly access?: Access;
  /** Whether Neo4j answers and a first load has ended. */
  readonly ready: () => Promise<boolean>;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How long a request may take, in milliseconds: its deadline, which no client can move. */
  readonly queryTimeout: number;
  /** The origins whose pages may read `/graphql`, `*` for any; none unless given. */
  readonly corsOrigins?: readonly string[];
  readonly log: Logger;
  /** The library that GraphiQL offers, and that clients may ask by id; the package's `docs/queries` unless given. */
  readonly queries?: readonly LibraryQuery[];
  /** Where the built GraphiQL is; the package's `dist/graphiql` unless given. */
  readonly graphiqlFolder?: string;
  /** Where the built explorer is; the package's `dist/explorer` unless given. */
  readonly explorerFolder?: string;
  /** How long a client may take to send its headers, and the whole request, in milliseconds. */
  readonly sendTimeouts?: { readonly headers: number; readonly request: number };
}

/** A server that runs. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Refuses new connections, lets accepted requests finish (10 s at most), and closes. */
  stop(): Promise<void>;
}

const OPEN: Access = { reading: 'open', verify: async () => null };
const DRAIN_PATIENCE = 10_000;
const SEND_TIMEOUTS = { headers: 10_000, request: 15_000 };
/** A connection on which nothing moves for this long beyond a query's deadline is closed. */
const IDLE = 30_000;

/** Starts serving: GraphQL, health, the pages. Rejects when the port cannot be had or a query of the library is not GraphQL. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, log, queryTimeout, host, port } = options;
  const { sendTimeouts = SEND_TIMEOUTS, access = OPEN, things, kept, readRevision } = options;
  const guard = (handle: Handler) => guarded(access, queryTimeout, handle);
  const records: Records = new WeakMap();
  const known = knownOperations();
  const apollo = makeApollo({ ...options, records, known });
  await apollo.start();
  const queries = options.queries ?? (await readQueryLibrary(packagedQueries()));
  const persisted = textsOf(queries);
  const routeOf = routesOf({
    graphql: readableFrom(
      options.corsOrigins ?? [],
      guard(graphqlEndpoint({ apollo, answer: options.answer, known, records, queryTimeout, persisted, kept })),
    ),
    reconcile: (things ? reconcileRoutes({ things, queryTimeout }) : []).map((of) => ({
      ...of,
      handle: guard(of.handle),
    })),
    finding: guard(findingPage({ apollo, records, queryTimeout })),
    exported: readRevision && guard(exportEndpoint({ ...options, readRevision })),
    isReady: cachedProbe(options.ready),
    schemaText: printSchema(schema),
    queries,
    graphiql: await staticFolder(options.graphiqlFolder ?? path.join(packageRoot(), 'dist', 'graphiql')),
    explorer: await staticFolder(options.explorerFolder ?? path.join(packageRoot(), 'dist', 'explorer')),
  });
  const server = createServer({
    // Node looks every 30 s by default, so a slow client would stay for most of a minute.
    connectionsCheckingInterval: Math.min(1_000, sendTimeouts.headers),
    headersTimeout: sendTimeouts.headers,
    requestTimeout: sendTimeouts.request,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 16_384,
  });
  server.setTimeout(queryTimeout + IDLE);
  const drain = drainOf(server);
  server.on('request', (request, response) => {
    const { path: asked } = targetOf(request);
    void answer(request, response, { route: routeOf(asked), log, drain });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await drain.stop(DRAIN_PATIENCE);
    await apollo.stop();
  };
  let stopping: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    port: taken,
    // Once: a second `stop` of Apollo's that begins during the first one never ends.
    stop: () => (stopping ??= stop()),
  };
}

interface Surroundings {
  readonly route: Route;
  readonly log: Logger;
  readonly drain: Drain;
}

/** Answers one request, whatever happens. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { route, log, drain }: Surroundings,
): Promise<void> {
  const record = startRecord(request);
  response.setHeader('x-request-id', record.requestId);
  logWhenDone(response, record, route, log);
  if (drain.isDraining()) {
    response.setHeader('connection', 'close');
    respondError(response, 503, 'GRAPH_UNAVAILABLE', 'The service is stopping. Try again in a few seconds.');
    return;
  }
  drain.watch(response);
  try {
    await followRoute(route, request, response, record);
  } catch (error) {
    record.cause = error;
    if (response.headersSent) response.destroy();
    else respondError(response, 500, 'INTERNAL', 'Something went wrong here.');
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
