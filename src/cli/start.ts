import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openGraph, openReading, serveGraph, type App, type Graph } from '../app.ts';
import { readLoaded } from '../graph/loaded.ts';
import { warmUp } from '../resolvers/warm-up.ts';
import { load } from '../graph/write/load.ts';
import { missingDocuments } from '../graph/write/missing-documents.ts';
import type { Database } from '../neo4j/database.ts';
import { lateDatabase, type LateDatabase } from '../neo4j/late-database.ts';
import { migrate } from '../neo4j/migrations.ts';
import { packagedQueries, readQueryLibrary } from '../server/query-library.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { loadProgress, packagedSeed } from './load.ts';
import { stopSignals } from './stop-signals.ts';

export const START_HELP = `Usage: findings-graph start [--without-index]

Runs everything: starts Neo4j (unless NEO4J_URI names one), loads our data when the graph has none yet, and serves it.
The address is shown once the graph can be asked; /readyz answers 503 until then. The national index of findings follows
while it serves: each document is there wholly or not at all, and "coverage" says what has not been read yet.
Ctrl-C stops all of it.

  --without-index  leave the national index of findings out
  --help           show this

PORT (4000) and HOST (127.0.0.1) say where it serves, FINDINGS_HOME (.findings-graph) where the data are.
The log, JSON lines, goes to stdout, everything else to stderr.
`;

const READ_TIMEOUT = 30_000;

/** `start`. Gives the exit status once it was asked to stop; throws what keeps it from running. */
export async function startCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const { values } = parsedArguments(
    { name: 'start', usage: '[--without-index]', options: { 'without-index': { type: 'boolean' } } },
    args,
  );
  const late = lateDatabase();
  // First of all, so that a port that is taken shows at once, and probes are answered during a long load.
  const server = await serveGraph(app, late);
  const stop = stopSignals(io);
  const opening = openGraph(app);
  try {
    const up = bringUp(app, opening, late, { url: server.url, signal: stop.signal });
    await Promise.race([up, stop.asked]);
    if (values['without-index'] !== true)
      void followWithIndex(app, up).then((database) => database && warmUpWithExamples(database, Infinity, stop.signal));
    await stop.asked;
  } finally {
    await server.stop();
    await closed(opening);
    stop.release();
  }
  return EXIT.ok;
}

/** Waits for the graph, loads it if need be, and lets the server answer from it. */
async function bringUp(
  app: App,
  opening: Promise<Graph>,
  late: LateDatabase,
  { url, signal }: { readonly url: string; readonly signal: AbortSignal },
): Promise<Database> {
  const { database } = await opening;
  await migrate(database);
  await loadIfEmpty(app, database);
  await warmUpWithExamples(database, 1, signal);
  await late.use(database);
  app.log.info({ url }, 'ready');
  app.progress(`Ready: ${url}/`);
  return database;
}

/** Plans so many examples, the main question first, before anybody asks them: one by one, until the signal. */
async function warmUpWithExamples(database: Database, most: number, signal: AbortSignal): Promise<void> {
  const { schema, reader } = await openReading(database);
  const examples = await readQueryLibrary(packagedQueries());
  for (const { query } of examples.slice(0, most)) if (!signal.aborted) await warmUp(schema, reader, query);
}

/** Loads what comes first unless a first load has ended; newer data than the graph's are left to the user, and said. */
async function loadIfEmpty({ progress }: App, database: Database): Promise<void> {
  const { loadedOnce, version } = await readLoaded(database, READ_TIMEOUT);
  if (!loadedOnce) {
    const only = ['core', 'inspections', 'documents'] as const;
    await load(database, { folder: packagedSeed(), only, progress: loadProgress(progress), notice: progress });
    return;
  }
  const ours = await packagedVersion();
  if (ours !== version)
    progress(`The graph holds data ${version ?? 'without a version'}; \`findings-graph load\` loads ${ours}.`);
}

const packagedVersion = async (): Promise<string> =>
  (await readFile(path.join(packagedSeed(), 'VERSION'), 'utf8')).trim();

/**
 * Loads the national index of the graph's own version while the server serves; gives the database where it is wholly
 * there. A failure is said and costs no answer.
 */
async function followWithIndex({ progress, log }: App, up: Promise<Database>): Promise<Database | undefined> {
  try {
    const database = await up;
    const { version } = await readLoaded(database, READ_TIMEOUT);
    if (version !== (await packagedVersion())) return undefined;
    if ((await missingDocuments(database, packagedSeed())) === 0) return database;
    progress('Loading the national index of findings; the graph answers meanwhile');
    const report = loadProgress(progress);
    await load(database, { folder: packagedSeed(), only: ['national'], progress: report, notice: progress });
    progress('The national index of findings is loaded');
    return database;
  } catch (error) {
    log.warn({ err: error }, 'the national index is not loaded; the next start goes on with it');
    return undefined;
  }
}

/** Closes the graph, once it has come up, if it does. */
async function closed(opening: Promise<Graph>): Promise<void> {
  const graph = await opening.catch(() => undefined);
  await graph?.close();
}
