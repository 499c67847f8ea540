import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, FindingsError } from '../domain/errors.ts';
import type { Database } from './database.ts';
import type { LateDatabase } from './late-database.ts';
import { migrate } from './migrations.ts';
import type { Login } from './running.ts';
import { requireSupported } from './supported.ts';

interface Following {
  /** Where Neo4j is now; undefined while there is none. */
  readonly locate: () => Promise<Login | undefined>;
  readonly open: (login: Login) => Database;
  /** What gets the database once it can be used, and the next one when Neo4j has moved. */
  readonly late: LateDatabase;
  /** Told when the state changes: connected to an address, or why not. Never the same twice in a row. */
  readonly notice: (text: string) => void;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

const POLL = 500;
/** What passes by itself, so that waiting makes sense. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['GRAPH_UNAVAILABLE', 'GRAPH_TIMEOUT', 'GRAPH_BUSY']);

/**
 * Connects to Neo4j as soon as there is one, and again when it has moved to another port, until the signal. Throws at
 * once what waiting does not mend: a refused password, `GRAPH_UNSUPPORTED`, `STORE_TOO_NEW`.
 */
export async function followNeo4j({ locate, open, late, notice, signal }: Following): Promise<void> {
  let connected: string | undefined;
  let told = '';
  const tell = (text: string): void => {
    if (text !== told) notice(text);
    told = text;
  };
  while (!signal.aborted) {
    const login = await locate();
    if (!login && connected === undefined) tell('Neo4j does not run yet; waiting for it.');
    if (login && login.uri !== connected) {
      const problem = await connect(login, open, late);
      if (problem === undefined) connected = login.uri;
      tell(problem ?? `Connected to Neo4j at ${login.uri}`);
    }
    await sleep(POLL, undefined, { signal }).catch(() => undefined);
  }
}

/** Puts the database in place when it is one that we can use; else gives why not yet. */
async function connect(login: Login, open: Following['open'], late: LateDatabase): Promise<string | undefined> {
  const database = open(login);
  try {
    await requireSupported(database);
    await migrate(database);
    await late.use(database);
    return undefined;
  } catch (error) {
    await database.close();
    if (!passes(error)) throw error;
    return `Neo4j at ${login.uri} does not answer yet; waiting for it.`;
  }
}

const passes = (error: unknown): boolean =>
  error instanceof FindingsError &&
  PASSING.has(error.code) &&
  !(error.cause instanceof Neo4jError && error.cause.code.startsWith('Neo.ClientError.Security.'));
