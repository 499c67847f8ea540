import { setTimeout as sleep } from 'node:timers/promises';
import { leaveClean } from './leave-clean.ts';
import { withLock } from './lock.ts';
import { endProcess, isAlive, signal } from './processes.ts';
import type { ServerHome } from './server-home.ts';
import { clearState, isRunning, readState } from './server-state.ts';

/** The part of a pino logger that the managed server uses. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How long another process may hold the home's lock: a start of Neo4j on a slow machine. */
export const LOCK_PATIENCE = 150_000;
/** How long a server gets to close its store before it is ended by force. */
export const STOP_PATIENCE = 60_000;

const WATCH_EVERY = 250;
/** Pauses before the next restart, in ms; a server that stayed up longer than the last one starts again from the first. */
const BACK_OFF = [0, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
const STABLE = 30_000;

interface Watch {
  pid: number;
  stopped: boolean;
  failures: number;
  upSince: number;
  /** Takes back what `leaveClean` would do at this process's end. */
  release: () => void;
}

/**
 * Owns a running server: restarts it with `relaunch` (which returns the new process id, the server answering) when it
 * dies, and stops it when this process ends. Returns how to stop it.
 */
export function supervise(home: ServerHome, pid: number, relaunch: () => Promise<number>, log: Log) {
  const watch: Watch = { pid, stopped: false, failures: 0, upSince: Date.now(), release: () => undefined };
  const stop = async (): Promise<void> => {
    if (watch.stopped) return;
    giveUp(watch);
    await withLock(home.lock, LOCK_PATIENCE, () => stopServer(home, watch.pid));
  };
  watch.release = leaveClean({ now: () => signal(watch.pid, 'SIGTERM'), wholly: stop });
  void watchOver(home, watch, relaunch, log);
  return stop;
}

function giveUp(watch: Watch): void {
  watch.stopped = true;
  watch.release();
}

/** Stops the server of a home whose lock is held; does nothing when another process has already done so. */
export async function stopServer(home: ServerHome, pid: number): Promise<void> {
  const state = await readState(home);
  if (state?.pid !== pid) return;
  // Forgotten first: an owner elsewhere that sees it end finds nothing to restart.
  await clearState(home);
  if (await isRunning(home, state)) await endProcess(pid, STOP_PATIENCE);
}

async function watchOver(home: ServerHome, watch: Watch, relaunch: () => Promise<number>, log: Log): Promise<void> {
  while (!watch.stopped) {
    await sleep(WATCH_EVERY, undefined, { ref: false });
    if (watch.stopped || (await isAlive(watch.pid))) continue;
    if (Date.now() - watch.upSince > STABLE) watch.failures = 0;
    const pause = BACK_OFF[Math.min(watch.failures, BACK_OFF.length - 1)] ?? 0;
    log.warn({ pid: watch.pid, pause }, 'Neo4j has ended');
    await sleep(pause, undefined, { ref: false });
    await restart(home, watch, relaunch, log);
  }
}

/** One try to bring the server back, unless it was stopped on purpose or another process has brought it back. */
async function restart(home: ServerHome, watch: Watch, relaunch: () => Promise<number>, log: Log): Promise<void> {
  watch.failures += 1;
  try {
    await withLock(home.lock, LOCK_PATIENCE, async () => {
      const state = await readState(home);
      if (watch.stopped) return;
      if (!state) return giveUp(watch);
      watch.pid = (await isRunning(home, state)) ? state.pid : await relaunch();
      watch.upSince = Date.now();
      log.info({ pid: watch.pid }, 'Neo4j answers again');
    });
  } catch (error) {
    log.error({ err: error }, 'Neo4j could not be started again');
  }
}
