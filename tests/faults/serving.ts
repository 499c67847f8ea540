import { once } from 'node:events';
import { environment, launch, told, type Running } from '../end-to-end/program.ts';
import type { Connection } from '../support/graph.ts';

/** A server process that serves the Neo4j of a test. */
export interface Serving extends Running {
  /** Without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** Ends it with SIGKILL, and waits until it has gone. */
  kill(): Promise<void>;
  /** Asks it to stop, and gives its exit status. */
  stop(): Promise<number | null>;
}

/** The environment of a server with the default deadline, on a Neo4j that it does not own. */
const served = (home: string, { uri, user, password }: Connection, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  environment(home, {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, QUERY_TIMEOUT_MS: '', LOG_LEVEL: 'error' },
    ...more,
  });

/** Starts `serve` on a Neo4j; it listens, and may not be connected yet (`connected`). */
export async function serve(home: string, neo4j: Connection, more: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const running = launch(['serve'], served(home, neo4j, more));
  const { process: child } = running;
  const url = (await told(running, /^Serving: (.+)\/$/mu)) ?? '';
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  // The same object, to which `launch` goes on adding what the process writes.
  return Object.assign(running, {
    ...{ url, pid: child.pid ?? 0 },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  });
}

/** Waits until a server has told that it is connected to its Neo4j. */
export const connected = (server: Serving): Promise<string> => told(server, /^Connected to Neo4j at (.+)$/mu);
