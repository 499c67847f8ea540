import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../package-root.ts';
import { weightsFolder } from '../classify/load-model.ts';
import { bareCopies } from './bare-copies.ts';
import { buildModel } from './build-model.ts';
import { corpusOf } from './corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { measure } from './measure.ts';
import { readAnnotations } from './read-annotations.ts';
import { writeModel } from './write-model.ts';
import { writePredictions } from './write-predictions.ts';

const USAGE = `usage: node dist/src/ingest/train/main.js --annotations DIR… [--documents DIR] [--score] [--out DIR] [--folds N]
Trains the classifier on folders of annotations and writes its weights (by default those that ship).
--documents  the folder of reports that annotations without text are about
--score      write no weights; cross-validate by authority and print the figures for the first folder
             (with --out, write what is said of every sentence there)
--folds      how many parts the authorities are dealt into (default 7)`;

const options = {
  annotations: { type: 'string', multiple: true },
  documents: { type: 'string' },
  score: { type: 'boolean', default: false },
  out: { type: 'string' },
  folds: { type: 'string', default: '7' },
} as const;

const topThemes = (): Map<string, string> =>
  new Map(
    readFileSync(path.join(packageRoot(), 'seed', 'core', 'themes.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { key: string; broader: string | null })
      .map(({ key, broader }) => [key, broader ?? key]),
  );

const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const folders = [...(values.annotations ?? []), ...positionals];
  const folds = Number(values.folds);
  if (folders.length === 0 || !Number.isInteger(folds) || folds < 2) {
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
  const said = crossValidate(corpus, folds, note);
  if (values.out !== undefined) writePredictions(values.out, corpus, said);
  const measured = [...corpus.document.keys()].filter(
    (r) => corpus.documents[corpus.document[r] as number]?.folder === 0,
  );
  const top = topThemes();
  const figures = measure(
    measured.flatMap((r) => corpus.examples[r] ?? []),
    measured.flatMap((r) => said[r] ?? []),
    (theme) => top.get(theme) ?? theme,
  );
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(14)} ${value.toFixed(4)}\n`);
};

await run();
