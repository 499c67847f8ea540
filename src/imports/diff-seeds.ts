import { isDeepStrictEqual } from 'node:util';
import type { Seed } from './seed-units.ts';
import { thingsOf, type Fields, type SeedThings } from './seed-things.ts';

/** A field that two releases tell differently; undefined where one does not have it. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** What has become of one kind of thing from one release to the next; ids are sorted. */
export interface KindDiff {
  readonly kind: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
  readonly unchanged: number;
}

/** What has changed from one release to another. */
export interface SeedDiff {
  readonly old: string | null;
  readonly new: string | null;
  readonly kinds: readonly KindDiff[];
}

/** Compares two seeds thing by thing and field by field. Kinds that neither has are left out. */
export function diffSeeds(old: Seed, now: Seed): SeedDiff {
  return { old: old.version, new: now.version, kinds: diffThings(thingsOf(old), thingsOf(now)) };
}

/** Compares what two seeds, or two editions of a table, say. */
export function diffThings(old: SeedThings, now: SeedThings): KindDiff[] {
  return [...new Set([...old.keys(), ...now.keys()])].map((kind) =>
    diffKind(kind, old.get(kind) ?? new Map(), now.get(kind) ?? new Map()),
  );
}

function diffKind(kind: string, old: ReadonlyMap<string, Fields>, now: ReadonlyMap<string, Fields>): KindDiff {
  const kept = [...now.keys()].filter((id) => old.has(id)).toSorted();
  const compared = kept.map((id) => ({ id, fields: changesOf(old.get(id) ?? {}, now.get(id) ?? {}) }));
  const changed = compared.filter(({ fields }) => fields.length > 0);
  return {
    kind,
    added: [...now.keys()].filter((id) => !old.has(id)).toSorted(),
    removed: [...old.keys()].filter((id) => !now.has(id)).toSorted(),
    changed,
    unchanged: kept.length - changed.length,
  };
}

const changesOf = (old: Fields, now: Fields): FieldChange[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !isDeepStrictEqual(old[field], now[field]))
    .map((field) => ({ field, old: old[field], new: now[field] }));

/** A diff as lines for people: the counts of each kind, then `+` added, `-` removed, `~` changed with its fields. */
export function diffLines(kinds: readonly KindDiff[]): string[] {
  return kinds.flatMap(({ kind, added, removed, changed, unchanged }) => [
    `${kind}: ${added.length} added, ${removed.length} removed, ${changed.length} changed, ${unchanged} unchanged`,
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  - ${id}`),
    ...changed.flatMap(({ id, fields }) => [
      `  ~ ${id}`,
      ...fields.map((of) => `      ${of.field}: ${shown(of.old)} → ${shown(of.new)}`),
    ]),
  ]);
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
