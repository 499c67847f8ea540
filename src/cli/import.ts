import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { badUserInput } from '../domain/errors.ts';
import { IMPORT_GROUPS, importEdition, type ImportReport } from '../graph/write/import-edition.ts';
import { diffLines } from '../imports/diff-seeds.ts';
import type { ImportedEdition } from '../imports/imported.ts';
import { readNeighbourEdition } from '../imports/imported-neighbours.ts';
import { statisticsSheets } from '../imports/official-statistics.ts';
import { readInspectionEdition } from '../imports/read-inspection-edition.ts';
import { isArchive } from '../imports/read-spreadsheet.ts';
import { NEIGHBOUR_MODELS, type NeighbourModelYear } from '../imports/seed-neighbours.ts';
import { decodedText } from '../imports/seed-reader.ts';
import { readSeed, type CoreSeed, type Seed } from '../imports/seed-units.ts';
import type { Database } from '../neo4j/database.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';

export const IMPORT_HELP = `Usage: findings-graph import neighbours|mi|history FILE --edition DAY [--model YEAR] [--seed DIR] [--dry-run]

Puts an edition of a published table (CSV in UTF-8; mi also the OpenDocument spreadsheet, .ods, of which each sheet is one)
into the graph and says what it changed, field by field. What it does not say otherwise stays as it is; a table is
imported as a whole or not at all. Later loads keep it, and say so.

  neighbours     statistical neighbours: in place of what the graph has of that model, until data of a later month
  mi             Ofsted's management information on local authorities: any sheet (all inspections, one year's
                 inspections and visits with their themes, the latest of each authority)
  history        the inspection history that was read by machine from the published reports

A grade or a day that mi or history tell otherwise than before is added beside what was told, as said by that edition.

  --edition DAY  the day on which the table was published, YYYY-MM-DD
  --model YEAR   of neighbours, which model it is: ${NEIGHBOUR_MODELS.join(' or ')}; the other one stays as it is
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
const USAGE = 'neighbours|mi|history FILE --edition DAY [--model YEAR] [--seed DIR] [--dry-run]';
const SOURCES = { mi: 'official-statistics', history: 'inspection-history' } as const;

/** What to read: which table, of which model where it is one of neighbours, and the day of its edition. */
type Asked = { readonly day: string; readonly file: string } & (
  { readonly of: 'neighbours'; readonly model: NeighbourModelYear } | { readonly of: keyof typeof SOURCES }
);

/** `import neighbours|mi|history FILE`. Gives the exit status; throws what reading the table and `importEdition` throw. */
export async function importCommand(args: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const { values, positionals } = parsedArguments(
    { name: 'import', usage: USAGE, options: OPTIONS, files: true },
    args,
  );
  const asked = askedFor(positionals, values, args);
  const bytes = await readFile(asked.file).catch(() => undefined);
  if (bytes === undefined) throw badUserInput('FILE', asked.file, 'a table that can be read');
  const folder = values.seed ?? packagedSeed();
  const { core, ...rest } = await readSeed(folder, IMPORT_GROUPS);
  if (core === null) throw badUserInput('--seed', folder, 'data with a register');
  const seed = { ...rest, core };
  // All of the file is read before the graph is opened: what is wrong with it is said at once.
  const editions = await Promise.all(tablesOf(asked, bytes).map((table) => read(asked, table, seed)));
  const dryRun = values['dry-run'];
  const notice = (line: string) => io.stderr.write(`${line}\n`);
  const database = await open();
  for (const { edition, notes } of editions) {
    const report = await importEdition(database, { edition, seed, folder, dryRun, notice });
    if (editions.length > 1) io.stdout.write(`${edition.file}\n`);
    io.stdout.write(summary(report, notes, dryRun));
  }
  return EXIT.ok;
}

function askedFor(
  [of, file, ...more]: readonly string[],
  values: { readonly model?: string | undefined; readonly edition?: string | undefined },
  args: readonly string[],
): Asked {
  const known = of === 'neighbours' || of === 'mi' || of === 'history';
  if (!known || file === undefined || more.length > 0) throw badUserInput('import', args.join(' '), USAGE);
  const { data: day } = z.iso.date().safeParse(values.edition);
  if (day === undefined) throw badUserInput('--edition', values.edition ?? null, 'a day as YYYY-MM-DD');
  if (of !== 'neighbours') {
    if (values.model !== undefined) throw badUserInput('--model', values.model, 'none: only neighbours have a model');
    return { of, day, file };
  }
  const model = NEIGHBOUR_MODELS.find((year) => String(year) === values.model);
  if (model === undefined) throw badUserInput('--model', values.model ?? null, NEIGHBOUR_MODELS.join(' or '));
  return { of, model, day, file };
}

/** A table of a file, as text, and what it is called. */
interface Table {
  readonly file: string;
  readonly text: string;
}

/**
 * The tables of a file: one, or of a spreadsheet of the official statistics each of its sheets. Throws `SEED_INVALID` for
 * what is neither text nor such a spreadsheet.
 */
function tablesOf({ of, file }: Asked, bytes: Buffer): Table[] {
  const name = path.basename(file);
  if (of === 'mi' && isArchive(bytes)) return statisticsSheets(name, bytes);
  return [{ file: name, text: decodedText(name, bytes) }];
}

/** The edition that a table is, and what a user is told of rows that are not in it. */
async function read(
  asked: Asked,
  { file, text }: Table,
  seed: Seed & { readonly core: CoreSeed },
): Promise<{ readonly edition: ImportedEdition; readonly notes: readonly string[] }> {
  const table = { file, text, edition: asked.day };
  return asked.of === 'neighbours'
    ? readNeighbourEdition(seed.core, { ...table, model: asked.model })
    : readInspectionEdition(seed, { ...table, source: SOURCES[asked.of] });
}

function summary(of: ImportReport, notes: readonly string[], dryRun: boolean): string {
  const done = of.changed
    ? `Imported. Revision ${of.revision}.`
    : `Nothing to do: the graph says so already. Revision ${of.revision}.`;
  return [...diffLines(of.changes), ...notes, ...of.notes, dryRun ? 'Nothing was changed (--dry-run).' : done]
    .map((line) => `${line}\n`)
    .join('');
}
