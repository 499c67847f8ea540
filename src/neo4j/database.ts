import { availableParallelism } from 'node:os';
import neo4j, { type AuthToken, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { hung, neverBegun, timedOut, tooMany, translated } from './driver-errors.ts';
import { hangWatch } from './hang-watch.ts';
import { type Parameters, toDriver } from './parameters.ts';
import { retrying } from './retry.ts';
import { type Asker, turns } from './turns.ts';
import { within } from '../within.ts';

/** A Cypher statement is a named value; the name reappears in logs, errors and Neo4j's transaction metadata. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** One row of an answer: the values in the order of RETURN. */
export type Row = readonly unknown[];

/** Runs one statement inside a transaction. */
export type Run = (statement: Statement, parameters?: Parameters) => Promise<Row[]>;

/** The graph database, as the rest of the program sees it. Every method throws translated errors (`driver-errors.ts`). */
export interface Database {
  /**
   * One autocommit statement with READ access: one round trip, retried while the driver calls the error retryable and
   * the deadline (epoch ms) allows; a server that has stopped answering is noticed before that. A statement that writes is
   * refused by the server. Clients have turns one after the other; who does not say which one it is, is one with all
   * others that do not.
   */
  read(statement: Statement, parameters: Parameters, deadline: number, asker?: Asker): Promise<Row[]>;
  /**
   * One write transaction, everything or nothing. `work` runs again from its start after a deadlock or a lost
   * connection, so it must not have effects outside the transaction. An error of `work` rolls back and passes through.
   */
  write<Result>(name: string, work: (run: Run) => Promise<Result>): Promise<Result>;
  /** One autocommit statement that may write: a schema command, `CALL {} IN TRANSACTIONS`. Never retried. */
  execute(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** The server's version as it names itself, such as `5.26.30`. */
  serverVersion(): Promise<string>;
  /** Whether the server answers a query within the time, 1.5 s if none is given. Never throws. */
  available(timeoutMs?: number): Promise<boolean>;
  /** How many reads run and wait for their turn now. */
  reads?(): { readonly running: number; readonly waiting: number };
  /** Closes every connection. */
  close(): Promise<void>;
}

/** Where the database is. How long a read may take is its caller's deadline. */
export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly log?: { debug(fields: object, message: string): void };
}

/**
 * Reads that run at once, of one client 16, heavy ones as many as this machine has processors, for each of them keeps one
 * busy; others wait for their turn, as long as their deadline lets them. A read that waits takes some kilobytes.
 */
const READS_AT_ONCE = 20;
const HEAVY_AT_ONCE = Math.min(Math.max(2, availableParallelism()), READS_AT_ONCE / 2);
const TURNS = { running: READS_AT_ONCE, runningOfOne: 16, runningHeavy: HEAVY_AT_ONCE, waiting: 4_096 };
const NOBODY: Asker = { client: '', isHeavy: false };
/** For writes, which may wait for each other's locks and so for no turn, for probes and schema commands. */
const OTHER_CONNECTIONS = 16;
// A request whose last attempt begins after 1 s and then waits 2 s for a connection has failed within the 3 s that it
// may take when Neo4j is away. None waits for one that another has: there are as many as can be in use.
const CONNECT_TIMEOUT = 1_500;
const ACQUISITION_TIMEOUT = 2_000;
const READ_RETRY = { connection: 1_000, transient: 1_000 };
const WRITE_RETRY = { connection: 1_000, transient: 15_000 };
/** Writes are an operator's (a load, a migration), not a user's: the limit only ends what hangs. */
const WRITE_TIMEOUT = 10 * 60_000;
/**
 * How long after its deadline a read keeps its turn while Neo4j ends its statement: until then it has its connection, and
 * another read would find none.
 */
const ENDING = 5_000;
const PING: Statement = { name: 'ping', text: 'RETURN 1' };

type Options = { timeout: number; metadata: { statement: string } };

/** Opens a driver on the database; connects lazily, so it neither waits nor fails here. */
export function openDatabase(options: DatabaseOptions): Database {
  const driver = openDriver(options.uri, neo4j.auth.basic(options.user, options.password));
  // Only routing needs bookmarks: one server has always committed what it acknowledged, and a bookmark from before
  // a restored backup would make every later read wait for a transaction that never comes.
  const bookmarkManager = options.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
  const session = (access: 'READ' | 'WRITE'): Session =>
    driver.session({
      database: options.database,
      defaultAccessMode: access,
      ...(bookmarkManager ? { bookmarkManager } : {}),
    });

  const reads = turns(TURNS, tooMany);
  const available = (timeoutMs = CONNECT_TIMEOUT): Promise<boolean> =>
    autocommit(session('READ'), PING, {}, timeoutMs).then(
      () => true,
      () => false,
    );
  const hangs = hangWatch(available, hung);

  const read: Database['read'] = async (statement, parameters, deadline, asker = NOBODY) => {
    const sent = toDriver(parameters);
    const attempt = () => autocommit(session('READ'), statement, sent, remaining(statement, deadline), ENDING);
    let late = neverBegun;
    const inTurn = () =>
      reads.take(asker, () => {
        late = timedOut;
        return retrying(attempt, READ_RETRY, deadline);
      });
    return logged(options, statement.name, () =>
      hangs.watched(() => within(remaining(statement, deadline), inTurn(), () => late(statement.name))),
    );
  };

  const execute: Database['execute'] = (statement, parameters = {}) =>
    logged(options, statement.name, () => autocommit(session('WRITE'), statement, toDriver(parameters), WRITE_TIMEOUT));

  const write: Database['write'] = (name, work) =>
    logged(options, name, () =>
      retrying(() => transaction(session('WRITE'), name, work), WRITE_RETRY, Date.now() + WRITE_TIMEOUT),
    );

  return {
    read,
    write,
    execute,
    serverVersion: () =>
      logged(options, 'server version', async () => {
        const { agent } = await driver.getServerInfo({ database: options.database });
        return (agent ?? 'unknown').replace(/^Neo4j\//u, '');
      }),
    available,
    reads: reads.counts,
    close: () => {
      hangs.close();
      return driver.close();
    },
  };
}

function openDriver(uri: string, auth: AuthToken): Driver {
  return neo4j.driver(uri, auth, {
    fetchSize: -1,
    maxConnectionPoolSize: READS_AT_ONCE + OTHER_CONNECTIONS,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
    disableAutoCommitRetries: true,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** Milliseconds until the deadline, at least 1 (0 would mean no limit to Neo4j). Throws `GRAPH_TIMEOUT` after it. */
function remaining(statement: Statement, deadline: number): number {
  const left = Math.ceil(deadline - Date.now());
  if (left < 1) throw timedOut(statement.name);
  return left;
}

const transactionOptions = (name: string, timeout: number): Options => ({ timeout, metadata: { statement: name } });

/**
 * Runs one statement and closes the session. The time limit holds here too, for a server that does not answer at all;
 * `grace` is how much longer it is waited for (ms), when the caller has given up by then.
 */
const autocommit = (
  session: Session,
  statement: Statement,
  parameters: Parameters,
  timeout: number,
  grace = 0,
): Promise<Row[]> =>
  within(timeout + grace, rowsOf(session, statement, parameters, timeout), () => timedOut(statement.name));

async function rowsOf(session: Session, statement: Statement, parameters: Parameters, timeout: number) {
  try {
    const options = transactionOptions(statement.name, timeout);
    return rows(await withoutTrace(() => session.run(statement.text, parameters, options)));
  } finally {
    await quietly(session.close());
  }
}

/** The driver keeps a stack trace of each statement, a twentieth of a small question's processor time; ours have names. */
function withoutTrace<Result>(run: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

async function transaction<Result>(session: Session, name: string, work: (run: Run) => Promise<Result>) {
  try {
    const open = await session.beginTransaction(transactionOptions(name, WRITE_TIMEOUT));
    const result = await work(async ({ text }, parameters = {}) => rows(await open.run(text, toDriver(parameters))));
    await open.commit();
    return result;
  } finally {
    await quietly(session.close());
  }
}

/** Closing a session rolls back what is still open; an error on the way must not hide the one that led there. */
const quietly = (closing: Promise<void>): Promise<void> => closing.catch(() => undefined);

function rows(result: QueryResult): Row[] {
  return result.records.map((record) => Array.from({ length: record.length }, (_, index) => record.get(index)));
}

async function logged<Result>({ log }: DatabaseOptions, statement: string, work: () => Promise<Result>) {
  const started = performance.now();
  try {
    return await work();
  } catch (error) {
    throw translated(error, statement);
  } finally {
    log?.debug({ statement, ms: Math.round((performance.now() - started) * 10) / 10 }, 'graph statement');
  }
}
