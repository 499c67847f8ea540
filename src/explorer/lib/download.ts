import { csvCell } from '../../domain/csv-cell.ts';
import { LICENCE_LINE } from '../../domain/licence-line.ts';

/** What a cell of a download may hold. */
export type Cell = string | number | boolean | null | undefined;

/** A row: the columns and their values, the same columns in each row. */
export type Row = Readonly<Record<string, Cell>>;

/** The questions that a view asked, and what it shows of the answers. */
export interface Shown {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly queries: readonly { readonly query: string; readonly variables: unknown }[];
  readonly version: string;
}

/** Saves what is shown as CSV (RFC 4180): every row carries the licence, the version of the data and the way back. */
export function saveCsv(shown: Shown): void {
  save(`${fileName(shown.title)}.csv`, 'text/csv', csvOf(shown, location.href));
}

/** Saves what is shown as JSON, with the questions that were asked. */
export function saveJson(shown: Shown): void {
  const { title, version, queries, rows } = shown;
  const content = { title, permalink: location.href, dataVersion: version, licence: LICENCE_LINE, queries, rows };
  save(`${fileName(title)}.json`, 'application/json', `${JSON.stringify(content, undefined, 2)}\n`);
}

function csvOf({ rows, version }: Shown, permalink: string): string {
  const whole = rows.map((row) => ({ ...row, data_version: version, permalink, licence: LICENCE_LINE }));
  const columns = Object.keys(whole[0] ?? { licence: '' });
  const lines = whole.map((row: Row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

const field = (cell: Cell): string => csvCell(String(cell ?? ''), typeof cell === 'number');

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
