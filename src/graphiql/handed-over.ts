/** A query, and its variables as JSON. */
export interface HandedOver {
  readonly query: string;
  readonly variables: string;
}

/**
 * The query that the part of an address after `#` hands over, `query=…&variables=…`, as the explorer's views do; undefined
 * when there is none. That part stays in the browser, so that a long query is no matter.
 */
export function handedOver(hash: string): HandedOver | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const query = given.get('query');
  return query ? { query, variables: given.get('variables') ?? '' } : undefined;
}
