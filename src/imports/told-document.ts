import type { EarlierVisit } from '../domain/earlier-visits.ts';
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

/** An earlier visit that a document recalls, as the graph is told it. */
export interface ToldReference extends EarlierVisit {
  /** The hash of the sentence; a sentence that recalls several visits adds "-2", "-3", … */
  readonly key: string;
  readonly position: number;
  readonly page: number;
  readonly paragraph: string;
  readonly now: FindingRecord['polarity'];
  readonly resolved: boolean;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
}

/** A document, the inspection it is about, the judgements it states, and its findings and what it recalls in reading order. */
export interface ToldDocument {
  readonly inspection: InspectionFacts;
  readonly document: DocumentLine & { readonly quoteStatus: 'HELD' | 'FETCHABLE' | 'NOT_REUSABLE' };
  readonly judgements: DocumentRecord['judgements'];
  readonly findings: readonly ToldFinding[];
  readonly refersBack: readonly ToldReference[];
}

/** Earlier visits in reading order as the graph is told them. */
export function toldReferences(
  refersBack: readonly (Omit<ToldReference, 'key' | 'position'> & { readonly hash: string })[],
): ToldReference[] {
  const keys = findingKeys(refersBack.map(({ hash }) => hash));
  return refersBack.map(({ hash, ...of }, at) => ({ ...of, key: keys[at] ?? hash, position: at + 1 }));
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

/** A finding of a curated document as the graph is told it. */
export const curatedFinding = (of: FindingRecord): ToldFinding => ({
  ...of,
  method: 'CURATED',
  confidence: null,
  nationalFramework: [],
  quote: null,
  start: null,
  end: null,
});
