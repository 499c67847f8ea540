import { SOURCES, type SourceKey } from './build-sourced.ts';
import type { SourceRecord } from './seed-core.ts';

/**
 * An edition of a source that was imported is a source of its own, `official-statistics-2026-07-15`, so that the graph
 * says who said what when; the source as the seed has it is the one before all editions.
 */
const EDITION = /-(\d{4}-\d{2}-\d{2})$/u;

/** The key of an edition of a source. */
export const editionKey = (source: SourceKey, edition: string): string => `${source}-${edition}`;

/** The source that an edition is of; of a source without one, itself. */
export const familyOf = (source: string): string => source.replace(EDITION, '');

/** The day of an edition; '' where there is none, which is before every day. */
const editionOf = (source: string): string => EDITION.exec(source)?.[1] ?? '';

const rankOf = (source: string): number => {
  const at = SOURCES.findIndex((of) => of === familyOf(source));
  return at === -1 ? SOURCES.length : at;
};

/** Whether a source is believed rather than another: by what it is, then the later edition. */
export const believedOver = (source: string, other: string): boolean =>
  rankOf(source) === rankOf(other) ? editionOf(source) > editionOf(other) : rankOf(source) < rankOf(other);

/** What the newest edition of a source said, of what sources said of one thing; undefined where it said nothing. */
export const lastSaid = <Said extends { readonly source: string }>(all: readonly Said[], source: string) =>
  all
    .filter((of) => familyOf(of.source) === source)
    .toSorted((a, b) => (editionOf(a.source) < editionOf(b.source) ? -1 : 1))
    .at(-1);

const TITLES: Readonly<Record<SourceKey, string>> = {
  report: 'Report',
  'official-statistics': 'Local authority inspection outcomes',
  'inspection-history': 'Table of inspection outcomes read by machine from published reports',
};

/** The record of an edition, from that of its source. */
export const editionRecord = (of: SourceRecord, source: SourceKey, edition: string): SourceRecord => ({
  ...of,
  key: editionKey(source, edition),
  title: `${TITLES[source]}, edition of ${edition}`,
  publishedOn: edition,
});
