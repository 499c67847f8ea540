import { accuracyState } from '../../domain/accuracy.ts';
import type { AccuracyRecord } from '../../imports/seed-accuracy.ts';
import { ASPECTS } from '../classify/labels.ts';
import type { Example } from './annotations.ts';
import { isProblem, type Predicted, type Tally, tally } from './measure.ts';
import type { TrainedTheme } from './themes.ts';

/** A share of one, to three places; null when there is nothing to divide by. */
const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number((part / whole).toFixed(3));

/** The themes and their broader ones, and each of them with each aspect: what a problem counts for in the graph. */
function keysOf(themes: readonly string[], aspects: readonly string[], broader: ReadonlyMap<string, string | null>) {
  const keys = new Set<string>();
  for (const theme of themes)
    for (let at: string | null | undefined = theme; at && broader.has(at); at = broader.get(at)) {
      keys.add(at);
      for (const aspect of aspects) keys.add(`${at}--${aspect}`);
    }
  return keys;
}

const nothing: ReadonlySet<string> = new Set();

function record(key: string, { tp, fp, fn }: Tally, release: string): AccuracyRecord {
  const annotated = tp + fn;
  const state = accuracyState(annotated);
  const measured = state === 'MEASURED';
  return {
    key,
    level: key.includes('--') ? 'REFINED' : 'THEME',
    state,
    precision: measured ? shareOf(tp, tp + fp) : null,
    recall: measured ? shareOf(tp, annotated) : null,
    annotated,
    release,
  };
}

/**
 * How well problems (weak or mixed sentences) are found on each theme, narrower ones counted with it, and on each
 * theme together with an aspect. Every theme has a record; a pair has one when at least one problem on it is annotated.
 * @param gold sentences as annotated; `said[i]` is what was said of `gold[i]`.
 * @returns the records of `seed/core/accuracy.jsonl`, by key.
 */
export function accuracyOf(
  gold: readonly Example[],
  said: readonly Predicted[],
  themes: readonly TrainedTheme[],
  release: string,
): AccuracyRecord[] {
  const broader = new Map(themes.map((theme) => [theme.key, theme.broader]));
  const keys = themes.flatMap(({ key }) => [key, ...ASPECTS.map((aspect) => `${key}--${aspect}`)]);
  const tallies = new Map(keys.map((key) => [key, tally()]));
  const named = ({ polarity, themes: on, aspects }: Predicted) =>
    isProblem(polarity) ? keysOf(on, aspects, broader) : nothing;
  for (const [i, example] of gold.entries()) {
    const [annotated, predicted] = [named(example), said[i] ? named(said[i]) : nothing];
    for (const key of new Set([...annotated, ...predicted])) {
      const counted = tallies.get(key);
      if (counted) counted[!annotated.has(key) ? 'fp' : predicted.has(key) ? 'tp' : 'fn'] += 1;
    }
  }
  return [...tallies]
    .map(([key, counted]) => record(key, counted, release))
    .filter(({ level, annotated }) => level === 'THEME' || annotated > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
