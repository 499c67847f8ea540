import type { ServerResponse } from 'node:http';
import { within } from '../within.ts';
import { respondJson } from './respond.ts';

/** How long one probe's answer stands, and how long it may take. */
const PROBE_STANDS = 1_000;
const PROBE_PATIENCE = 1_500;

/** Asks whether the service can answer: at most one probe at a time, one a second, and a slow or failed one is "no". */
export function cachedProbe(ready: () => Promise<boolean>): () => Promise<boolean> {
  let latest: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  return async () => {
    if (!latest || Date.now() - latest.at > PROBE_STANDS) latest = { at: Date.now(), answer: probe(ready) };
    return await latest.answer;
  };
}

const probe = (ready: () => Promise<boolean>): Promise<boolean> =>
  within(PROBE_PATIENCE, ready(), () => new Error('The probe is too slow')).catch(() => false);

/** `/livez`: the process answers. */
export const answerLive = (response: ServerResponse): void => respondJson(response, 200, { status: 'live' });

/** `/readyz`: 200 when the graph answers and holds a first load, else 503. */
export function answerReady(response: ServerResponse, isReady: boolean): void {
  if (!isReady) response.setHeader('retry-after', '2');
  respondJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
}
