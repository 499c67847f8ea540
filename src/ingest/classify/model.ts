import type { Row, Vocabulary } from './encode.ts';
import type { Shares } from './shares.ts';
import type { Tree } from './trees.ts';

/** How a family's second reading decides: sums of trees (one for the family, or one a label) and cuts. */
export interface SecondReading {
  readonly shares: Shares;
  readonly trees: readonly (readonly Tree[])[];
}

/** From what probability on a second or third label is given. */
export interface Cuts {
  readonly theme: number;
  readonly aspect: number;
}

/** Everything that was learned. */
export interface Model {
  readonly vocabulary: Vocabulary;
  /** For each column the labels it speaks for or against, and how much. */
  readonly weights: { readonly starts: Int32Array; readonly labels: Uint8Array; readonly values: Float32Array };
  readonly biases: Float32Array;
  readonly polarity: SecondReading;
  readonly aspects: SecondReading;
  readonly themes: SecondReading;
  readonly cuts: Cuts;
}

/** What the words of a sentence say of every label: above 0 for, below 0 against. */
export const marginsOf = (model: Model, row: Row): Float32Array => {
  const margins = Float32Array.from(model.biases);
  const { starts, labels, values } = model.weights;
  for (const [n, column] of row.columns.entries()) {
    const value = row.values[n] as number;
    for (let k = starts[column] as number; k < (starts[column + 1] as number); k += 1) {
      const label = labels[k] as number;
      margins[label] = (margins[label] as number) + value * (values[k] as number);
    }
  }
  return margins;
};
