import { FAMILIES } from '../classify/labels.ts';
import type { Model } from '../classify/model.ts';
import type { Corpus } from './corpus.ts';
import { CUTS, foldsOf } from './cross-validate.ts';
import type { Linear } from './linear.ts';
import { answersOf, fitLinear } from './linear.ts';
import { fitSecond } from './second.ts';

/**
 * Learns from every sentence of the corpus: linear models over the words, then trees over what linear models that
 * had not seen a sentence say of it and of its neighbours.
 */
export const buildModel = (
  corpus: Corpus,
  count: number,
  note: (line: string) => void,
): { linear: Linear; rest: Pick<Model, 'polarity' | 'aspects' | 'themes' | 'cuts'> } => {
  const answers = answersOf(corpus);
  const folds = foldsOf(corpus, count);
  const every = [...folds.keys()];
  const left = new Map<number, Float32Array>();
  for (let f = 0; f < count; f += 1) {
    const out = every.filter((r) => folds[r] === f);
    const { margins } = fitLinear(
      corpus,
      answers,
      every.filter((r) => folds[r] !== f),
      out,
    );
    for (const [r, row] of margins) left.set(r, row);
    note(`linear models without fold ${f + 1}`);
  }
  const { linear } = fitLinear(corpus, answers, every, []);
  const margins = (r: number): Float32Array => left.get(r) as Float32Array;
  const second = (family: keyof typeof FAMILIES) => fitSecond(corpus, answers, margins, every, FAMILIES[family]);
  const rest = { polarity: second('polarity'), aspects: second('aspects'), themes: second('themes'), cuts: CUTS };
  note(`${linear.vocabulary.columns.size} features of at least three authorities`);
  return { linear, rest };
};
