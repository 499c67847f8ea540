import { z } from 'zod';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import type { StoredUnit } from './dataset.ts';
import { unitId } from './unit-writer.ts';

/**
 * The editions of an ingested document, kept on its unit. They are ordered by the day of publication, then by the time
 * of the file, then by hash: the last is the one whose findings the graph holds. So it does not matter which is read
 * first, and a corrected report, which is published or fetched later, replaces the one it corrects.
 */
export interface Edition {
  readonly sha256: string;
  /** What it is ordered by; ends with the hash. */
  readonly order: string;
}

/** What was ingested of a document: its editions, and with which program and options the last was extracted. */
export interface IngestedUnit {
  readonly name: string;
  readonly editions: readonly Edition[];
  readonly made: string;
}

const READ_TIMEOUT = 30_000;

const ingested: Statement = {
  name: 'ingest.units',
  text: `CYPHER 5
MATCH (u:Unit)
WHERE u.editions IS NOT NULL
RETURN u.name, u.editions, u.made`,
};

const record: Statement = {
  name: 'ingest.record-editions',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (u:Unit {id: row.id})
SET u.editions = row.editions, u.made = row.made`,
};

const addHashes: Statement = {
  name: 'ingest.add-hashes',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (d:Document)-[owns:FROM_UNIT]->(:Unit {id: row.id, kind: 'ingested'})
SET owns.sha256 = row.sha256, d.sha256 = row.sha256`,
};

const unitRow = z.tuple([z.string(), z.array(z.string()), z.string()]);

export const editionOf = (of: { sha256: string; publishedOn: string | null; modified: Date }): Edition => ({
  sha256: of.sha256,
  order: `${of.publishedOn ?? '0000-00-00'} ${of.modified.toISOString()} ${of.sha256}`,
});

const parsedEdition = (order: string): Edition => ({ order, sha256: order.slice(order.lastIndexOf(' ') + 1) });

/** What was ingested so far, by the name of the unit: documents, and the user's copies of curated ones. */
export async function ingestedUnits(database: Database): Promise<Map<string, IngestedUnit>> {
  const rows = await database.read(ingested, {}, Date.now() + READ_TIMEOUT);
  return new Map(
    rows.map((row) => {
      const [name, editions, made] = unitRow.parse(row);
      return [name, { name, editions: editions.map(parsedEdition), made }];
    }),
  );
}

/** All editions in order, each hash once (under the order it was first given). */
function withEdition(editions: readonly Edition[], added: Edition): Edition[] {
  if (editions.some((of) => of.sha256 === added.sha256)) return [...editions];
  return [...editions, added].toSorted((one, other) => (one.order < other.order ? -1 : 1));
}

/** How the quotes of a curated document were made: of what it told then, so that a newer one is filled again. */
export const madeOfCurated = (made: string, curated: StoredUnit | undefined): string =>
  `${made}, of ${curated?.digest ?? 'nothing'}`;

/** Gives an edition its place among those of a unit. `last`: it is the one that counts. */
export function asEdition(before: IngestedUnit | undefined, name: string, edition: Edition, made: string) {
  const editions = withEdition(before?.editions ?? [], edition);
  const last = editions.at(-1)?.sha256 === edition.sha256;
  const unit: IngestedUnit = { name, editions, made: last ? made : (before?.made ?? made) };
  return { last, ingested: unit };
}

/** Keeps the editions of units that are written, or were before, in the same transaction. */
export async function recordEditions(
  run: Run,
  units: readonly (IngestedUnit & { readonly sha256: readonly string[] })[],
): Promise<void> {
  const rows = units.map((unit) => ({
    id: unitId(unit),
    editions: unit.editions.map(({ order }) => order),
    made: unit.made,
    sha256: unit.sha256,
  }));
  await run(record, { rows });
  await run(addHashes, { rows });
}
