import neo4j, { type Integer } from 'neo4j-driver';

/** Parameters of a statement: plain JSON-like values, bigints, and numbers marked with {@link float}. */
export type Parameters = Readonly<Record<string, unknown>>;

class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Marks a number that must reach Neo4j as a FLOAT although it may be whole (`1.0`). */
export const float = (value: number): Float => new Float(value);

/**
 * Parameters as the driver needs them: it sends every JavaScript number as a FLOAT, which `LIMIT $n` refuses and
 * which makes `1` and `1.0` two different stored values; so whole numbers are sent as INTEGERs.
 * Throws a TypeError on a value that has no Cypher type, so that the driver never meets one.
 */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, converted(value, key)]));
}

function converted(value: unknown, at: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return whole(value);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (Array.isArray(value)) return value.map((item, index) => converted(item, `${at}[${index}]`));
  if (value instanceof Float) return value.value;
  if (isPlainObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, converted(item, `${at}.${key}`)]));
  if (neo4j.isInt(value)) return value;
  throw new TypeError(`Parameter ${at} has no Cypher type: ${Object.prototype.toString.call(value)}`);
}

// Beyond 2^53 a JavaScript number is not one integer any more, so it stays the float that it is.
const whole = (value: number): number | Integer => (Number.isSafeInteger(value) ? neo4j.int(value) : value);

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
