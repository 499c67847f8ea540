import { GraphQLError, type ExecutionResult } from 'graphql';
import type { App } from '../app.ts';
import { pagesOf, type Source } from '../export/pages.ts';
import { LARGEST_PAGE, pagedQuery, type PagedQuery } from '../export/paged-query.ts';
import { rowsOf } from '../export/query-rows.ts';
import { tableText, type RowFormat } from '../export/table-text.ts';
import type { ValidQuery } from '../export/valid-query.ts';
import { packagedQueries, readQueryLibrary } from '../server/query-library.ts';
import { EXIT } from './failure-report.ts';
import { written, type Io } from './io.ts';
import { answerTo, queryOf, sourceHere, timeoutOf } from './query-answer.ts';
import { reportGraphqlErrors } from './query-errors.ts';
import { rendered } from './query-formats.ts';
import { listed } from './query-list.ts';
import { questionOf, type Format } from './query-question.ts';
import { withReading } from './reading.ts';
import { emphasised } from './style.ts';

export const QUERY_HELP = `Usage: findings-graph query FILE|NAME|- [--variables JSON] [--operation NAME] [--format table|json|jsonl|csv]
                            [--all [--path PATH]]
       findings-graph query --list [--format table|json|jsonl|csv]

Answers the GraphQL query of a file, of stdin (-), or one that comes with the program, by its name. Needs no server; Neo4j
is started when it does not run already.

  --list             the queries that come with the program: the name and the question of each; in the other formats also
                     what the answer shows
  --variables JSON   the query's variables, one JSON object
  --operation NAME   which operation, when the file has several
  --format FORMAT    table (the default): for reading; a cell of more than 60 characters ends in …
                     json: the answer as it is, {"data": …}
                     jsonl: one JSON object a line
                     csv: by RFC 4180; a text that a spreadsheet would take for a formula begins with '
  --all              with csv or jsonl: every entry of one connection, whatever its "first" says, a page at a time;
                     each row ends with the version of the data and the licence. Fails when the data change meanwhile
  --path PATH        of which connection: its names in the answer, such as theme.sharedBy; the first one unless given
  --help             show this

table, jsonl and csv have one row for each entry of the first list of objects that the query selects, read from top to
bottom: the edges (or nodes) of a connection, or a plain list. What is selected outside that list is left out. Fields of
nested objects are columns with dotted names (node.name). Nested lists are joined by "; " in table and csv, and stay
lists in jsonl. A query without a list of objects gives one row.

Errors of the query go to stderr, with exit status 1.
`;

/**
 * `query FILE|NAME|- …` and `query --list`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage, what opening the graph throws, and
 * what `pagesOf` throws.
 */
export async function queryCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const question = await questionOf(args);
  if ('list' in question) {
    io.stdout.write(listed(question.format, await readQueryLibrary(packagedQueries())));
    return EXIT.ok;
  }
  return withReading(app, async ({ schema, reader, database, open }) => {
    const query = queryOf(schema, question);
    // What is wrong with the query shows before Neo4j is started for it.
    if (!('operation' in query)) return reportGraphqlErrors(query, io);
    const paged = question.all ? pagedQuery(query, question.path, LARGEST_PAGE) : undefined;
    await open();
    if (paged) return writeAll(paged, question.format as RowFormat, sourceHere(reader, database, timeoutOf(app)), io);
    const result = await answerTo(query, reader, { deadline: Date.now() + timeoutOf(app) });
    return write(query, result, question.format, io);
  });
}

async function writeAll(paged: PagedQuery, format: RowFormat, source: Source, io: Io): Promise<number> {
  try {
    for await (const text of tableText(format, paged.columns, pagesOf(paged, source)))
      if (!(await written(io.stdout, text))) break;
  } catch (error) {
    if (error instanceof GraphQLError) return reportGraphqlErrors([error], io);
    throw error;
  }
  return EXIT.ok;
}

function write(query: ValidQuery, { data, errors = [] }: ExecutionResult, format: Format, io: Io): number {
  if (data) {
    const rows = rowsOf(query, data);
    io.stdout.write(rendered(format, { data, rows }, (text) => emphasised(text, 'bold', io, 'stdout')));
    if (format !== 'json' && rows.total !== undefined && rows.total > rows.rows.length)
      io.stderr.write(`These are ${rows.rows.length} of ${rows.total} rows.\n`);
  }
  return errors.length === 0 ? EXIT.ok : reportGraphqlErrors(errors, io);
}
