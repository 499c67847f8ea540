import type { Polarity } from './labels.ts';
import { ASPECTS, FAMILIES, POLARITIES, THEMES } from './labels.ts';
import type { Cuts, SecondReading } from './model.ts';
import type { Reading } from './surroundings.ts';
import { candidates } from './surroundings.ts';
import { probability } from './trees.ts';

/** What is decided of a sentence, with how sure the decision on its polarity is. */
export interface Decision {
  readonly polarity: Polarity;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
  readonly confidence: number;
}

/** The features of a sentence for the four polarities side by side, as their trees take them. */
export const polarityRow = (reading: Reading, r: number, second: SecondReading): Float32Array => {
  const pairs = candidates(reading, r, FAMILIES.polarity, second.shares);
  const width = pairs[0]?.features.length ?? 0;
  const row = new Float32Array(width * pairs.length);
  for (const { label, features } of pairs) row.set(features, label * width);
  return row;
};

/** In a list headed "strengths" a strength is so much the likelier; no annotated report has such lists to learn it from. */
const IN_STRENGTHS = 3;

const polarityOf = (reading: Reading, r: number, second: SecondReading) => {
  const row = polarityRow(reading, r, second);
  const tilt = reading.parsed[r]?.unit.sectionKind === 'STRENGTH' ? IN_STRENGTHS : 1;
  const said = second.trees.map((trees, l) => probability(trees, row) * (POLARITIES[l] === 'STRENGTH' ? tilt : 1));
  const best = said.indexOf(Math.max(...said));
  const sum = said.reduce((a, b) => a + b, 1e-9);
  return { polarity: POLARITIES[best] ?? 'NEUTRAL', confidence: (said[best] as number) / sum };
};

const ranked = (reading: Reading, r: number, family: 'themes' | 'aspects', second: SecondReading) =>
  candidates(reading, r, FAMILIES[family], second.shares)
    .map(({ label, features }) => ({ label, p: probability(second.trees[0] ?? [], features) }))
    .toSorted((a, b) => b.p - a.p);

/** The best label, and up to `most` in all that are likely enough by themselves. */
const pick = (said: readonly { label: number; p: number }[], cut: number, most: number, names: readonly string[]) =>
  said
    .filter(({ p }, n) => n === 0 || (n < most && p > cut))
    .map(({ label }) => names[label])
    .filter((name) => name !== undefined);

/** Which themes and aspects a sentence names, whatever it says of them; none where no theme is likely. */
export const topicsOf = (
  reading: Reading,
  r: number,
  model: { aspects: SecondReading; themes: SecondReading; cuts: Cuts },
): Pick<Decision, 'themes' | 'aspects'> => {
  const likely = (said: readonly { label: number; p: number }[], cut: number) => said.filter(({ p }) => p > cut);
  const themes = pick(likely(ranked(reading, r, 'themes', model.themes), model.cuts.theme), 0, 3, THEMES);
  if (themes.length === 0) return { themes: [], aspects: [] };
  return {
    themes,
    aspects: pick(likely(ranked(reading, r, 'aspects', model.aspects), model.cuts.aspect), 0, 2, ASPECTS),
  };
};

/** What is decided of one sentence of a document: its polarity, and unless it is neutral its themes and aspects. */
export const decide = (
  reading: Reading,
  r: number,
  model: { polarity: SecondReading; aspects: SecondReading; themes: SecondReading; cuts: Cuts },
  listed: boolean,
): Decision => {
  const found = polarityOf(reading, r, model.polarity);
  const polarity = listed && found.polarity === 'NEUTRAL' && found.confidence < 0.6 ? 'WEAKNESS' : found.polarity;
  if (polarity === 'NEUTRAL') return { ...found, polarity, themes: [], aspects: [] };
  return {
    ...found,
    polarity,
    themes: pick(ranked(reading, r, 'themes', model.themes), model.cuts.theme, 3, THEMES),
    aspects: pick(ranked(reading, r, 'aspects', model.aspects), model.cuts.aspect, 2, ASPECTS),
  };
};
