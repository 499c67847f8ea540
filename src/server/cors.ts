import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './routes.ts';

/** What a page of another origin may send: a key, what GraphQL over HTTP and Apollo's clients do, and to ask whether a kept answer still holds. */
const SENT = 'authorization, content-type, accept, if-none-match, apollo-require-preflight, x-apollo-operation-name';
/** What it may read of the headers of an answer. */
const READ = 'etag, x-request-id, ratelimit, ratelimit-policy, retry-after';
const A_DAY = '86400';

/**
 * Lets pages of these origins read what a handler answers; `*` stands for any. Never with credentials, which nothing here
 * has. Without an origin, and for a page of another one, the handler answers as ever, and the browser keeps that from the page.
 */
export function readableFrom(origins: readonly string[], handle: Handler): Handler {
  if (origins.length === 0) return handle;
  const known = new Set(origins);
  const isAny = known.has('*');
  return (request, response, record) => {
    const { origin } = request.headers;
    response.setHeader('vary', 'origin');
    if (origin === undefined || !(isAny || known.has(origin))) return handle(request, response, record);
    response.setHeader('access-control-allow-origin', isAny ? '*' : origin);
    response.setHeader('access-control-expose-headers', READ);
    return isPreflight(request) ? answerPreflight(response) : handle(request, response, record);
  };
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': SENT,
    'access-control-max-age': A_DAY,
  });
  response.end();
}
