/** Orders as the reading semantics define them: numbers by size, text by code point, ids breaking ties. */
import { type Entity, optional, required } from './store.ts';

/** A value something is ordered by. */
export type SortKey = string | number;

/** Which way an ordering runs. */
export type Direction = 'ASC' | 'DESC';

/** Compares text by code point, where JavaScript's own `<` goes by UTF-16 unit. */
export function compareText(left: string, right: string): number {
  const a = Array.from(left, (character) => character.codePointAt(0) ?? 0);
  const b = Array.from(right, (character) => character.codePointAt(0) ?? 0);
  const at = a.findIndex((point, index) => point !== b[index]);
  if (at === -1) return a.length - b.length;
  return at < b.length ? (a[at] ?? 0) - (b[at] ?? 0) : 1;
}

/** Compares two lists of keys; the first that differs decides. */
export function compareKeys(left: readonly SortKey[], right: readonly SortKey[]): number {
  for (const [index, key] of left.entries()) {
    const difference = compareKey(key, right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareKey = (left: SortKey, right: SortKey): number =>
  typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));

/** A copy in ascending order of the keys. */
export const sorted = <Item>(items: readonly Item[], keys: (item: Item) => SortKey[]): Item[] =>
  items.toSorted((left, right) => compareKeys(keys(left), keys(right)));

type KeyOf = (entity: Entity) => SortKey;

const stored =
  (property: string): KeyOf =>
  (entity) =>
    required<SortKey>(entity, property);

/** What each order field of each type compares. */
export const SORT_KEYS: Readonly<Record<string, Readonly<Record<string, KeyOf>>>> = {
  AuthorityOrder: {
    NAME: stored('nameFolded'),
    INSPECTION_COUNT: stored('inspectionCount'),
    WEAKNESS_COUNT: stored('weaknessCount'),
    FINDING_COUNT: stored('findingCount'),
  },
  InspectionOrder: {
    LATEST: stored('latest'),
    EARLIEST: stored('earliest'),
    AVAILABLE: stored('available'),
    FINDING_COUNT: stored('findingCount'),
  },
  FindingOrder: { DAY: stored('day'), POSITION: stored('position') },
  DocumentOrder: {
    TITLE: stored('titleFolded'),
    PUBLISHED: (entity) => optional<string>(entity, 'publishedOn') ?? '',
    FINDING_COUNT: stored('findingCount'),
  },
  FrameworkOrder: {
    VALID_FROM: stored('validFrom'),
    NAME: stored('nameFolded'),
    INSPECTION_COUNT: stored('inspectionCount'),
  },
  ThemeOrder: {
    LABEL: stored('prefLabelFolded'),
    FINDING_COUNT: stored('findingCount'),
    PROBLEM_COUNT: stored('problemCount'),
  },
  WeaknessOrder: {
    LABEL: stored('prefLabelFolded'),
    AUTHORITY_COUNT: stored('authorityCount'),
    FINDING_COUNT: stored('findingCount'),
  },
};
