import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openGraph, serveGraph, type App, type Graph } from '../app.ts';
import { readLoaded } from '../graph/loaded.ts';
import { load } from '../graph/write/load.ts';
import type { Database } from '../neo4j/database.ts';
import { lateDatabase, type LateDatabase } from '../neo4j/late-database.ts';
import { migrate } from '../neo4j/migrations.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { loadProgress, packagedSeed } from './load.ts';
import { stopSignals } from './stop-signals.ts';

export const START_HELP = `Usage: findings-graph start

Runs everything: starts Neo4j (unless NEO4J_URI names one), loads our data when the graph has none yet, and serves it.
The address is shown once the graph can be asked; /readyz answers 503 until then. Ctrl-C stops all of it.

  --help  show this

PORT (4000) and HOST (127.0.0.1) say where it serves, FINDINGS_HOME (.findings-graph) where the data are.
The log, JSON lines, goes to stdout, everything else to stderr.
`;

const READ_TIMEOUT = 30_000;

/** `start`. Gives the exit status once it was asked to stop; throws what keeps it from running. */
export async function startCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  parsedArguments({ name: 'start', usage: 'no arguments', options: {} }, args);
  const late = lateDatabase();
  // First of all, so that a port that is taken shows at once, and probes are answered during a long load.
  const server = await serveGraph(app, late);
  const stop = stopSignals(io);
  const opening = openGraph(app);
  try {
    await Promise.race([bringUp(app, opening, late, server.url), stop.asked]);
    await stop.asked;
  } finally {
    await server.stop();
    await closed(opening);
    stop.release();
  }
  return EXIT.ok;
}

/** Waits for the graph, loads it if need be, and lets the server answer from it. */
async function bringUp(app: App, opening: Promise<Graph>, late: LateDatabase, url: string): Promise<void> {
  const { database } = await opening;
  await migrate(database);
  await loadIfEmpty(app, database);
  await late.use(database);
  app.log.info({ url }, 'ready');
  app.progress(`Ready: ${url}/`);
}

/** Loads our data unless a first load has ended; newer data than the graph's are left to the user, and said. */
async function loadIfEmpty({ progress }: App, database: Database): Promise<void> {
  const { loadedOnce, version } = await readLoaded(database, READ_TIMEOUT);
  if (!loadedOnce) {
    await load(database, { folder: packagedSeed(), progress: loadProgress(progress), notice: progress });
    return;
  }
  const ours = (await readFile(path.join(packagedSeed(), 'VERSION'), 'utf8')).trim();
  if (ours !== version)
    progress(`The graph holds data ${version ?? 'without a version'}; \`findings-graph load\` loads ${ours}.`);
}

/** Closes the graph, once it has come up, if it does. */
async function closed(opening: Promise<Graph>): Promise<void> {
  const graph = await opening.catch(() => undefined);
  await graph?.close();
}
