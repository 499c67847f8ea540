import type { Decision } from './decide.ts';
import type { Row } from './encode.ts';
import type { Parsed } from './features.ts';
import { refersBack } from './features.ts';
import { FAMILIES } from './labels.ts';
import type { Model } from './model.ts';

const WORDS = 3;
const LEAST = 0.02;

interface Said {
  readonly name: string;
  readonly weight: number;
}

type Say = (said: string, kind: string) => string;

const SAYINGS: readonly (readonly [RegExp, Say])[] = [
  [/^not$/, (said) => `not … "${said}"`],
  [/^first$/, (said) => `begins with "${said}"`],
  [/^(?:before|after)$/, (said, kind) => `"${said}" ${kind} the turn`],
  [/^(?:back|back-theme|before-\w+)$/, (said) => `the sentence before: ${said}`],
  [/^after-\w+$/, (said) => `the sentence after: ${said}`],
  [/^section$/, (said) => `in the section ${said.toLowerCase().replaceAll('_', ' ')}`],
  [/^grade$/, (said) => (said === 'none' ? '' : `under a heading with the grade ${said}`)],
  [/^area$/, (said) => `in the part on ${said}`],
  [/^opens$/, (said) => `begins with "${said}"`],
  [/^(?:area-grade|place|length|tones|weight|bullet|news)$/, () => ''],
];

/** Stems as the words of the sentence that they come from. */
const inWords = (stems: string, parsed: Parsed): string =>
  stems
    .split(' ')
    .map((stem) => parsed.words.find((word) => word.stem === stem)?.word ?? stem)
    .join(' ');

/** The phrase of a sentence by which a cue ("theme:supervision", "tone:bad") was found. */
const phraseOf = (kind: string, key: string, parsed: Parsed): string | null => {
  const group = kind.startsWith('tone') ? parsed.polarity : kind.startsWith('aspect') ? parsed.aspects : parsed.themes;
  const hit = group.find((each) => each.key === key.replace(/^no-/, ''));
  return hit
    ? `"${parsed.words
        .slice(hit.from, hit.to)
        .map(({ word }) => word)
        .join(' ')}"`
    : null;
};

/** A feature as a reader can follow it; empty for one that only a model can. */
const plain = (feature: string, parsed: Parsed): string => {
  const colon = feature.indexOf(':');
  if (colon < 0) return /^(?:bullet|news)$/.test(feature) ? `a ${feature}` : `"${inWords(feature, parsed)}"`;
  const kind = feature.slice(0, colon);
  const said = feature.slice(colon + 1);
  if (kind === 'phrase') return phraseOf('theme', said.slice(0, said.indexOf(':')), parsed) ?? '';
  if (/^(?:theme|aspect|tone)(?:$|-)/.test(kind)) return phraseOf(kind, said, parsed) ?? '';
  if (kind.endsWith('-theme') && !/^(?:before|after|back)-/.test(kind)) return phraseOf('theme', said, parsed) ?? '';
  const saying = SAYINGS.find(([pattern]) => pattern.test(kind))?.[1];
  return saying ? saying(inWords(said, parsed), kind) : `"${inWords(said, parsed)}"`;
};

const tables = new WeakMap<Model, Float32Array>();

/**
 * The weights of a model with a place for every label, a row for each column. A sentence asks for a few labels of many
 * columns, and nine of ten weights are of others.
 */
const tableOf = (model: Model): Float32Array => {
  const made = tables.get(model);
  if (made !== undefined) return made;
  const { starts, labels, values } = model.weights;
  const width = model.biases.length;
  const table = new Float32Array((starts.length - 1) * width);
  for (let column = 0; column + 1 < starts.length; column += 1)
    for (let k = starts[column] as number; k < (starts[column + 1] as number); k += 1)
      table[column * width + (labels[k] as number)] = values[k] as number;
  tables.set(model, table);
  return table;
};

/** What the features of a sentence add to a label, by its place among all. */
const contributions = (model: Model, row: Row, label: number): Said[] => {
  const table = tableOf(model);
  const width = model.biases.length;
  const said: Said[] = [];
  for (let n = 0; n < row.columns.length; n += 1) {
    const weight = (row.values[n] as number) * (table[(row.columns[n] as number) * width + label] as number);
    if (weight > LEAST) said.push({ name: row.names[n] ?? '', weight });
  }
  return said;
};

const placesOf = ({ polarity, themes, aspects }: Decision): { label: string; place: number }[] =>
  [
    [FAMILIES.polarity, [polarity]] as const,
    [FAMILIES.themes, themes] as const,
    [FAMILIES.aspects, aspects] as const,
  ].flatMap(([family, labels]) =>
    labels.map((label) => ({ label, place: family.offset + (family.labels as readonly string[]).indexOf(label) })),
  );

/** The strongest cues for each part of a decision, and whether the sentence before was needed to read it. */
export const whyOf = (model: Model, row: Row, parsed: Parsed, decision: Decision): string[] => {
  const lines = placesOf(decision).map(({ label, place }) => {
    const said = contributions(model, row, place);
    const strongest = said.toSorted((a, b) => b.weight - a.weight).slice(0, 3 * WORDS);
    const cues = [...new Set(strongest.map(({ name }) => plain(name, parsed)).filter((cue) => cue !== ''))];
    return `${label.toLowerCase()}: ${cues.length > 0 ? cues.slice(0, WORDS).join(', ') : 'the sentences around it'}`;
  });
  return refersBack(parsed) ? [...lines, 'refers to the sentence before'] : lines;
};
