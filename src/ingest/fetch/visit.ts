import { STATUS_CODES } from 'node:http';
import { again, failed, type Setback, type Web } from './web.ts';

/** What a host answered. Whoever got it closes it. */
export interface Answer {
  readonly kind: 'answer';
  /** Where it came from in the end. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** The next bytes of the body, decoded; undefined at its end. */
  read(): Promise<Uint8Array | Setback | undefined>;
  close(): Promise<void>;
}

type Admission = (url: URL) => Promise<Setback | undefined>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address, one request at a time, each in its turn and with leave of `admits`, and follows redirects, to
 * http and https alone. Gives the last answer, whatever its status but 429 and 5xx: those are setbacks, as is anything
 * else that went wrong. Throws only when the run is stopped.
 */
export async function visit(
  web: Web,
  address: string,
  headers: Readonly<Record<string, string>>,
  admits: Admission,
): Promise<Answer | Setback> {
  let url = address;
  for (let hops = 0; hops <= web.settings.redirects; hops += 1) {
    const answer = await step(web, url, headers, admits);
    const location = answer.kind === 'answer' && REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
    if (answer.kind !== 'answer' || location === null) return answer;
    await answer.close();
    if (!URL.canParse(location, url)) return failed('redirected to something that is no address');
    url = new URL(location, url).href;
  }
  return failed(`redirected more than ${web.settings.redirects} times`);
}

async function step(
  web: Web,
  address: string,
  headers: Readonly<Record<string, string>>,
  admits: Admission,
): Promise<Answer | Setback> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return failed(`leads to ${url?.protocol ?? 'no address'}; only http: and https: are followed`);
  if (url.username !== '' || url.password !== '') return failed('the address holds a user name or a password');
  return (await admits(url)) ?? (await web.pacer.turn(url.host, web.signal)) ?? (await ask(web, url, headers));
}

async function ask(web: Web, url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | Setback> {
  const watch = startWatch(web);
  const sent = { 'accept-encoding': 'identity', ...headers, 'user-agent': web.agent };
  try {
    const response = await fetch(url, { headers: sent, redirect: 'manual', signal: watch.signal });
    const answer = answerOf(web, url, response, watch);
    if (response.status !== 429 && response.status < 500) return answer;
    await answer.close();
    const wait = retryAfter(response.headers.get('retry-after'), web.clock.now());
    if (wait !== undefined) web.pacer.rest(url.host, wait);
    return again(statusText(response.status));
  } catch (error) {
    watch.stop();
    return networkSetback(web, error);
  }
}

function answerOf(web: Web, url: URL, response: Response, watch: Watch): Answer {
  const reader = response.body?.getReader();
  return {
    kind: 'answer',
    url,
    status: response.status,
    headers: response.headers,
    async read() {
      try {
        watch.beat();
        return (await reader?.read())?.value;
      } catch (error) {
        return networkSetback(web, error);
      }
    },
    async close() {
      watch.stop();
      // A body that broke off has nothing left to cancel.
      await reader?.cancel().catch(() => undefined);
    },
  };
}

interface Watch {
  readonly signal: AbortSignal;
  /** There was a sign of life. */
  beat(): void;
  stop(): void;
}

/** Ends an answer that falls silent, or drips for ever. */
function startWatch({ settings, signal }: Web): Watch {
  const controller = new AbortController();
  const silence = setTimeout(
    () => controller.abort(new Error(`silent for ${settings.silence / 1000} s`)),
    settings.silence,
  );
  const whole = setTimeout(
    () => controller.abort(new Error(`not finished within ${settings.deadline / 1000} s`)),
    settings.deadline,
  );
  return {
    signal: AbortSignal.any([signal, controller.signal]),
    beat: () => silence.refresh(),
    stop() {
      clearTimeout(silence);
      clearTimeout(whole);
    },
  };
}

/** Throws when it is the run that was stopped, and not the network that failed. */
function networkSetback(web: Web, error: unknown): Setback {
  web.signal.throwIfAborted();
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  return again(`the connection failed: ${why.replace(/\p{C}/gu, '')}`);
}

/** RFC 9110, 10.2.3: seconds, or a date. Undefined where it is neither. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/u.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A status as a person reads it. The host's own words are left out: they may be anything. */
export const statusText = (status: number): string => `${status} ${STATUS_CODES[status] ?? 'unknown status'}`;
