import path from 'node:path';
import { parseArgs } from 'node:util';
import { badUserInput } from '../domain/errors.ts';
import { hasCode } from '../files.ts';
import { loadReviews } from '../graph/curation/transfer.ts';
import { load, type LoadReport } from '../graph/write/load.ts';
import { readReviewFile } from '../imports/seed-reviews.ts';
import { SEED_GROUPS, type SeedGroup } from '../imports/seed-units.ts';
import type { Database } from '../neo4j/database.ts';
import { packageRoot } from '../package-root.ts';
import type { Io } from './io.ts';

const HELP = `Usage: findings-graph load [--only core,inspections,documents,national] [dir]
       findings-graph load --reviews FILE

Loads seed data into the graph: our own, or those of the folder dir, which may be a release: its checksums are checked
first. What is loaded already is passed over; an interrupted load is finished by running it again. To withdraw a file's
records, empty the file and load.

  --only LIST  load these groups alone: core, inspections, documents, national (commas between)
  --reviews FILE
               make what curators decided in another graph, as "export --reviews" wrote it, in this one: all of it in one
               transaction; what does not find its finding, or was decided otherwise here, is kept out and told
  --help       show this
`;

/** The folder of the data that come with the program. */
export const packagedSeed = (): string => path.join(packageRoot(), 'seed');

/** Tells of a load's progress in lines. */
export const loadProgress =
  (tell: (line: string) => void) =>
  (done: number, total: number): void =>
    tell(`Loading: ${done} of ${total} units`);

/**
 * `load [--only …] [dir]`. Gives the exit status; throws `BAD_USER_INPUT` for arguments it does not know, and what
 * `load` throws. `open` gives the database, whose owner closes it.
 */
export async function loadCommand(args: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const { help, only, folder, reviews } = parsed(args);
  if (help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (reviews !== undefined) return loadReviewFile(reviews, io, open);
  const notice = (text: string) => io.stderr.write(`${text}\n`);
  const report = await load(await open(), {
    folder: folder ?? packagedSeed(),
    only,
    progress: loadProgress(notice),
    notice,
  });
  io.stdout.write(`${summary(report)}\n`);
  return 0;
}

/** Loads the decisions of a file. What is kept out does not make it fail: it is told, and can be loaded again. */
async function loadReviewFile(name: string, io: Io, open: () => Promise<Database>): Promise<number> {
  const file = await readReviewFile(name).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'EISDIR', 'EACCES')) throw badUserInput('--reviews', name, 'a file that can be read');
    throw error;
  });
  const { made, held, keptOut } = await loadReviews(await open(), file);
  for (const { line, finding, why } of keptOut)
    io.stderr.write(`Kept out: ${file.name}:${line}: ${finding}: ${why}.\n`);
  io.stdout.write(`${made} decisions made, ${held} held already, ${keptOut.length} kept out.\n`);
  return 0;
}

interface Parsed {
  readonly help: boolean;
  readonly only: readonly SeedGroup[];
  readonly folder: string | undefined;
  readonly reviews: string | undefined;
}

function parsed(args: readonly string[]): Parsed {
  const { values, positionals } = argumentsOf(args);
  if (values.reviews !== undefined && (positionals.length > 0 || values.only !== undefined))
    throw badUserInput('load', args.join(' '), '--reviews FILE alone');
  if (positionals.length > 1) throw badUserInput('load', positionals[1], 'one folder at most');
  const only = values.only === undefined ? SEED_GROUPS : values.only.split(',').map((name) => groupOf(name.trim()));
  return { help: values.help ?? false, only, folder: positionals[0], reviews: values.reviews };
}

function argumentsOf(args: readonly string[]) {
  const options = {
    only: { type: 'string' },
    reviews: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw badUserInput('load', args.join(' '), '[--only core,inspections,documents,national] [dir], or --reviews FILE');
  }
}

function groupOf(name: string): SeedGroup {
  const group = SEED_GROUPS.find((of) => of === name);
  if (group === undefined) throw badUserInput('--only', name, SEED_GROUPS.join(', '));
  return group;
}

function summary({ units, written, changed, revision, version }: LoadReport): string {
  const state = `Data ${version ?? 'without a version'}, revision ${revision}.`;
  if (!changed) return `Nothing to do: the graph already holds all ${units} units. ${state}`;
  const rest = written.length < units ? ` of ${units} units; the others were there already` : ' units';
  return `Loaded ${written.length}${rest}. ${state}`;
}
