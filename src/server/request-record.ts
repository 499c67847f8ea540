import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../domain/roles.ts';

/** What one request's resolvers know of it. */
export interface RequestScope {
  readonly requestId: string;
  /** When the answer must be there, in milliseconds since the epoch; the client cannot move it. */
  readonly deadline: number;
  /** Who asks, by a key; null for one without. */
  readonly caller: Caller | null;
  /** The result, where the operation has been answered before Apollo is asked to check and send it. */
  readonly answered?: ExecutionResult | undefined;
  /** Notes that a statement ran, for the request's log line. */
  readonly noteStatement: (name: string, ms: number) => void;
  /** Notes which data a root field was read from, for the answer's `extensions`. */
  readonly noteData: (data: { readonly revision: number | null; readonly version: string | null }) => void;
}

/** What the log line of one request says. Never a variable, never the text of a query. */
export interface RequestRecord {
  readonly requestId: string;
  readonly startedAt: number;
  /** Who asks, by a key; null for one without. */
  caller: Caller | null;
  /** Whether the operation changes something: its answer is nobody else's. */
  isMutation: boolean;
  operation: string | null;
  readonly statements: { readonly name: string; readonly ms: number }[];
  errors: readonly string[];
  /** The newest data that a root field was read from; none before one was. */
  data?: { readonly revision: number | null; readonly version: string | null };
  /** Whether root fields were read from different data: a change came between them. */
  isMixed: boolean;
  /** What went wrong outside a resolver, for the log alone. */
  cause?: unknown;
}

const SANE_REQUEST_ID = /^[\w.-]{1,64}$/u;

/** Starts a request's record. The caller's `x-request-id` is kept when it is short and plain, else one is made. */
export function startRecord(request: IncomingMessage): RequestRecord {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID();
  const unknown = { caller: null, isMutation: false, operation: null, errors: [], isMixed: false };
  return { ...unknown, requestId, startedAt: Date.now(), statements: [] };
}

/** The part of a record that resolvers see, with the request's one deadline. */
export const scopeOf = (record: RequestRecord, queryTimeout: number): RequestScope => ({
  requestId: record.requestId,
  deadline: Date.now() + queryTimeout,
  caller: record.caller,
  noteStatement: (name, ms) => void record.statements.push({ name, ms }),
  noteData: (data) => {
    if (record.data && record.data.revision !== data.revision) record.isMixed = true;
    if ((data.revision ?? 0) >= (record.data?.revision ?? 0)) record.data = data;
  },
});
