import type { FindingRecord } from '../imports/seed-documents.ts';
import type { EarlierVisit } from '../domain/earlier-visits.ts';
import type { InspectionKind } from '../domain/inspection-kinds.ts';

/** What a document is: a report, a letter to the council (and its partners), or a news item about an inspection. */
export type DocumentKind = 'REPORT' | 'LETTER' | 'NEWS';

/**
 * What a section of a document is for. The lists of work to be done (`IMPROVEMENT`, `PRIORITY_ACTION`,
 * `RECOMMENDATION`) decide what a bare noun phrase under them means; `STRENGTH` is a list of what is done well;
 * `PROGRESS` is what has happened since an earlier inspection; `BODY` is every other narrative.
 */
export type SectionKind =
  'SUMMARY' | 'IMPROVEMENT' | 'PRIORITY_ACTION' | 'RECOMMENDATION' | 'STRENGTH' | 'PROGRESS' | 'BODY';

/** Why a sentence is left out. It keeps its place in the list all the same, so that indexes agree. */
export type SkipReason =
  | 'title'
  | 'contents'
  | 'judgement-table'
  | 'boilerplate'
  | 'about-the-area'
  | 'about-the-inspection'
  | 'grade-explanation'
  | 'childrens-summary'
  | 'safeguarding-board'
  | 'inspectors'
  | 'contact'
  | 'salutation'
  | 'copy-list'
  | 'heading'
  | 'footnote'
  | 'page-furniture'
  | 'advert';

/** One sentence (or one bullet) of a document, with its place in the source. */
export interface SourceSentence {
  /** Running number in the document, from 0; `SourceDocument.sentences[index]`. */
  readonly index: number;
  /** The sentence as one line: lines joined, hyphenation undone, page furniture gone. */
  readonly text: string;
  /** The page it begins on, from 1. */
  readonly page: number;
  /** Offsets in the page's text as read; `end` may lie beyond that page's end when the sentence runs on. */
  readonly start: number;
  readonly end: number;
  /** The printed number ("14"), or `intro-3` (third unnumbered paragraph), or `bullet-7` (seventh bullet). */
  readonly paragraph: string;
  /** The nearest heading as printed. */
  readonly section: string | null;
  readonly sectionKind: SectionKind;
  /** A key of seed/core/judgement-areas.jsonl. */
  readonly judgementArea: string | null;
  readonly bullet: boolean;
  readonly skip: SkipReason | null;
  /** The time set for a recommendation, as printed ("within three months", "immediately"). */
  readonly deadline: string | null;
  /** Tags of the national framework, one spelling: "outcome 4", "enabler 2". */
  readonly nationalFramework: readonly string[];
}

/** How the council a document is about was found; `candidates` when none could be told from the others. */
export interface AuthorityMatch {
  /** A key of seed/core/authorities.jsonl. */
  readonly key: string | null;
  readonly how: 'urn' | 'name' | 'folder' | 'told' | 'none';
  readonly candidates: readonly string[];
}

/** The days of an inspection, each null when the document does not give it. */
export interface InspectionDates {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';
}

/** A grade as a judgement table or a sentence of the document states it. */
export interface StatedGrade {
  /** A key of seed/core/judgement-areas.jsonl. */
  readonly area: string;
  /** The label of the scale, for instance "Requires improvement to be good". */
  readonly grade: string;
  /** The grade as printed. */
  readonly sourceText: string;
  readonly page: number;
}

/** The terms under which a document may be reused, as it states them. */
export interface DocumentLicence {
  readonly id: 'OGL-UK' | 'OFSTED-NON-COMMERCIAL' | 'ALL-RIGHTS-RESERVED' | 'NOT-STATED';
  readonly reuse: 'OPEN' | 'RESTRICTED' | 'UNKNOWN';
  /** The sentence that says so, null when none does. */
  readonly statement: string | null;
}

/** One document as read: what it is, whom and when it is about, and every sentence in reading order. */
export interface SourceDocument {
  /** `<folder>__<file>` as the output is named, without `.jsonl`. */
  readonly name: string;
  readonly title: string | null;
  readonly kind: DocumentKind;
  /** A key of seed/core/frameworks.jsonl. */
  readonly framework: string | null;
  readonly inspectionKind: InspectionKind | null;
  readonly authority: AuthorityMatch;
  readonly inspection: InspectionDates;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly grades: readonly StatedGrade[];
  readonly licence: DocumentLicence;
  readonly pages: number;
  readonly sha256: string;
  readonly warnings: readonly string[];
  readonly sentences: readonly SourceSentence[];
}

/** What a finding says, as it was decided. */
export interface Classification extends Pick<
  FindingRecord,
  'kind' | 'polarity' | 'concerns' | 'themes' | 'aspects' | 'resolved'
> {
  /** From 0 to 1. */
  readonly confidence: number;
  /** The cues or weights that decided, in words. */
  readonly why: readonly string[];
}

/**
 * An earlier visit whose priority action a sentence recalls. It is no finding of this inspection; whether what is said
 * of it now is one is decided apart.
 */
export interface EarlierVisitReference extends EarlierVisit, Pick<FindingRecord, 'themes' | 'aspects' | 'resolved'> {
  /** How it stands now, by the same sentence; neutral where that says nothing of now. */
  readonly now: FindingRecord['polarity'];
}

/**
 * What a sentence was decided to say. The classifier gives one for each sentence of a document, in order; null for a
 * sentence that is left out.
 */
export interface Said {
  /** Null for what is no finding (context). */
  readonly finding: Classification | null;
  /** The earlier visits whose priority actions it recalls. */
  readonly refersBack: readonly EarlierVisitReference[];
}
