import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { FindingsError, type ErrorCode } from '../domain/errors.ts';

const LONGEST_MESSAGE = 1_000;
const MOST_LOCATIONS = 10;

/** Codes of errors of ours whose own message and details are for the client. */
const FOR_THE_CLIENT: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'QUERY_NOT_TRUSTED',
  'DATA_CHANGED',
]);

/** What the client reads when the store fails; the error's own message may name addresses, so it is only logged. */
const STORE_FAILURES: ReadonlyMap<ErrorCode, string> = new Map([
  ['GRAPH_UNAVAILABLE', 'The graph does not answer at the moment. Try again in a few seconds.'],
  ['GRAPH_TIMEOUT', 'The graph did not answer in time. Ask for less, or try again.'],
  ['QUERY_TOO_LARGE', 'The query needs more memory than one may take. Ask for less at once.'],
  ['GRAPH_BUSY', 'The graph is busy. Try again in a few seconds.'],
]);

/** Codes of graphql-js's and Apollo's own errors about a request: parsing, validation, coercion, the protocol. */
const ABOUT_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What the client may read of an error. Errors of our factories and graphql's own about the request are shown; every
 * other one is `INTERNAL`, whatever it says. The position and path of the error stay.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message, details } = verdictOf(formatted, error);
  const { locations, path } = formatted;
  return {
    message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    ...(locations ? { locations: locations.slice(0, MOST_LOCATIONS) } : {}),
    ...(path ? { path } : {}),
    extensions: { ...details, code },
  };
}

/** The same without the names of fields and values that graphql suggests for one that there is not. */
export function discreetError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const shown = publicError(formatted, error);
  return { ...shown, message: withoutSuggestions(shown.message) };
}

/** A message of graphql's without what it suggests. */
export const withoutSuggestions = (message: string): string => message.replaceAll(/ ?Did you mean [^?]*\?/gu, '');

interface Verdict {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

function verdictOf(formatted: GraphQLFormattedError, error: unknown): Verdict {
  const cause = rootCause(error);
  if (cause instanceof FindingsError) return findingsVerdict(cause);
  const code = formatted.extensions?.code;
  if (isArgumentError(error)) return { code: 'BAD_USER_INPUT', message: formatted.message };
  if (!isFromExecution(error) && ABOUT_THE_REQUEST.has(code)) return requestVerdict(formatted, String(code));
  return { code: 'INTERNAL', message: 'Something went wrong here. The request id (x-request-id) finds it in our log.' };
}

function findingsVerdict({ code, message, details }: FindingsError): Verdict {
  if (FOR_THE_CLIENT.has(code)) return { code, message, details };
  const stated = STORE_FAILURES.get(code);
  return stated === undefined ? verdictOf({ message: '' }, undefined) : { code, message: stated };
}

/** Apollo's own limit is one of ours to the client: the same code, the same status. */
function requestVerdict({ message, extensions }: GraphQLFormattedError, code: string): Verdict {
  const isLimit = extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED';
  return isLimit ? { code: 'LIMIT_EXCEEDED', message, details: { limit: 'selections' } } : { code, message };
}

/** The error that was thrown, beneath graphql's and Apollo's wrappers. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Only an error raised while a field was resolved has a path. */
const isFromExecution = (error: unknown): boolean => error instanceof GraphQLError && error.path !== undefined;

/** graphql-js raises a variable's misuse as an argument (null where none may be) while executing, on the variable. */
const isArgumentError = (error: unknown): boolean =>
  rootCause(error) instanceof GraphQLError &&
  error instanceof GraphQLError &&
  isFromExecution(error) &&
  error.nodes?.[0]?.kind === Kind.VARIABLE;
