import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LibraryQuery } from './query-library.ts';
import { FINDING_PAGE } from './finding-page.ts';
import { answerLive, answerReady } from './health.ts';
import { ICON } from './icon.ts';
import type { Metrics } from './metrics.ts';
import type { ServiceRoute } from './reconcile/routes.ts';
import type { RequestRecord } from './request-record.ts';
import { respond, respondJson } from './respond.ts';
import { setSecurityHeaders, type Policy } from './security-headers.ts';
import type { StaticFolder } from './static-files.ts';

/** Answers a request of one path. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
) => Promise<void> | void;

/** What answers one path. */
export interface Route {
  /** The path as the log has it: never what a client made up. */
  readonly name: string;
  readonly policy: Policy;
  /** Whether it is a page or a probe, which only GET and HEAD may ask for. */
  readonly readOnly: boolean;
  /** Whether its log line is of the level debug: probes come every second. */
  readonly quiet: boolean;
  readonly handle: Handler;
}

interface RouteOptions {
  readonly graphql: Handler;
  readonly reconcile: readonly ServiceRoute[];
  readonly finding: Handler;
  /** Nothing where there is no export. */
  readonly exported: Handler | undefined;
  readonly metrics: Metrics | undefined;
  readonly isReady: () => Promise<boolean>;
  /** Nothing where the schema may not be asked for. */
  readonly schemaText: string | undefined;
  readonly queries: readonly LibraryQuery[];
  readonly graphiql: StaticFolder;
  readonly explorer: StaticFolder;
}

const GRAPHIQL = '/graphiql/';
const EXPLORER = '/explorer/';

/** The views of the explorer: one page, which looks at its own address. */
const VIEW = /^\/(?:$|(?:search|who|compare|network|report)$|(?:theme|authority|document)\/)/u;

/** Makes the table of paths, and gives the function that looks a path up in it. */
export function routesOf(options: RouteOptions): (path: string) => Route {
  const { graphql, reconcile, finding, exported, metrics, isReady, schemaText, queries, graphiql, explorer } = options;
  const routes = [
    route('/graphql', 'data', graphql, { readOnly: false }),
    ...reconcile.map(({ name, policy, handle }) => route(name, policy, handle, { readOnly: false })),
    ...(metrics ? [route('/metrics', 'data', async (_, response) => metrics.answer(response), { quiet: true })] : []),
    ...(exported ? [route('/export', 'data', exported, { readOnly: false })] : []),
    route('/livez', 'data', (_, response) => answerLive(response), { quiet: true }),
    route('/readyz', 'data', async (_, response) => answerReady(response, await isReady()), { quiet: true }),
    route('/icon.svg', 'data', text('image/svg+xml', ICON)),
    ...(schemaText === undefined ? [] : [route('/schema.graphql', 'data', text('text/plain', schemaText))]),
    route('/graphiql', 'data', (_, response) => redirect(response, GRAPHIQL)),
    route(`${GRAPHIQL}queries.json`, 'data', (_, response) => respondJson(response, 200, queries)),
  ];
  const byPath = new Map(routes.map((one) => [one.name, one]));
  const builtFile = (path: string) => {
    if (path.startsWith(GRAPHIQL))
      return route(GRAPHIQL, 'graphiql', file(graphiql, path.slice(GRAPHIQL.length), 'GraphiQL'));
    if (path.startsWith(EXPLORER))
      return route(EXPLORER, 'explorer', file(explorer, path.slice(EXPLORER.length) || 'none', 'The explorer'));
    return undefined;
  };
  const view = route('/', 'explorer', file(explorer, '', 'The explorer'));
  const ofFinding = route(FINDING_PAGE, 'data', finding);
  return (path) => {
    if (path.startsWith(FINDING_PAGE)) return ofFinding;
    if (VIEW.test(path)) return view;
    return byPath.get(path) ?? builtFile(path) ?? UNKNOWN;
  };
}

const route = (
  name: string,
  policy: Policy,
  handle: Handler,
  { readOnly = true, quiet = false }: { readOnly?: boolean; quiet?: boolean } = {},
): Route => ({ name, policy, handle, readOnly, quiet });

const UNKNOWN = route('unknown', 'data', (_, response) => respondError(response, 404, 'NOT_FOUND', 'No such page.'), {
  readOnly: false,
});

const text =
  (type: string, body: string): Handler =>
  (_, response) =>
    respond(response, {
      status: 200,
      type: `${type}; charset=utf-8`,
      body,
      headers: { 'cache-control': 'no-cache' },
    });

const redirect = (response: ServerResponse, location: string): void =>
  respond(response, { status: 308, type: 'text/plain; charset=utf-8', body: `${location}\n`, headers: { location } });

/** Sends a file of a bundle; `''` is its page. */
function file(folder: StaticFolder, name: string, bundle: string): Handler {
  return async (_, response) => {
    if (await folder.send(name, response)) return;
    const message = name === '' ? `${bundle} is not built: npm run build.` : 'No such file.';
    respondError(response, 404, 'NOT_FOUND', message);
  };
}

/** Sends an error in the shape of a GraphQL one, which is the only shape this service has. */
export function respondError(response: ServerResponse, status: number, code: string, message: string): void {
  respondJson(response, status, { errors: [{ message, extensions: { code } }] });
}

/** Answers a request by its route; one that only reads refuses other methods with 405. */
export async function followRoute(
  { policy, readOnly, handle }: Route,
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
): Promise<void> {
  setSecurityHeaders(response, policy);
  if (readOnly && request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    respondError(response, 405, 'BAD_REQUEST', 'Only GET is allowed here.');
    return;
  }
  await handle(request, response, record);
}
