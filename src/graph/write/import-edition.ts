import { badUserInput, failure } from '../../domain/errors.ts';
import { diffThings, type KindDiff } from '../../imports/diff-seeds.ts';
import { importName, overlaid, type ImportedEdition } from '../../imports/imported.ts';
import { neighboursOf, thingsOf } from '../../imports/seed-things.ts';
import type { Seed } from '../../imports/seed-units.ts';
import type { Database } from '../../neo4j/database.ts';
import { migrate } from '../../neo4j/migrations.ts';
import { readDataset } from './dataset.ts';
import { readImports } from './imported.ts';
import { load } from './load.ts';

/** What to import: an edition of a published table, and the data that the graph was loaded from. */
export interface EditionImport {
  readonly edition: ImportedEdition;
  /** The register and the inspections of those data, as read from `folder`. */
  readonly seed: Seed;
  readonly folder: string;
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  readonly notice?: (text: string) => void;
}

/** The groups of a seed that an import may change. */
export const IMPORT_GROUPS = ['core', 'inspections'] as const;

const INSPECTION_KINDS: readonly string[] = ['inspections', 'documents', 'grades', 'days on which sources differ'];

/** The kinds of things that an edition may change. */
const changing = (of: ImportedEdition): readonly string[] =>
  of.what === 'neighbours' ? [neighboursOf(of.model)] : INSPECTION_KINDS;

/** What an edition changes in the graph, and what a user is told of its rows. */
export interface ImportReport {
  readonly changes: readonly KindDiff[];
  readonly notes: readonly string[];
  readonly changed: boolean;
  readonly revision: number;
}

/**
 * Imports an edition: makes the graph say what its data and all imported editions say together, and keeps the edition,
 * with its source and day, for later loads. What it does not say otherwise stays as it is. Throws `BAD_USER_INPUT` for an
 * edition that is older than what the graph has, `NOT_FOUND` for a graph that holds no data, `SEED_INVALID` for a row that
 * does not fit what is known; nothing is written then.
 */
export async function importEdition(database: Database, of: EditionImport): Promise<ImportReport> {
  const { seed, edition, notice } = of;
  await migrate(database);
  const { version, loadedOnce, revision } = await readDataset(database);
  if (!loadedOnce) throw failure('NOT_FOUND', 'The graph holds no data yet: run findings-graph load first.');
  if (version !== seed.version)
    throw badUserInput('--seed', seed.version, `the data that the graph holds, version ${version}`);
  const imports = await readImports(database);
  const others = imports.filter((other) => importName(other) !== importName(edition));
  const scope = { groups: IMPORT_GROUPS, sources: new Set<string>() };
  const [before, after] = [overlaid(seed, imports, scope), overlaid(seed, [...others, edition], scope)];
  refuseOlder(edition, version, imports, after.kept.includes(edition));
  const kinds = diffThings(thingsOf(before.seed), thingsOf(after.seed));
  const changes = kinds.filter(({ kind }) => changing(edition).includes(kind));
  const notes = after.notes.filter((note) => note.startsWith(`${edition.file}:`));
  if (of.dryRun) return { changes, notes, changed: false, revision };
  const report = await load(database, { folder: of.folder, only: IMPORT_GROUPS, importing: edition, notice });
  return { changes, notes, changed: report.changed, revision: report.revision };
}

/** Throws `BAD_USER_INPUT` for an edition that would not be told, or of neighbours, that comes after a later one. */
function refuseOlder(
  of: ImportedEdition,
  version: string | null,
  imports: readonly ImportedEdition[],
  told: boolean,
): void {
  const newer =
    of.what === 'neighbours'
      ? `a day in the month of data ${version} or later: these are newer`
      : `a day after the edition of that table which data ${version} have`;
  if (!told) throw badUserInput('--edition', of.edition, newer);
  const earlier = imports.find((other) => importName(other) === importName(of));
  if (earlier !== undefined && earlier.edition > of.edition)
    throw badUserInput('--edition', of.edition, `${earlier.edition} or later, the day of the edition imported before`);
}
