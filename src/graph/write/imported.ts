import { createHash } from 'node:crypto';
import { z } from 'zod';
import { INSPECTION_KIND_NAMES } from '../../domain/inspection-kinds.ts';
import { JUDGED } from '../../imports/build-sourced.ts';
import { importName, type ImportedEdition } from '../../imports/imported.ts';
import { SHEET_NAMES } from '../../imports/official-statistics.ts';
import { NEIGHBOUR_MODELS, neighbourRecord } from '../../imports/seed-neighbours.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import { unitId } from './unit-writer.ts';

const READ_TIMEOUT = 30_000;

const imports: Statement = {
  name: 'import.read',
  text: `CYPHER 5
MATCH (u:Unit)
WHERE u.kind = 'imported'
RETURN u.told
ORDER BY u.name`,
};

const record: Statement = {
  name: 'import.record',
  text: `CYPHER 5
MERGE (u:Unit {id: $id})
SET u += $properties, u.loadedAt = toString(datetime())`,
};

const day = z.iso.date();
const text = z.string();

const inspection = z.strictObject({
  source: z.enum(['official-statistics', 'inspection-history']),
  at: text,
  authority: text,
  name: text,
  kind: z.enum(INSPECTION_KIND_NAMES).nullable(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  publishedOn: day.nullable(),
  focus: text.nullable(),
  link: text.nullable(),
  grades: z.partialRecord(z.enum(JUDGED), text),
});

const edition = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('neighbours'),
    model: z.literal(NEIGHBOUR_MODELS),
    edition: day,
    file: text,
    records: z.array(neighbourRecord),
  }),
  z.strictObject({
    what: z.literal('inspections'),
    source: inspection.shape.source,
    sheet: z.enum(SHEET_NAMES).nullable(),
    edition: day,
    file: text,
    rows: z.array(inspection),
  }),
]);

const importRow = z.tuple([z.string()]);

/** The editions that the user imported, each whole, so that a later load can tell them again. */
export async function readImports(database: Database): Promise<ImportedEdition[]> {
  const rows = await database.read(imports, {}, Date.now() + READ_TIMEOUT);
  return rows.map((row) => edition.parse(JSON.parse(importRow.parse(row)[0])));
}

/** What an edition is known by, as the digest of a unit is. */
export const importDigest = (of: ImportedEdition): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('hex');

/**
 * Keeps an edition in the graph, in the transaction that writes what it says. It is a unit that owns nothing: what it
 * says is written with the units that it changes.
 */
export async function recordImport(run: Run, of: ImportedEdition): Promise<void> {
  const name = importName(of);
  const properties = { name, kind: 'imported', sha256: importDigest(of), edition: of.edition, file: of.file };
  await run(record, { id: unitId({ name }), properties: { ...properties, told: JSON.stringify(of) } });
}
