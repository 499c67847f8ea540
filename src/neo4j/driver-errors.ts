import neo4j, { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, failure } from '../domain/errors.ts';

const UNAVAILABLE = {
  code: 'GRAPH_UNAVAILABLE',
  message: 'The graph database does not answer at the moment; try again shortly.',
} as const;

const REFUSED = {
  code: 'GRAPH_UNAVAILABLE',
  message: 'The graph database refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD.',
} as const;

/** A full disk, mostly: Neo4j then gives the database up until it is started again. */
const BROKEN = {
  code: 'GRAPH_UNAVAILABLE',
  message:
    'The graph database cannot store anything: see whether its disk is full. If so, stop it, free some space, and start it again, ' +
    'in this order.',
} as const;

const TIMED_OUT = {
  code: 'GRAPH_TIMEOUT',
  message: 'The query took longer than allowed; ask for less at once, or raise QUERY_TIMEOUT_MS.',
} as const;

const TOO_LARGE = {
  code: 'QUERY_TOO_LARGE',
  message: 'The query needs more memory than the graph database gives to one; ask for less at once.',
} as const;

const BUSY = {
  code: 'GRAPH_BUSY',
  message: 'The graph database is too busy to finish this; try again shortly.',
} as const;

/** What the driver's and the server's error codes mean to a user. Codes that are missing here are bugs of ours. */
const MEANINGS: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  [neo4j.error.SERVICE_UNAVAILABLE]: UNAVAILABLE,
  [neo4j.error.SESSION_EXPIRED]: UNAVAILABLE,
  // The driver's code for "no connection within the acquisition timeout" and "the driver is closed".
  'N/A': UNAVAILABLE,
  'Neo.TransientError.General.DatabaseUnavailable': UNAVAILABLE,
  'Neo.DatabaseError.Transaction.TransactionLogError': BROKEN,
  'Neo.DatabaseError.Transaction.TransactionCommitFailed': BROKEN,
  'Neo.DatabaseError.Transaction.TransactionStartFailed': BROKEN,
  'Neo.ClientError.Database.DatabaseNotFound': {
    code: 'GRAPH_UNAVAILABLE',
    message: 'The graph database has no database of that name; check NEO4J_DATABASE.',
  },
  'Neo.ClientError.Security.Unauthorized': REFUSED,
  'Neo.ClientError.Security.CredentialsExpired': REFUSED,
  'Neo.ClientError.Security.AuthenticationRateLimit': REFUSED,
  'Neo.ClientError.Transaction.TransactionTimedOut': TIMED_OUT,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': TIMED_OUT,
  'Neo.TransientError.Transaction.LockAcquisitionTimeout': TIMED_OUT,
};

/** The setting of Neo4j that its error names when one transaction, and not all of them, took too much. */
const MEMORY_OF_ONE = 'db.memory.transaction.max';

/** Whether an error says that one transaction took more memory than one may. Neo4j calls it transient; it comes again. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  /^Neo\.TransientError\.General\.\w*OutOfMemoryError$/u.test(error.code) &&
  error.message.includes(MEMORY_OF_ONE);

/** The error a statement fails with when its deadline passes before the server has answered. */
export const timedOut = (statement: string, cause?: unknown): Error =>
  failure(TIMED_OUT.code, TIMED_OUT.message, { statement }, cause);

/** The error of a statement whose deadline passes before its turn has come, behind those of others. */
export const neverBegun = (statement: string): Error => failure(BUSY.code, BUSY.message, { statement });

/** The error of a statement whose server has stopped answering. */
export const hung = (): Error => failure(UNAVAILABLE.code, UNAVAILABLE.message);

/** The error of a statement that there is no room for among those that wait. */
export const tooMany = (): Error => failure(BUSY.code, BUSY.message);

/**
 * Translates what the driver threw, by code: an outage, a timeout or overload becomes a `FindingsError`; any other
 * driver error becomes an Error that names the statement; an error that is not the driver's comes back as it is.
 * The original is always the `cause`.
 */
export function translated(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const known = isTooLarge(error) ? TOO_LARGE : MEANINGS[error.code];
  const meaning = known ?? (neo4j.isRetryableError(error) ? BUSY : undefined);
  if (meaning) return failure(meaning.code, meaning.message, { statement }, error);
  return new Error(`Statement ${statement} failed: ${error.message}`, { cause: error });
}
