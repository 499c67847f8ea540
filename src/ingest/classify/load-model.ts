import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.ts';
import { LABELS } from './labels.ts';
import type { Model, SecondReading } from './model.ts';

/** The folder of the shipped weights, from sources and from `dist` alike. */
export const weightsFolder = (): string => path.join(packageRoot(), 'src', 'ingest', 'weights');

/** What of the weights is kept as JSON (`second-reading.json`). */
export interface KeptSecond {
  readonly labels: readonly string[];
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly cuts: Model['cuts'];
  readonly polarity: SecondReading;
  readonly aspects: SecondReading;
  readonly themes: SecondReading;
}

/**
 * Reads a model. `words.tsv` has a feature a line: its name, its rarity in hundredths, and pairs of bytes in base64
 * (label, weight as a signed byte in units of the label's scale). `second-reading.json` has the rest.
 * @throws when the labels of the weights are not the labels of this program.
 */
export const readModel = (folder: string): Model => {
  const kept = JSON.parse(readFileSync(path.join(folder, 'second-reading.json'), 'utf8')) as KeptSecond;
  if (kept.labels.join() !== LABELS.join())
    throw new Error(`the weights in ${folder} are for other labels: train again`);
  const lines = readFileSync(path.join(folder, 'words.tsv'), 'utf8').split('\n').filter(Boolean);
  const columns = new Map<string, number>();
  const rarity = new Float32Array(lines.length);
  const starts = new Int32Array(lines.length + 1);
  const pairs: Buffer[] = [];
  for (const [column, line] of lines.entries()) {
    const [name = '', hundredths = '0', bytes = ''] = line.split('\t');
    const packed = Buffer.from(bytes, 'base64');
    columns.set(name, column);
    rarity[column] = Number(hundredths) / 100;
    starts[column + 1] = (starts[column] as number) + packed.length / 2;
    pairs.push(packed);
  }
  const all = Buffer.concat(pairs);
  const labels = new Uint8Array(all.length / 2);
  const values = new Float32Array(all.length / 2);
  for (let k = 0; k < labels.length; k += 1) {
    labels[k] = all.readUInt8(2 * k);
    values[k] = all.readInt8(2 * k + 1) * (kept.scales[labels[k] as number] as number);
  }
  const { polarity, aspects, themes, cuts } = kept;
  const biases = Float32Array.from(kept.biases);
  return {
    vocabulary: { columns, rarity },
    weights: { starts, labels, values },
    biases,
    polarity,
    aspects,
    themes,
    cuts,
  };
};

let shipped: Model | null = null;

/** The model that ships with the program, read once. */
export const shippedModel = (): Model => {
  shipped ??= readModel(weightsFolder());
  return shipped;
};
