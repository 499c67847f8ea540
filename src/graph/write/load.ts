import { importName, overlaid, overlayNotices, type ImportedEdition } from '../../imports/imported.ts';
import { coreIndexOf, type CoreIndex } from '../../imports/seed-core-index.ts';
import { checkReferences } from '../../imports/seed-references.ts';
import { readSeed, SEED_GROUPS, type Seed, type SeedGroup } from '../../imports/seed-units.ts';
import type { Database, Run } from '../../neo4j/database.ts';
import { migrate } from '../../neo4j/migrations.ts';
import { withLease, type Lease } from '../lease.ts';
import { coreIndexOfGraph } from './core-index.ts';
import { batchesOf, writeBatch, writeFirstRegister } from './batch.ts';
import { bumpRevision, digestOf, markLoaded, readDataset, storedUnits, type StoredUnit } from './dataset.ts';
import { importDigest, readImports, recordImport } from './imported.ts';
import { refuseDropsInUse, retiredCount, sweepRetired, untag, untaggedNotice, type Untagged } from './retired.ts';
import type { UnitRows } from './rows.ts';
import { unitsOf } from './seed-rows.ts';
import { addTouched, settle, type Touched } from './settle.ts';
import { unitId } from './unit-writer.ts';

/** What to load. */
export interface LoadOptions {
  folder: string;
  /** The groups to load; all of them if none are named. */
  only?: readonly SeedGroup[];
  /** Told after each commit how many units of all are in the graph. */
  progress?: (done: number, total: number) => void;
  /** An edition that the user imports with this load, in place of what the folder has of its model. */
  importing?: ImportedEdition;
  /** Told what the load waits for, and which imported editions it keeps. */
  notice?: ((text: string) => void) | undefined;
}

/** What a load did. `changed` is false when the graph already held all of it. */
export interface LoadReport {
  units: number;
  written: readonly string[];
  changed: boolean;
  revision: number;
  version: string | null;
}

/**
 * Loads a seed folder into the graph: first reads and checks all of it, then writes what the graph does not hold as it
 * is. Each unit is written wholly or not at all, with all that is derived from it, so no committed state disagrees;
 * running it again finishes an interrupted load, and changes nothing when there is nothing to do.
 * Throws `SEED_INVALID` or `NOT_FOUND` before anything is written, `GRAPH_BUSY` while another load runs.
 */
export async function load(database: Database, options: LoadOptions): Promise<LoadReport> {
  const groups = options.only ?? SEED_GROUPS;
  const seed = await readSeed(options.folder, groups);
  if (seed.core !== null) checkReferences(seed, coreIndexOf(seed.core));
  await migrate(database);
  return withLease(database, (lease) => loadSeed(database, lease, seed, options), { notice: options.notice });
}

async function loadSeed(database: Database, lease: Lease, own: Seed, options: LoadOptions): Promise<LoadReport> {
  const { seed, core } = await withImports(database, own, options);
  const stored = await storedUnits(database);
  const units = unitsOf(seed, core, stored);
  const changed = units.filter((unit) => stored.get(unit.name)?.digest !== digestOf(unit));
  const register = changed.filter((unit) => unit.group === 'core');
  if (stored.size > 0 && register.length > 0) await refuseDropsInUse(database, register, units);
  await writeAll(database, lease, changed, { ...options, total: units.length, wasEmpty: stored.size === 0 });
  const recorded = changed.length === 0 && (await recordUnchanged(database, lease, options.importing, stored));
  const { finished, gone } = await finish(database, lease, seed.version, stored.size === 0);
  for (const of of gone) options.notice?.(untaggedNotice(of));
  const { revision, version } = await readDataset(database);
  const written = changed.map((unit) => unit.name);
  return { units: units.length, written, changed: finished || recorded || written.length > 0, revision, version };
}

/**
 * The seed with the editions that the user imported, now or before, where they are newer than it, and the register it
 * refers to; what they say together has been checked.
 */
async function withImports(
  database: Database,
  own: Seed,
  { only: groups = SEED_GROUPS, importing, notice }: LoadOptions,
): Promise<{ seed: Seed; core: CoreIndex }> {
  const held = own.core === null ? await coreIndexOfGraph(database) : coreIndexOf(own.core);
  const name = importing === undefined ? undefined : importName(importing);
  const before = (await readImports(database)).filter((of) => importName(of) !== name);
  const scope = { groups, sources: held.sources };
  const told = overlaid(own, before, scope);
  for (const text of overlayNotices(told, own.version)) notice?.(text);
  const { seed } = importing === undefined ? told : overlaid(own, [...before, importing], scope);
  const core = seed.core === null ? held : coreIndexOf(seed.core);
  if (seed.core === null || seed !== own) checkReferences(seed, core);
  return { seed, core };
}

/** Writes units batch after batch, each with all that follows from it and with the edition that is imported. */
async function writeAll(
  database: Database,
  lease: Lease,
  changed: readonly UnitRows[],
  { importing, progress, total, wasEmpty }: LoadOptions & { readonly total: number; readonly wasEmpty: boolean },
): Promise<void> {
  let done = total - changed.length;
  for (const batch of batchesOf(changed)) {
    if (wasEmpty && batch[0]?.group === 'core') await writeFirstRegister(database, lease, batch);
    else await writeBatch(database, lease, batch, importing && ((run) => recordImport(run, importing)));
    done += batch.length;
    progress?.(done, total);
  }
}

/** Keeps an edition that says nothing new, so that it is known who said it again and when; gives whether it had to. */
async function recordUnchanged(
  database: Database,
  lease: Lease,
  importing: ImportedEdition | undefined,
  stored: ReadonlyMap<string, StoredUnit>,
): Promise<boolean> {
  if (importing === undefined || stored.get(importName(importing))?.digest === importDigest(importing)) return false;
  await database.write('load.import', async (run) => {
    await recordImport(run, importing);
    await bumpRevision(run);
    await lease.fence(run);
  });
  return true;
}

/**
 * The last transaction of a load, when there is something left to say; gives whether there was, and what of the
 * vocabulary ingested documents lost.
 */
async function finish(database: Database, lease: Lease, version: string | null, wasEmpty: boolean) {
  const before = await readDataset(database);
  const retired = wasEmpty ? 0 : await retiredCount(database);
  const known = before.loadedOnce && (version === null || version === before.version);
  let gone: Untagged[] = [];
  if (known && retired === 0) return { finished: false, gone };
  await database.write('load.finish', async (run) => {
    if (retired > 0) gone = await retire(run);
    await markLoaded(run, version);
    await bumpRevision(run);
    await lease.fence(run);
  });
  return { finished: true, gone };
}

/** Takes away what no unit holds any more, and brings in line what followed from it. */
async function retire(run: Run): Promise<Untagged[]> {
  const gone = await untag(run);
  const units = [...new Set(gone.flatMap((of) => of.units))];
  const touched: Touched = { inspections: new Set(), authorities: new Set() };
  await addTouched(
    run,
    units.map((name) => unitId({ name })),
    touched,
  );
  await sweepRetired(run);
  await settle(run, touched);
  return gone;
}
