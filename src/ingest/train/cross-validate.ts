import { decide } from '../classify/decide.ts';
import type { Parsed } from '../classify/features.ts';
import { guarded } from '../classify/guards.ts';
import { FAMILIES } from '../classify/labels.ts';
import type { Cuts } from '../classify/model.ts';
import type { Reading } from '../classify/surroundings.ts';
import type { Corpus } from './corpus.ts';
import { answersOf, fitLinear } from './linear.ts';
import type { Predicted } from './measure.ts';
import { fitSecond, readingsOf } from './second.ts';

/** From what probability on a second or third label is given; chosen on sentences left out. */
export const CUTS: Cuts = { theme: 0.42, aspect: 0.42 };

/** Puts the documents of one authority into one of `count` folds. */
export const foldsOf = (corpus: Corpus, count: number): Int32Array => {
  const authorities = [...new Set(corpus.documents.map(({ authority }) => authority))];
  return corpus.document.map((d) => authorities.indexOf(corpus.documents[d]?.authority ?? '') % count);
};

/** `margins[f][r]`: what models that saw neither fold f nor the fold of sentence r say of it. */
const marginsLeftOut = (
  corpus: Corpus,
  folds: Int32Array,
  count: number,
  note: (line: string) => void,
): Float32Array[][] => {
  const answers = answersOf(corpus);
  const left = Array.from({ length: count }, () => Array.from({ length: folds.length }, () => new Float32Array(0)));
  for (let a = 0; a < count; a += 1)
    for (let b = a; b < count; b += 1) {
      const out = (r: number): boolean => folds[r] === a || folds[r] === b;
      const every = [...folds.keys()];
      const { margins } = fitLinear(
        corpus,
        answers,
        every.filter((r) => !out(r)),
        every.filter(out),
      );
      for (const [r, row] of margins) (left[folds[r] === a ? b : a] as Float32Array[])[r] = row;
      note(`linear models without folds ${a + 1} and ${b + 1}`);
    }
  return left;
};

/** What is said of every sentence by models that saw nothing of its authority. */
export const crossValidate = (corpus: Corpus, count: number, note: (line: string) => void): Predicted[] => {
  const folds = foldsOf(corpus, count);
  const left = marginsLeftOut(corpus, folds, count, note);
  const answers = answersOf(corpus);
  const said: Predicted[] = [];
  for (const [f, rows] of left.entries()) {
    const margins = (r: number): Float32Array => rows[r] as Float32Array;
    const learn = [...folds.keys()].filter((r) => folds[r] !== f);
    const polarity = fitSecond(corpus, answers, margins, learn, FAMILIES.polarity);
    const aspects = fitSecond(corpus, answers, margins, learn, FAMILIES.aspects);
    const themes = fitSecond(corpus, answers, margins, learn, FAMILIES.themes);
    const readings = readingsOf(corpus, margins);
    for (const [r, fold] of folds.entries()) {
      if (fold !== f) continue;
      const d = corpus.document[r] as number;
      const listed = corpus.examples[r]?.unit.area === 'list';
      const model = { polarity, aspects, themes, cuts: CUTS };
      const place = r - (corpus.begins[d] as number);
      const reading = readings[d] as Reading;
      said[r] = guarded(decide(reading, place, model, listed), reading.parsed[place] as Parsed);
    }
    note(`fold ${f + 1} of ${count} judged`);
  }
  return said;
};
