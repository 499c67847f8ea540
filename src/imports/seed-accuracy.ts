import { z } from 'zod';
import { ACCURACY_STATES, accuracyState } from '../domain/accuracy.ts';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$/u;
const share = z.number().min(0).max(1).nullable();

/** What does not hold together in a record: the field at fault, and what it was expected to be. */
function fault(of: {
  key: string;
  level: string;
  state: string;
  precision: number | null;
  recall: number | null;
  annotated: number;
}): [field: string, expected: string] | undefined {
  const level = of.key.includes('--') ? 'REFINED' : 'THEME';
  if (of.level !== level) return ['level', `${level}, as the key is`];
  const state = accuracyState(of.annotated);
  if (of.state !== state) return ['state', `${state}, with ${of.annotated} annotated problems`];
  if (state === 'NOT_MEASURED') {
    if (of.precision !== null) return ['precision', 'null where nothing is measured'];
    return of.recall === null ? undefined : ['recall', 'null where nothing is measured'];
  }
  if (of.recall === null) return ['recall', 'a number from 0 to 1 where it is measured'];
  if (of.precision === null && of.recall > 0) return ['precision', 'a number from 0 to 1 where some were found'];
  return undefined;
}

/**
 * One line of `seed/core/accuracy.jsonl`: how well the extractor finds the problems of a theme, or of a theme and an
 * aspect (`supervision--timeliness`). Precision is null when the extractor never named one, though some were annotated.
 */
export const accuracyRecord = z
  .strictObject({
    key: z.string().regex(KEY, 'a key of a theme, or of a theme and an aspect with "--" between them'),
    level: z.enum(['THEME', 'REFINED']),
    state: z.enum(ACCURACY_STATES),
    precision: share,
    recall: share,
    annotated: z.int().min(0),
    release: z.string().trim().min(1, 'text that is not empty'),
  })
  .superRefine((of, context) => {
    const [field, message] = fault(of) ?? [];
    if (field !== undefined) context.addIssue({ code: 'custom', path: [field], message });
  });

export type AccuracyRecord = z.infer<typeof accuracyRecord>;
