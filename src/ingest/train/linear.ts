import type { Vocabulary } from '../classify/encode.ts';
import { ASPECTS, LABELS, POLARITIES, THEMES } from '../classify/labels.ts';
import type { Example } from './annotations.ts';
import type { Corpus } from './corpus.ts';
import { rowsOf, vocabularyOf } from './corpus.ts';
import { fit, margin } from './svm.ts';

/** Features of fewer authorities are not learned: they would be names and turns of one report. */
const FEWEST_AUTHORITIES = 3;
const COST = 0.4;
const POSITIVE = 2;

/** The linear models of all labels over the words of a sentence. */
export interface Linear {
  readonly vocabulary: Vocabulary;
  /** For each label the weight of each column, the last of them the bias. */
  readonly weights: readonly Float32Array[];
}

/** For each label whether each sentence of the corpus has it. An aspect and a theme may share a name. */
export const answersOf = (corpus: Corpus): Uint8Array[] => {
  const has = (test: (example: Example) => boolean): Uint8Array =>
    Uint8Array.from(corpus.examples, (example) => Number(test(example)));
  return [
    ...POLARITIES.map((label) => has(({ polarity }) => polarity === label)),
    ...ASPECTS.map((label) => has(({ aspects }) => aspects.includes(label))),
    ...THEMES.map((label) => has(({ themes }) => themes.includes(label))),
  ];
};

/** Fits one linear model a label on some sentences, and gives the margins of some others. */
export const fitLinear = (
  corpus: Corpus,
  answers: readonly Uint8Array[],
  learn: readonly number[],
  judge: readonly number[],
): { linear: Linear; margins: Map<number, Float32Array> } => {
  const vocabulary = vocabularyOf(corpus, learn, FEWEST_AUTHORITIES);
  const rows = rowsOf(corpus, vocabulary);
  const margins = new Map(judge.map((r) => [r, new Float32Array(LABELS.length)]));
  const weights = answers.map((positive, l) => {
    const options = { cost: COST, positive: l < POLARITIES.length ? 1 : POSITIVE, passes: 25, tolerance: 0.1 };
    const w = fit(rows, learn, positive, options);
    for (const [r, into] of margins) into[l] = margin(rows, r, w);
    return w;
  });
  return { linear: { vocabulary, weights }, margins };
};
