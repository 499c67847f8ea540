import { failure } from '../../domain/errors.ts';
import { hasCode } from '../../files.ts';
import { download, type Outcome } from './download.ts';
import { robotsGuard } from './robots.ts';
import { openState } from './state.ts';
import type { Target } from './targets.ts';
import { failed, type Web } from './web.ts';

/** After so many targets in a row that every try failed for, a host is left alone for the rest of the run. */
const FAILURES_IN_A_ROW = 3;

/** A target, and what became of it. */
export interface Fetched {
  readonly target: Target;
  /** Never `again`: what is left of it in the end is `failed`. */
  readonly outcome: Outcome;
}

/**
 * Fetches the targets into a folder, one after the other: a single connection in all. Gives what became of each, fewer
 * than were asked for when the run was stopped; everything that came by then is kept, and gone on from by the next run.
 * Throws when the disk takes nothing more.
 */
export async function fetchAll(
  web: Web,
  folder: string,
  targets: readonly Target[],
  tell: { done(fetched: Fetched, count: number): void; notice(text: string): void },
): Promise<Fetched[]> {
  const state = await openState(folder, web.clock.now(), (text) => tell.notice(text));
  const admits = robotsGuard(web);
  const hosts = createHostWatch();
  const all: Fetched[] = [];
  for (const target of targets) {
    const outcome =
      hosts.refusal(target) ?? (await unlessStopped(web, () => download(web, state, admits, folder, target)));
    if (outcome === 'stopped') return all;
    hosts.note(target, outcome);
    const fetched = { target, outcome: outcome.kind === 'again' ? failed(outcome.why) : outcome };
    all.push(fetched);
    tell.done(fetched, all.length);
  }
  await state.end();
  return all;
}

async function unlessStopped(web: Web, work: () => Promise<Outcome>): Promise<Outcome | 'stopped'> {
  if (web.signal.aborted) return 'stopped';
  try {
    return await work();
  } catch (error) {
    if (web.signal.aborted) return 'stopped';
    return diskOutcome(error);
  }
}

/** One file that cannot be written fails alone; a disk that takes nothing more ends the run before it asks for more. */
function diskOutcome(error: unknown): Outcome {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  if (hasCode(error, 'ENOSPC', 'EDQUOT', 'EROFS'))
    throw failure(
      'INTERNAL',
      `The folder takes nothing more (${error.message}). Make room, or name another with --out, and run this again: it goes on from here.`,
      {},
      error,
    );
  return failed(`cannot be written: ${error.message}`);
}

/** Counts the failures of each host. */
function createHostWatch() {
  const failures = new Map<string, number>();
  const hostOf = ({ url }: Target): string => (url !== null && URL.canParse(url) ? new URL(url).host : '');
  return {
    refusal(target: Target): Outcome | undefined {
      const host = hostOf(target);
      if ((failures.get(host) ?? 0) < FAILURES_IN_A_ROW) return undefined;
      return failed(`not tried: ${host} failed ${FAILURES_IN_A_ROW} times in a row`);
    },
    note(target: Target, { kind }: Outcome): void {
      const host = hostOf(target);
      if (kind === 'again') failures.set(host, (failures.get(host) ?? 0) + 1);
      else if (kind === 'fetched' || kind === 'not-modified') failures.delete(host);
    },
  };
}
