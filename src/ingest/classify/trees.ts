/** One tree as arrays: node n tests `feature[n] <= cut[n]` (go to `left[n]`, else `left[n] + 1`); a leaf has feature -1. */
export interface Tree {
  readonly feature: number[];
  readonly cut: number[];
  readonly left: number[];
  readonly value: number[];
}

const leafValue = (tree: Tree, row: Float32Array, at: number): number => {
  let n = 0;
  for (let f = tree.feature[0] as number; f >= 0; f = tree.feature[n] as number)
    n = (tree.left[n] as number) + ((row[at + f] as number) <= (tree.cut[n] as number) ? 0 : 1);
  return tree.value[n] as number;
};

/** What a sum of trees makes of the features that begin at `at`, as a probability. */
export const probability = (trees: readonly Tree[], row: Float32Array, at = 0): number => {
  let sum = 0;
  for (const tree of trees) sum += leafValue(tree, row, at);
  return 1 / (1 + Math.exp(-sum));
};
