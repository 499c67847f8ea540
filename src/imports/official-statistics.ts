import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { seedInvalid } from '../domain/errors.ts';
import { isVisit, type InspectionKind } from '../domain/inspection-kinds.ts';
import type { AuthorityRegister } from './build-authorities.ts';
import { blankable, filled, gradeCell, isoDay, readCsv, withColumns, type SourceRow } from './build-csv.ts';
import type { SourcedInspection } from './build-sourced.ts';
import { readSpreadsheet, type SpreadsheetSheet } from './read-spreadsheet.ts';

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

const absentColumns = (name: SheetName, header: readonly string[]): number =>
  SHEETS[name].columns.filter((column) => !header.includes(column)).length;

/** Which sheet a text is, by its header: the one of whose columns the fewest are absent, the first of several. */
export function sheetOf({ text }: Sheet): SheetName {
  const [header = []] = parse(text, { bom: true, to: 1, skip_empty_lines: true, relax_quotes: true, trim: true });
  const fewest = Math.min(...SHEET_NAMES.map((name) => absentColumns(name, header)));
  return SHEET_NAMES.find((name) => absentColumns(name, header) === fewest) ?? 'history';
}

/** How far down a sheet its header may stand: above it are a title and notes. */
const MOST_TITLES = 20;

/**
 * The sheets of a published spreadsheet that are sheets of the official statistics, each as comma-separated text with a line
 * for each row; what stands above the header is left blank. Throws `SEED_INVALID` for a file without one.
 */
export function statisticsSheets(file: string, bytes: Uint8Array): Sheet[] {
  const all = readSpreadsheet(file, bytes);
  const sheets = all.flatMap(({ name, rows }) => {
    const header = rows.slice(0, MOST_TITLES).findIndex((row) => isHeader(row.map((cell) => cell.trim())));
    return header === -1 ? [] : { file: `${file} [${name}]`, text: commaSeparated(rows, header) };
  });
  if (sheets.length > 0) return sheets;
  const value = all.map(({ name }) => name).join(', ');
  const expected = `a sheet with the columns ${SHEETS.latest.columns.join(', ')}`;
  throw seedInvalid({ file, line: 1, field: '', value, expected });
}

const isHeader = (row: readonly string[]): boolean => SHEET_NAMES.some((name) => absentColumns(name, row) === 0);

function commaSeparated(rows: SpreadsheetSheet['rows'], header: number): string {
  const width = rows[header]?.length ?? 0;
  const line = (row: readonly string[]) =>
    [...row, ...Array.from({ length: width - row.length }, () => '')]
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(',');
  return rows.map((row, at) => (at < header || row.length === 0 ? '' : line(row))).join('\n');
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
