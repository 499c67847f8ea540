import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A stream that a command writes to. */
export interface Output {
  /** False says that it has enough for now, as `Writable` does. */
  write(text: string): unknown;
  /** Whether a person reads it on a terminal. */
  readonly isTTY?: boolean;
}

/** Where a command writes: answers to `stdout`, progress and errors to `stderr`. `process` is one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** What says how to write: NO_COLOR, TERM, LOG_LEVEL. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Writes, and waits until the stream takes more: what is written piece by piece never piles up. Gives whether it is worth
 * going on: false when whoever reads has closed the stream (`| head`).
 */
export async function written(output: Output, text: string): Promise<boolean> {
  if (output.write(text) !== false) return true;
  const stream = output as Writable;
  const waiting = new AbortController();
  const { signal } = waiting;
  const took = once(stream, 'drain', { signal }).then(() => true);
  const left = once(stream, 'close', { signal }).then(() => false);
  return Promise.race([took, left])
    .catch(() => false)
    .finally(() => waiting.abort());
}
