import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { destination, pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import { failure } from './domain/errors.ts';
import { createCurator } from './graph/curation/curator.ts';
import { hasKeys } from './graph/keys/keys.ts';
import { tokenVerifier } from './graph/keys/verify.ts';
import { readLoaded } from './graph/loaded.ts';
import { createReader, type Reader, type ReadScope } from './graph/reader.ts';
import { readRevision } from './graph/revision.ts';
import { createThingReader } from './graph/reconcile/things.ts';
import { readPhrases } from './imports/seed-units.ts';
import { openDatabase, type Database } from './neo4j/database.ts';
import { hasCode } from './files.ts';
import { provideNeo4j } from './neo4j/provide.ts';
import type { Login } from './neo4j/running.ts';
import { requireSupported } from './neo4j/supported.ts';
import { answerOperation } from './resolvers/answer-operation.ts';
import { createExecutableSchema } from './resolvers/executable-schema.ts';
import { packageRoot } from './package-root.ts';
import { answerCache } from './server/answer-cache.ts';
import { tracesTo } from './server/traces.ts';
import { readTrustedQueries } from './server/trusted-queries.ts';
import { startServer, type RunningServer, type ServerOptions } from './server/server.ts';

// The one composition root: config → log → Neo4j → database → schema → reader → server. Commands call the part that
// they need; nothing else puts these together.

/** What is put together from: the configuration, the log, and who is told of progress. */
export interface App {
  readonly config: Config;
  readonly log: Logger;
  readonly progress: (line: string) => void;
}

/** A graph that answers. */
export interface Graph {
  readonly database: Database;
  /** Closes the connections, then stops the Neo4j that this process owns. */
  close(): Promise<void>;
}

/** A log of JSON lines on this file descriptor. */
export const createLog = (level: string, descriptor: 1 | 2): Logger =>
  pino({ level }, destination({ dest: descriptor, sync: true }));

/** The database behind an address; connects when it is first used. */
export const databaseAt = ({ config, log }: App, { uri, user, password }: Login): Database =>
  openDatabase({ uri, user, password, database: config.database, log });

/** Neo4j, provided if need be, and the database in it. Throws what `provideNeo4j` and `requireSupported` throw. */
export async function openGraph(app: App): Promise<Graph> {
  const neo4j = await provideNeo4j(app.config, app.log, app.progress);
  const database = databaseAt(app, neo4j);
  const close = async (): Promise<void> => {
    await database.close();
    await neo4j.stop();
  };
  try {
    await requireSupported(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}

/** The public schema, and the reader of its root fields from a database. */
export async function openReading(database: Database): Promise<{ schema: GraphQLSchema; reader: Reader }> {
  const folder = path.join(packageRoot(), 'schema');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  const parts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const schema = createExecutableSchema(parts.join('\n'));
  return { schema, reader: createReader(schema, database) };
}

/** Less than a probe of `/readyz` may take. */
const PROBE_TIMEOUT = 1_400;

/** Where the pages are that are served, where not in the program's own folder. */
type Pages = Pick<ServerOptions, 'explorerFolder' | 'graphiqlFolder'>;

/** Serves a database, which need not answer yet. Throws `CONFIG_INVALID` when the port cannot be had. */
export async function serveGraph({ config, log }: App, database: Database, pages: Pages = {}): Promise<RunningServer> {
  const { host, port, trustedQueries } = config;
  const cache = answerCache(config.answerCacheMb);
  const { schema, reader } = await openReading(database);
  const curation = {
    curator: createCurator(database, () => readPhrases(path.join(packageRoot(), 'seed'))),
    hasKeys: (deadline: number) => hasKeys(database, deadline),
  };
  const ready = async (): Promise<boolean> => (await readLoaded(database, PROBE_TIMEOUT)).loadedOnce;
  const readRevisionNow = (scope: ReadScope) => readRevision(database, scope);
  return startServer({
    schema,
    answer: (operation, scope) => answerOperation({ ...operation, contextValue: { ...scope, reader, curation } }),
    kept: cache && { cache, readRevision: readRevisionNow },
    readRevision: readRevisionNow,
    things: createThingReader(database),
    access: { reading: config.readAccess, verify: tokenVerifier(database) },
    ready,
    host,
    port,
    queryTimeout: config.queryTimeout,
    corsOrigins: config.corsOrigins,
    rateLimitNodes: config.rateLimitNodes,
    trustedProxies: config.trustedProxies,
    metrics: config.metrics
      ? { reads: () => database.reads?.() ?? { running: 0, waiting: 0 }, ...(cache ? { kept: cache.size } : {}) }
      : undefined,
    introspection: config.introspection,
    onlyTrusted: config.onlyTrusted,
    trusted: trustedQueries === undefined ? [] : await readTrustedQueries(trustedQueries),
    traces: config.traces && (await tracesTo(config.traces)),
    log,
    ...pages,
  }).catch((error: unknown) => {
    if (hasCode(error, 'EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL')) throw noPort(config, error);
    throw error;
  });
}

const noPort = ({ host, port }: Config, cause: unknown) =>
  failure(
    'CONFIG_INVALID',
    `Port ${port} of ${host} cannot be had: another program uses it, or this user may not. Set PORT to another one.`,
    { host, port },
    cause,
  );
