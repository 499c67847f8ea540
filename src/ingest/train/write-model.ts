import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LABELS } from '../classify/labels.ts';
import type { Model } from '../classify/model.ts';
import type { Linear } from './linear.ts';

/** Weights smaller than this part of a label's largest are left out: they decide nothing. */
const SMALLEST = 3;

const scalesOf = ({ weights, vocabulary }: Linear): number[] =>
  weights.map((w) => {
    let most = 0;
    for (let c = 0; c < vocabulary.columns.size; c += 1) most = Math.max(most, Math.abs(w[c] as number));
    return Number((most / 127).toPrecision(6));
  });

const packed = (linear: Linear, scales: readonly number[], column: number): Buffer => {
  const bytes: number[] = [];
  for (const [label, w] of linear.weights.entries()) {
    const units = Math.round((w[column] as number) / (scales[label] || 1));
    if (Math.abs(units) >= SMALLEST) bytes.push(label, units & 0xff);
  }
  return Buffer.from(bytes);
};

/** Writes a learned model into a folder as `readModel` reads it; the same model always gives the same bytes. */
export const writeModel = (
  folder: string,
  linear: Linear,
  rest: Pick<Model, 'polarity' | 'aspects' | 'themes' | 'cuts'>,
) => {
  mkdirSync(folder, { recursive: true });
  const scales = scalesOf(linear);
  const lines: string[] = [];
  for (const [name, column] of linear.vocabulary.columns) {
    const bytes = packed(linear, scales, column);
    const rarity = Math.round((linear.vocabulary.rarity[column] as number) * 100);
    if (bytes.length > 0) lines.push(`${name}\t${rarity}\t${bytes.toString('base64')}`);
  }
  writeFileSync(path.join(folder, 'words.tsv'), `${lines.join('\n')}\n`);
  const width = linear.vocabulary.columns.size;
  const biases = linear.weights.map((w) => Number((w[width] as number).toFixed(4)));
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  const kept = { labels: LABELS, scales, biases, ...rest };
  const json = JSON.stringify(kept, round).replaceAll('{"feature"', '\n{"feature"');
  writeFileSync(path.join(folder, 'second-reading.json'), `${json}\n`);
};
