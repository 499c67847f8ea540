import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { AnswerOperation } from './apollo.ts';
import { failure } from '../domain/errors.ts';
import { HttpRefusal } from './http-refusal.ts';
import { answerKnown, type KnownOperations } from './known-operations.ts';
import { documentScreen } from './limits/screen.ts';
import { checkVariables } from './limits/variable-limits.ts';
import { chooseMediaType, typeOf, type MediaType } from './media-type.ts';
import { parsedOrNothing } from './parsed-json.ts';
import { withText, type TextOf } from './persisted-queries.ts';
import { readJsonBody } from './read-body.ts';
import { refusal } from './refusal.ts';
import { scopeOf, type RequestRecord, type RequestScope } from './request-record.ts';
import { withExtensions, type Records } from './request-plugin.ts';
import { within } from '../within.ts';
import { targetOf } from './request-target.ts';
import { NOT_STORED, respond, type Answer } from './respond.ts';
import { answersAgain, type KeptAnswers } from './answers-again.ts';

interface EndpointOptions {
  readonly apollo: ApolloServer<RequestScope>;
  readonly answer: AnswerOperation;
  readonly known: KnownOperations;
  readonly records: Records;
  readonly queryTimeout: number;
  /** What clients may ask by its id in place of its text. */
  readonly persisted: TextOf;
  /** Throws for a text that may not be asked; any may unless given. */
  readonly trust?: ((text: string) => void) | undefined;
  /** What was answered before, and the revision of the data now; nothing is kept without. */
  readonly kept?: KeptAnswers | undefined;
}

/** How long past its deadline a request may take before it is answered without its resolvers. */
const GRACE = 500;

/**
 * Answers `/graphql`: POST with JSON, and GET for queries with a header that makes a browser ask first. What was answered
 * before is sent again while the data are of the same revision, which costs one short read.
 */
export function graphqlEndpoint(options: EndpointOptions) {
  const { apollo, answer, known, records, queryTimeout, persisted, trust, kept } = options;
  const screen = documentScreen();

  /** What is not answered in time, though its resolvers should have seen to that, is `GRAPH_TIMEOUT`. */
  const inTime = <Value>(scope: RequestScope, value: Promise<Value>): Promise<Value> =>
    within(scope.deadline - Date.now() + GRACE, value, () =>
      failure('GRAPH_TIMEOUT', `No answer within ${queryTimeout + GRACE} ms.`),
    );

  const answered = async (
    query: HTTPGraphQLRequest,
    record: RequestRecord,
    scope: RequestScope,
    mediaType: MediaType,
  ): Promise<Answer> => {
    const { text, variables } = partsOf(query);
    trust?.(text);
    checkVariables(variables);
    const ahead = await answerKnown(known, answer, query, scope, record);
    if (ahead && !ahead.result.errors) {
      record.operation = ahead.operationName;
      const body = `${JSON.stringify(withExtensions(ahead.result, record))}\n`;
      return { status: 200, type: typeOf(mediaType), body, headers: NOT_STORED };
    }
    screen(text);
    records.set(query, record);
    const context = { ...scope, answered: ahead?.result };
    const whole = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: query, context: async () => context });
    const { status = 200, headers, body } = whole;
    if (body.kind !== 'complete') throw failure('INTERNAL', 'Incremental delivery is not supported.');
    if (status >= 400 && record.errors.length === 0) record.errors = [`HTTP_${status}`];
    headers.delete('content-length'); // `respond` counts the bytes itself.
    const type = headers.get('content-type') ?? mediaType;
    return { status, type, body: body.string, headers: { ...NOT_STORED, ...Object.fromEntries(headers) } };
  };

  return async (request: IncomingMessage, response: ServerResponse, record: RequestRecord): Promise<void> => {
    const mediaType = chooseMediaType(request.headers.accept);
    try {
      if (!mediaType) throw new HttpRefusal(406, 'BAD_REQUEST', 'Accept application/json.');
      const query = withText(await readQuery(request), persisted);
      const scope = scopeOf(record, queryTimeout);
      const again = kept && answersAgain(kept, query, mediaType, record, scope);
      const before = await again?.find();
      if (before) return respond(response, before);
      const now = await inTime(scope, answered(query, record, scope, mediaType));
      respond(response, again?.keep(now) ?? now);
    } catch (error) {
      respond(response, refusal(error, mediaType ?? 'application/json', record));
    }
  };
}

async function readQuery(request: IncomingMessage): Promise<HTTPGraphQLRequest> {
  const method = request.method ?? 'GET';
  if (method !== 'GET' && method !== 'POST')
    throw new HttpRefusal(405, 'BAD_REQUEST', 'Use POST, or GET for queries.', { allow: 'GET, POST' });
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const { search } = targetOf(request);
  return { method, headers, search, body: method === 'POST' ? await readJsonBody(request) : undefined };
}

/** The text and variables of a request, as far as they are well-formed; Apollo refuses what is not. */
function partsOf({ body, search }: HTTPGraphQLRequest): { text: string; variables: unknown } {
  if (body === undefined) {
    const parameters = new URLSearchParams(search);
    return { text: parameters.get('query') ?? '', variables: parsedOrNothing(parameters.get('variables')) };
  }
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  return { text: typeof query === 'string' ? query : '', variables };
}
