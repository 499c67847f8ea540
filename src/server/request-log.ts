import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { RequestRecord } from './request-record.ts';
import type { Route } from './routes.ts';

const LONGEST_OPERATION_NAME = 100;

/**
 * Writes a request's one line when its answer is sent or its client is gone: no query text, no variable, no search.
 * What went wrong outside a resolver has a line of its own, with its cause.
 */
export function logWhenDone(response: ServerResponse, record: RequestRecord, route: Route, log: Logger): void {
  response.once('close', () => {
    const { requestId, startedAt, operation, statements, errors, cause } = record;
    if (cause !== undefined) log.error({ requestId, err: cause }, 'a request failed');
    const line = {
      requestId,
      method: response.req.method,
      path: route.name,
      status: response.headersSent ? response.statusCode : null, // null: gone before there was an answer
      ms: Date.now() - startedAt,
      ...(operation === null ? {} : { operation: operation.slice(0, LONGEST_OPERATION_NAME) }),
      ...(statements.length > 0 ? { statements } : {}),
      ...(errors.length > 0 ? { errors: [...new Set(errors)] } : {}),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (route.quiet) log.debug(line, 'request');
    else log.info(line, 'request');
  });
}
