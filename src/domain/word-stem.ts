/**
 * The stem of an English word by the algorithm of M. F. Porter (*An algorithm for suffix stripping*, 1980) with its
 * author's two later rules (-bli, -logi), which is what the "english" analyzer of Neo4j's full-text indexes does.
 * Written from the paper, so that what an index matched can be told without asking it.
 */

type Rule = readonly [suffix: string, replacement: string];

const isVowelLetter = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Whether the letter at a place is a consonant: `y` is one at the beginning and after a vowel. */
function isConsonant(word: string, at: number): boolean {
  if (isVowelLetter(word[at])) return false;
  return word[at] !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** The paper's m: how often a vowel is followed by a consonant. */
function measure(word: string): number {
  let count = 0;
  for (let at = 1; at < word.length; at += 1) if (isConsonant(word, at) && !isConsonant(word, at - 1)) count += 1;
  return count;
}

const hasVowel = (word: string): boolean => Array.from({ length: word.length }).some((_, at) => !isConsonant(word, at));

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

/** The paper's *o: consonant, vowel, consonant at the end, the last not w, x or y. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || 'wxy'.includes(word[last] ?? '')) return false;
  return isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2);
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((suffix) => word.endsWith(suffix) && hasVowel(word.slice(0, -suffix.length)));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (['at', 'bl', 'iz'].some((suffix) => rest.endsWith(suffix))) return `${rest}e`;
  if (endsDouble(rest)) return 'lsz'.includes(rest.at(-1) ?? '') ? rest : rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

const withFinalY = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

const DOUBLE: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];

const SINGLE: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

/** Of endings of which one ends another, the longer stands first. */
const LAST = [
  ...['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'sion', 'tion', 'ou'],
  ...['ism', 'ate', 'iti', 'ous', 'ive', 'ize'],
];

/** Replaces the first suffix of the rules that the word ends with, if something with m > 0 is left. */
function replaced(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const rest = word.slice(0, -rule[0].length);
  return measure(rest) > 0 ? rest + rule[1] : word;
}

function withoutLast(word: string): string {
  const ending = LAST.find((suffix) => word.endsWith(suffix));
  if (ending === undefined) return word;
  const rest = word.slice(0, -(ending.endsWith('ion') ? 3 : ending.length));
  return measure(rest) > 1 ? rest : word;
}

function tidied(word: string): string {
  const size = measure(word);
  const short = word.endsWith('e') && (size > 1 || (size === 1 && !endsShort(word.slice(0, -1))));
  const rest = short ? word.slice(0, -1) : word;
  return rest.endsWith('ll') && size > 1 ? rest.slice(0, -1) : rest;
}

/** The stem of a word in lower case; words of one or two letters are their own. */
export function wordStem(word: string): string {
  if (word.length < 3) return word;
  const bare = withFinalY(withoutPast(withoutPlural(word)));
  return tidied(withoutLast(replaced(replaced(bare, DOUBLE), SINGLE)));
}
