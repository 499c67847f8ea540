import { once } from 'node:events';
import type { Io } from './io.ts';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const names = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Tells of Ctrl-C, SIGTERM and SIGHUP. */
export interface StopSignals {
  /** Aborted by the first of them; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Resolves with the first of them. */
  readonly asked: Promise<unknown>;
  /** Leaves the signals to whoever else handles them. */
  release(): void;
}

/** Listens for the signals that ask a service to stop. */
export function stopSignals(io: Io): StopSignals {
  const controller = new AbortController();
  const { signal } = controller;
  const onSignal = (name: keyof typeof SIGNALS): void => {
    if (signal.aborted) process.exit(128 + SIGNALS[name]);
    io.stderr.write('Stopping: open requests are finished first. A second signal ends at once.\n');
    controller.abort();
  };
  for (const name of names) process.on(name, onSignal);
  return {
    signal,
    asked: once(signal, 'abort'),
    release: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
