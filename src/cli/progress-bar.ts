import type { Io } from './io.ts';

const WIDTH = 28;
/** A line elsewhere than on a terminal is written no more often than this. */
const LINE_EVERY = 5_000;
const BAR_EVERY = 100;

/** Tells of progress until it is ended. */
export interface ProgressBar {
  readonly update: (done: number, total: number) => void;
  /** Leaves the cursor on a line of its own. */
  readonly end: () => void;
}

/** A bar with rate and estimate where a person watches stderr; plain lines, now and then, where a file does. */
export function progressBar(io: Io, label: string, now: () => number = Date.now): ProgressBar {
  const started = now();
  const terminal = io.stderr.isTTY === true && io.env?.TERM !== 'dumb';
  let last = 0;
  let shown = false;
  let first: number | undefined;
  return {
    update(done, total) {
      first ??= done;
      const time = now();
      if (done < total && time - last < (terminal ? BAR_EVERY : LINE_EVERY)) return;
      last = time;
      const text = `${label} ${done} of ${total}${paceOf(done - first, total - done, time - started)}`;
      shown = terminal;
      io.stderr.write(terminal ? `\r[${bar(done, total)}] ${text}\u001B[K` : `${text}\n`);
    },
    end() {
      if (shown) io.stderr.write('\n');
      shown = false;
    },
  };
}

function bar(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}`;
}

function paceOf(done: number, left: number, milliseconds: number): string {
  if (done === 0 || milliseconds === 0) return '';
  const rate = (done * 1000) / milliseconds;
  return `, ${rate.toFixed(1)} a second${left === 0 ? '' : `, ${duration(left / rate)} left`}`;
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
