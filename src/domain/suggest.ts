import { fold, slug } from './text.ts';

/** Something that is found by the beginning of what it is called. */
export interface Called {
  readonly id: string;
  /** What it is shown as. */
  readonly name: string;
  /** What else finds it: other names, codes. */
  readonly alsoCalled: readonly string[];
}

/**
 * What begins with a text, best first: its id or code is the text; its name begins with it; another of its names does;
 * a later word of one does. Among equals by name, then id. A blank text finds everything; case, accents and
 * punctuation count for nothing.
 */
export function beginningWith<Item extends Called>(items: readonly Item[], prefix: string): Item[] {
  const [start, exact] = [slug(prefix), fold(prefix)];
  if (start === '' && exact !== '') return [];
  return items
    .map((item) => ({ item, rank: rankOf(item, start, exact) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((one, other) => one.rank - other.rank || byName(one.item, other.item))
    .map(({ item }) => item);
}

const NOT_FOUND = 4;

function rankOf({ id, name, alsoCalled }: Called, start: string, exact: string): number {
  if ([id, ...alsoCalled].some((one) => fold(one) === exact)) return 0;
  const [first, ...others] = [name, ...alsoCalled].map(slug);
  if (first?.startsWith(start)) return 1;
  if (others.some((one) => one.startsWith(start))) return 2;
  return [first, ...others].some((one) => one?.includes(`-${start}`)) ? 3 : NOT_FOUND;
}

function byName(one: Called, other: Called): number {
  const [left, right] = [fold(one.name), fold(other.name)];
  if (left !== right) return left < right ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
