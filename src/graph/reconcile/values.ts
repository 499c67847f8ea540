import { z } from 'zod';
import type { PropertyValue } from '../../domain/reconcilable.ts';

/** A row of a thing that a thing leads to. */
export const linkRow = z.object({ id: z.string(), name: z.string() });

/** Values of text; null is none. */
export const texts = (...values: readonly (string | null)[]): PropertyValue[] =>
  values.filter((value) => value !== null).map((str) => ({ str }));

/** A day as the protocol has it, which knows only moments: its first one. */
export const days = (day: string | null): PropertyValue[] => (day === null ? [] : [{ date: `${day}T00:00:00Z` }]);

/** A number with decimals. */
export const decimals = (value: number | null): PropertyValue[] => (value === null ? [] : [{ float: value }]);
