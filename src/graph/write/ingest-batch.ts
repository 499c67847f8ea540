import type { Database } from '../../neo4j/database.ts';
import type { Lease } from '../lease.ts';
import { ROWS_AT_ONCE, writeBatch } from './batch.ts';
import { holdQuotes, type Quote } from './curated-quotes.ts';
import { recordEditions, type IngestedUnit } from './editions.ts';
import type { UnitRows } from './rows.ts';

/** A document that is to be written: its editions, and its rows unless a later edition is in the graph already. */
export interface IngestEntry {
  readonly ingested: IngestedUnit;
  /** All hashes of the document, those that the seeds know first. */
  readonly sha256: readonly string[];
  readonly rows: UnitRows | null;
  /** The sentences of a curated document, whose rows are not the user's. */
  readonly quotes?: readonly Quote[] | undefined;
}

/** Collects documents and writes them in transactions of bounded size. */
export interface IngestBatch {
  add(entry: IngestEntry): Promise<void>;
  flush(): Promise<void>;
  /** How many transactions there were. */
  written(): number;
}

/** The one writer of an ingest. */
export function ingestBatch(database: Database, lease: Lease, rowsAtOnce = ROWS_AT_ONCE): IngestBatch {
  let waiting = new Map<string, IngestEntry>();
  let transactions = 0;

  const flush = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const entries = [...waiting.values()];
    waiting = new Map();
    const units = entries.flatMap((of) => of.rows ?? []);
    await writeBatch(database, lease, units, async (run) => {
      await recordEditions(
        run,
        entries.map(({ ingested, sha256 }) => ({ ...ingested, sha256 })),
      );
      await holdQuotes(
        run,
        entries.flatMap(({ ingested: { name: unit }, quotes }) => (quotes === undefined ? [] : { unit, quotes })),
      );
    });
    transactions += 1;
  };

  return {
    async add(entry) {
      const { name } = entry.ingested;
      // Of two editions in one batch only the later has rows that count, whichever came first.
      const before = waiting.get(name);
      const rows = entry.rows ?? before?.rows ?? null;
      waiting.set(name, { ...entry, rows, quotes: entry.quotes ?? before?.quotes });
      if (sizeOf(waiting) >= rowsAtOnce) await flush();
    },
    flush,
    written: () => transactions,
  };
}

const sizeOf = (entries: ReadonlyMap<string, IngestEntry>): number =>
  [...entries.values()].reduce((sum, { rows }) => sum + (rows?.nodes.length ?? 0) + (rows?.relations.length ?? 0), 0);
