import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ThingReader } from '../../graph/reconcile/things.ts';
import { HttpRefusal } from '../http-refusal.ts';
import type { Policy } from '../security-headers.ts';
import { readFormBody } from '../read-body.ts';
import { refusal } from '../refusal.ts';
import { scopeOf, type RequestRecord, type RequestScope } from '../request-record.ts';
import { targetOf } from '../request-target.ts';
import { respond, type Answer } from '../respond.ts';
import { addressOf } from './address.ts';
import { answerExtension, extensionOf, proposeProperties } from './extend.ts';
import { manifest } from './manifest.ts';
import { badRequest } from './parse.ts';
import { missingPage, previewPage, PREVIEW_STYLE } from './preview.ts';
import { answerQuestions, questionsOf } from './queries.ts';
import { beginningOf, suggestProperties, suggestThings, suggestTypes } from './suggest.ts';

interface ServiceOptions {
  readonly things: ThingReader;
  readonly queryTimeout: number;
}

/** What one path of the service is asked. */
interface Asked {
  readonly request: IncomingMessage;
  readonly parameters: URLSearchParams;
  readonly scope: RequestScope;
}

type Handler = (request: IncomingMessage, response: ServerResponse, record: RequestRecord) => Promise<void>;

/** A path of the service, ready for the table of routes. */
export interface ServiceRoute {
  readonly name: string;
  readonly policy: Policy;
  readonly handle: (...asked: Parameters<Handler>) => Promise<void> | void;
}

interface PathOptions {
  readonly policy: Policy;
  readonly methods: readonly string[];
}

/**
 * The reconciliation service, version 0.2 of the protocol of the W3C community group: its endpoint, suggestions,
 * property proposals and previews. Any site may ask it (CORS, as the protocol demands; JSONP is optional and left out:
 * it would run our answer as a script of theirs).
 */
export function reconcileRoutes({ things, queryTimeout }: ServiceOptions): ServiceRoute[] {
  const path = (name: string, answer: (asked: Asked) => Promise<Answer> | Answer, more: Partial<PathOptions> = {}) => ({
    name,
    policy: more.policy ?? 'open',
    handle: handler(answer, queryTimeout, more.methods ?? ['GET']),
  });
  return [
    path('/reconcile', (asked) => answerEndpoint(things, asked), { methods: ['GET', 'POST'] }),
    path('/reconcile/suggest/entity', async ({ parameters, scope }) => {
      const beginning = beginningOf(parameters);
      return json(suggestThings(await things.all(scope), beginning));
    }),
    path('/reconcile/suggest/type', ({ parameters }) => json(suggestTypes(beginningOf(parameters)))),
    path('/reconcile/suggest/property', ({ parameters }) => json(suggestProperties(beginningOf(parameters)))),
    path('/reconcile/extend/propose', ({ parameters }) => json(proposeProperties(parameters))),
    path('/reconcile/preview', (asked) => answerPreview(things, asked), { policy: 'preview' }),
    path('/reconcile/preview.css', () => ({ status: 200, type: 'text/css; charset=utf-8', body: PREVIEW_STYLE })),
  ];
}

/** The endpoint itself: the manifest, a batch of queries, or a data extension. */
async function answerEndpoint(things: ThingReader, { request, parameters, scope }: Asked): Promise<Answer> {
  const isForm = request.method === 'POST';
  const fields = isForm ? await readFormBody(request) : parameters;
  const [queries, extend] = [fields.get('queries'), fields.get('extend')];
  if (queries !== null && extend !== null) throw badRequest('Send queries or extend, not both.');
  if (queries !== null) {
    const questions = questionsOf(queries);
    return json(await answerQuestions(questions.size === 0 ? [] : await things.all(scope), questions));
  }
  if (extend !== null) {
    const extension = extensionOf(extend);
    return json(answerExtension(await things.byId(extension.ids, scope), extension));
  }
  if (isForm) throw badRequest('Send a form with queries or extend.');
  return json(manifest(addressOf(request)));
}

async function answerPreview(things: ThingReader, { parameters, scope }: Asked): Promise<Answer> {
  const id = parameters.get('id') ?? '';
  const found = (await things.byId([id], scope)).get(id);
  const body = found ? previewPage(found) : missingPage();
  return { status: found ? 200 : 404, type: 'text/html; charset=utf-8', body };
}

const json = (value: object): Answer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value)}\n`,
  headers: { 'cache-control': 'no-store' },
});

function handler(
  answer: (asked: Asked) => Promise<Answer> | Answer,
  queryTimeout: number,
  methods: readonly string[],
): Handler {
  const allowed = [...methods, 'HEAD', 'OPTIONS'].join(', ');
  return async (request, response, record) => {
    try {
      if (request.method === 'OPTIONS') return respond(response, preflight(allowed));
      if (!allowed.split(', ').includes(request.method ?? ''))
        throw new HttpRefusal(405, 'BAD_REQUEST', `Use ${methods.join(' or ')}.`, { allow: allowed });
      const parameters = new URLSearchParams(targetOf(request).search);
      respond(response, await answer({ request, parameters, scope: scopeOf(record, queryTimeout) }));
    } catch (error) {
      const answered = refusal(error, 'application/json', record);
      if (answered.status >= 500) record.cause = error;
      respond(response, answered);
    }
  };
}

/** What a browser is told that asks before it sends. */
const preflight = (allowed: string): Answer => ({
  status: 200,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: {
    'access-control-allow-methods': allowed,
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  },
});
