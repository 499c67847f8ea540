import { editionKey } from './edition-sources.ts';
import { withInspections, withSources, type ImportedInspections } from './imported-inspections.ts';
import { isNewer, withNeighbours, type ImportedNeighbours } from './imported-neighbours.ts';
import type { Seed, SeedGroup } from './seed-units.ts';

/** An edition of a published table that the user imported, whole. */
export type ImportedEdition = ImportedNeighbours | ImportedInspections;

/** A seed with what imported editions say, those that are told, and those that the seed is newer than. */
export interface Overlaid {
  readonly seed: Seed;
  readonly kept: readonly ImportedEdition[];
  readonly passedOver: readonly ImportedEdition[];
  /** What a user is told of rows that say less than they should. */
  readonly notes: readonly string[];
}

/** What an import replaces when it is made again: one edition of each model of neighbours, or the same edition of a table. */
export const importName = (of: ImportedEdition): string =>
  of.what === 'neighbours'
    ? `imports/neighbours-${of.model}`
    : `imports/${[of.source, of.sheet, of.edition].filter(Boolean).join('-')}`;

/**
 * What the groups of a seed that were read and the editions say together. `sources`: the sources of the register that the
 * graph holds, where the seed brings none. Throws `SEED_INVALID` when they do not fit each other.
 */
export function overlaid(
  seed: Seed,
  imports: readonly ImportedEdition[],
  { groups, sources }: { readonly groups: readonly SeedGroup[]; readonly sources: { has(key: string): boolean } },
): Overlaid {
  const concerned = imports.filter((of) =>
    of.what === 'neighbours' ? groups.includes('core') : groups.includes('core') || groups.includes('inspections'),
  );
  const kept = concerned.filter((of) => isTold(of, seed, sources));
  const neighbours = kept.filter((of) => of.what === 'neighbours');
  const tables = kept.filter((of) => of.what === 'inspections');
  const passedOver = concerned.filter((of) => !kept.includes(of));
  const withRegister = withSources(withNeighbours(seed, neighbours), tables);
  if (!groups.includes('inspections')) return { seed: withRegister, kept, passedOver, notes: [] };
  const named = passedOver.filter((of) => of.what === 'inspections');
  return { ...withInspections(withRegister, tables, named), kept, passedOver };
}

/** Whether an edition is told: it is newer than the seed, or of inspections, than the seed's own edition of that source. */
function isTold(of: ImportedEdition, { core, version }: Seed, sources: { has(key: string): boolean }): boolean {
  if (of.what === 'neighbours') return isNewer(of, version);
  if (core === null) return sources.has(editionKey(of.source, of.edition));
  const own = core['sources.jsonl'].lines.find(({ value }) => value.key === of.source)?.value.publishedOn ?? null;
  return own === null || own < of.edition;
}

/** What a user who loads a seed is told of the editions that were imported. */
export const overlayNotices = ({ kept, passedOver }: Overlaid, version: string | null): string[] => [
  ...kept.map((of) => {
    const data = `data ${version ?? 'without a version'}`;
    return `${titleOf(of)} is ${of.what === 'neighbours' ? `newer than ${data}: kept` : `kept beside ${data}`}.`;
  }),
  ...passedOver.map((of) => `${titleOf(of)} is older than data ${version ?? ''}: these are told instead.`),
];

function titleOf(of: ImportedEdition): string {
  const table =
    of.what === 'neighbours'
      ? `The ${of.model} model of statistical neighbours`
      : { 'official-statistics': 'The official statistics', 'inspection-history': 'The inspection history' }[of.source];
  return `${table} imported from ${of.file}, edition of ${of.edition},`;
}
