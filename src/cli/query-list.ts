import type { LibraryQuery } from '../server/query-library.ts';
import type { Format } from './query-question.ts';
import { rendered } from './query-formats.ts';

const COLUMNS = ['name', 'question', 'shows', 'operation'] as const;

/**
 * The queries that come with the program, in a format. As a table the name and the question of each, whole, one a line;
 * else also what the answer shows and the name of the operation.
 */
export function listed(format: Format, queries: readonly LibraryQuery[]): string {
  if (format === 'table') {
    const width = Math.max(0, ...queries.map(({ name }) => name.length));
    return queries.map(({ name, question }) => `${name.padEnd(width)}  ${question}\n`).join('');
  }
  const data = queries.map((query) => Object.fromEntries(COLUMNS.map((column) => [column, query[column]])));
  const rows = queries.map((query) => COLUMNS.map((column) => query[column]));
  return rendered(format, { data, rows: { columns: COLUMNS, rows, listed: true, total: undefined } }, (text) => text);
}

/** The query that a user calls by its name, its file or its operation; undefined when none is called so. */
export function queryCalled(called: string, queries: readonly LibraryQuery[]): LibraryQuery | undefined {
  const wanted = called.toLowerCase();
  return queries.find((query) => [query.name, query.file, query.operation].some((one) => one.toLowerCase() === wanted));
}
