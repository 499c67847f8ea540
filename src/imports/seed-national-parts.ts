import { z } from 'zod';
import { bareKey as key } from './seed-key.ts';

export const keysUpTo = (most: number) =>
  z
    .array(key)
    .max(most)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'expected each key once' });

const keyList = (most: number) =>
  z
    .string()
    .transform((of) => (of === '' ? [] : of.split(' ')))
    .pipe(keysUpTo(most));

type Letters = Readonly<Record<string, string>>;

/** A letter of a table as what it stands for. */
export const letter = <const Table extends Letters>(table: Table) =>
  z
    .enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]])
    .transform((of): Table[keyof Table & string] => table[of]);

/** The letter of a table that stands for a value. */
export const letterOf = (table: Letters, value: string): string =>
  Object.keys(table).find((name) => table[name] === value) ?? '';

export const POLARITIES = { S: 'STRENGTH', W: 'WEAKNESS', M: 'MIXED', N: 'NEUTRAL' } as const;

/** What findings and earlier visits have in common. Keys stand with a blank between them, the most important first. */
export const indexParts = {
  themes: keyList(3),
  aspects: keyList(2),
  resolved: z.enum(['', 'R']).transform((of) => of === 'R'),
  hash: z.string().regex(/^[0-9a-f]{16}$/u, 'expected a quote hash: 16 hexadecimal digits'),
};
