import { badUserInput } from './errors.ts';
import { typosAllowed, wordForm, wordsOf } from './search-words.ts';

/** Words that must stand one after the other; one word alone is the usual case. */
export type SearchTerm = readonly string[];

/** What a user's text asks for: what must be found, and what must not. */
export interface SearchText {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** The longest text (UTF-16 code units) and the most words that can be searched for at once. */
export const LONGEST_SEARCH = 300;
export const MOST_SEARCH_WORDS = 30;

/** A phrase in straight or curly quotes (an open one ends with the text), else what stands between blanks. */
const PART = /(?<![^\s"“”])(?<without>-?)(?:["“”](?<phrase>[^"“”]*)(?:["“”]|$)|(?<plain>[^\s"“”]+))/gu;

/**
 * Reads what a user typed. Words are all wanted; words in double quotes stand together; a minus before a word or a
 * phrase leaves out what has it; words that are too common to be searched for count only inside a phrase. Nothing else
 * has a meaning. Throws `BAD_USER_INPUT` for a text that is too long, or wants no word.
 */
export function searchTextOf(text: string): SearchText {
  if (text.length > LONGEST_SEARCH) throw badUserInput('text', text, `at most ${LONGEST_SEARCH} characters`);
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  for (const { groups } of text.matchAll(PART)) {
    const terms = groups?.phrase === undefined ? termsOf(groups?.plain ?? '') : [phraseOf(groups.phrase)];
    (groups?.without === '-' ? unwanted : wanted).push(...terms.filter((term) => term.length > 0));
  }
  const count = [...wanted, ...unwanted].flat().length;
  if (count > MOST_SEARCH_WORDS) throw badUserInput('text', text, `at most ${MOST_SEARCH_WORDS} words`);
  if (wanted.length === 0) throw badUserInput('text', text, 'a word to look for, other than "the", "of" and the like');
  return { wanted, unwanted };
}

const isTelling = (word: string): boolean => wordForm(word) !== undefined;

/** Words joined by a hyphen or the like are words of their own: "Stoke-on-Trent" is found as it is in "Stoke on Trent". */
const termsOf = (plain: string): SearchTerm[] =>
  wordsOf(plain).flatMap(({ word }) => (isTelling(word) ? [[word]] : []));

/** The words of a phrase, from its first telling one to its last. */
function phraseOf(phrase: string): SearchTerm {
  const words = wordsOf(phrase).map(({ word }) => word);
  return words.slice(words.findIndex(isTelling), words.findLastIndex(isTelling) + 1);
}

/** Weight of a word as it was written beside words that are spelt like it. */
const AS_WRITTEN = 4;

/** A term as Lucene's query syntax has it: in quotes, where only a quote and a backslash have a meaning; words have neither. */
const quoted = (term: SearchTerm): string => `"${term.join(' ')}"`;

/** A word or one that is spelt like it. The similar one is compared with stems, which Lucene does not make of it. */
function similar(term: SearchTerm): string {
  const [word = ''] = term;
  const form = wordForm(word) ?? '';
  const typos = typosAllowed(form);
  if (term.length > 1 || typos === 0 || !/^[\p{L}\p{N}]+$/u.test(form)) return quoted(term);
  return `(${quoted(term)}^${AS_WRITTEN} ${form}~${typos})`;
}

/**
 * The query for Neo4j's full-text indexes: every wanted term, no unwanted one, as they were written; or, with
 * `SIMILAR`, words of four letters and more also where one letter is wrong, two from eight.
 */
export function luceneQuery({ wanted, unwanted }: SearchText, spelling: 'AS_WRITTEN' | 'SIMILAR'): string {
  const form = spelling === 'SIMILAR' ? similar : quoted;
  return [...wanted.map((term) => `+${form(term)}`), ...unwanted.map((term) => `-${quoted(term)}`)].join(' ');
}
