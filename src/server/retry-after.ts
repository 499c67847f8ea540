import type { GraphQLFormattedError } from 'graphql';

/** When a store that is away or busy is worth asking again, in seconds. */
const STORE_AGAIN = '2';

/** The header that says when to try again, for an answer that is a 503, or a 429 whose error knows; none for any other. */
export function retryAfter(status: number, errors: readonly GraphQLFormattedError[]): Readonly<Record<string, string>> {
  if (status === 503) return { 'retry-after': STORE_AGAIN };
  const seconds = status === 429 ? errors.map(({ extensions }) => extensions?.retryAfter).find(Boolean) : undefined;
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}
