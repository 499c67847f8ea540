import type { MediaType } from './media-type.ts';

/** What an answer's HTTP status depends on. */
export interface Answer {
  /** The codes of its errors. */
  readonly codes: readonly string[];
  /** Whether execution began: then there is a `data` entry, null or not. */
  readonly executed: boolean;
  /** Whether some root field has a value. */
  readonly answered: boolean;
  readonly mediaType: MediaType;
  /** The status Apollo chose, if any. */
  readonly chosen: number | undefined;
}

/** Errors every well-formed GraphQL client expects in the body, under a 200 of the older media type. */
const ORDINARY: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'NOT_FOUND',
]);

/** Errors that are 400 under both media types: asking again gives the same. */
const REFUSED: ReadonlySet<string> = new Set(['LIMIT_EXCEEDED', 'QUERY_NOT_TRUSTED', 'QUERY_TOO_LARGE']);

/**
 * The HTTP status of a GraphQL answer.
 *
 * - A store that is away or busy is 503, one that did not answer by the deadline is 504 (this server is the gateway to
 *   it), even if another root field has an answer: proxies, monitors and retrying clients must see it.
 * - What needs a key is 401 without one, 403 with one whose role is not enough.
 * - A limit is 400 under both media types, a client's budget 429. An internal error is 500 when it left no answer.
 * - Parsing, validation and coercion errors are 200 under `application/json` and 400 under
 *   `application/graphql-response+json`, as GraphQL over HTTP has it. Everything else is as Apollo chose.
 */
export function answerStatus({ codes, executed, answered, mediaType, chosen }: Answer): number {
  if (codes.length === 0) return 200;
  if (codes.includes('GRAPH_UNAVAILABLE') || codes.includes('GRAPH_BUSY')) return 503;
  if (codes.includes('GRAPH_TIMEOUT')) return 504;
  if (codes.includes('UNAUTHENTICATED')) return 401;
  if (codes.includes('FORBIDDEN')) return 403;
  if (codes.includes('RATE_LIMITED')) return 429;
  if (codes.some((code) => REFUSED.has(code))) return 400;
  if (codes.includes('INTERNAL')) return answered ? 200 : 500;
  if (!codes.every((code) => ORDINARY.has(code))) return chosen ?? 400;
  if (mediaType === 'application/json' || executed) return 200;
  return 400;
}
