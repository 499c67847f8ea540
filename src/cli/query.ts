import type { ExecutionResult } from 'graphql';
import { openGraph, openReading, type App } from '../app.ts';
import { readLoaded } from '../graph/loaded.ts';
import { lateDatabase } from '../neo4j/late-database.ts';
import { migrate } from '../neo4j/migrations.ts';
import { packagedQueries, readQueryLibrary } from '../server/query-library.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { answerTo, validQuery, type ValidQuery } from './query-answer.ts';
import { reportGraphqlErrors } from './query-errors.ts';
import { rendered } from './query-formats.ts';
import { listed } from './query-list.ts';
import { questionOf, type Format } from './query-question.ts';
import { rowsOf } from './query-rows.ts';
import { emphasised } from './style.ts';

export const QUERY_HELP = `Usage: findings-graph query FILE|NAME|- [--variables JSON] [--operation NAME] [--format table|json|jsonl|csv]
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
  --help             show this

table, jsonl and csv have one row for each entry of the first list of objects that the query selects, read from top to
bottom: the edges (or nodes) of a connection, or a plain list. What is selected outside that list is left out. Fields of
nested objects are columns with dotted names (node.name). Nested lists are joined by "; " in table and csv, and stay
lists in jsonl. A query without a list of objects gives one row.

Errors of the query go to stderr, with exit status 1.
`;

const READ_TIMEOUT = 30_000;
const COLD_QUERY_TIMEOUT = 60_000;

/**
 * `query FILE|NAME|- …` and `query --list`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage, and what opening the graph throws.
 */
export async function queryCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const question = await questionOf(args);
  if ('list' in question) {
    io.stdout.write(listed(question.format, await readQueryLibrary(packagedQueries())));
    return EXIT.ok;
  }
  const late = lateDatabase();
  const { schema, reader } = await openReading(late);
  const query = validQuery(schema, question);
  // What is wrong with the query shows before Neo4j is started for it.
  if (!('operation' in query)) return reportGraphqlErrors(query, io);
  const graph = await openGraph(app);
  try {
    await migrate(graph.database);
    await late.use(graph.database);
    if (!(await readLoaded(late, READ_TIMEOUT)).loadedOnce)
      app.progress('The graph holds no data yet: `findings-graph load` loads ours.');
    // The Neo4j that was started for this one question plans it with a cold compiler.
    const result = await answerTo(query, reader, Math.max(app.config.queryTimeout, COLD_QUERY_TIMEOUT));
    return write(query, result, question.format, io);
  } finally {
    await graph.close();
  }
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
