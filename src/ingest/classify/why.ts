import type { Decision } from './decide.ts';
import type { Features, Parsed } from './features.ts';
import { refersBack } from './features.ts';
import type { Model } from './model.ts';
import { strongest } from './model.ts';

const WORDS = 3;

type Say = (said: string, kind: string) => string;

const SAYINGS: readonly (readonly [RegExp, Say])[] = [
  [/^not$/, (said) => `not … "${said}"`],
  [/^first$/, (said) => `begins with "${said}"`],
  [/^(?:before|after)$/, (said, kind) => `"${said}" ${kind} the turn`],
  [/^phrase$/, (said) => `"${said.slice(said.indexOf(':') + 1)}"`],
  [/^(?:theme|aspect)/, (said) => `speaks of ${said}`],
  [/^(?:tones?|tone-\w+|weight)$/, (said) => `tone ${said}`],
  [/^(?:back|back-theme|before-\w+)$/, (said) => `the sentence before: ${said}`],
  [/^after-\w+$/, (said) => `the sentence after: ${said}`],
  [/^(?:area|section|grade|area-grade|place|length|opens)$/, (said, kind) => `${kind} ${said}`],
];

/** A feature as a reader can follow it: "not:good" is `not … "good"`, "theme:supervision" is `speaks of supervision`. */
const plain = (feature: string): string => {
  const colon = feature.indexOf(':');
  if (colon < 0) return `"${feature}"`;
  const kind = feature.slice(0, colon);
  const said = feature.slice(colon + 1);
  const saying = SAYINGS.find(([pattern]) => pattern.test(kind))?.[1];
  return saying ? saying(said, kind) : `"${said}" under ${kind}`;
};

/** The strongest cues for each part of a decision, and whether the sentence before was needed to read it. */
export const whyOf = (model: Model, features: Features, parsed: Parsed, decision: Decision): string[] => {
  const lines = [decision.polarity, ...decision.themes, ...decision.aspects].map((label) => {
    const cues = strongest(model, features, label, WORDS).map(plain);
    return `${label.toLowerCase()}: ${cues.length > 0 ? cues.join(', ') : 'the sentences around it'}`;
  });
  return refersBack(parsed) ? [...lines, 'refers to the sentence before'] : lines;
};
