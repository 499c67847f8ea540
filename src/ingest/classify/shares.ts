import type { Area } from './unit.ts';

/** What training knows of a family of labels beside the words: how often they occur, where, and together. */
export interface Shares {
  /** Share of the sentences under a heading's area that have each label. */
  readonly byArea: Readonly<Partial<Record<Area, readonly number[]>>>;
  readonly overall: readonly number[];
  /** `given[other][label]`: share of each label among sentences that have a label of the other family. */
  readonly given: readonly (readonly number[])[];
  /** Where the other family begins among all labels. */
  readonly givenOffset: number;
  /** `follows[before][label]`: share of each label among sentences of a paragraph that follow one with a label. */
  readonly follows: readonly (readonly number[])[];
  /** What brings the margins of each label to one scale. */
  readonly bias: readonly number[];
}
