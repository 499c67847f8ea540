import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { badUserInput, failure, FindingsError } from '../domain/errors.ts';
import { fetchAll } from '../ingest/fetch/fetch-all.ts';
import { createPacer } from '../ingest/fetch/pacer.ts';
import { listing, progressLine, report } from '../ingest/fetch/report.ts';
import { readSeedIndex } from '../ingest/fetch/seed-targets.ts';
import { readTableTargets } from '../ingest/fetch/table-targets.ts';
import { chosen, type Target } from '../ingest/fetch/targets.ts';
import { userAgent } from '../ingest/fetch/user-agent.ts';
import { type Clock, type Web, WEB_SETTINGS, type WebSettings } from '../ingest/fetch/web.ts';
import { withLock } from '../neo4j/lock.ts';
import { packageRoot } from '../package-root.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';

export const FETCH_HELP = `Usage: findings-graph fetch [--authority NAME]… [--since DATE] [--from FILE.csv] [--out DIR] [--dry-run]

Downloads inspection reports into a folder that "findings-graph ingest" reads: those that our index links to, or those
of a table of inspections. Asks one thing at a time, no more often than --rate says, keeps to robots.txt, and asks for a
file again only to learn whether it has changed. What was interrupted is gone on with by running it again.

  --authority NAME   only those of an authority, by key, name or code (GSS, DfE, Ofsted); may be given several times
  --since DATE       only those published on or after a day (YYYY-MM-DD)
  --from FILE.csv    those of a table with the columns urn, local_authority and inspection_link, and if it has them
                     pdf_filename and publication_date
  --out DIR          where to (FINDINGS_HOME/reports); a report is <urn>_<authority>/<title> - <date>.pdf there
  --rate SECONDS     the least time between two requests to a host (1); a host that asks for more gets it
  --max-bytes N      refuse files larger than this (${WEB_SETTINGS.maxBytes})
  --dry-run          list what would be fetched (day, kind, file, address; tabs between), and fetch nothing
  --help             show this

Exit status 1 when any failed, 130 when stopped (Ctrl-C). A report that differs from the one that the index describes is
kept, and named under "Editions".
`;

const OPTIONS = {
  authority: { type: 'string', multiple: true },
  since: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  rate: { type: 'string' },
  'max-bytes': { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

const USAGE =
  '[--authority NAME]… [--since DATE] [--from FILE.csv] [--out DIR] [--rate SECONDS] [--max-bytes N] [--dry-run]';

const STOPPED = 130;

/** What the command takes from around it; tests bring their own. */
export interface FetchSurroundings {
  readonly seed: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly settings: Partial<WebSettings>;
  readonly stop: AbortSignal;
}

/**
 * `fetch …`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage or a table that cannot be read, and
 * `SEED_INVALID` for a cell of it. The first Ctrl-C or SIGTERM stops after what is on disk is safe, the second at once.
 */
export async function fetchCommand(
  args: readonly string[],
  io: Io,
  config: Pick<Config, 'home'>,
  around: Partial<FetchSurroundings> = {},
): Promise<number> {
  const asked = parsed(args);
  const index = await readSeedIndex(around.seed ?? packagedSeed());
  const found = asked.from === undefined ? index.targets : await readTableTargets(asked.from, index);
  const targets = chosen(found, asked, index.register);
  if (asked.dryRun) {
    io.stdout.write(listing(targets));
    return EXIT.ok;
  }
  const folder = path.resolve(asked.out ?? path.join(config.home, 'reports'));
  const settings = { ...WEB_SETTINGS, ...around.settings, ...asked.settings };
  return untilStopped(around.stop, async (stop) => {
    const web = await webOf(around, settings, stop);
    return withFolder(folder, () => run(web, folder, targets, io));
  });
}

async function run(web: Web, folder: string, targets: readonly Target[], io: Io): Promise<number> {
  const notice = (text: string) => io.stderr.write(`${text}\n`);
  const all = await fetchAll(web, folder, targets, {
    done: (fetched, count) => notice(progressLine(fetched, count, targets.length)),
    notice,
  });
  io.stdout.write(report(all, targets.length, folder));
  if (all.length < targets.length) return STOPPED;
  return all.some((of) => of.outcome.kind === 'failed') ? EXIT.failed : EXIT.ok;
}

async function webOf(around: Partial<FetchSurroundings>, settings: WebSettings, signal: AbortSignal): Promise<Web> {
  const clock = around.clock ?? {
    now: Date.now,
    sleep: (milliseconds, stop) => sleep(milliseconds, undefined, { signal: stop }),
  };
  return {
    agent: await userAgent(packageRoot()),
    settings,
    clock,
    random: around.random ?? Math.random,
    signal,
    pacer: createPacer(clock, settings),
  };
}

/** Two runs at once in one folder would write into each other's files. */
async function withFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  try {
    return await withLock(path.join(folder, '.fetch.lock'), 0, work);
  } catch (error) {
    if (error instanceof FindingsError && error.code === 'GRAPH_BUSY')
      throw failure('GRAPH_BUSY', `${folder}: another fetch is at work there. Wait for it, or name another --out.`);
    throw error;
  }
}

/** Runs `work` with a signal that the first Ctrl-C or SIGTERM aborts; the second ends the process as it always does. */
async function untilStopped<Result>(
  given: AbortSignal | undefined,
  work: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  try {
    return await work(given ?? controller.signal);
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  }
}

function parsed(args: readonly string[]) {
  const { values } = parsedArguments({ name: 'fetch', usage: USAGE, options: OPTIONS }, args);
  const interval = checked('--rate', values.rate, z.coerce.number().min(0).max(3600), 'seconds, from 0 to 3600');
  const maxBytes = checked('--max-bytes', values['max-bytes'], z.coerce.number().int().min(1), 'a number of bytes');
  return {
    authorities: values.authority ?? [],
    since: checked('--since', values.since, z.iso.date(), 'a day as YYYY-MM-DD'),
    from: values.from,
    out: values.out,
    dryRun: values['dry-run'] ?? false,
    settings: {
      ...(interval === undefined ? {} : { interval: interval * 1000 }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
    },
  };
}

function checked<Value>(
  option: string,
  text: string | undefined,
  schema: z.ZodType<Value>,
  expected: string,
): Value | undefined {
  if (text === undefined) return undefined;
  const result = schema.safeParse(text.trim() === '' ? undefined : text);
  if (!result.success) throw badUserInput(option, text, expected);
  return result.data;
}
