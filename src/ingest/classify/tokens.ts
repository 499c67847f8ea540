import { stem } from './stem.ts';

/** What part of a sentence a word is in: before or after a turn ("…, but …"), or in a sentence without one. */
export type Role = 'whole' | 'before' | 'after';

/** One word of a sentence. */
export interface Token {
  /** The stem, or `#` for a number, or `^` for a name. */
  readonly stem: string;
  /** The word as printed, in lower case. */
  readonly word: string;
  readonly role: Role;
}

/** Words that begin with a capital inside a sentence without being anybody's or anywhere's name. */
const SAFE = new Set(
  (
    'public law outline section children act early help ofsted social work worker workers service services care ' +
    'leaver leavers family group conference conferences court courts panel cafcass independent reviewing officer ' +
    'officers virtual school head personal education plan plans senior leaders director chief executive council ' +
    'safeguarding partnership board corporate parenting police health home office department national transfer ' +
    'scheme prevent duty core hub team emergency local authority designated i child protection need skype covid ' +
    'regional adoption agency special guardianship order orders house youth justice english christmas january february ' +
    'march april may june july august september october november december monday sunday a the'
  ).split(' '),
);

const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*|[,;:()]/g;
const TURN = new Set([
  'but',
  'however',
  'although',
  'though',
  'while',
  'whilst',
  'whereas',
  'yet',
  'despite',
  'albeit',
]);
const CONCEDES = new Set(['although', 'though', 'while', 'whilst', 'despite', 'notwithstanding', 'whereas']);

const isName = (printed: string, first: boolean): boolean =>
  !first && /^[A-Z][a-z]/.test(printed) && !SAFE.has(printed.toLowerCase().replace(/['’]s?$/, ''));

/** Index in `words` of the turn, below 0 when there is none. */
const turnOf = (words: readonly string[]): number => {
  const opens = words.findIndex((word) => /^[a-z]/.test(word));
  const head = words[opens] ?? '';
  if (CONCEDES.has(head) || (head === 'even' && words[opens + 1] === 'though')) return words.indexOf(',', opens + 3);
  return words.findIndex((word, i) => i > opens + 2 && TURN.has(word) && words[i + 1] !== 'also');
};

/**
 * The words of a sentence with their stems and roles. "X, but Y" and "Although X, Y" both give X the role
 * `before` and Y the role `after`: the part that the sentence comes down to. Names become `^`, numbers `#`.
 */
export const tokens = (text: string): Token[] => {
  const printed = text.replaceAll('’', "'").match(WORD) ?? [];
  const words = printed.map((word) => word.toLowerCase());
  const at = turnOf(words);
  const made: Token[] = [];
  let first = true;
  for (const [i, word] of words.entries()) {
    if (!/[a-z0-9]/.test(word)) continue;
    const role: Role = at < 0 ? 'whole' : i < at ? 'before' : 'after';
    const bare = word.replace(/'s$|'$/, '');
    const name = isName(printed[i] ?? '', first);
    made.push({ word, role, stem: /^\d/.test(bare) ? '#' : name ? '^' : stem(bare) });
    first = false;
  }
  return made;
};
