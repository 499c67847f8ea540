import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextWillSendResponse,
  HTTPGraphQLRequest,
} from '@apollo/server';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { failure } from '../domain/errors.ts';
import { CHALLENGE } from './access.ts';
import { answerStatus } from './answer-status.ts';
import type { KnownOperations } from './known-operations.ts';
import { LIMITS } from './limits/limits.ts';
import { checkNodeBudget } from './limits/node-budget.ts';
import { chooseMediaType, typeOf } from './media-type.ts';
import { publicError, rootCause } from './public-error.ts';
import type { RequestRecord, RequestScope } from './request-record.ts';
import { retryAfter } from './retry-after.ts';

/** Each request's record, by the object that Apollo carries through its pipeline. */
export type Records = WeakMap<HTTPGraphQLRequest, RequestRecord>;

/** Causes written to the log for one request; a list of a thousand failing items says the same a thousand times. */
const MOST_LOGGED = 5;

/**
 * What we add to Apollo's pipeline: the node budget once variables are known, the log of what went wrong, and the
 * HTTP status of the answer.
 */
export function requestPlugin(records: Records, known: KnownOperations, log: Logger): ApolloServerPlugin<RequestScope> {
  const recordOf = ({ request }: GraphQLRequestContext<RequestScope>) => request.http && records.get(request.http);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (context) => {
        const { schema, document, operation, operationName, request } = context;
        const record = recordOf(context);
        if (record) record.operation = operationName;
        if (!operation) return;
        if (!schema.getRootType(operation.operation))
          throw failure('BAD_USER_INPUT', `This schema has no ${operation.operation}s.`);
        if (record) record.isMutation = operation.operation === OperationTypeNode.MUTATION;
        const nodes = checkNodeBudget({ schema, document, operation, variables: request.variables ?? {} });
        if (record) record.nodes = nodes;
        // What was answered ahead has been paid for.
        if (!context.contextValue.answered) context.contextValue.spend?.(nodes);
        known.remember(context.source, request.operationName, { schema, document, operation, operationName });
      },
      didEncounterErrors: async (context) => logCauses(context, log, recordOf(context)),
      willSendResponse: async (context) => finishAnswer(context, recordOf(context)),
    }),
  };
}

/** Writes the causes of masked errors and of store failures to the log; the client's own mistakes are no news. */
function logCauses(
  { errors }: GraphQLRequestContextDidEncounterErrors<RequestScope>,
  log: Logger,
  record: RequestRecord | undefined,
): void {
  const unexpected = errors.filter((error) => {
    const code = publicError(error.toJSON(), error).extensions?.code;
    return code === 'INTERNAL' || code === 'QUERY_TOO_LARGE' || String(code).startsWith('GRAPH_');
  });
  for (const error of unexpected.slice(0, MOST_LOGGED))
    log.error({ requestId: record?.requestId, path: error.path?.join('.'), err: rootCause(error) }, 'a field failed');
}

/** A result that says what it cost, once that is counted, and which data it comes from, where any were read. */
export function withExtensions<Result extends { extensions?: Readonly<Record<string, unknown>> | undefined }>(
  result: Result,
  record: RequestRecord | undefined,
): Result {
  if (record?.nodes === undefined) return result;
  const cost = { nodes: record.nodes, limit: LIMITS.nodes };
  const { data } = record;
  return { ...result, extensions: { ...result.extensions, ...(data ? { dataVersion: data.version } : {}), cost } };
}

/** Sets status and media type, says what an answer cost and which data it comes from, adds the request id to masked errors, and notes the codes for the log line. */
function finishAnswer(
  context: GraphQLRequestContextWillSendResponse<RequestScope>,
  record: RequestRecord | undefined,
): void {
  const { response, request } = context;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const said = withExtensions(result, record).extensions;
  if (said) result.extensions = said;
  const errors = withRequestId(result.errors, record?.requestId);
  if (errors) result.errors = errors;
  const codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
  if (record) record.errors = codes;
  const mediaType = chooseMediaType(request.http?.headers.get('accept')) ?? 'application/json';
  const status = answerStatus({
    codes,
    executed: result.data !== undefined,
    answered: Object.values(result.data ?? {}).some((value) => value !== null),
    mediaType,
    chosen: response.http.status,
  });
  response.http.status = status;
  response.http.headers.set('content-type', typeOf(mediaType));
  if (status === 401) for (const [name, value] of Object.entries(CHALLENGE)) response.http.headers.set(name, value);
  for (const [name, value] of Object.entries(retryAfter(status, errors ?? []))) response.http.headers.set(name, value);
}

function withRequestId(errors: FormattedExecutionResult['errors'], requestId: string | undefined) {
  return errors?.map((error) =>
    error.extensions?.code === 'INTERNAL' && requestId !== undefined
      ? { ...error, extensions: { ...error.extensions, requestId } }
      : error,
  );
}
