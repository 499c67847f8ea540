import { z } from 'zod';
import { PHRASE_ASPECTS, type ThemePhrase } from '../domain/statement-phrases.ts';

const PLACES: readonly string[] = ['noun', 'was', 'should'];

/** A clause without full stop or quotation marks, whose places in braces are known ones. */
const clause = z
  .string()
  .regex(/^[a-z{][^"“”‘’.]*$/u, 'a clause from its first word, without full stop or quotation marks')
  .refine(
    (of) => [...of.matchAll(/\{([^}]*)\}/gu)].every(([, place]) => place !== undefined && PLACES.includes(place)),
    {
      error: 'only {noun}, {was} and {should} in braces',
    },
  );

const pattern = z.strictObject({
  weak: clause,
  strong: clause,
  need: clause.includes('{should}', { error: 'a clause with {should}' }),
});

/**
 * One line of `seed/core/phrases.jsonl`: the words in which statements speak of a theme. The noun is long enough
 * (and short enough) for every statement to be between 40 and 220 characters.
 */
export const themePhrase: z.ZodType<ThemePhrase> = z.strictObject({
  key: z.string().min(1),
  noun: clause.min(20).max(50),
  number: z.enum(['SINGULAR', 'PLURAL']),
  group: clause.nullable(),
  patterns: z.partialRecord(z.enum(PHRASE_ASPECTS), pattern),
}) as z.ZodType<ThemePhrase>;
