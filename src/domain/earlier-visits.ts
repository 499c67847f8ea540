/** The kinds of an earlier visit that a report recalls, as exact as its words are. */
export const EARLIER_VISIT_KINDS = [
  'FOCUSED_VISIT',
  'MONITORING_VISIT',
  'JOINT_TARGETED_AREA',
  'FULL_INSPECTION',
] as const;

export type EarlierVisitKind = (typeof EARLIER_VISIT_KINDS)[number];

/** An earlier visit as a report recalls it. */
export interface EarlierVisit {
  /** Null where the words do not say what kind of visit it was. */
  readonly kind: EarlierVisitKind | null;
  /** The days between which it was, both null where the words give no time. */
  readonly earliest: string | null;
  readonly latest: string | null;
}
