import { csvCell } from '../domain/csv-cell.ts';

/** A value as one text: nothing for null, the entries of a list with "; " between. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A row as a line of CSV (RFC 4180: lines end in CRLF). */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => csvCell(cellText(value), typeof value === 'number')).join(',')}\r\n`;

/** A row as a line of JSON Lines: one object, its keys the names of the columns. */
export const jsonLine = (columns: readonly string[], row: readonly unknown[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`;
