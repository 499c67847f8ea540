import type { Parsed } from './features.ts';
import { refersBack } from './features.ts';
import type { Family } from './labels.ts';
import { POLARITIES } from './labels.ts';
import type { Shares } from './shares.ts';

/** A document between its two readings: what the words alone say of each sentence, label by label. */
export interface Reading {
  readonly parsed: readonly Parsed[];
  readonly margins: readonly Float32Array[];
  /** The margins as something like probabilities. */
  readonly likely: readonly Float64Array[];
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
const squash = (margin: number): number => 1 / (1 + Math.exp(-SCALE * margin + 0.5));

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
  const likely = margins.map((row) => Float64Array.from(row, (margin) => squash(margin)));
  const tone = POLARITIES.map((_, l) => likely.reduce((sum, row) => sum + (row[l] as number), 0) / margins.length);
  return { parsed, margins, likely, from, to, tone };
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
const blend = (table: readonly (readonly number[])[], weights: Float64Array, size: number): Float32Array => {
  const sum = weights.subarray(0, table.length).reduce((a, b) => a + b, 1e-6);
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
  const likely = reading.likely[r] as Float64Array;
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
    given: blend(shares.given, likely.subarray(shares.givenOffset), size),
    follows: before
      ? blend(
          shares.follows,
          (reading.likely[r - 1] as Float64Array).subarray(family.offset, family.offset + size),
          size,
        )
      : new Float32Array(size),
  };
};

/** The highest margin of a label among the other sentences of the paragraph. */
const mostBeside = (reading: Reading, r: number, first: number, end: number, label: number): number => {
  let most = ABSENT;
  for (let s = first; s < end; s += 1) {
    const margin = (reading.margins[s] as Float32Array)[label] as number;
    if (s !== r && margin > most) most = margin;
  }
  return most;
};

/** How likely a label is in the other sentences of the paragraph, on average. */
const likelyBeside = (reading: Reading, r: number, first: number, end: number, label: number): number => {
  let sum = 0;
  for (let s = first; s < end; s += 1) if (s !== r) sum += (reading.likely[s] as Float64Array)[label] as number;
  return end - first > 1 ? sum / (end - first - 1) : 0;
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
  for (let l = 0; l < family.labels.length; l += 1) {
    const mine = own[l] as number;
    const previous = before ? (before[family.offset + l] as number) : ABSENT;
    const most = mostBeside(reading, r, first, end, family.offset + l);
    if (family.name === 'themes' && isFar(mine, rank[l] as number, previous, most)) continue;
    const next = order[(rank[l] as number) + 1];
    const features = new Float32Array([
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
      likelyBeside(reading, r, first, end, family.offset + l),
      most,
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
    ]);
    made.push({ label: l, features });
  }
  return made;
};
