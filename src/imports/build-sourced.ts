import type { InspectionKind } from '../domain/inspection-kinds.ts';

/** Where a judgement is read: the report itself, or a data source of `seed/core/sources.jsonl`; best first. */
export const SOURCES = ['report', 'official-statistics', 'inspection-history'] as const;
export type SourceKey = (typeof SOURCES)[number];

/** What the sources judge, whatever the framework calls it (`judgementAreaOf` gives the area's key). */
export const JUDGED = [
  'overall',
  'leaders',
  'help_and_protection',
  'in_care',
  'care_leavers',
  'adoption',
  'capacity_to_improve',
  'outcomes',
  'quality_of_provision',
] as const;
export type Judged = (typeof JUDGED)[number];

/** An inspection as one source tells it. Fields the source does not give are null. */
export interface SourcedInspection {
  source: SourceKey;
  at: string;
  authority: string;
  kind: InspectionKind | null;
  firstDay: string | null;
  lastDay: string | null;
  publishedOn: string | null;
  focus: string | null;
  link: string | null;
  grades: Partial<Record<Judged, string>>;
}

const ILACS: Partial<Record<Judged, string>> = {
  overall: 'overall-effectiveness',
  leaders: 'impact-of-leaders',
  help_and_protection: 'help-and-protection',
  in_care: 'children-in-care',
  care_leavers: 'care-leavers',
};

const AREAS: Readonly<Record<string, Partial<Record<Judged, string>>>> = {
  'protection-of-children': { overall: 'protection-overall' },
  'looked-after-children-2013': {
    overall: 'looked-after-overall',
    leaders: 'looked-after-leadership-and-management',
    capacity_to_improve: 'looked-after-capacity-to-improve',
    outcomes: 'looked-after-outcomes',
    quality_of_provision: 'looked-after-quality-of-provision',
  },
  sif: {
    overall: 'overall-effectiveness',
    leaders: 'leadership-management-and-governance',
    help_and_protection: 'help-and-protection',
    in_care: 'children-looked-after-and-achieving-permanence',
    care_leavers: 'care-leavers',
    adoption: 'adoption',
  },
  'ilacs-v1': { ...ILACS, in_care: 'children-in-care-and-care-leavers' },
  'ilacs-v2': ILACS,
  'ilacs-v3': ILACS,
};

/** The judgement area a framework has for what a source judges; undefined where it judges nothing of the kind. */
export const judgementAreaOf = (framework: string, judged: Judged): string | undefined => AREAS[framework]?.[judged];
