/** Where a command writes: answers to `stdout`, progress and errors to `stderr`. `process` is one. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}
