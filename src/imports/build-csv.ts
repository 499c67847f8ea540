import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readGrade } from '../domain/grades.ts';
import { seedInvalid } from '../domain/errors.ts';

/** A row of a source, and where it stands (`at`: `file:line`), so that every message can name it. */
export interface SourceRow<T> {
  at: string;
  line: number;
  row: T;
}

/** The file and the line of a place, `file:line`. */
export function placeOf(at: string): { file: string; line: number } {
  const [, file = at, line = '0'] = /^(.*):(\d+)$/u.exec(at) ?? [];
  return { file, line: Number(line) };
}

const text = z.string().trim();

/** A cell that must not be blank. */
export const filled = text.min(1, 'expected a value, not a blank');

/** A day written YYYY-MM-DD. */
export const isoDay = z.iso.date('expected a day as YYYY-MM-DD');

/** Any schema of a cell, with a blank as null. */
export const blankable = <T extends z.ZodType<unknown, string>>(schema: T) =>
  text.transform((value) => (value === '' ? null : value)).pipe(schema.nullable());

/** A day written DD/MM/YY or DD/MM/YYYY; years of two digits are of this century. */
export const britishDay = text
  .regex(/^\d{2}\/\d{2}\/(?:\d{2}|\d{4})$/u, 'expected a day as DD/MM/YY or DD/MM/YYYY')
  .transform((value) => {
    const [day, month, year = ''] = value.split('/');
    return `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  })
  .pipe(isoDay);

/** A cell with a grade, or with one of the words the sources write where there is none. */
export const gradeCell = text.refine((value) => readGrade(value) !== undefined, {
  error: 'expected a grade, a blank, or a word that says why there is none',
});

/** A check of a header, for `readCsv`: throws SEED_INVALID for the first column that is not there. */
export const withColumns =
  (file: string, needed: readonly string[]) =>
  (header: string[]): string[] => {
    const names = header.map((name) => name.trim());
    const absent = needed.find((column) => !names.includes(column));
    if (absent === undefined) return names;
    throw seedInvalid({ file, line: 1, field: absent, value: header.join(','), expected: 'a column of this name' });
  };

/**
 * Reads CSV text with a header line. Throws SEED_INVALID with file, line, field, value and what was expected for
 * the first cell the schema refuses. `columns` renames the header: for one that uses a name twice.
 */
export function readCsv<T extends z.ZodType>(
  file: string,
  content: string,
  schema: T,
  columns: true | ((header: string[]) => string[]) = true,
): SourceRow<z.output<T>>[] {
  return recordsOf(file, content, columns).map(({ info, record }) => {
    const row = schema.safeParse(record);
    if (row.success) return { at: `${file}:${info.lines}`, line: info.lines, row: row.data };
    const issue = row.error.issues[0];
    const field = String(issue?.path[0] ?? '');
    const expected = (issue?.message ?? 'a valid row').replace(/^expected /u, '');
    throw seedInvalid({ file, line: info.lines, field, value: record[field], expected });
  });
}

type CsvRecord = { readonly info: { readonly lines: number }; readonly record: Record<string, string> };

/** The rows of a table that is well-formed; a line that is not is told as a bad cell is. */
function recordsOf(file: string, content: string, columns: true | ((header: string[]) => string[])): CsvRecord[] {
  try {
    return parse(content, { bom: true, columns, info: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1, message } = error as CsvError & { readonly lines?: number };
    throw seedInvalid({
      file,
      line: lines,
      field: '',
      value: null,
      expected: `a row of comma-separated values (${message})`,
    });
  }
}
