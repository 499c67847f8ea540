import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import type { UnitRows } from './rows.ts';
import { unitId } from './unit-writer.ts';

/** What the graph says of itself. `revision` grows with every transaction that changed something. */
export interface Dataset {
  revision: number;
  version: string | null;
  loadedOnce: boolean;
}

const READ_TIMEOUT = 30_000;

const dataset: Statement = {
  name: 'dataset.read',
  text: `CYPHER 5
MATCH (d:Dataset {id: 'dataset:current'})
RETURN d.revision, d.version, d.loadedOnce`,
};

const units: Statement = {
  name: 'dataset.units',
  text: `CYPHER 5
MATCH (u:Unit)
RETURN u.name, u.sha256, u.kind`,
};

const registerUnits: Statement = {
  name: 'dataset.register-units',
  text: `CYPHER 5
UNWIND $units AS row
OPTIONAL MATCH (before:Unit {id: row.id})
WITH row, before IS NULL AS fresh
MERGE (u:Unit {id: row.id})
FOREACH (_ IN CASE WHEN u.kind <> row.kind THEN [1] ELSE [] END | REMOVE u.editions, u.made)
SET u.name = row.name, u.kind = row.kind, u.sha256 = row.sha256, u.loadedAt = toString(datetime())
WITH row, fresh WHERE fresh
RETURN row.name`,
};

const bump: Statement = {
  name: 'dataset.bump',
  text: `CYPHER 5
MATCH (d:Dataset {id: 'dataset:current'})
SET d.revision = d.revision + 1, d.loadedAt = toString(datetime())`,
};

const finish: Statement = {
  name: 'dataset.finish',
  text: `CYPHER 5
MATCH (d:Dataset {id: 'dataset:current'})
SET d.loadedOnce = true, d.version = coalesce($version, d.version)`,
};

const datasetRow = z.tuple([z.number(), z.string().nullable(), z.boolean()]);
const unitRow = z.tuple([z.string(), z.string(), z.string()]);

/** Reads what the graph says of itself; a migrated graph says it. */
export async function readDataset(database: Database): Promise<Dataset> {
  const [row] = await database.read(dataset, {}, Date.now() + READ_TIMEOUT);
  const [revision, version, loadedOnce] = datasetRow.parse(row);
  return { revision, version, loadedOnce };
}

/** What the graph holds of a unit: its digest and who tells it. */
export interface StoredUnit {
  digest: string;
  kind: string;
}

/** Every unit the graph holds, by name. */
export async function storedUnits(database: Database): Promise<Map<string, StoredUnit>> {
  const rows = await database.read(units, {}, Date.now() + READ_TIMEOUT);
  return new Map(
    rows.map((row) => {
      const [name, digest, kind] = unitRow.parse(row);
      return [name, { digest, kind }];
    }),
  );
}

/**
 * SHA-256 over the rows a unit becomes, not over its file: so it changes with the content, with what the unit takes
 * from the register (the name of a publisher), and with the program that made the rows.
 */
export const digestOf = (unit: UnitRows): string =>
  unit.digest ??
  createHash('sha256')
    .update(JSON.stringify([unit.nodes, unit.relations]))
    .digest('hex');

const nameRow = z.tuple([z.string()]);

/**
 * Records the units and their digests; called first in the transaction that writes them. Of a unit that another group
 * tells from now on, what the group before kept of its editions goes. Gives the names of those that
 * the graph did not hold.
 */
export async function register(run: Run, of: readonly UnitRows[]): Promise<Set<string>> {
  const rows = of.map((unit) => ({ id: unitId(unit), name: unit.name, kind: unit.group, sha256: digestOf(unit) }));
  const fresh = await run(registerUnits, { units: rows });
  return new Set(fresh.map((row) => nameRow.parse(row)[0]));
}

/** Counts a transaction that changed something, within it. */
export async function bumpRevision(run: Run): Promise<void> {
  await run(bump);
}

/** Says that a first load has ended, and of which version the data are (null: as before). */
export async function markLoaded(run: Run, version: string | null): Promise<void> {
  await run(finish, { version });
}
