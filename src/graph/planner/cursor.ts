import { z } from 'zod';
import { badUserInput } from '../../domain/errors.ts';

const key = z.union([z.string(), z.number()]);
const cursorShape = z.tuple([z.string(), z.array(key).min(1).max(4)]);

/** The order of a page: an enum value of the connection's order fields, and which way. */
export interface PageOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** How a cursor names the ordering it belongs to. */
export const orderName = (order: PageOrder): string => `${order.field}.${order.direction}`;

/** The sort keys of one row, the node's id the last of them. */
export type CursorValues = readonly (string | number)[];

/**
 * The opaque cursor of a row: which ordering it belongs to and the row's keys, so that it stays valid whatever is written meanwhile.
 */
export const encodeCursor = (order: string, values: CursorValues): string =>
  Buffer.from(JSON.stringify([order, values])).toString('base64url');

/**
 * Reads a cursor back. Throws `BAD_USER_INPUT` naming `after` when it is not one of ours or belongs to another ordering.
 */
export function decodeCursor(cursor: unknown, order: string, size?: number): CursorValues {
  const parsed = cursorShape.safeParse(parseJson(cursor));
  if (!parsed.success || (size !== undefined && parsed.data[1].length !== size))
    throw badUserInput('after', cursor, 'a cursor from this API');
  if (parsed.data[0] !== order)
    throw badUserInput(
      'after',
      cursor,
      `a cursor of a page with the same orderBy (this one belongs to ${parsed.data[0].slice(0, 60)})`,
    );
  return parsed.data[1];
}

function parseJson(cursor: unknown): unknown {
  try {
    return JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
