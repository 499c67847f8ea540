import { COMMON_PATTERNS, PHRASE_ASPECTS, type PhraseAspect, type ThemePhrase } from './statement-phrases.ts';

/** How clauses are worded: the pattern they take, what `{should}` becomes, and whether hedges are said. */
export interface Wording {
  readonly tone: 'weak' | 'strong' | 'need';
  readonly should: 'needed to' | 'should';
  readonly hedged: boolean;
}

const NOUN_FIRST = '{noun} ';

/**
 * The clauses that say what was found of the themes, most important first. The aspects are said of the first theme
 * alone, since the pairs of an extracted finding are not all certain; the others are only called weak or strong.
 */
export function clausesOf(themes: readonly ThemePhrase[], aspects: readonly string[], wording: Wording): string[] {
  const [first, ...others] = themes;
  if (first === undefined) return [];
  if (aspects.length === 0) return plainClauses(themes, wording);
  const patterns = aspects.map((aspect) => patternOf(first, aspect, wording));
  return [...ofOneTheme(patterns, wording).map((of) => filled(of, [first], wording)), ...plainClauses(others, wording)];
}

function patternOf(theme: ThemePhrase, aspect: string, { tone }: Wording): string {
  const known = PHRASE_ASPECTS.find((each) => each === aspect);
  if (known === undefined) throw new Error(`no words for the aspect "${aspect}"`);
  return patternsOf(theme, known)[tone];
}

const patternsOf = (theme: ThemePhrase, aspect: PhraseAspect) => theme.patterns[aspect] ?? COMMON_PATTERNS[aspect];

/** One clause where both patterns have the noun as subject, else two, of which the second refers back to the noun. */
function ofOneTheme(patterns: readonly string[], { tone }: Wording): string[] {
  const nounFirst = patterns.filter((of) => of.startsWith(NOUN_FIRST));
  const rest = patterns.filter((of) => !of.startsWith(NOUN_FIRST));
  const [one, two] = [...nounFirst, ...rest];
  if (one === undefined || two === undefined || one === two) return one === undefined ? [] : [one];
  if (nounFirst.length < 2) return [one, one.includes('{noun}') ? referringBack(two) : two];
  return [NOUN_FIRST + joined(one.slice(NOUN_FIRST.length), two.slice(NOUN_FIRST.length), tone)];
}

const referringBack = (clause: string): string =>
  clause.replace(/(enough|more) \{noun\}/u, '$1 of {them}').replace('{noun}', '{them}');

/** Beginnings that two predicates may share, longest first. */
const SHARED: Readonly<Record<Wording['tone'], readonly string[]>> = {
  weak: ['{was} not (always) ', '{was} not always ', 'did not (always) ', 'did not always '],
  strong: ['{was} '],
  need: ['{should} be ', '{should} '],
};

/** Two predicates of one subject: what both begin with is said once, unless a list within one would be misread. */
function joined(one: string, two: string, tone: Wording['tone']): string {
  const shared = SHARED[tone].find((start) => one.startsWith(start) && two.startsWith(start));
  const listed = / (?:and|or) /u;
  if (shared === undefined || listed.test(one) || listed.test(two)) return `${one} and ${two}`;
  return `${one} ${tone === 'weak' ? 'or' : 'and'} ${two.slice(shared.length)}`;
}

/** A clause for each theme without its aspects; neighbours of whom the same is said share one. */
function plainClauses(themes: readonly ThemePhrase[], wording: Wording): string[] {
  const groups: { pattern: string; themes: ThemePhrase[] }[] = [];
  for (const theme of themes) {
    const pattern = patternsOf(theme, 'none')[wording.tone];
    const last = groups.at(-1);
    if (last?.pattern === pattern && [...last.themes, theme].every(mayBeListed)) last.themes.push(theme);
    else groups.push({ pattern, themes: [theme] });
  }
  return groups.map((group) => filled(group.pattern, group.themes, wording));
}

/** A noun phrase that itself holds "and" or "or" would blur into its neighbour. */
const mayBeListed = (theme: ThemePhrase): boolean => !/ (?:and|or) /u.test(theme.noun);

function filled(pattern: string, themes: readonly ThemePhrase[], wording: Wording): string {
  const plural = isPlural(themes);
  return pattern
    .replace(/\((\w+)\) /gu, wording.hedged ? '$1 ' : '')
    .replaceAll('{noun}', listOf(themes.map((theme) => theme.noun)))
    .replaceAll('{them}', plural ? 'them' : 'it')
    .replaceAll('{was}', plural ? 'were' : 'was')
    .replaceAll('{should}', wording.should);
}

/** Whether the themes take a plural verb when they are named one after the other. */
export const isPlural = (themes: readonly ThemePhrase[]): boolean =>
  themes.length > 1 || themes[0]?.number === 'PLURAL';

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
