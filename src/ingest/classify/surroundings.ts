import type { Parsed } from './features.ts';
import { refersBack } from './features.ts';
import type { Family } from './labels.ts';
import { POLARITIES } from './labels.ts';
import type { Shares } from './shares.ts';

/** A document between its two readings: what the words alone say of each sentence, label by label. */
export interface Reading {
  readonly parsed: readonly Parsed[];
  readonly margins: readonly Float32Array[];
  /** Index of the first sentence of each sentence's paragraph, and of the one after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How much of the document is of each polarity, as its words alone have it. */
  readonly tone: readonly number[];
}

/** What the second reading looks at for a sentence and a label, in order. */
export const PAIR_FEATURES = [
  'own',
  'calibrated',
  'rank',
  'behind-first',
  'before-next',
  'previous',
  'previous-2',
  'next',
  'next-2',
  'paragraph-first',
  'paragraph-rest',
  'paragraph-most',
  'last-before-paragraph',
  'first-after-paragraph',
  'cues',
  'long-cues',
  'first-cue',
  'cue-after-turn',
  'cues-in-previous',
  'refers-back',
  'previous-if-back',
  'place',
  'paragraph-length',
  'words',
  'strong-labels',
  'area-share',
  'label-share',
  'given-others',
  'given-previous',
  'section',
  'first-margin',
  'document',
] as const;

const ABSENT = -1.5;
const SCALE = 3;

/** A margin as something like a probability. */
const squash = (margin: number, bias = -0.5): number => 1 / (1 + Math.exp(-SCALE * margin - bias));

/** Marks where paragraphs begin and end. */
export const readingOf = (parsed: readonly Parsed[], margins: readonly Float32Array[]): Reading => {
  const from = new Int32Array(parsed.length);
  const to = new Int32Array(parsed.length);
  const same = (a: number, b: number): boolean => {
    const one = parsed[a]?.unit;
    const other = parsed[b]?.unit;
    return one?.paragraph === other?.paragraph && one?.sectionKind === other?.sectionKind;
  };
  for (let r = 0; r < parsed.length; r += 1) from[r] = r > 0 && same(r, r - 1) ? (from[r - 1] as number) : r;
  for (let r = parsed.length - 1; r >= 0; r -= 1)
    to[r] = r + 1 < parsed.length && same(r, r + 1) ? (to[r + 1] as number) : r + 1;
  const tone = POLARITIES.map(
    (_, l) => margins.reduce((sum, row) => sum + squash(row[l] as number), 0) / margins.length,
  );
  return { parsed, margins, from, to, tone };
};

