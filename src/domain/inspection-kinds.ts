/** Every kind of inspection the graph carries, and the part of an inspection's id that names it. */
export const INSPECTION_KINDS = {
  UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT: 'ucra',
  SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN: 'slac',
  PROTECTION_OF_CHILDREN: 'protection-of-children',
  LOOKED_AFTER_CHILDREN: 'looked-after-children',
  SINGLE_INSPECTION: 'sif',
  JOINT_TARGETED_AREA: 'jtai',
  ILACS_STANDARD: 'ilacs-standard',
  ILACS_SHORT: 'ilacs-short',
  FOCUSED_VISIT: 'focused-visit',
  MONITORING_VISIT: 'monitoring-visit',
} as const;

export type InspectionKind = keyof typeof INSPECTION_KINDS;

/** The kinds as a list, in the order in which the frameworks came into use. */
export const INSPECTION_KIND_NAMES = Object.keys(INSPECTION_KINDS) as [InspectionKind, ...InspectionKind[]];

/** Whether it is a visit, which looks at a part of the services alone; not where the kind is not known. */
export const isVisit = (kind: InspectionKind | null): boolean =>
  kind === 'FOCUSED_VISIT' || kind === 'MONITORING_VISIT';

/** What of an inspection its key is made of. */
export interface InspectionIdentity {
  authority: string;
  kind: InspectionKind;
  firstDay: string | null;
  publishedOn: string | null;
}

/**
 * The key of an inspection: authority, kind, and its first day; without one its day of publication;
 * without either a running number (`undated-1` for the authority's first undated inspection of the kind).
 */
export function inspectionKey(of: InspectionIdentity, undated = 1): string {
  const day = of.firstDay ?? (of.publishedOn === null ? `undated-${undated}` : `published-${of.publishedOn}`);
  return `${of.authority}-${INSPECTION_KINDS[of.kind]}-${day}`;
}
