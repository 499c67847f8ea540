import { badUserInput, failure } from '../../domain/errors.ts';
import { diffThings, type KindDiff } from '../../imports/diff-seeds.ts';
import { importName, overlaid, type ImportedEdition } from '../../imports/imported.ts';
import { isNewer } from '../../imports/imported-neighbours.ts';
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
  /** The core of those data, as read from `folder`. */
  readonly seed: Seed;
  readonly folder: string;
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  readonly notice?: (text: string) => void;
}

/** What an edition changes in the graph. */
export interface ImportReport {
  readonly changes: readonly KindDiff[];
  readonly changed: boolean;
  readonly revision: number;
}

/**
 * Imports an edition: replaces what the graph has of the same table, in the one transaction that also keeps the edition,
 * with its source and day, for later loads. Throws `BAD_USER_INPUT` for an edition that is older than what the graph has,
 * `NOT_FOUND` for a graph that holds no data; nothing is written then.
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
  refuseOlder(edition, version, imports);
  const before = thingsOf(overlaid(seed, imports).seed);
  const changes = diffThings(before, thingsOf(overlaid(seed, [...others, edition]).seed)).filter(
    ({ kind }) => kind === neighboursOf(edition.model),
  );
  if (of.dryRun) return { changes, changed: false, revision };
  const report = await load(database, { folder: of.folder, only: ['core'], importing: edition, notice });
  return { changes, changed: report.changed, revision: report.revision };
}

function refuseOlder(of: ImportedEdition, version: string | null, imports: readonly ImportedEdition[]): void {
  if (!isNewer(of, version))
    throw badUserInput('--edition', of.edition, `a day in the month of data ${version} or later: these are newer`);
  const earlier = imports.find((other) => importName(other) === importName(of));
  if (earlier !== undefined && earlier.edition > of.edition)
    throw badUserInput('--edition', of.edition, `${earlier.edition} or later, the day of the edition imported before`);
}
