import { type ErrorCode, FindingsError } from '../domain/errors.ts';
import { hasCode } from '../files.ts';
import type { Io } from './io.ts';
import { emphasised } from './style.ts';

/** Exit statuses, as the help lists them. */
export const EXIT = { ok: 0, failed: 1, usage: 2, unavailable: 3 } as const;

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: EXIT.usage,
  CONFIG_INVALID: EXIT.usage,
  GRAPH_UNAVAILABLE: EXIT.unavailable,
  GRAPH_UNSUPPORTED: EXIT.unavailable,
  STORE_TOO_NEW: EXIT.unavailable,
  TOOL_MISSING: EXIT.unavailable,
};

/** The exit status that an error means. */
export const exitStatusOf = (error: unknown): number =>
  error instanceof FindingsError ? (STATUS[error.code] ?? EXIT.failed) : EXIT.failed;

/**
 * Says on stderr why a command failed: the message of an error of ours as it is; of any other, which is a fault of the
 * program, the message and how to see more. Gives the exit status.
 */
export function reportFailure(error: unknown, io: Io): number {
  io.stderr.write(`${emphasised('Error:', 'red', io, 'stderr')} ${messageOf(error, io)}\n`);
  return exitStatusOf(error);
}

/** What a person reads of an error. */
export function messageOf(error: unknown, { env }: Io): string {
  const wantsDetail = env?.LOG_LEVEL === 'debug' || env?.LOG_LEVEL === 'trace';
  if (wantsDetail && error instanceof Error) return error.stack ?? error.message;
  if (error instanceof FindingsError) return error.message;
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    return 'No space is left on the disk that it writes to. Nothing unfinished is kept: free some, then run it again.';
  const message = error instanceof Error ? error.message : String(error);
  return `${message}\nThis was not expected. Run it again with LOG_LEVEL=debug to see where it comes from.`;
}
