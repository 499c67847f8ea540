import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isVisit, type InspectionKind } from '../domain/inspection-kinds.ts';
import type { AuthorityRegister } from './build-authorities.ts';
import { blankable, filled, gradeCell, isoDay, readCsv, withColumns, type SourceRow } from './build-csv.ts';
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

const HISTORY = z.object({
  ...authorityColumns,
  ...GRADE_COLUMNS,
  'Inspection date': isoDay,
  'Publication date': isoDay,
  'Inspection type': kindCell,
});
const IN_YEAR = z.object({
  ...authorityColumns,
  ...GRADE_COLUMNS,
  'Inspection/Visit date': isoDay,
  'Publication date': isoDay,
  'Inspection/Visit type': kindCell,
  'Visit Theme': blankable(filled),
});
const LATEST = z.object({
  ...authorityColumns,
  ...GRADE_COLUMNS,
  'Inspection date': isoDay,
  'Publication date': isoDay,
});

/** The sheets, the one first that is believed where two tell the same inspection. */
const SHEETS = {
  /** All inspections under the framework of 2018. */
  history: {
    columns: Object.keys(HISTORY.shape),
    row: HISTORY.transform((row) => ({
      ...row,
      day: row['Inspection date'],
      kind: row['Inspection type'],
      focus: null,
    })),
  },
  /** One year's inspections and visits. */
  'in-year': {
    columns: Object.keys(IN_YEAR.shape),
    row: IN_YEAR.transform((row) => ({
      ...row,
      day: row['Inspection/Visit date'],
      kind: row['Inspection/Visit type'],
      focus: row['Visit Theme'],
    })),
  },
  /** The latest inspection of each authority; it does not say which kind it was. */
  latest: {
    columns: Object.keys(LATEST.shape),
    row: LATEST.transform((row) => ({ ...row, day: row['Inspection date'], kind: null, focus: null })),
  },
} as const;

/** The sheets of the official statistics. */
export const SHEET_NAMES = Object.keys(SHEETS) as [keyof typeof SHEETS, ...(keyof typeof SHEETS)[]];
export type SheetName = (typeof SHEET_NAMES)[number];

type OfficialRow = z.output<(typeof SHEETS)[SheetName]['row']>;

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

/** Which sheet a text is, by its header: the one of whose columns the fewest are absent, the first of several. */
export function sheetOf({ text }: Sheet): SheetName {
  const [header = []] = parse(text, { bom: true, to_line: 1, relax_quotes: true, trim: true });
  const names = new Set(header);
  const absent = (name: SheetName): number => SHEETS[name].columns.filter((column) => !names.has(column)).length;
  const fewest = Math.min(...SHEET_NAMES.map(absent));
  return SHEET_NAMES.find((name) => absent(name) === fewest) ?? 'history';
}

/** The inspections of one sheet, one a row. Throws for a column, a cell or an authority it cannot read. */
export function readSheet(name: SheetName, { file, text }: Sheet, register: AuthorityRegister): SourcedInspection[] {
  const { columns, row } = SHEETS[name];
  const rows: SourceRow<OfficialRow>[] = readCsv(file, text, row, withColumns(file, columns));
  return rows.map((of) => toSourced(of, register));
}

/**
 * The inspections of the three sheets of the official statistics. The sheets overlap: what two of them tell of the
 * same authority and day is one inspection; `contradictions` names the rows where they do not agree (the first
 * sheet that has the inspection, in the order history, in year, latest, is the one that is kept).
 */
export function readOfficialStatistics(
  sheets: Readonly<Record<SheetName, Sheet>>,
  register: AuthorityRegister,
): { inspections: SourcedInspection[]; contradictions: string[] } {
  const rows = SHEET_NAMES.flatMap((name) => readSheet(name, sheets[name], register));
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