interface Cues {
  readonly count: Float32Array;
  readonly long: Float32Array;
  readonly first: Float32Array;
  readonly afterTurn: Float32Array;
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where each label of a family stands in it. */
const placesOf = (labels: readonly string[]): ReadonlyMap<string, number> => {
  const known = places.get(labels) ?? new Map(labels.map((label, l) => [label, l]));
  places.set(labels, known);
  return known;
};

const cuesOf = (parsed: Parsed | null, family: Family): Cues => {
  const size = family.labels.length;
  const cues = {
    count: new Float32Array(size),
    long: new Float32Array(size),
    first: new Float32Array(size).fill(-1),
    afterTurn: new Float32Array(size),
  };
  for (const [n, hit] of (parsed?.[family.name] ?? []).entries()) {
    const l = placesOf(family.labels).get(hit.key);
    if (l === undefined) continue;
    cues.count[l] = (cues.count[l] as number) + 1;
    if (hit.to - hit.from > 1) cues.long[l] = (cues.long[l] as number) + 1;
    if ((cues.first[l] as number) < 0) cues.first[l] = n;
    if (parsed?.words[hit.from]?.role === 'after') cues.afterTurn[l] = 1;
  }
  return cues;
};

/** Average of the rows of a table of shares, weighted by how likely each row is. */
const blend = (table: readonly (readonly number[])[], weights: readonly number[], size: number): Float32Array => {
  const sum = weights.reduce((a, b) => a + b, 1e-6);
  const made = new Float32Array(size);
  for (const [o, row] of table.entries()) {
    const weight = (weights[o] as number) / sum;
    if (weight < 0.01) continue;
    for (let l = 0; l < size; l += 1) made[l] = (made[l] as number) + weight * (row[l] as number);
  }
  return made;
};

/** What of a sentence's surroundings is the same for every label of a family. */
const commonOf = (reading: Reading, r: number, family: Family, shares: Shares) => {
  const here = reading.parsed[r] as Parsed;
  const size = family.labels.length;
  const first = reading.from[r] as number;
  const own = (reading.margins[r] as Float32Array).subarray(family.offset, family.offset + size);
  const order = [...own.keys()].toSorted((a, b) => (own[b] as number) - (own[a] as number));
  const rank = new Int32Array(size);
  for (const [n, l] of order.entries()) rank[l] = n;
  const before = r > first ? (reading.margins[r - 1] as Float32Array) : null;
  const others = shares.given.map((_, o) => squash(reading.margins[r]?.[shares.givenOffset + o] as number));
  return {
    here,
    first,
    own,
    order,
    rank,
    before,
    end: reading.to[r] as number,
    top: own[order[0] as number] as number,
    strong: own.filter((margin) => margin > -0.2).length,
    back: refersBack(here),
    cues: cuesOf(here, family),
    cuesBefore: cuesOf(before ? (reading.parsed[r - 1] ?? null) : null, family),
    given: blend(shares.given, others, size),
    follows: before
      ? blend(
          shares.follows,
          family.labels.map((_, l) => squash(before[family.offset + l] as number)),
          size,
        )
      : new Float32Array(size),
  };
};

const paragraphOf = (reading: Reading, r: number, first: number, end: number, label: number) => {
  let sum = 0;
  let most = ABSENT;
  for (let s = first; s < end; s += 1) {
    if (s === r) continue;
    const margin = reading.margins[s]?.[label] as number;
    sum += squash(margin);
    most = Math.max(most, margin);
  }
  return { rest: end - first > 1 ? sum / (end - first - 1) : 0, most };
};

/** Whether a theme is so unlikely by the words and by the sentences around that it need not be looked at. */
const isFar = (own: number, rank: number, previous: number, paragraphMost: number): boolean =>
  rank > 6 && own < -0.7 && previous < -0.5 && paragraphMost < -0.2;

const SECTION_CODES: Readonly<Partial<Record<string, number>>> = { list: 1, summary: 2 };

/** The labels of a family that the second reading looks at for a sentence, each with its features. */
export const candidates = (
  reading: Reading,
  r: number,
  family: Family,
  shares: Shares,
): { label: number; features: Float32Array }[] => {
  const common = commonOf(reading, r, family, shares);
  const { here, first, end, own, order, rank, before, back, cues } = common;
  const section = SECTION_CODES[here.unit.area] ?? 0;
  const area = shares.byArea[here.unit.area];
  const at = (s: number, l: number): number =>
    s >= 0 && s < reading.margins.length ? (reading.margins[s]?.[family.offset + l] as number) : ABSENT;
  const inside = (s: number, l: number): number => (s >= first && s < end ? at(s, l) : ABSENT);
  const made: { label: number; features: Float32Array }[] = [];
  for (const [l] of family.labels.entries()) {
    const mine = own[l] as number;
    const previous = before ? (before[family.offset + l] as number) : ABSENT;
    const paragraph = paragraphOf(reading, r, first, end, family.offset + l);
    if (family.name === 'themes' && isFar(mine, rank[l] as number, previous, paragraph.most)) continue;
    const next = order[(rank[l] as number) + 1];
    const features = Float32Array.of(
      mine,
      SCALE * mine + (shares.bias[l] as number),
      rank[l] as number,
      mine - common.top,
      next === undefined ? 0 : mine - (own[next] as number),
      previous,
      inside(r - 2, l),
      inside(r + 1, l),
      inside(r + 2, l),
      r === first ? ABSENT : at(first, l),
      paragraph.rest,
      paragraph.most,
      at(first - 1, l),
      at(end, l),
      cues.count[l] as number,
      cues.long[l] as number,
      cues.first[l] as number,
      cues.afterTurn[l] as number,
      common.cuesBefore.count[l] as number,
      back ? 1 : 0,
      back ? previous : -2,
      r - first,
      end - first,
      here.words.length,
      common.strong,
      Math.log(0.001 + (area?.[l] ?? 0)),
      Math.log(0.001 + (shares.overall[l] as number)),
      common.given[l] as number,
      common.follows[l] as number,
      section,
      common.top,
      family.name === 'polarity' ? (reading.tone[l] as number) : 0,
    );
    made.push({ label: l, features });
  }
  return made;
};
