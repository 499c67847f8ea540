import path from 'node:path';
import { parseArgs } from 'node:util';
import { badUserInput } from '../domain/errors.ts';
import { load, type LoadReport } from '../graph/write/load.ts';
import { SEED_GROUPS, type SeedGroup } from '../imports/seed-units.ts';
import type { Database } from '../neo4j/database.ts';
import { packageRoot } from '../package-root.ts';
import type { Io } from './io.ts';

const HELP = `Usage: findings-graph load [--only core,inspections,documents,national] [dir]

Loads seed data into the graph: our own, or those of the folder dir, which may be a release: its checksums are checked
first. What is loaded already is passed over; an interrupted load is finished by running it again. To withdraw a file's
records, empty the file and load.

  --only LIST  load these groups alone: core, inspections, documents, national (commas between)
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
  const { help, only, folder } = parsed(args);
  if (help) {
    io.stdout.write(HELP);
    return 0;
  }
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

function parsed(args: readonly string[]): { help: boolean; only: readonly SeedGroup[]; folder: string | undefined } {
  const { values, positionals } = argumentsOf(args);
  if (positionals.length > 1) throw badUserInput('load', positionals[1], 'one folder at most');
  const only = values.only === undefined ? SEED_GROUPS : values.only.split(',').map((name) => groupOf(name.trim()));
  return { help: values.help ?? false, only, folder: positionals[0] };
}

function argumentsOf(args: readonly string[]) {
  const options = { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw badUserInput('load', args.join(' '), '[--only core,inspections,documents,national] [dir]');
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
