import type { DocumentRecord, FindingRecord } from './seed-documents.ts';
import type { DocumentLine, InspectionFacts } from './seed-inspections.ts';

/** A finding as the graph is told it, whoever tells: a file of curated documents, the national index, or an ingest. */
export interface ToldFinding extends Omit<FindingRecord, 'record'> {
  readonly method: 'CURATED' | 'EXTRACTED';
  /** How sure the program is that this is what the sentence says, 0 to 1; null for what a person read. */
  readonly confidence: number | null;
  /** Tags of the national framework: "outcome 4", "enabler 2". */
  readonly nationalFramework: readonly string[];
  /** The sentence itself and its place in the text of its page; null unless the user's own copy was read. */
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A document, the inspection it is about, the judgements it states, and its findings in reading order. */
export interface ToldDocument {
  readonly inspection: InspectionFacts;
  readonly document: DocumentLine & { readonly quoteStatus: 'HELD' | 'FETCHABLE' | 'NOT_REUSABLE' };
  readonly judgements: DocumentRecord['judgements'];
  readonly findings: readonly ToldFinding[];
}

/** The keys of findings from the hashes of their sentences, in reading order: a repeat adds "-2", "-3", … */
export function findingKeys(hashes: readonly string[]): string[] {
  const met = new Map<string, number>();
  return hashes.map((hash) => {
    const times = (met.get(hash) ?? 0) + 1;
    met.set(hash, times);
    return times === 1 ? hash : `${hash}-${times}`;
  });
}
