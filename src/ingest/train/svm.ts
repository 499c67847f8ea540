/** Sparse rows in one block of typed arrays: row r is `columns`/`values` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** How a linear model is fitted. */
interface FitOptions {
  readonly cost: number;
  /** How much more a positive example costs than a negative one. */
  readonly positive: number;
  readonly passes: number;
  readonly tolerance: number;
}

const shuffle = (order: Int32Array, size: number, random: () => number): void => {
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
};

/** A small generator of numbers, the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** One fit under way. */
interface Fit {
  readonly rows: Rows;
  readonly examples: readonly number[];
  readonly positive: Uint8Array;
  readonly w: Float32Array;
  readonly alpha: Float64Array;
  readonly norms: Float64Array;
  readonly diagonal: Float64Array;
}

const begin = (rows: Rows, examples: readonly number[], positive: Uint8Array, options: FitOptions): Fit => {
  const { starts, values } = rows;
  const norms = new Float64Array(examples.length);
  const diagonal = new Float64Array(examples.length);
  for (const [n, r] of examples.entries()) {
    let norm = 1;
    for (let k = starts[r] as number; k < (starts[r + 1] as number); k += 1) norm += (values[k] as number) ** 2;
    norms[n] = norm;
    diagonal[n] = 0.5 / (options.cost * (positive[r] ? options.positive : 1));
  }
  const w = new Float32Array(rows.width + 1);
  return { rows, examples, positive, w, alpha: new Float64Array(examples.length), norms, diagonal };
};

/** Moves the weights along one row. */
const move = ({ rows, w }: Fit, r: number, step: number): void => {
  w[rows.width] = (w[rows.width] as number) + step;
  for (let k = rows.starts[r] as number; k < (rows.starts[r + 1] as number); k += 1) {
    const c = rows.columns[k] as number;
    w[c] = (w[c] as number) + step * (rows.values[k] as number);
  }
};

/** Improves one example; gives how far it was from its best, below 0 when it can be put aside. */
const improve = (state: Fit, n: number, shrinkAt: number): number => {
  const r = state.examples[n] as number;
  const y = state.positive[r] ? 1 : -1;
  const before = state.alpha[n] as number;
  const diagonal = state.diagonal[n] as number;
  const gradient = y * margin(state.rows, r, state.w) - 1 + diagonal * before;
  if (before === 0 && gradient > 0) return gradient > shrinkAt ? -1 : 0;
  const after = Math.max(0, before - gradient / ((state.norms[n] as number) + diagonal));
  state.alpha[n] = after;
  if (after !== before) move(state, r, (after - before) * y);
  return Math.abs(gradient);
};

/** Goes once over the active examples; gives the largest distance met and how many stay active. */
const goOver = (state: Fit, order: Int32Array, active: number, shrinkAt: number) => {
  let highest = 0;
  let left = active;
  for (let s = 0; s < left; s += 1) {
    const n = order[s] as number;
    const distance = improve(state, n, shrinkAt);
    if (distance < 0) {
      left -= 1;
      order[s] = order[left] as number;
      order[left] = n;
      s -= 1;
    } else highest = Math.max(highest, distance);
  }
  return { highest, left };
};

/**
 * Fits a linear model with squared hinge loss and an L2 penalty by dual coordinate descent
 * (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", 2008), with shrinking.
 * @param examples the rows to learn from; `positive[r]` is 1 where row r has the label.
 * @returns the weights, the last of them the bias.
 */
export const fit = (
  rows: Rows,
  examples: readonly number[],
  positive: Uint8Array,
  options: FitOptions,
): Float32Array => {
  const state = begin(rows, examples, positive, options);
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(7);
  let active = examples.length;
  let shrinkAt = Infinity;
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, active, random);
    const { highest, left } = goOver(state, order, active, shrinkAt);
    active = left;
    shrinkAt = Math.max(0.01, highest);
    if (highest >= options.tolerance) continue;
    if (active === examples.length) break;
    active = examples.length;
    shrinkAt = Infinity;
  }
  return state.w;
};

/** What a model says of a row: above 0 it has the label. */
export const margin = (rows: Rows, r: number, w: Float32Array): number => {
  let dot = w[rows.width] as number;
  for (let k = rows.starts[r] as number; k < (rows.starts[r + 1] as number); k += 1)
    dot += (rows.values[k] as number) * (w[rows.columns[k] as number] as number);
  return dot;
};
