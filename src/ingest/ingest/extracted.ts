import type { FindingRecord } from '../../imports/seed-documents.ts';
import type { EarlierVisitReference, SectionKind, SourceDocument } from '../types.ts';

/** What was extracted from a document, without its sentences. */
export type ExtractedHead = Omit<SourceDocument, 'sentences'>;

/** One finding as extracted: the sentence, its place, and what was decided about it. */
export interface ExtractedFinding extends Pick<
  FindingRecord,
  | 'page'
  | 'paragraph'
  | 'section'
  | 'polarity'
  | 'kind'
  | 'concerns'
  | 'themes'
  | 'aspects'
  | 'resolved'
  | 'deadline'
  | 'judgementArea'
> {
  readonly sectionKind: SectionKind;
  readonly quote: string;
  readonly quoteHash: string;
  readonly start: number;
  readonly end: number;
  readonly nationalFramework: readonly string[];
  readonly confidence: number;
}

/** An earlier visit as recalled, and where: by the hash of the sentence, which is not kept. */
export interface ExtractedReference
  extends EarlierVisitReference, Pick<ExtractedFinding, 'page' | 'paragraph' | 'quoteHash'> {}

/** A sentence and its place. */
export type Sentence = Pick<ExtractedFinding, 'page' | 'paragraph' | 'quote' | 'start' | 'end'>;

/** A document and its findings, in reading order. */
export interface Extracted {
  readonly head: ExtractedHead;
  readonly findings: readonly ExtractedFinding[];
  /** The earlier visits that the document recalls. */
  readonly refersBack: readonly ExtractedReference[];
  /** The sentences that are no findings: a person may have read one of them as such. */
  readonly others: readonly Sentence[];
  /** The persons it lists (inspectors, who signed it): for masking; nothing of them is written. */
  readonly names: readonly string[];
}

/** A document and where each of its sentences stands, by hash: what is needed to find findings in it again. */
export interface ReadAlone {
  readonly head: ExtractedHead;
  readonly sentences: readonly { readonly page: number; readonly paragraph: string; readonly quoteHash: string }[];
}
