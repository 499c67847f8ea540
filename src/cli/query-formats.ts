import type { Rows } from '../export/query-rows.ts';
import { cellText, csvLine, jsonLine } from '../export/row-text.ts';
import type { Format } from './query-question.ts';

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
  if (format === 'jsonl') return rows.rows.map((row) => jsonLine(rows.columns, row)).join('');
  if (format === 'csv') return [rows.columns, ...rows.rows].map(csvLine).join('');
  return rows.listed ? table(rows, emphasis) : record(rows, emphasis);
}

const lines = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('');

/** On a terminal a cell is one line, and no text may move the cursor. */
const shownCell = (value: unknown): string => cellText(value).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

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
