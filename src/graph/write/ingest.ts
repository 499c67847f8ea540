import type { Phrases } from '../../domain/statement-phrases.ts';
import type { Extracted } from '../../ingest/ingest/extracted.ts';
import type { InputFile } from '../../ingest/ingest/input-files.ts';
import type { Told } from '../../ingest/ingest/place.ts';
import type { Outcome } from '../../ingest/ingest/pool.ts';
import type { Database } from '../../neo4j/database.ts';
import { migrate } from '../../neo4j/migrations.ts';
import { withLease, type Lease } from '../lease.ts';
import { coreIndexOfGraph } from './core-index.ts';
import { readDataset, storedUnits } from './dataset.ts';
import { ingestedUnits, madeOfCurated, type IngestedUnit } from './editions.ts';
import { ingestBatch } from './ingest-batch.ts';
import { decide, type Deciding } from './ingest-decision.ts';
import type { DocumentReport } from './ingest-report.ts';
import { placesOfGraph } from './known-places.ts';

/** What to ingest, and how. */
export interface IngestOptions {
  /** Hashed already, sorted by name. */
  readonly files: readonly InputFile[];
  /** Extracts files, in any order. */
  readonly extract: (files: readonly string[]) => AsyncIterable<Outcome<string, Extracted>>;
  readonly phrases: Phrases;
  readonly told: Told;
  readonly keepNames: boolean;
  /** The program that extracts: what an older one made is made again. */
  readonly program: string;
  /** Nodes and relationships of one transaction, `ROWS_AT_ONCE` if not given. */
  readonly rowsAtOnce?: number;
  readonly progress?: (done: number, total: number) => void;
  readonly notice?: (text: string) => void;
}

/** What became of every file, in order of their names. */
export interface IngestReport {
  readonly documents: readonly DocumentReport[];
  readonly changed: boolean;
  readonly revision: number;
}

/**
 * Brings documents into the graph: extracts those it does not hold as they are, and writes each with its inspection,
 * judgements, findings and quotes wholly or not at all, with all that is derived from them. Run again, it changes
 * nothing; after a kill it goes on where it was. In which order files come does not matter: where a document belongs
 * follows from the seeds alone (`placeOf`), which edition of it counts from the editions alone (`editions.ts`).
 * Throws `NOT_FOUND` when the graph has no register yet, `GRAPH_BUSY` while another writes.
 */
export async function ingest(database: Database, options: IngestOptions): Promise<IngestReport> {
  await migrate(database);
  return withLease(database, (lease) => ingestFiles(database, lease, options), {
    notice: options.notice,
  });
}

async function ingestFiles(database: Database, lease: Lease, options: IngestOptions): Promise<IngestReport> {
  const { files, keepNames, program } = options;
  const core = await coreIndexOfGraph(database);
  const ingested = await ingestedUnits(database);
  const made = `${program}, names ${keepNames ? 'kept' : 'masked'}`;
  const places = await placesOfGraph(database, core);
  const stored = await storedUnits(database);
  const asMade = ({ name, made: by }: IngestedUnit) =>
    by === (stored.get(name)?.kind === 'documents' ? madeOfCurated(made, stored.get(name)) : made);
  const { wanted, settled } = sorted(files, ingested, asMade);
  const deciding: Deciding = { ...options, database, core, places, stored, made, ingested: new Map(ingested) };
  const reports = [...settled];
  const batch = ingestBatch(database, lease, options.rowsAtOnce);
  const byName = new Map(wanted.map((file) => [file.name, file]));
  options.progress?.(settled.length, files.length);
  for await (const outcome of options.extract(wanted.map((file) => file.name))) {
    const file = byName.get(outcome.job);
    if (file === undefined) continue;
    const { report, entry } = await decide(outcome, file, deciding);
    reports.push(report);
    if (entry !== undefined) await batch.add(entry);
    options.progress?.(reports.length, files.length);
  }
  await batch.flush();
  const { revision } = await readDataset(database);
  const documents = reports.toSorted((one, other) => (one.file < other.file ? -1 : 1));
  return { documents, changed: batch.written() > 0, revision };
}

/** Files that have to be extracted, and the report on those that need not: copies, and what the graph holds. */
function sorted(
  files: readonly InputFile[],
  ingested: ReadonlyMap<string, IngestedUnit>,
  asMade: (unit: IngestedUnit) => boolean,
) {
  const held = new Map<string, { unit: IngestedUnit; last: boolean }>();
  for (const unit of ingested.values())
    for (const { sha256 } of unit.editions) held.set(sha256, { unit, last: unit.editions.at(-1)?.sha256 === sha256 });
  const first = new Map<string, string>();
  const wanted: InputFile[] = [];
  const settled: DocumentReport[] = [];
  for (const file of files) {
    const { name, sha256 } = file;
    const copyOf = sha256 === null ? undefined : first.get(sha256);
    const known = sha256 === null ? undefined : held.get(sha256);
    if (sha256 !== null) first.set(sha256, copyOf ?? name);
    if (copyOf !== undefined)
      settled.push({ file: name, status: 'SKIPPED', reason: 'DUPLICATE', message: `the same bytes as ${copyOf}` });
    else if (known !== undefined && (!known.last || asMade(known.unit)))
      settled.push({ file: name, status: 'UNCHANGED', unit: known.unit.name });
    else wanted.push(file);
  }
  return { wanted, settled };
}
