/** Compares an answer with the one the reference gives. Cursors are opaque; floats may differ by a millionth. */
import { CURSOR_MARK } from './connections.ts';

/** A cursor of the reference and the one that stands in its place. */
export interface CursorPair {
  readonly path: string;
  readonly reference: string;
  readonly actual: string;
}

const CLOSE = 1e-6;

/** The first difference, in words, or undefined. Cursors that stand in one place are added to `cursors`. */
export function difference(
  expected: unknown,
  actual: unknown,
  path = '',
  cursors: CursorPair[] = [],
): string | undefined {
  if (typeof expected === 'string' && expected.startsWith(CURSOR_MARK)) {
    if (typeof actual !== 'string' || actual === '') return `${path}: expected a cursor, got ${JSON.stringify(actual)}`;
    cursors.push({ path, reference: expected, actual });
    return undefined;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return differenceOfLists(expected, actual, path, cursors);
  if (isRecord(expected) && isRecord(actual)) return differenceOfRecords(expected, actual, path, cursors);
  if (typeof expected === 'number' && typeof actual === 'number' && Math.abs(expected - actual) <= CLOSE)
    return undefined;
  return expected === actual
    ? undefined
    : `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

function differenceOfLists(expected: unknown[], actual: unknown[], path: string, cursors: CursorPair[]) {
  if (expected.length !== actual.length)
    return `${path}: expected ${expected.length} items ${JSON.stringify(expected)}, got ${actual.length}: ${JSON.stringify(actual)}`;
  return firstOf(expected.keys(), (index) => difference(expected[index], actual[index], `${path}[${index}]`, cursors));
}

type Fields = Readonly<Record<string, unknown>>;

function differenceOfRecords(expected: Fields, actual: Fields, path: string, cursors: CursorPair[]) {
  const [left, right] = [Object.keys(expected), Object.keys(actual)];
  if (left.join() !== right.join()) return `${path}: expected the fields ${left.join()}, got ${right.join()}`;
  return firstOf(left.values(), (key) => difference(expected[key], actual[key], `${path}.${key}`, cursors));
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
