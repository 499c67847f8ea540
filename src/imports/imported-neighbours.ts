import { failure } from '../domain/errors.ts';
import { readNeighbours } from './neighbours.ts';
import type { NeighbourModelYear, NeighbourRecord } from './seed-neighbours.ts';
import { seedFileOf } from './seed-reader.ts';
import type { CoreSeed, Seed } from './seed-units.ts';

/** An edition of a model of statistical neighbours that the user imported: who said it, when, and all that it says. */
export interface ImportedNeighbours {
  readonly what: 'neighbours';
  readonly model: NeighbourModelYear;
  /** The day on which it was published. */
  readonly edition: string;
  readonly file: string;
  readonly records: readonly NeighbourRecord[];
}

/** Who published a model; of an imported one also the edition, so that each relationship says when it was said. */
export const neighbourSource = (model: NeighbourModelYear, edition?: string): string =>
  `Statistical neighbours, Department for Education, ${model} model${edition === undefined ? '' : `, edition of ${edition}`}`;

/**
 * Whether an imported edition is told rather than what a seed has: when it was published in the month of the seed's
 * version or later, or the seed has no version.
 */
export const isNewer = ({ edition }: { readonly edition: string }, version: string | null): boolean =>
  version === null || edition.slice(0, 7) >= version.slice(0, 7).replace('.', '-');

/**
 * Reads an edition of a model against the register of a seed. `notes` names the authorities that it has no row for.
 * Throws `SEED_INVALID` for the first row that cannot be read.
 */
export function readNeighbourEdition(
  core: CoreSeed,
  of: Pick<ImportedNeighbours, 'model' | 'edition' | 'file'> & { readonly text: string },
): { readonly edition: ImportedNeighbours; readonly notes: readonly string[] } {
  const { model, edition, file, text } = of;
  const authorities = core['authorities.jsonl'].lines.map(({ value }) => value);
  const table = { model, source: neighbourSource(model, edition), file, text };
  const { records, missing } = readNeighbours(table, authorities);
  return {
    edition: { what: 'neighbours', model, edition, file, records },
    notes: missing.length > 0 ? [`No row for: ${missing.join(', ')}`] : [],
  };
}

/**
 * Puts imported editions in the place of a seed's own records of their models. Throws `SEED_INVALID` when one names an
 * authority that the seed's register does not have.
 */
export function withNeighbours(seed: Seed, kept: readonly ImportedNeighbours[]): Seed {
  const { core } = seed;
  if (core === null || kept.length === 0) return seed;
  const authorities = new Set(core['authorities.jsonl'].lines.map(({ value }) => value.key));
  for (const of of kept) refuseUnknown(of, authorities);
  const file = core['neighbours.jsonl'];
  const models = new Set(kept.map(({ model }) => model));
  const own = file.lines.map(({ value }) => value).filter(({ model }) => !models.has(model));
  const records = [...own, ...kept.flatMap((of) => of.records)].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { ...seed, core: { ...core, 'neighbours.jsonl': seedFileOf(file.name, records) } };
}

function refuseUnknown({ model, edition, file, records }: ImportedNeighbours, authorities: ReadonlySet<string>): void {
  const named = records.flatMap((of) => [of.authority, ...of.neighbours.map(({ authority }) => authority)]);
  const unknown = named.find((key) => !authorities.has(key));
  if (unknown === undefined) return;
  throw failure(
    'SEED_INVALID',
    `The ${model} model of neighbours that was imported from ${file} (edition of ${edition}) names authority:${unknown}, which ` +
      'these data do not have. Import an edition that fits them first.',
  );
}
