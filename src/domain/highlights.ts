import type { SearchTerm } from './search-text.ts';
import { isSimilar, wordForm, wordsOf, type WordForm } from './search-words.ts';

/** A stretch of a text that was searched for: offsets in UTF-16 code units, the end behind the last one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How a word of a text is compared with one that was asked for. */
export type Spelling = 'AS_WRITTEN' | 'SIMILAR';

/**
 * Where a text has what was searched for, in order, none overlapping another: words by their stem (and, with `SIMILAR`,
 * those that are spelt like a word that was asked for alone), phrases from their first word to their last. A word that is
 * too common to be searched for stands in a phrase for any word, as it does in the index.
 */
export function stretchesOf(text: string, terms: readonly SearchTerm[], spelling: Spelling): Stretch[] {
  const words = wordsOf(text).map(({ word, start, end }) => ({ form: wordForm(word), start, end }));
  const wanted = terms.map((term) => term.map(wordForm));
  const found = words.flatMap(({ start }, at) => {
    const ends = wanted
      .filter((forms) => forms.every((form, offset) => isWanted(forms, form, words[at + offset]?.form, spelling)))
      .flatMap((forms) => words[at + forms.length - 1]?.end ?? []);
    return ends.length > 0 ? [{ start, end: Math.max(...ends) }] : [];
  });
  return merged(found);
}

function isWanted(forms: readonly WordForm[], wanted: WordForm, form: WordForm, spelling: Spelling): boolean {
  if (wanted === undefined) return true;
  if (form === undefined) return false;
  return spelling === 'SIMILAR' && forms.length === 1 ? isSimilar(wanted, form) : wanted === form;
}

/** Stretches in order, those that overlap made one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last && stretch.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else apart.push(stretch);
  }
  return apart;
}
