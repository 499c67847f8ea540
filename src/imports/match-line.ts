import { isVisit } from '../domain/inspection-kinds.ts';
import { DAYS_APART, daysApart } from './match-inspections.ts';
import type { ImportedRow } from './merge-line.ts';
import type { InspectionLine } from './seed-inspections.ts';

/**
 * Which of an authority's inspections a row of an imported table tells of, by the rules that the seed was made with: the
 * same report; else, of visits, the same kind and the same first day or day of publication; of other inspections, the same
 * first day, or publication within 45 days. Undefined for an inspection that is not known yet.
 */
export function lineOf(row: ImportedRow, lines: readonly InspectionLine[]): InspectionLine | undefined {
  const linked = row.link === null ? undefined : lines.find((of) => of.link === row.link);
  if (linked !== undefined) return linked;
  if (isVisit(row.kind)) {
    const visits = lines.filter((of) => of.kind === row.kind);
    return visits.find((of) => beganOn(of, row.firstDay)) ?? visits.find((of) => of.publishedOn === row.publishedOn);
  }
  const inspections = lines.filter((of) => !isVisit(of.kind) && of.kind !== 'JOINT_TARGETED_AREA');
  return inspections.find((of) => beganOn(of, row.firstDay)) ?? publishedNear(row, inspections);
}

const beganOn = (of: InspectionLine, day: string | null): boolean =>
  day !== null && (of.firstDay === day || of.dates.some(({ what, day: said }) => what === 'FIRST_DAY' && said === day));

/** Two reports are two inspections, however near: a row with a link is that of no inspection that has another. */
const publishedNear = (row: ImportedRow, lines: readonly InspectionLine[]): InspectionLine | undefined =>
  lines
    .filter((of) => row.link === null || of.link === null)
    .map((of) => ({ of, apart: daysApart(of.publishedOn, row.publishedOn) }))
    .filter(({ apart }) => apart <= DAYS_APART)
    .toSorted((one, other) => one.apart - other.apart)[0]?.of;
