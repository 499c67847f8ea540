import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../domain/roles.ts';
import type { Asker } from '../neo4j/turns.ts';

/** Takes nodes from a client's budget; what has `begun` is taken though it is more than is left. */
type Spend = (nodes: number, begun?: boolean) => void;

/** What one request's resolvers know of it. */
export interface RequestScope {
  readonly requestId: string;
  /** When the answer must be there, in milliseconds since the epoch; the client cannot move it. */
  readonly deadline: number;
  /** For whom a read is, for the turns that clients have at the graph. */
  readonly asker: () => Asker;
  /** Takes what the operation asks for from the client's budget; throws `RATE_LIMITED`. None where there is no budget. */
  readonly spend?: Spend | undefined;
  /** Who asks, by a key; null for one without. */
  readonly caller: Caller | null;
  /** The result, where the operation has been answered before Apollo is asked to check and send it. */
  readonly answered?: ExecutionResult | undefined;
  /** Notes that a statement ran and how many rows it gave, for the request's log line and its trace. */
  readonly noteStatement: (name: string, ms: number, rows: number) => void;
  /** Notes which data a root field was read from, for the answer's `extensions`. */
  readonly noteData: (data: { readonly revision: number | null; readonly version: string | null }) => void;
}

/** What the log line of one request says. Never a variable, never the text of a query. */
export interface RequestRecord {
  readonly requestId: string;
  readonly startedAt: number;
  /** Whose budget and turns it takes: a key's by its name, else those of an address. */
  client: string;
  spend?: Spend;
  /** The nodes that the operation may return, once they are counted. */
  nodes?: number;
  /** Whether an answer was sent again, or the client had it. */
  isKept?: boolean;
  /** Who asks, by a key; null for one without. */
  caller: Caller | null;
  /** Whether the operation changes something: its answer is nobody else's. */
  isMutation: boolean;
  operation: string | null;
  readonly statements: { readonly name: string; readonly ms: number }[];
  /** Notes a statement that ran for the trace of the request; none where there are no traces. */
  trace?: (name: string, ms: number, rows: number) => void;
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
export function startRecord(request: IncomingMessage, client: string): RequestRecord {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID();
  const unknown = { caller: null, isMutation: false, operation: null, errors: [], isMixed: false };
  return { ...unknown, requestId, startedAt: Date.now(), client, statements: [] };
}

/** What makes a read heavy: more nodes than those of two councils' histories, a hundred inspections with a hundred findings each. */
const HEAVY = 100_000;

/**
 * For whom a request reads. The request is known by its record: its id is the client's to choose, who could make one of all
 * of them. What is read for the answer to a change, which only who may change is given, waits for nobody.
 */
const askerOf = (record: RequestRecord): Asker => ({
  ...{ client: record.client, request: record },
  isHeavy: (record.nodes ?? 0) > HEAVY,
  isUrgent: record.isMutation,
});

/** The part of a record that resolvers see, with the request's one deadline. */
export const scopeOf = (record: RequestRecord, queryTimeout: number): RequestScope => ({
  requestId: record.requestId,
  asker: () => askerOf(record),
  spend: record.spend,
  deadline: Date.now() + queryTimeout,
  caller: record.caller,
  noteStatement: (name, ms, rows) => {
    record.statements.push({ name, ms });
    record.trace?.(name, ms, rows);
  },
  noteData: (data) => {
    if (record.data && record.data.revision !== data.revision) record.isMixed = true;
    if ((data.revision ?? 0) >= (record.data?.revision ?? 0)) record.data = data;
  },
});
