import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { answerStatus } from './answer-status.ts';
import { HttpRefusal } from './http-refusal.ts';
import type { MediaType } from './media-type.ts';
import { publicError } from './public-error.ts';
import type { RequestRecord } from './request-record.ts';
import { NOT_STORED, type Answer } from './respond.ts';
import { retryAfter } from './retry-after.ts';

/**
 * The answer to a request that failed outside a resolver (it never reached Apollo, Apollo never answered, or it is not
 * GraphQL at all): the error as far as it is the client's to read, noted in the record.
 */
export function refusal(error: unknown, mediaType: MediaType, record: RequestRecord): Answer {
  const shown = shownError(error);
  const code = String(shown.extensions?.code);
  if (code === 'INTERNAL') record.cause = error;
  record.errors = [code];
  const codes = [code];
  const ours = answerStatus({ codes, executed: false, answered: false, mediaType, chosen: undefined });
  const status = error instanceof HttpRefusal ? error.status : ours;
  return {
    status,
    type: `${mediaType}; charset=utf-8`,
    body: `${JSON.stringify({ errors: [shown] })}\n`,
    headers: { ...NOT_STORED, ...retryAfter(status, [shown]), ...(error instanceof HttpRefusal ? error.headers : {}) },
  };
}

/** An error as far as it is the client's to read. */
export function shownError(error: unknown): GraphQLFormattedError {
  if (error instanceof HttpRefusal) return { message: error.message, extensions: { code: error.code } };
  return publicError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error);
}
