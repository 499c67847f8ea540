import type { Tree } from '../classify/trees.ts';

/** How a sum of trees is grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly smallest: number;
  readonly penalty: number;
}

const BINS = 48;

/** Cuts between the values of each feature, at even parts of its sorted values. */
const cutsOf = (table: Float32Array, width: number, count: number): Float32Array[] =>
  Array.from({ length: width }, (_, f) => {
    const sorted = new Float32Array(count);
    for (let i = 0; i < count; i += 1) sorted[i] = table[i * width + f] as number;
    sorted.sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b += 1) cuts.add(sorted[Math.floor((b * count) / BINS)] as number);
    return Float32Array.from([...cuts].toSorted((a, b) => a - b));
  });

const binOf = (cuts: Float32Array, value: number): number => {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Sums {
  readonly sum: number;
  readonly weight: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf extends Sums {
  readonly node: number;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly split: Split | null;
}

const score = (sum: number, weight: number, penalty: number): number => (sum * sum) / (weight + penalty);

/** Grows a sum of trees for a yes-or-no question by gradient boosting on histograms, best leaf first. */
export const boost = (table: Float32Array, width: number, answers: Uint8Array, options: BoostOptions): Tree[] => {
  const count = answers.length;
  const cuts = cutsOf(table, width, count);
  const bins = new Uint8Array(count * width);
  for (let i = 0; i < count; i += 1)
    for (let f = 0; f < width; f += 1)
      bins[i * width + f] = binOf(cuts[f] as Float32Array, table[i * width + f] as number);
  const raw = new Float64Array(count);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const histogramOf = (rows: Int32Array): Float64Array => {
    const histogram = new Float64Array(width * BINS * 2);
    for (const i of rows) {
      const g = gradient[i] as number;
      const h = hessian[i] as number;
      for (let f = 0; f < width; f += 1) {
        const at = (f * BINS + (bins[i * width + f] as number)) * 2;
        histogram[at] = (histogram[at] as number) + g;
        histogram[at + 1] = (histogram[at + 1] as number) + h;
      }
    }
    return histogram;
  };

  const bestSplit = (histogram: Float64Array, total: Sums): Split | null => {
    const whole = score(total.sum, total.weight, options.penalty);
    let best: Split | null = null;
    for (let f = 0; f < width; f += 1) {
      let sum = 0;
      let weight = 0;
      for (let b = 0; b < (cuts[f] as Float32Array).length; b += 1) {
        sum += histogram[(f * BINS + b) * 2] as number;
        weight += histogram[(f * BINS + b) * 2 + 1] as number;
        if (weight < options.smallest || total.weight - weight < options.smallest) continue;
        const left = score(sum, weight, options.penalty);
        const gain = left + score(total.sum - sum, total.weight - weight, options.penalty) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature: f, bin: b };
      }
    }
    return best;
  };

  const leafOf = (node: number, rows: Int32Array, histogram: Float64Array): Leaf => {
    let sum = 0;
    let weight = 0;
    for (const i of rows) {
      sum += gradient[i] as number;
      weight += hessian[i] as number;
    }
    return { node, rows, sum, weight, histogram, split: bestSplit(histogram, { sum, weight }) };
  };

  /** The two parts of a leaf; the histogram of the larger is what the smaller leaves of the whole. */
  const partsOf = (leaf: Leaf, split: Split, node: number): [Leaf, Leaf] => {
    const goesLeft = (i: number): boolean => (bins[i * width + split.feature] as number) <= split.bin;
    const left = leaf.rows.filter(goesLeft);
    const right = leaf.rows.filter((i) => !goesLeft(i));
    const small = histogramOf(left.length < right.length ? left : right);
    const large = leaf.histogram.map((value, k) => value - (small[k] as number));
    return left.length < right.length
      ? [leafOf(node, left, small), leafOf(node + 1, right, large)]
      : [leafOf(node, left, large), leafOf(node + 1, right, small)];
  };

  const grow = (): Tree => {
    const tree: Tree = { feature: [-1], cut: [0], left: [0], value: [0] };
    const all = Int32Array.from({ length: count }, (_, i) => i);
    const leaves = [leafOf(0, all, histogramOf(all))];
    while (leaves.length < options.leaves) {
      let pick = -1;
      for (const [n, leaf] of leaves.entries())
        if (leaf.split && leaf.split.gain > (leaves[pick]?.split?.gain ?? 0)) pick = n;
      const leaf = leaves[pick];
      if (!leaf?.split) break;
      const node = tree.feature.length;
      tree.feature[leaf.node] = leaf.split.feature;
      tree.cut[leaf.node] = (cuts[leaf.split.feature] as Float32Array)[leaf.split.bin] as number;
      tree.left[leaf.node] = node;
      for (const list of [tree.cut, tree.left, tree.value]) list.push(0, 0);
      tree.feature.push(-1, -1);
      leaves.splice(pick, 1, ...partsOf(leaf, leaf.split, node));
    }
    for (const leaf of leaves) {
      const value = (-options.rate * leaf.sum) / (leaf.weight + options.penalty);
      tree.value[leaf.node] = value;
      for (const i of leaf.rows) raw[i] = (raw[i] as number) + value;
    }
    return tree;
  };

  const trees: Tree[] = [];
  for (let n = 0; n < options.trees; n += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-(raw[i] as number)));
      gradient[i] = p - (answers[i] as number);
      hessian[i] = p * (1 - p);
    }
    trees.push(grow());
  }
  return trees;
};
