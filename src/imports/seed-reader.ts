import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { seedInvalid } from '../domain/errors.ts';

/** One record of a seed file and the line it stands on (from 1). */
export interface SeedLine<Value> {
  line: number;
  value: Value;
}

/** A seed file as it was read. `name` is how messages and the graph call it: `core/themes.jsonl`. */
export interface SeedFile<Value> {
  name: string;
  lines: readonly SeedLine<Value>[];
}

/** What to read, and how: `key` names what no two lines of the file may share (undefined: nothing). */
interface Reading<Schema extends z.ZodType> {
  path: string;
  name: string;
  schema: Schema;
  key: (value: z.output<Schema>) => string | undefined;
  /** Makes what the schema reads of what the line holds; nothing if the line holds it as it is. */
  shape?: (raw: unknown) => unknown;
}

const NEWLINE = 0x0a;

/**
 * Reads a file of JSON Lines, each line through the schema. Blank lines are passed over.
 * Throws `SEED_INVALID` for the first line that is not UTF-8, not JSON, not of the schema, or a second of its key.
 */
export async function readSeedFile<Schema extends z.ZodType>(
  reading: Reading<Schema>,
): Promise<SeedFile<z.output<Schema>>> {
  const { path, name, schema, key, shape } = reading;
  const lines: SeedLine<z.output<Schema>>[] = [];
  const seen = new Map<string, number>();
  for (const [index, bytes] of splitLines(await readFile(path)).entries()) {
    const line = index + 1;
    const text = decoded(bytes, name, line);
    if (text.trim() === '') continue;
    const value = parsed(schema, text, name, line, shape);
    refuseRepeat(seen, key(value), name, line);
    lines.push({ line, value });
  }
  return { name, lines };
}

/** A file that has these values, one a line. */
export const seedFileOf = <Value>(name: string, values: readonly Value[]): SeedFile<Value> => ({
  name,
  lines: values.map((value, at) => ({ line: at + 1, value })),
});

const TABLE = 'comma-separated values in UTF-8 (of a workbook, save the sheet as CSV)';

/**
 * The text of a table. Throws `SEED_INVALID` for the first line that is not UTF-8: a table in another encoding, or a
 * workbook.
 */
export const decodedText = (file: string, bytes: Buffer): string =>
  splitLines(bytes)
    .map((line, at) => decoded(line, file, at + 1, TABLE))
    .join('\n');

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end === -1 ? bytes.length : end;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

/** Strict, so that a file saved in another encoding is refused and never loaded with replacement characters. */
function decoded(bytes: Buffer, file: string, line: number, expected = 'text in UTF-8'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw seedInvalid({ file, line, field: '', value: bytes.toString('latin1'), expected });
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  line: number,
  shape: (raw: unknown) => unknown = (raw) => raw,
): z.output<Schema> {
  const raw = shape(json(text, file, line));
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw result.error;
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const steps = [...issue.path, ...extra];
  const expected = extra.length > 0 ? 'no such field' : expectedBy(issue);
  throw seedInvalid({ file, line, field: steps.map(String).join('.'), value: valueAt(raw, steps), expected });
}

function json(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw seedInvalid({ file, line, field: '', value: text, expected: `one JSON object (${reason})` });
  }
}

function valueAt(raw: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    raw,
  );
}

/** zod says "Invalid input: expected string, received number"; the message wants only what was expected. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'one of the kinds of record this file holds';
  const words = /expected (.+?)(?:, received .*)?$/u.exec(issue.message)?.[1] ?? issue.message;
  return words.replace(/^Invalid /u, 'a valid ');
}

function refuseRepeat(seen: Map<string, number>, key: string | undefined, file: string, line: number): void {
  if (key === undefined) return;
  const first = seen.get(key);
  if (first !== undefined)
    throw seedInvalid({ file, line, field: 'key', value: key, expected: `a key that line ${first} does not have` });
  seen.set(key, line);
}
