import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ThingReader } from '../graph/reconcile/things.ts';
import type { TrustedProxies } from '../config.ts';
import { guarded, type Access } from './access.ts';
import type { KeptAnswers } from './answers-again.ts';
import { makeApollo, type AnswerOperation } from './apollo.ts';
import { clientsBehind } from './client.ts';
import { readableFrom } from './cors.ts';
import { drainOf, type Drain } from './drain.ts';
import { exportEndpoint } from './export-endpoint.ts';
import { packagedQueries, readQueryLibrary, type LibraryQuery } from './query-library.ts';
import { findingPage } from './finding-page.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { cachedProbe } from './health.ts';
import { knownOperations } from './known-operations.ts';
import { clientBudget } from './limits/client-budget.ts';
import { metered } from './limits/metered.ts';
import { metricsOf, type Metrics, type Standing } from './metrics.ts';
import { packageRoot } from '../package-root.ts';
import { textsOf } from './persisted-queries.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { logWhenDone } from './request-log.ts';
import type { Records } from './request-plugin.ts';
import { startRecord } from './request-record.ts';
import { targetOf } from './request-target.ts';
import { followRoute, respondError, routesOf, type Handler, type Route } from './routes.ts';
import { staticFolder } from './static-files.ts';
import type { Traces } from './traces.ts';
import { explorerQueries, readComposedQueries, trustScreen, type TrustedQuery } from './trusted-queries.ts';

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
  /** How many nodes each client may ask for in a minute; as many as it likes unless given, or for 0. */
  readonly rateLimitNodes?: number;
  /** The proxies whose word is taken for who asks; none unless given. */
  readonly trustedProxies?: TrustedProxies;
  /** Whether the schema may be asked for; it may unless told. */
  readonly introspection?: boolean;
  /** What may be asked by id beside the library. */
  readonly trusted?: readonly TrustedQuery[];
  /** Whether no other query is answered than those of the library, the explorer and `trusted`. */
  readonly onlyTrusted?: boolean;
  /** What `/metrics` tells beside the counts of requests; without it there are no metrics. */
  readonly metrics?: Standing | undefined;
  /** Where what requests did is sent; nowhere unless given. It is stopped with the server. */
  readonly traces?: Traces | undefined;
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
  const { sendTimeouts = SEND_TIMEOUTS, things, kept, readRevision, introspection = true } = options;
  const records: Records = new WeakMap();
  const known = knownOperations();
  const apollo = makeApollo({ ...options, records, known, introspection });
  await apollo.start();
  const queries = options.queries ?? (await readQueryLibrary(packagedQueries()));
  const byId = [...queries, ...(options.trusted ?? [])];
  const persisted = textsOf(byId);
  const trust = await trustIn(options, byId);
  const metrics = options.metrics && metricsOf(options.metrics);
  const guard = guardOf(options);
  const clientOf = clientsBehind(options.trustedProxies ?? 0);
  const routeOf = routesOf({
    graphql: readableFrom(
      options.corsOrigins ?? [],
      guard(graphqlEndpoint({ apollo, answer: options.answer, known, records, queryTimeout, persisted, trust, kept })),
    ),
    reconcile: (things ? reconcileRoutes({ things, queryTimeout }) : []).map((one) => ({
      ...one,
      handle: guard(one.handle),
    })),
    finding: guard(findingPage({ apollo, records, queryTimeout })),
    exported: readRevision && guard(exportEndpoint({ ...options, readRevision, trust })),
    metrics,
    isReady: cachedProbe(options.ready),
    schemaText: introspection ? printSchema(schema) : undefined,
    queries,
    graphiql: await staticFolder(options.graphiqlFolder ?? path.join(packageRoot(), 'dist', 'graphiql')),
    explorer: await staticFolder(options.explorerFolder ?? path.join(packageRoot(), 'dist', 'explorer')),
  });
  const server = httpServer(sendTimeouts, queryTimeout + IDLE);
  const drain = drainOf(server);
  server.on('request', (request, response) => {
    const { path: asked } = targetOf(request);
    void answer(request, response, {
      route: routeOf(asked),
      log,
      drain,
      client: clientOf(request),
      metrics,
      traces: options.traces,
    });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await drain.stop(DRAIN_PATIENCE);
    await apollo.stop();
    await options.traces?.stop();
  };
  let stopping: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    port: taken,
    // Once: a second `stop` of Apollo's that begins during the first one never ends.
    stop: () => (stopping ??= stop()),
  };
}

/** What every handler that reads the graph is behind: who asks, and what that client may still ask for. */
function guardOf({ access = OPEN, queryTimeout, rateLimitNodes }: ServerOptions): (handle: Handler) => Handler {
  const budget = rateLimitNodes ? clientBudget(rateLimitNodes) : undefined;
  return (handle) => guarded(access, queryTimeout, metered(budget, handle));
}

/** A server that waits for no client longer than this, in milliseconds. */
function httpServer({ headers, request }: typeof SEND_TIMEOUTS, idle: number): Server {
  const server = createServer({
    // Node looks every 30 s by default, so a slow client would stay for most of a minute.
    connectionsCheckingInterval: Math.min(1_000, headers),
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 16_384,
  });
  return server.setTimeout(idle);
}

/** The screen of queries that are not known; none where any may be asked. */
const trustIn = async ({ onlyTrusted }: ServerOptions, byId: readonly TrustedQuery[]) =>
  onlyTrusted ? trustScreen([...byId, ...(await readComposedQueries(explorerQueries()))]) : undefined;

interface Surroundings {
  readonly route: Route;
  readonly log: Logger;
  readonly drain: Drain;
  readonly client: string;
  readonly metrics: Metrics | undefined;
  readonly traces: Traces | undefined;
}

/** Answers one request, whatever happens. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { route, log, drain, client, metrics, traces }: Surroundings,
): Promise<void> {
  const record = startRecord(request, client);
  response.setHeader('x-request-id', record.requestId);
  metrics?.watch(response, record, route.name);
  if (!route.quiet) traces?.watch(response, record, route.name);
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
