import { kindOfSentence } from '../classify/kind.ts';
import type { Example } from './annotations.ts';

/** What a classifier says of a sentence. */
export interface Predicted {
  readonly polarity: string;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
}

/** What was said rightly, wrongly, and not said. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Nothing counted yet. */
export const tally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

const compare = (into: Tally, gold: ReadonlySet<string>, said: ReadonlySet<string>): void => {
  for (const each of said)
    if (gold.has(each)) into.tp += 1;
    else into.fp += 1;
  for (const each of gold) if (!said.has(each)) into.fn += 1;
};

const f1 = ({ tp, fp, fn }: Tally): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
const flag = (yes: boolean): Set<string> => new Set(yes ? ['yes'] : []);

/** Whether a sentence of this polarity is a problem: weak or mixed. */
export const isProblem = (polarity: string): boolean => polarity === 'WEAKNESS' || polarity === 'MIXED';

const pairs = (themes: readonly string[], aspects: readonly string[]): Set<string> =>
  new Set(themes.flatMap((theme) => aspects.map((aspect) => `${theme} ${aspect}`)));

/** Of the annotated items of lists of what must improve, the share whose kind says so. */
const itemsRecalled = (gold: readonly Example[]): number => {
  const items = gold.filter(({ action }) => action);
  const found = items.filter(({ unit }) => kindOfSentence({ ...unit, deadline: null }) !== 'FINDING');
  return found.length / Math.max(1, items.length);
};

/** The figures of the accuracy table over sentences (the same definitions as score.py, without its pairing). */
export const measure = (
  gold: readonly Example[],
  said: readonly Predicted[],
  topOf: (theme: string) => string,
): Record<string, number> => {
  const t = {
    findings: tally(),
    problems: tally(),
    themes: tally(),
    top: tally(),
    pairs: tally(),
    supervision: tally(),
  };
  let judged = 0;
  let right = 0;
  let swapped = 0;
  for (const [i, example] of gold.entries()) {
    const predicted = said[i] ?? { polarity: 'NEUTRAL', themes: [], aspects: [] };
    const isFinding = example.polarity !== 'NEUTRAL';
    const saysFinding = predicted.polarity !== 'NEUTRAL';
    compare(t.findings, flag(isFinding), flag(saysFinding));
    const isWeak = isProblem(example.polarity);
    const saysWeak = isProblem(predicted.polarity);
    compare(t.problems, flag(isWeak), flag(saysWeak));
    if (isFinding && saysFinding) {
      judged += 1;
      if (example.polarity === predicted.polarity) right += 1;
      const both = [example.polarity, predicted.polarity].toSorted().join();
      if (both === 'STRENGTH,WEAKNESS') swapped += 1;
    }
    const goldThemes = isFinding ? example.themes : [];
    const saidThemes = saysFinding ? predicted.themes : [];
    compare(t.themes, new Set(goldThemes), new Set(saidThemes));
    compare(t.top, new Set(goldThemes.map(topOf)), new Set(saidThemes.map(topOf)));
    if (!isWeak && !saysWeak) continue;
    compare(
      t.pairs,
      isWeak ? pairs(goldThemes, example.aspects) : new Set(),
      saysWeak ? pairs(saidThemes, predicted.aspects) : new Set(),
    );
    compare(
      t.supervision,
      flag(isWeak && goldThemes.includes('supervision')),
      flag(saysWeak && saidThemes.includes('supervision')),
    );
  }
  const figures = Object.fromEntries(Object.entries(t).map(([name, each]) => [name, f1(each)]));
  const shares = { polarity: right / Math.max(1, judged), swapped: swapped / Math.max(1, judged) };
  return { ...figures, ...shares, items: itemsRecalled(gold) };
};
