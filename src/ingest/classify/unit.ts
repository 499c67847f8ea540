import type { SectionKind } from '../types.ts';

/** What the heading over a sentence is about. */
export type Area = 'help' | 'care' | 'care-and-leavers' | 'leavers' | 'leaders' | 'summary' | 'list' | 'other';

/** One sentence with what of its surroundings bears on its meaning. */
export interface Unit {
  readonly text: string;
  readonly area: Area;
  /** The grade in the heading over it, if that gives one. */
  readonly grade: string | null;
  readonly sectionKind: SectionKind;
  /** Equal for sentences of the same paragraph. */
  readonly paragraph: string;
  readonly bullet: boolean;
  readonly news: boolean;
}

const GRADES = ['outstanding', 'requires improvement', 'require improvement', 'inadequate', 'good', 'adequate'];

/** The grade a heading ends in ("…: requires improvement to be good"), or null. */
export const headingGrade = (heading: string | null): string | null => {
  const tail = (heading ?? '').toLowerCase().slice(-40);
  const grade = GRADES.find((each) => tail.includes(each)) ?? null;
  return grade === 'require improvement' ? 'requires improvement' : grade;
};

/** What a heading is about, told from its words. */
export const headingArea = (heading: string | null, kind: SectionKind): Area => {
  if (kind === 'IMPROVEMENT' || kind === 'PRIORITY_ACTION' || kind === 'RECOMMENDATION') return 'list';
  if (kind === 'STRENGTH') return 'other';
  const words = (heading ?? '').toLowerCase();
  if (/leaders|leadership|management|governance/.test(words)) return 'leaders';
  if (/help|protection/.test(words)) return 'help';
  const leavers = /care leavers|leaving care|care[- ]experienced/.test(words);
  if (leavers) return /in care\b|looked after/.test(words) ? 'care-and-leavers' : 'leavers';
  if (/in care|looked after|permanence|adoption|fostering/.test(words)) return 'care';
  return kind === 'SUMMARY' ? 'summary' : 'other';
};
