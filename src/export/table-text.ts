import { LICENCE_LINE } from '../domain/licence-line.ts';
import type { Page } from './pages.ts';
import type { Column } from './query-rows.ts';
import { csvLine, jsonLine } from './row-text.ts';

/** The formats that rows are written in one after the other. */
export const ROW_FORMATS = ['csv', 'jsonl'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** What each row says of itself: rows are cut, pasted and passed on. */
const OF_EACH_ROW = ['data_version', 'licence'];

/**
 * Pages of rows as text, one piece a page: CSV with a line of headings, or JSON Lines. Each row ends with the version of
 * the data and the licence. `lead` are columns that come first, with one value for all rows.
 */
export async function* tableText(
  format: RowFormat,
  columns: readonly Pick<Column, 'name'>[],
  pages: AsyncIterable<Page>,
  lead: Readonly<Record<string, string>> = {},
): AsyncGenerator<string> {
  const names = [...Object.keys(lead), ...columns.map(({ name }) => name), ...OF_EACH_ROW];
  const leading = Object.values(lead);
  let headings = format === 'csv' ? csvLine(names) : '';
  for await (const { rows, data } of pages) {
    const whole = rows.map((row) => [...leading, ...row, data.version, LICENCE_LINE]);
    yield headings + whole.map((row) => (format === 'csv' ? csvLine(row) : jsonLine(names, row))).join('');
    headings = '';
  }
}
