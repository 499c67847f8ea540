import { setTimeout as sleep } from 'node:timers/promises';
import { leakIn } from '../hostile/served-graph.ts';

/** How a server answered, and how long that took, in milliseconds. */
export interface Outcome {
  /** When it was asked (epoch ms). */
  readonly at: number;
  readonly took: number;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** A question that is planned quickly, and whose answers are kept for none: each asks for another number of things. */
const QUESTION = `query ($first: Int!) { themes(first: $first) { totalCount nodes { id findingCount problemCount } } }`;
/** More than there are themes, so that every answer is the same. */
const FEWEST = 10;
const NUMBERS = 90;

let asked = 0;

/** Asks the question once. */
export async function outcomeOf(url: string): Promise<Outcome> {
  const at = Date.now();
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { first: FEWEST + ((asked += 1) % NUMBERS) } }),
  });
  const text = await response.text();
  const took = performance.now() - begun;
  return { at, took, status: response.status, retryAfter: response.headers.get('retry-after'), text };
}

/** What an answer says, without its cost, which is another one each time. */
export const dataOf = ({ text }: Outcome): unknown => (JSON.parse(text) as { data: unknown }).data;

/** What is wrong with an answer that is no success, where only these codes may be; undefined when it is as promised. */
export function faultOf({ status, retryAfter, text }: Outcome, codes: readonly string[]): string | undefined {
  const body = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const found = body.errors?.map(({ extensions }) => extensions?.code ?? 'none') ?? [];
  const expected = found.includes('GRAPH_TIMEOUT') ? 504 : 503;
  if (found.length === 0 || found.some((code) => !codes.includes(code))) return `${status}: ${text.slice(0, 300)}`;
  if (status !== expected) return `status ${status} for ${found.join(', ')}`;
  if (status === 503 && !/^\d+$/u.test(retryAfter ?? '')) return `no Retry-After: ${text.slice(0, 300)}`;
  const leak = leakIn(text);
  return leak && `leak of ${String(leak)}: ${text.slice(0, 300)}`;
}

/** Clients that ask steadily until they are told to stop; `outcomes` grows meanwhile. */
export function steadily(url: string, clients: number) {
  const outcomes: Outcome[] = [];
  const stopping = new AbortController();
  const asking = Promise.all(
    Array.from({ length: clients }, async () => {
      while (!stopping.signal.aborted) {
        outcomes.push(await outcomeOf(url));
        await sleep(20);
      }
    }),
  );
  return {
    outcomes,
    stop: async (): Promise<readonly Outcome[]> => {
      stopping.abort();
      await asking;
      return outcomes;
    },
  };
}
