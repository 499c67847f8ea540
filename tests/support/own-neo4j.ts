import path from 'node:path';
import { expect } from 'vitest';
import { endProcess, isAlive, signal } from '../../src/neo4j/processes.ts';
import { startDetached } from '../../src/neo4j/provide.ts';
import { serverHome } from '../../src/neo4j/server-home.ts';
import { clearState, readState } from '../../src/neo4j/server-state.ts';
import { type Connection, freshHome } from './graph.ts';
import { silent, testConfig } from './test-config.ts';

/** A Neo4j that belongs to a test: whoever serves it does not bring it back. */
export interface OwnNeo4j extends Connection {
  readonly home: string;
  readonly port: number;
  /** Its process id now. Throws when it was stopped. */
  pid(): Promise<number>;
  /** Ends it with SIGKILL, unless it has ended, and waits until it has gone. */
  kill(): Promise<void>;
  /** Starts it again, on the same port; does nothing while it runs. */
  start(): Promise<void>;
  /** Stops it as one stops it on purpose, so that its store is closed. */
  stop(): Promise<void>;
}

const STOP_PATIENCE = 30_000;

/** Starts a Neo4j in a home, a new one unless given, and waits until it answers. The caller stops it. */
export async function ownNeo4j(home: string = freshHome()): Promise<OwnNeo4j> {
  const files = serverHome(home);
  const provide = () => startDetached(testConfig(home), silent, () => undefined);
  const { uri, user, password } = await provide();
  const pid = async (): Promise<number> => {
    const state = await readState(files);
    if (!state) throw new Error(`No Neo4j runs in ${path.basename(home)}.`);
    return state.pid;
  };
  return {
    ...{ uri, user, password, home, pid },
    port: Number(new URL(uri).port),
    start: async () => void (await provide()),
    kill: async () => {
      const now = await pid();
      signal(now, 'SIGKILL');
      await expect.poll(() => isAlive(now), { timeout: 10_000, interval: 5 }).toBe(false);
    },
    stop: async () => {
      const state = await readState(files);
      if (state) await endProcess(state.pid, STOP_PATIENCE);
      await clearState(files);
    },
  };
}
