/** A stream that a command writes to. */
interface Output {
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
