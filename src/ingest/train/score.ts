import { writeFileSync } from 'node:fs';
import { packageVersion } from '../../package-root.ts';
import type { Corpus } from './corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { readFacts } from './document-facts.ts';
import { figuresOf, judgedOf, ofFirstFolder, releaseOf } from './judged.ts';
import { accuracyReport } from './report.ts';
import { measuredPartOf } from './rewrite-part.ts';
import { accuracyOf } from './theme-accuracy.ts';
import { frameworkNames, trainedThemes } from './themes.ts';
import { writePredictions } from './write-predictions.ts';

/** What becomes of a score, each only where a place is named. */
export interface ScoreOptions {
  readonly folds: number;
  /** The folder of the annotated documents, from which their kind and year are read. */
  readonly documents: string | undefined;
  /** A folder for what is said of every sentence. */
  readonly out: string | undefined;
  /** A Markdown file whose measured part is rewritten. */
  readonly report: string | undefined;
  /** A file for the accuracy by theme, as `seed/core/accuracy.jsonl` has it. */
  readonly accuracy: string | undefined;
}

/**
 * Cross-validates by authority, writes what the options name, and gives the figures over the first folder of
 * annotations. The same annotations always give the same files. Throws when the report has no part to rewrite.
 */
export async function score(
  corpus: Corpus,
  options: ScoreOptions,
  note: (line: string) => void,
): Promise<Record<string, number>> {
  const { folds } = options;
  const withPart = options.report === undefined ? undefined : measuredPartOf(options.report);
  const said = crossValidate(corpus, folds, note);
  if (options.out !== undefined) writePredictions(options.out, corpus, said);
  const judged = judgedOf(corpus, said);
  const themes = trainedThemes();
  const release = releaseOf(packageVersion(), corpus, folds);
  const gold = judged.map(({ example }) => example);
  const predicted = judged.map((of) => of.said);
  const accuracy = accuracyOf(gold, predicted, themes, release);
  if (options.accuracy !== undefined)
    writeFileSync(options.accuracy, accuracy.map((of) => `${JSON.stringify(of)}\n`).join(''));
  if (options.report !== undefined && withPart !== undefined) {
    const facts = await readFacts(corpus.documents, options.documents ?? null);
    const measured = { judged, accuracy, themes, facts, frameworks: frameworkNames(), folds, release };
    writeFileSync(options.report, withPart(accuracyReport(measured)));
  }
  return figuresOf(ofFirstFolder(judged), themes);
}
