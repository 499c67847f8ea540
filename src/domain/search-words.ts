import { wordStem } from './word-stem.ts';

/** A word where it stands in a text: offsets in UTF-16 code units. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word as texts are searched by it: its stem, or undefined for one that is too common to be searched for. */
export type WordForm = string | undefined;

/** Words that the "english" analyzer of the full-text indexes leaves out. */
const COMMON = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** Letters and digits; a stop, apostrophe or colon between letters, and a stop or comma between digits, is part of the word. */
const WORD =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=[\p{L}\p{M}])['’.:·](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** The words of a text, in order. */
export const wordsOf = (text: string): WordAt[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The form by which a word is compared: without a possessive 's, in lower case, its stem. */
export function wordForm(word: string): WordForm {
  const lower = word.replace(/['’＇]s$/iu, '').toLowerCase();
  return COMMON.has(lower) ? undefined : wordStem(lower);
}

/** How many letters of a form may be wrong: none below four, one below eight, two from there. */
export const typosAllowed = (form: string): 0 | 1 | 2 => (form.length < 4 ? 0 : form.length < 8 ? 1 : 2);

/** Whether a form is another with at most so many letters wrong as `typosAllowed` says of the one asked for. */
export const isSimilar = (asked: string, form: string): boolean =>
  asked === form || typos(asked, form, typosAllowed(asked)) <= typosAllowed(asked);

/**
 * How many letters are added, missing, changed or swapped with their neighbour (optimal string alignment), by code
 * point; more than `most` may come out as any number above it.
 */
function typos(left: string, right: string, most: number): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [b.map((_, at) => at + 1)];
  rows[0]?.unshift(0);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const cell = (up: number, back: number): number => (up === 0 ? row : rows[i + 1 - up])?.[j + 1 - back] ?? 0;
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      const steps = [cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + (letter === other ? 0 : 1)];
      row.push(Math.min(...steps, ...(swapped ? [cell(2, 2) + 1] : [])));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
