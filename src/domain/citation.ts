import type { InspectionKind } from './inspection-kinds.ts';

/** What a citation of a finding is made of; dates are ISO 8601 days, EDTF where the source is less exact. */
export interface CitedFinding {
  readonly id: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly title: string;
  readonly secondHand: boolean;
  readonly kind: InspectionKind;
  readonly authority: string;
  /** A day, month or year, or two days with a slash between: the visit lies between them. */
  readonly date: string;
  readonly page: number;
  readonly paragraph: string;
  readonly quoteHash: string;
  readonly licence: string;
  readonly attribution: string | null;
  /** `YYYY.MM.n`; null before a first load. */
  readonly dataVersion: string | null;
}

/** The kinds of inspection and visit as a sentence names them. */
const KIND_WORDS: Readonly<Record<InspectionKind, string>> = {
  UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT:
    'unannounced inspection of contact, referral and assessment arrangements (UCRA)',
  SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN: 'inspection of safeguarding and looked after children services (SLAC)',
  PROTECTION_OF_CHILDREN: 'inspection of arrangements for the protection of children',
  LOOKED_AFTER_CHILDREN: 'inspection of services for looked after children',
  SINGLE_INSPECTION: 'single inspection framework (SIF) inspection',
  JOINT_TARGETED_AREA: 'joint targeted area inspection (JTAI)',
  ILACS_STANDARD: 'standard ILACS inspection',
  ILACS_SHORT: 'short ILACS inspection',
  FOCUSED_VISIT: 'focused visit',
  MONITORING_VISIT: 'monitoring visit',
};

/**
 * A finding as one cites it: who published what and when, the inspection and its authority, page, paragraph and hash
 * of the sentence, whether the document is second-hand, the finding's id and the version of the data it was read
 * from, and the terms of the document. The same finding of the same data gives the same text.
 */
export function citationOf(of: CitedFinding): string {
  const [from, to] = of.date.split('/');
  const day = to === undefined ? of.date : `between ${from} and ${to}`;
  const parts = [
    `${of.publisher} (${of.publishedOn ?? 'day of publication not known'})`,
    of.title,
    `${of.authority}, ${KIND_WORDS[of.kind]}, ${day}`,
    `Page ${of.page}, paragraph ${of.paragraph}, sentence ${of.quoteHash}`,
    ...(of.secondHand ? ['Second-hand: tells what another document found'] : []),
    `findings-graph, data ${of.dataVersion ?? 'without a version'}, ${of.id}`,
    `Licence: ${of.licence}`,
    ...(of.attribution === null ? [] : [of.attribution]),
  ];
  return parts.map(stopped).join(' ');
}

/** A text with a full stop at its end, unless it has one or another mark that ends a sentence. */
const stopped = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);
