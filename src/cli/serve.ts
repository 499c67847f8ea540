import { databaseAt, serveGraph, type App } from '../app.ts';
import { followNeo4j } from '../neo4j/follow.ts';
import { lateDatabase } from '../neo4j/late-database.ts';
import { runningNeo4j } from '../neo4j/running.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { stopSignals } from './stop-signals.ts';

export const SERVE_HELP = `Usage: findings-graph serve

Serves the graph of a Neo4j that somebody else runs: the one of NEO4J_URI, or the one that "findings-graph start" or
"findings-graph neo4j start" runs for this FINDINGS_HOME. It may come later and go away: requests fail meanwhile (503),
and are answered again as soon as it is back. Loads nothing.

  --help  show this

PORT (4000) and HOST (127.0.0.1) say where it serves. The log, JSON lines, goes to stdout, everything else to stderr.
`;

/** `serve`. Gives the exit status once it was asked to stop; throws what waiting for Neo4j would not mend. */
export async function serveCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  parsedArguments({ name: 'serve', usage: 'no arguments', options: {} }, args);
  const late = lateDatabase();
  const server = await serveGraph(app, late);
  const stop = stopSignals(io);
  app.log.info({ url: server.url }, 'serving');
  app.progress(`Serving: ${server.url}/`);
  try {
    await followNeo4j({
      locate: () => runningNeo4j(app.config),
      open: (login) => databaseAt(app, login),
      late,
      notice: app.progress,
      signal: stop.signal,
    });
  } finally {
    await server.stop();
    await late.close();
    stop.release();
  }
  return EXIT.ok;
}
