/** Codes of every error the program makes on purpose. They are stable: clients and scripts branch on them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFIG_INVALID'
  | 'SEED_INVALID'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_NOT_TRUSTED'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_TIMEOUT'
  | 'GRAPH_UNSUPPORTED'
  | 'GRAPH_IN_USE'
  | 'GRAPH_BUSY'
  | 'DATA_CHANGED'
  | 'STORE_TOO_NEW'
  | 'TOOL_MISSING'
  | 'INTERNAL';

/** An error whose message may be shown to the user; every other error is masked at the edge. */
export class FindingsError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'FindingsError';
    this.code = code;
    this.details = Object.freeze({ ...details });
  }
}

/** A bad argument of a query or a command: names the argument, what it was and what was expected. */
export const badUserInput = (argument: string, value: unknown, expected: string): FindingsError =>
  new FindingsError('BAD_USER_INPUT', `${argument}: expected ${expected}, got ${shown(value)}`, { argument });

/** One line of a seed file that cannot be read: names file, line, field, value and what was expected. */
export const seedInvalid = (at: { file: string; line: number; field: string; value: unknown; expected: string }) =>
  new FindingsError(
    'SEED_INVALID',
    `${at.file}:${at.line}: field "${at.field}": expected ${at.expected}, got ${shown(at.value)}`,
    at,
  );

/** Any other failure the user can act on: its code, what happened and what to do. */
export const failure = (code: ErrorCode, message: string, details?: Record<string, unknown>, cause?: unknown) =>
  new FindingsError(code, message, details, cause);

/** A value as an error message shows it: JSON, at most 80 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
