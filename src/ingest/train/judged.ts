import { createHash } from 'node:crypto';
import { LABELS } from '../classify/labels.ts';
import type { AnnotatedDocument, Example } from './annotations.ts';
import type { Corpus } from './corpus.ts';
import { measure, type Predicted } from './measure.ts';
import type { TrainedTheme } from './themes.ts';

/** An annotated sentence, and what was said of it by models that saw nothing of its authority. */
export interface Judged {
  readonly document: AnnotatedDocument;
  readonly example: Example;
  readonly said: Predicted;
}

/** Every annotated sentence with what was said of it; copies made for learning alone are left out. */
export const judgedOf = (corpus: Corpus, said: readonly Predicted[]): Judged[] =>
  said.flatMap((predicted, r) => {
    const [document, example] = [corpus.documents[corpus.document[r] ?? -1], corpus.examples[r]];
    return document && example && document.folder >= 0 ? [{ document, example, said: predicted }] : [];
  });

/** The sentences of the first folder of annotations, on which the headline figures rest. */
export const ofFirstFolder = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ document }) => document.folder === 0);

/** The figures of the accuracy table over some sentences. */
export const figuresOf = (judged: readonly Judged[], themes: readonly TrainedTheme[]): Record<string, number> => {
  const top = new Map(themes.map(({ key, broader }) => [key, broader ?? key]));
  return measure(
    judged.map(({ example }) => example),
    judged.map(({ said }) => said),
    (theme) => top.get(theme) ?? theme,
  );
};

/**
 * Names what was measured: the version of the program, and a hash of the annotated sentences as they were read, the
 * vocabulary and the number of folds. The same input always has the same name.
 */
export function releaseOf(version: string, corpus: Corpus, folds: number): string {
  const input = JSON.stringify([LABELS, folds, corpus.documents]);
  return `${version}+${createHash('sha256').update(input).digest('hex').slice(0, 8)}`;
}
