import { csvCell } from '../domain/csv-cell.ts';
import type { Format } from './query-question.ts';
import type { Rows } from './query-rows.ts';

/** An answer, as it is and as rows. */
interface Answer {
  readonly data: unknown;
  readonly rows: Rows;
}

type Emphasis = (text: string) => string;

const LONGEST_CELL = 60;

/** The text of an answer in a format, its last line ended. Headings of a table are set off by `emphasis`. */
export function rendered(format: Format, { data, rows }: Answer, emphasis: Emphasis): string {
  if (format === 'json') return `${JSON.stringify({ data }, null, 2)}\n`;
  if (format === 'jsonl') return lines(rows.rows.map((row) => JSON.stringify(objectOf(rows.columns, row))));
  if (format === 'csv') return csv(rows);
  return rows.listed ? table(rows, emphasis) : record(rows, emphasis);
}

const lines = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');

const objectOf = (columns: readonly string[], row: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((name, at) => [name, row[at]]));

/** A value as one text: nothing for null, the entries of a list with "; " between. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** RFC 4180: lines end in CRLF. */
function csv({ columns, rows }: Rows): string {
  const line = (values: readonly unknown[]): string =>
    `${values.map((value) => csvCell(cell(value), typeof value === 'number')).join(',')}\r\n`;
  return [columns, ...rows].map(line).join('');
}

/** On a terminal a cell is one line, and no text may move the cursor. */
const shownCell = (value: unknown): string => cell(value).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

function table({ columns, rows }: Rows, emphasis: Emphasis): string {
  const body = rows.map((row) => row.map((value) => shortened(shownCell(value))));
  const widths = columns.map((name, at) => Math.max(name.length, ...body.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return lines([emphasis(line(columns)), rule, ...body.map(line)]);
}

const shortened = (text: string): string => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text);

/** One row reads better as a column, and has room for the whole of each value. */
function record({ columns, rows: [row = []] }: Rows, emphasis: Emphasis): string {
  const width = Math.max(0, ...columns.map((name) => name.length));
  return lines(columns.map((name, at) => `${emphasis(name.padEnd(width))}  ${shownCell(row[at])}`.trimEnd()));
}
