import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** A phrase found in a sentence: whose it is and which words it took. */
export interface Hit {
  readonly key: string;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly parts: readonly (string | null)[];
}

/** Phrases by their first stem. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

const part = (word: string): string | null =>
  word === '..' ? null : word === '#' || /^\d+$/.test(word) ? '#' : stem(word.toLowerCase().replace(/'s$|'$/, ''));

/** Compiles a lexicon (key → phrases separated by `;`) for `hits`. */
export const phraseBook = (cues: Readonly<Record<string, string>>): PhraseBook => {
  const book = new Map<string, Phrase[]>();
  for (const [key, list] of Object.entries(cues))
    for (const text of new Set(list.split(';').map((phrase) => phrase.trim()))) {
      const parts = text.replaceAll('-', ' ').split(' ').map(part);
      const first = parts[0];
      if (first) book.set(first, [...(book.get(first) ?? []), { key, text, parts }]);
    }
  return book;
};

const matchEnd = (words: readonly Token[], at: number, parts: Phrase['parts']): number => {
  let i = at;
  for (const [n, want] of parts.entries()) {
    if (want === null) {
      const next = parts[n + 1];
      let skipped = 0;
      while (skipped < 3 && words[i]?.stem !== next) {
        i += 1;
        skipped += 1;
      }
    } else if (words[i]?.stem === want) i += 1;
    else return -1;
  }
  return i;
};

/** Every phrase of the book in the sentence, in the order in which they begin. */
export const hits = (book: PhraseBook, words: readonly Token[]): Hit[] => {
  const found: Hit[] = [];
  for (const [at, token] of words.entries())
    for (const phrase of book.get(token.stem) ?? []) {
      const to = matchEnd(words, at, phrase.parts);
      if (to > at) found.push({ key: phrase.key, phrase: phrase.text, from: at, to });
    }
  return found;
};
