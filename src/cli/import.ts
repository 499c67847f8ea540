import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { badUserInput } from '../domain/errors.ts';
import { importEdition, type ImportReport } from '../graph/write/import-edition.ts';
import { diffLines } from '../imports/diff-seeds.ts';
import { readNeighbourEdition } from '../imports/imported-neighbours.ts';
import { NEIGHBOUR_MODELS } from '../imports/seed-neighbours.ts';
import { decodedText } from '../imports/seed-reader.ts';
import { readSeed } from '../imports/seed-units.ts';
import type { Database } from '../neo4j/database.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';

export const IMPORT_HELP = `Usage: findings-graph import neighbours FILE --model YEAR --edition DAY [--seed DIR] [--dry-run]

Puts a later edition of a published table of statistical neighbours (CSV) into the graph, in place of what it has of that
model, and says what changed: rank by rank. It is read as a whole or not at all. Later loads keep it, and say so, until
data of a later month replace it.

  --model YEAR   which model it is: ${NEIGHBOUR_MODELS.join(' or ')}; the other one stays as it is
  --edition DAY  the day on which the table was published, YYYY-MM-DD
  --seed DIR     the data that the graph was loaded from (our own)
  --dry-run      say what would change, and change nothing
  --help         show this
`;

const OPTIONS = {
  model: { type: 'string' },
  edition: { type: 'string' },
  seed: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;
const USAGE = 'neighbours FILE --model YEAR --edition DAY [--seed DIR] [--dry-run]';

/** `import neighbours FILE`. Gives the exit status; throws what reading the table and `importEdition` throw. */
export async function importCommand(args: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const { values, positionals } = parsedArguments(
    { name: 'import', usage: USAGE, options: OPTIONS, files: true },
    args,
  );
  const [what, file, ...more] = positionals;
  if (what !== 'neighbours' || file === undefined || more.length > 0)
    throw badUserInput('import', args.join(' '), USAGE);
  const model = NEIGHBOUR_MODELS.find((of) => String(of) === values.model);
  if (model === undefined) throw badUserInput('--model', values.model ?? null, NEIGHBOUR_MODELS.join(' or '));
  const { data: day } = z.iso.date().safeParse(values.edition);
  if (day === undefined) throw badUserInput('--edition', values.edition ?? null, 'a day as YYYY-MM-DD');
  const text = await textOf(file);
  const folder = values.seed ?? packagedSeed();
  const { core, ...seed } = await readSeed(folder, ['core']);
  if (core === null) throw badUserInput('--seed', folder, 'data with a register');
  // The table is read before the graph is opened: what is wrong with it is said at once.
  const { edition, notes } = readNeighbourEdition(core, { model, edition: day, file: path.basename(file), text });
  const dryRun = values['dry-run'];
  const notice = (line: string) => io.stderr.write(`${line}\n`);
  const report = await importEdition(await open(), { edition, seed: { ...seed, core }, folder, dryRun, notice });
  io.stdout.write(summary(report, notes, dryRun));
  return EXIT.ok;
}

/** The text of a table. Throws `BAD_USER_INPUT` when it cannot be read, `SEED_INVALID` when it is no text. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw badUserInput('FILE', file, 'a table that can be read');
  return decodedText(path.basename(file), bytes);
}

function summary({ changes, changed, revision }: ImportReport, notes: readonly string[], dryRun: boolean): string {
  const done = changed
    ? `Imported. Revision ${revision}.`
    : `Nothing to do: the graph says so already. Revision ${revision}.`;
  return [...diffLines(changes), ...notes, dryRun ? 'Nothing was changed (--dry-run).' : done]
    .map((line) => `${line}\n`)
    .join('');
}
