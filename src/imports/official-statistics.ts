import { z } from 'zod';
import type { InspectionKind } from '../domain/inspection-kinds.ts';
import type { AuthorityRegister } from './build-authorities.ts';
import { blankable, filled, gradeCell, isoDay, readCsv, type SourceRow } from './build-csv.ts';
import type { SourcedInspection } from './build-sourced.ts';

const GRADE_COLUMNS = {
  'Overall effectiveness': gradeCell,
  'The impact of leaders on social work practice with children and families': gradeCell,
  'The experiences and progress of children who need help and protection': gradeCell,
  'The experiences and progress of children in care': gradeCell,
  'The experiences and progress of care leavers': gradeCell,
};

const KINDS = {
  'ILACS Standard Inspection': 'ILACS_STANDARD',
  'ILACS Short Inspection': 'ILACS_SHORT',
  'ILACS Focused Visit': 'FOCUSED_VISIT',
  'LA Monitoring visit': 'MONITORING_VISIT',
} as const satisfies Record<string, InspectionKind>;

const kindCell = z.enum(Object.keys(KINDS) as (keyof typeof KINDS)[]).transform((type) => KINDS[type]);

const authorityColumns = { 'Local authority area code': filled, 'Local authority name': filled };

/** The sheet of all inspections under the framework of 2018. */
const historyRow = z
  .object({
    ...authorityColumns,
    ...GRADE_COLUMNS,
    'Inspection date': isoDay,
    'Publication date': isoDay,
    'Inspection type': kindCell,
  })
  .transform((row) => ({ ...row, day: row['Inspection date'], kind: row['Inspection type'], focus: null }));

/** The sheet of one year's inspections and visits. */
const inYearRow = z
  .object({
    ...authorityColumns,
    ...GRADE_COLUMNS,
    'Inspection/Visit date': isoDay,
    'Publication date': isoDay,
    'Inspection/Visit type': kindCell,
    'Visit Theme': blankable(filled),
  })
  .transform((row) => ({
    ...row,
    day: row['Inspection/Visit date'],
    kind: row['Inspection/Visit type'],
    focus: row['Visit Theme'],
  }));

/** The sheet of the latest inspection of each authority; it does not say which kind it was. */
const latestRow = z
  .object({ ...authorityColumns, ...GRADE_COLUMNS, 'Inspection date': isoDay, 'Publication date': isoDay })
  .transform((row) => ({ ...row, day: row['Inspection date'], kind: null, focus: null }));

type OfficialRow = z.output<typeof historyRow> | z.output<typeof inYearRow> | z.output<typeof latestRow>;

const isVisit = (kind: InspectionKind | null): boolean => kind === 'FOCUSED_VISIT' || kind === 'MONITORING_VISIT';

function toSourced({ at, row }: SourceRow<OfficialRow>, register: AuthorityRegister): SourcedInspection {
  const mention = { gssCode: row['Local authority area code'], name: row['Local authority name'] };
  return {
    source: 'official-statistics',
    at,
    authority: register.find(mention, row.day, at),
    kind: row.kind,
    firstDay: row.day,
    lastDay: null,
    publishedOn: row['Publication date'],
    focus: row.focus,
    link: null,
    grades: isVisit(row.kind)
      ? {}
      : {
          overall: row['Overall effectiveness'],
          leaders: row['The impact of leaders on social work practice with children and families'],
          help_and_protection: row['The experiences and progress of children who need help and protection'],
          in_care: row['The experiences and progress of children in care'],
          care_leavers: row['The experiences and progress of care leavers'],
        },
  };
}

const sameFacts = (one: SourcedInspection, other: SourcedInspection): boolean =>
  one.publishedOn === other.publishedOn && JSON.stringify(one.grades) === JSON.stringify(other.grades);

/** A sheet as it was read: the file's name for messages, and its text. */
export interface Sheet {
  file: string;
  text: string;
}

/**
 * The inspections of the three sheets of the official statistics. The sheets overlap: what two of them tell of the
 * same authority and day is one inspection; `contradictions` names the rows where they do not agree (the first
 * sheet that has the inspection, in the order history, in year, latest, is the one that is kept).
 */
export function readOfficialStatistics(
  sheets: { history: Sheet; inYear: Sheet; latest: Sheet },
  register: AuthorityRegister,
): { inspections: SourcedInspection[]; contradictions: string[] } {
  const rows = [
    ...readCsv(sheets.history.file, sheets.history.text, historyRow),
    ...readCsv(sheets.inYear.file, sheets.inYear.text, inYearRow),
    ...readCsv(sheets.latest.file, sheets.latest.text, latestRow),
  ].map((row) => toSourced(row, register));
  const kept = new Map<string, SourcedInspection>();
  const contradictions: string[] = [];
  for (const row of rows) {
    const key = `${row.authority} ${row.firstDay} ${isVisit(row.kind) ? row.kind : 'inspection'}`;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, row);
    else if (!sameFacts(before, row)) contradictions.push(`${before.at} and ${row.at}`);
  }
  return { inspections: [...kept.values()], contradictions };
}
