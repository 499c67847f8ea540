import { polarityRow } from '../classify/decide.ts';
import type { Family } from '../classify/labels.ts';
import { FAMILIES, POLARITIES } from '../classify/labels.ts';
import type { SecondReading } from '../classify/model.ts';
import type { Shares } from '../classify/shares.ts';
import type { Reading } from '../classify/surroundings.ts';
import { candidates, PAIR_FEATURES, readingOf } from '../classify/surroundings.ts';
import type { Area } from '../classify/unit.ts';
import { boost } from './boost.ts';
import type { Corpus } from './corpus.ts';

const AREAS: readonly Area[] = ['help', 'care', 'care-and-leavers', 'leavers', 'leaders', 'summary', 'list', 'other'];
const PRIOR = 5;
const TREES = { trees: 80, leaves: 12, rate: 0.1, smallest: 5, penalty: 2 };
const POLARITY_TREES = { ...TREES, trees: 60, leaves: 8 };

/** The documents of a corpus with the margins that models made without them gave their sentences. */
export const readingsOf = (corpus: Corpus, margins: (r: number) => Float32Array): Reading[] => {
  let r = 0;
  return corpus.parsed.map((parsed) =>
    readingOf(
      parsed,
      parsed.map(() => margins(r++)),
    ),
  );
};

/** What makes the margins of a label, scaled, add up to as many sentences as have it. */
const biasOf = (values: Float32Array, wanted: number): number => {
  let low = -12;
  let high = 12;
  for (let n = 0; n < 24; n += 1) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (const value of values) sum += 1 / (1 + Math.exp(-3 * value - middle));
    if (sum > wanted) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
};

const sharesOf = (
  corpus: Corpus,
  answers: readonly Uint8Array[],
  margins: (r: number) => Float32Array,
  learn: readonly number[],
  family: Family,
): Shares => {
  const has = (label: number, r: number): number => answers[label]?.[r] ?? 0;
  const labels = family.labels.map((_, l) => family.offset + l);
  const count = (rows: readonly number[], label: number): number => rows.reduce((n, r) => n + has(label, r), 0);
  const overall = labels.map((label) => count(learn, label) / learn.length);
  const smooth = (rows: readonly number[]): number[] =>
    labels.map((label, l) => (count(rows, label) + PRIOR * (overall[l] as number)) / (rows.length + PRIOR));
  const other = family.name === 'aspects' ? FAMILIES.themes : FAMILIES.aspects;
  const learned = new Set(learn);
  const later = learn.filter(
    (r) => learned.has(r - 1) && corpus.examples[r]?.unit.paragraph === corpus.examples[r - 1]?.unit.paragraph,
  );
  return {
    byArea: Object.fromEntries(
      AREAS.map((area) => {
        const rows = learn.filter((r) => corpus.examples[r]?.unit.area === area);
        return [area, labels.map((label) => count(rows, label) / Math.max(1, rows.length))];
      }),
    ),
    overall,
    given: other.labels.map((_, o) => smooth(learn.filter((r) => has(other.offset + o, r)))),
    givenOffset: other.offset,
    follows: labels.map((label) => smooth(later.filter((r) => has(label, r - 1)))),
    bias: labels.map((label) =>
      biasOf(
        Float32Array.from(learn, (r) => margins(r)[label] as number),
        count(learn, label),
      ),
    ),
  };
};

/** Grows the trees of one family's second reading. */
export const fitSecond = (
  corpus: Corpus,
  answers: readonly Uint8Array[],
  margins: (r: number) => Float32Array,
  learn: readonly number[],
  family: Family,
): SecondReading => {
  const shares = sharesOf(corpus, answers, margins, learn, family);
  const readings = readingsOf(corpus, margins);
  const place = (r: number): [Reading, number] => {
    const d = corpus.document[r] as number;
    return [readings[d] as Reading, r - (corpus.begins[d] as number)];
  };
  if (family.name === 'polarity') {
    const rows = learn.map((r) => polarityRow(...place(r), { shares, trees: [] }));
    const table = tableOf(rows);
    const trees = POLARITIES.map((_, l) =>
      boost(
        table,
        PAIR_FEATURES.length * POLARITIES.length,
        Uint8Array.from(learn, (r) => answers[l]?.[r] ?? 0),
        POLARITY_TREES,
      ),
    );
    return { shares, trees };
  }
  const rows: Float32Array[] = [];
  const yes: number[] = [];
  for (const r of learn) {
    if (corpus.examples[r]?.polarity === 'NEUTRAL') continue;
    for (const { label, features } of candidates(...place(r), family, shares)) {
      rows.push(features);
      yes.push(answers[family.offset + label]?.[r] ?? 0);
    }
  }
  return { shares, trees: [boost(tableOf(rows), PAIR_FEATURES.length, Uint8Array.from(yes), TREES)] };
};

const tableOf = (rows: readonly Float32Array[]): Float32Array => {
  const width = rows[0]?.length ?? 0;
  const table = new Float32Array(rows.length * width);
  for (const [n, row] of rows.entries()) table.set(row, n * width);
  return table;
};
