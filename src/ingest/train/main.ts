import { parseArgs } from 'node:util';
import { weightsFolder } from '../classify/load-model.ts';
import { bareCopies } from './bare-copies.ts';
import { buildModel } from './build-model.ts';
import { corpusOf } from './corpus.ts';
import { readAnnotations } from './read-annotations.ts';
import { score } from './score.ts';
import { writeModel } from './write-model.ts';

const USAGE = `usage: npm run train -- --annotations DIR… [--documents DIR] [--out DIR] [--folds N]
       npm run train -- --annotations DIR… [--documents DIR] [--out DIR] [--folds N] --score [--report FILE] [--accuracy FILE]
Trains the classifier on folders of annotations and writes its weights (by default those that ship).
--documents  the folder of reports that annotations without text are about
--score      write no weights; cross-validate by authority and print the figures for the first folder
             (with --out, write what is said of every sentence there)
--report     with --score, rewrite the measured part of this Markdown file: all figures, by kind, year and theme
--accuracy   with --score, write the accuracy by theme to this file, one JSON object a line
--folds      how many parts the authorities are dealt into (default 7)`;

const options = {
  annotations: { type: 'string', multiple: true },
  documents: { type: 'string' },
  report: { type: 'string' },
  accuracy: { type: 'string' },
  score: { type: 'boolean', default: false },
  out: { type: 'string' },
  folds: { type: 'string', default: '7' },
} as const;

const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const folders = [...(values.annotations ?? []), ...positionals];
  const folds = Number(values.folds);
  const idle = !values.score && (values.report ?? values.accuracy) !== undefined;
  if (folders.length === 0 || !Number.isInteger(folds) || folds < 2 || idle) {
    note(USAGE);
    process.exitCode = 2;
    return;
  }
  const documents = await readAnnotations(folders, values.documents ?? null, note);
  const corpus = corpusOf([...documents, ...bareCopies(documents)]);
  if (!values.score) {
    const { linear, rest } = buildModel(corpus, folds, note);
    writeModel(values.out ?? weightsFolder(), linear, rest);
    return;
  }
  const { documents: sources, out, report, accuracy } = values;
  const figures = await score(corpus, { folds, documents: sources, out, report, accuracy }, note);
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(14)} ${value.toFixed(4)}\n`);
};

await run();
