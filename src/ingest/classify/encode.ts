import type { Features, Group } from './features.ts';
import { GROUPS } from './features.ts';

/** How much each group of features counts against the others. */
const GROUP_SCALE: Readonly<Record<Group, number>> = {
  words: 1,
  roles: 0.6,
  cues: 0.8,
  context: 0.8,
  placed: 0.8,
};

/** The features a model knows: the column and the weight (rarer counts more) of each. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
}

/** The features of a sentence that a vocabulary knows: the column, the value and the name of each. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly names: readonly string[];
}

/** The columns and values of a sentence: each group scaled to its own length. */
export const encode = (features: Features, vocabulary: Vocabulary): Row => {
  const names: string[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (const group of GROUPS) {
    let square = 0;
    const from = columns.length;
    for (const name of features[group]) {
      const column = vocabulary.columns.get(name);
      if (column === undefined) continue;
      const value = vocabulary.rarity[column] as number;
      columns.push(column);
      names.push(name);
      values.push(value);
      square += value * value;
    }
    const scale = square > 0 ? GROUP_SCALE[group] / Math.sqrt(square) : 0;
    for (let i = from; i < values.length; i += 1) values[i] = (values[i] as number) * scale;
  }
  return { columns, values, names };
};
