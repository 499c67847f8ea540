import { isNewer, withNeighbours, type ImportedNeighbours } from './imported-neighbours.ts';
import type { Seed } from './seed-units.ts';

/** An edition of a published table that the user imported, whole. */
export type ImportedEdition = ImportedNeighbours;

/** A seed with the imported editions that are newer than it in place of its own, and those that are not. */
export interface Overlaid {
  readonly seed: Seed;
  readonly kept: readonly ImportedEdition[];
  readonly passedOver: readonly ImportedEdition[];
}

/** What an import replaces when it is made again: one edition of each model of neighbours. */
export const importName = (of: ImportedEdition): string => `imports/neighbours-${of.model}`;

/** What the seed and the editions say together. Throws `SEED_INVALID` when they do not fit each other. */
export function overlaid(seed: Seed, imports: readonly ImportedEdition[]): Overlaid {
  const kept = seed.core === null ? [] : imports.filter((of) => isNewer(of, seed.version));
  return { seed: withNeighbours(seed, kept), kept, passedOver: imports.filter((of) => !kept.includes(of)) };
}

/** What a user who loads a seed is told of the editions that were imported. */
export const overlayNotices = ({ kept, passedOver }: Overlaid, version: string | null): string[] => [
  ...kept.map((of) => `${titleOf(of)} is newer than data ${version ?? 'without a version'}: kept.`),
  ...passedOver.map((of) => `${titleOf(of)} is older than data ${version ?? ''}: these are told instead.`),
];

const titleOf = ({ model, edition, file }: ImportedEdition): string =>
  `The ${model} model of statistical neighbours imported from ${file}, edition of ${edition},`;
