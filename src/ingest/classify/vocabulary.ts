import { ASPECT_CUES } from './lexicon/aspect-cues.ts';
import { POLARITY_CUES } from './lexicon/polarity-cues.ts';
import { CARE_CUES } from './lexicon/theme-cues-care.ts';
import { PRACTICE_CUES } from './lexicon/theme-cues-practice.ts';
import { SYSTEM_CUES } from './lexicon/theme-cues-system.ts';
import { phraseBook } from './phrases.ts';

/** The phrases of every theme, aspect and polarity cue, compiled once. */
export const THEME_BOOK = phraseBook({ ...PRACTICE_CUES, ...CARE_CUES, ...SYSTEM_CUES });
export const ASPECT_BOOK = phraseBook(ASPECT_CUES);
export const POLARITY_BOOK = phraseBook(POLARITY_CUES);
