/** Where a tab keeps its key: `sessionStorage`, which ends with the tab and which no other tab reads. */
const PLACE = 'findings-graph:key';

/** What a key may consist of, for the `pattern` of an entry: other characters cannot stand in a header. */
export const KEY_PATTERN = '[!-~]+';

/** The key that this tab uses; the empty text for none, and where the browser keeps nothing. */
export function heldKey(): string {
  try {
    return sessionStorage.getItem(PLACE) ?? '';
  } catch {
    return '';
  }
}

/** Uses a key in this tab until it is closed; the empty text forgets it. Throws where the browser keeps nothing. */
export function holdKey(key: string): void {
  if (key === '') sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, key);
}

/** The headers that a request carries for the key of this tab; none without one. */
export function keyHeaders(): Record<string, string> {
  const key = heldKey();
  return key === '' ? {} : { authorization: `Bearer ${key}` };
}
