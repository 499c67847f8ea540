import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getVariableValues, Source as GraphqlSource, type GraphQLError, type GraphQLSchema } from 'graphql';
import { LICENCE_URL } from '../domain/licence-line.ts';
import { LARGEST_PAGE, pagedQuery, type PagedQuery } from '../export/paged-query.ts';
import { pagesOf, sourceOf, type Data, type Source } from '../export/pages.ts';
import { tableText, type RowFormat } from '../export/table-text.ts';
import { validQuery, type ValidQuery } from '../export/valid-query.ts';
import type { AnswerOperation } from './apollo.ts';
import { readExportRequest, type ExportRequest } from './export-request.ts';
import { HttpRefusal } from './http-refusal.ts';
import { checkNodeBudget } from './limits/node-budget.ts';
import { documentScreen } from './limits/screen.ts';
import { checkVariables } from './limits/variable-limits.ts';
import { withoutSuggestions } from './public-error.ts';
import { refusal, shownError } from './refusal.ts';
import { scopeOf, type RequestRecord, type RequestScope } from './request-record.ts';
import { respond } from './respond.ts';

/** What is exported, and the nodes of one of its pages. */
interface Priced {
  readonly paged: PagedQuery;
  readonly nodes: number;
}

interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly answer: AnswerOperation;
  readonly readRevision: (scope: RequestScope) => Promise<number | null>;
  /** How long one page may take, in milliseconds. */
  readonly queryTimeout: number;
  /** As for `/graphql`. */
  readonly introspection?: boolean;
  readonly trust?: ((text: string) => void) | undefined;
}

const TYPES: Readonly<Record<RowFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

/**
 * Answers `/export`: one connection of a query, to its end, as CSV or JSON Lines. Pages are read as the client takes
 * them, each within the deadline of one request, and none after it has gone. What is wrong before the first row is an
 * error as everywhere; after it, the last line tells the error and the connection is cut, so that no client takes a part
 * for the whole.
 */
export function exportEndpoint(options: ExportOptions) {
  const screen = documentScreen();
  return async (request: IncomingMessage, response: ServerResponse, record: RequestRecord): Promise<void> => {
    try {
      const asked = await readExportRequest(request);
      options.trust?.(asked.query);
      screen(asked.query);
      checkVariables(asked.variables);
      const query = checkedQuery(options, asked);
      record.operation = query.operation.name?.value ?? null;
      const { paged, nodes } = withinBudget(query, asked.path);
      record.spend?.(nodes);
      const texts = tableText(asked.format, paged.columns, pagesOf(paged, sourceFor(options, record, nodes)));
      const first = await texts.next();
      response.writeHead(200, headersOf(paged, asked.format, record.data));
      await send(response, [first.value ?? ''], texts, (error) => lastLine(asked.format, error, record));
    } catch (error) {
      const answer = refusal(error, 'application/graphql-response+json', record);
      const status = record.errors.includes('NOT_FOUND') ? 404 : answer.status;
      respond(response, { ...answer, status, type: 'application/json; charset=utf-8' });
    }
  };
}

/** The query, valid and its variables as they must be; throws `HttpRefusal` or `BAD_USER_INPUT` otherwise. */
function checkedQuery({ schema, introspection = true }: ExportOptions, asked: ExportRequest): ValidQuery {
  const { variables, operationName } = asked;
  const source = new GraphqlSource(asked.query, 'query');
  const query = validQuery(schema, {
    source,
    variables,
    operationName,
    operationArgument: 'operationName',
    introspection,
  });
  if (!('operation' in query)) {
    const isSyntax = query.some(({ message }) => message.startsWith('Syntax Error'));
    throw invalid(isSyntax ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED', query, introspection);
  }
  const { errors } = getVariableValues(schema, query.operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
  if (errors) throw invalid('BAD_USER_INPUT', errors, introspection);
  return query;
}

function invalid(code: string, errors: readonly GraphQLError[], introspection: boolean): HttpRefusal {
  const told = errors.map(({ message, locations }) => {
    const [at] = locations ?? [];
    return at ? `${at.line}:${at.column}: ${message}` : message;
  });
  const message = told.join('\n');
  return new HttpRefusal(400, code, introspection ? message : withoutSuggestions(message));
}

/** Pages as large as the limit on nodes allows: what is nested in a row may be many. */
function withinBudget(query: ValidQuery, path: string | undefined): Priced {
  for (let size = LARGEST_PAGE; ; size = Math.floor(size / 4)) {
    const paged = pagedQuery(query, path, Math.max(1, size));
    try {
      return { paged, nodes: checkNodeBudget(paged.query) };
    } catch (error) {
      if (size <= 1) throw error;
    }
  }
}

/**
 * Pages by the same way as any operation of a request, each with a deadline of its own. The first is paid for; those that
 * come after are taken from the client's budget, and are not refused: a part is worth nothing.
 */
function sourceFor(
  { answer, readRevision, queryTimeout }: ExportOptions,
  record: RequestRecord,
  nodes: number,
): Source {
  let paid = true;
  const pageScope = (note: (data: Data) => void): RequestScope => ({
    ...scopeOf(record, queryTimeout),
    noteData: (data) => {
      record.data = data;
      note(data);
    },
    // However many pages there are, the log has one entry for each statement.
    noteStatement: (name, ms, rows) => {
      record.trace?.(name, ms, rows);
      const { statements } = record;
      const at = statements.findIndex((entry) => entry.name === name);
      if (at < 0) statements.push({ name, ms });
      else statements.splice(at, 1, { name, ms: ms + (statements[at]?.ms ?? 0) });
    },
  });
  return sourceOf({
    answer: ({ schema, document, operation, variables }, note) => {
      if (!paid) record.spend?.(nodes, true);
      paid = false;
      const asked = { schema, document, operationName: operation.name?.value, variableValues: variables };
      return answer(asked, pageScope(note));
    },
    revision: (note) => readRevision(pageScope(note)),
  });
}

function headersOf({ path }: PagedQuery, format: RowFormat, data: RequestRecord['data']): Record<string, string> {
  const name = path.join('-').replaceAll(/[^\w-]/gu, '');
  return {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="findings-graph-${name}.${format}"`,
    'cache-control': 'no-store',
    link: `<${LICENCE_URL}>; rel="license"`,
    ...(data?.version ? { 'x-data-version': data.version } : {}),
  };
}

/** Sends texts as they are taken. After an error, its line is the last one, and the connection is cut. */
async function send(
  response: ServerResponse,
  begun: readonly string[],
  rest: AsyncGenerator<string>,
  lineOf: (error: unknown) => string,
): Promise<void> {
  let failed: { readonly error: unknown } | undefined;
  async function* all(): AsyncGenerator<string> {
    try {
      yield* begun;
      yield* rest;
    } catch (error) {
      failed = { error };
    }
  }
  try {
    await pipeline(Readable.from(all()), response, { end: false });
  } catch {
    return; // The client has gone; the log says so.
  }
  if (failed) response.write(lineOf(failed.error), () => response.destroy());
  else response.end();
}

/** The line after which nothing comes: a reader of rows stumbles over it. */
function lastLine(format: RowFormat, error: unknown, record: RequestRecord): string {
  const { message, extensions } = shownError(error);
  record.errors = [String(extensions?.code)];
  if (extensions?.code === 'INTERNAL') record.cause = error;
  if (format === 'jsonl') return `${JSON.stringify({ error: { message, extensions } })}\n`;
  return `#ERROR ${String(extensions?.code)}: ${message.replaceAll(/\s+/gu, ' ')}\r\n`;
}
