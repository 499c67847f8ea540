import { ASPECT_CUES } from './lexicon/aspect-cues.ts';
import { CARE_CUES } from './lexicon/theme-cues-care.ts';
import { PRACTICE_CUES } from './lexicon/theme-cues-practice.ts';
import { SYSTEM_CUES } from './lexicon/theme-cues-system.ts';

/** The polarities, in the order in which models hold them. */
export const POLARITIES = ['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Two wider themes that annotators use where no narrower one fits. */
const WIDER = ['care-leavers', 'permanence-and-placements'];

export const THEMES: readonly string[] = [
  ...Object.keys({ ...PRACTICE_CUES, ...CARE_CUES, ...SYSTEM_CUES }),
  ...WIDER,
].toSorted();

export const ASPECTS: readonly string[] = Object.keys(ASPECT_CUES).toSorted();

/** One family of labels: they compete with each other for a sentence. */
export interface Family {
  readonly name: 'polarity' | 'aspects' | 'themes';
  readonly labels: readonly string[];
  /** Where the family's labels begin among all. */
  readonly offset: number;
}

export const FAMILIES = {
  polarity: { name: 'polarity', labels: POLARITIES, offset: 0 },
  aspects: { name: 'aspects', labels: ASPECTS, offset: POLARITIES.length },
  themes: { name: 'themes', labels: THEMES, offset: POLARITIES.length + ASPECTS.length },
} as const satisfies Record<Family['name'], Family>;

/** Every label of every family, in the order in which models hold them. */
export const LABELS: readonly string[] = [...POLARITIES, ...ASPECTS, ...THEMES];
