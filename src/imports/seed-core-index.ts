import type { CoreSeed } from './seed-units.ts';

/** What the other groups may refer to in the core register, by bare key. Made from a seed, or from the graph. */
export interface CoreIndex {
  authorities: ReadonlySet<string>;
  /** The grades of each framework, best first; none for a framework without a scale. */
  frameworks: ReadonlyMap<string, readonly string[]>;
  areas: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  aspects: ReadonlySet<string>;
  /** Key of each data source or publisher → the publisher's name. */
  sources: ReadonlyMap<string, string>;
}

/** The index of a core seed. A scale that does not exist gives no grades; `checkReferences` names it. */
export function coreIndexOf(core: CoreSeed): CoreIndex {
  const scales = new Map(core['grade-scales.jsonl'].lines.map(({ value }) => [value.key, value.grades]));
  return {
    authorities: keysOf(core['authorities.jsonl']),
    frameworks: new Map(
      core['frameworks.jsonl'].lines.map(({ value }) => [value.key, scales.get(value.scale ?? '') ?? []]),
    ),
    areas: keysOf(core['judgement-areas.jsonl']),
    themes: keysOf(core['themes.jsonl']),
    aspects: keysOf(core['aspects.jsonl']),
    sources: new Map(core['sources.jsonl'].lines.map(({ value }) => [value.key, value.publisher])),
  };
}

const keysOf = (file: { lines: readonly { value: { key: string } }[] }): Set<string> =>
  new Set(file.lines.map(({ value }) => value.key));
