import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kindOfSentence } from '../classify/kind.ts';
import type { Corpus } from './corpus.ts';
import type { Predicted } from './measure.ts';

/** Writes what was said of each document left out, one file a document, for scorers other than this one. */
export const writePredictions = (folder: string, corpus: Corpus, said: readonly Predicted[]): void => {
  mkdirSync(folder, { recursive: true });
  for (const [d, { name, folder: number, examples }] of corpus.documents.entries()) {
    if (number < 0) continue;
    const lines = examples.map(({ unit }, i) => {
      const { polarity, themes, aspects } = said[(corpus.begins[d] as number) + i] as Predicted;
      const kind = kindOfSentence({ sectionKind: unit.sectionKind, text: unit.text, deadline: null });
      return JSON.stringify({ quote: unit.text, polarity, kind, themes, aspects });
    });
    const file = name.endsWith('.jsonl') ? name : `${name}.jsonl`;
    writeFileSync(path.join(folder, file), `${lines.join('\n')}\n`);
  }
};
