import { again, type Setback, type Web } from './web.ts';

const LONGEST_BACKOFF = 60_000;

/**
 * Tries until the result is not `again`, a bounded number of times, and waits between: twice as long each time, from
 * half of that to all of it by chance, so that many clients do not come back at once. A result that is `again` says
 * that every try came to that.
 */
export async function persist<Result extends { readonly kind: string }>(
  web: Web,
  attempt: () => Promise<Result | Setback>,
): Promise<Result | Setback> {
  const { tries, backoff } = web.settings;
  for (let count = 1; ; count += 1) {
    const result = await attempt();
    if (!isAgain(result)) return result;
    if (count >= tries) return again(`${result.why} (tried ${tries} times)`);
    const longest = Math.min(backoff * 2 ** (count - 1), LONGEST_BACKOFF);
    await web.clock.sleep(longest * (0.5 + web.random() / 2), web.signal);
  }
}

const isAgain = <Result extends { readonly kind: string }>(result: Result | Setback): result is Setback =>
  result.kind === 'again';
