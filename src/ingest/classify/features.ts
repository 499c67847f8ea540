import type { Hit } from './phrases.ts';
import { hits } from './phrases.ts';
import type { Token } from './tokens.ts';
import { tokens } from './tokens.ts';
import type { Unit } from './unit.ts';
import { ASPECT_BOOK, POLARITY_BOOK, THEME_BOOK } from './vocabulary.ts';

/** The groups that a sentence's features fall into; each is scaled on its own, so that none drowns the others. */
export const GROUPS = ['words', 'roles', 'cues', 'context', 'placed'] as const;
export type Group = (typeof GROUPS)[number];

/** A sentence taken apart once; its features and those of its neighbours are made from it. */
export interface Parsed {
  readonly unit: Unit;
  readonly words: readonly Token[];
  readonly themes: readonly Hit[];
  readonly aspects: readonly Hit[];
  readonly polarity: readonly Hit[];
  /** How the sentence refers to the one before it: "this", "they", "as a result"…, or null. */
  readonly refers: string | null;
}

export type Features = Readonly<Record<Group, readonly string[]>>;

const OPENERS =
  /^[-•▪◼"“‘' ]*(this|these|those|they|their|it|its|such|here|there|he|she|as a result|consequently|therefore|for some|for others|others|some|however|in addition|similarly|when|where|although|while|despite|most|many|in some cases|for example|further|also|for a|a small|a few)\b/i;

/** Takes a sentence apart. */
export const parse = (unit: Unit): Parsed => {
  const words = tokens(unit.text);
  return {
    unit,
    words,
    themes: hits(THEME_BOOK, words),
    aspects: hits(ASPECT_BOOK, words),
    polarity: hits(POLARITY_BOOK, words),
    refers: OPENERS.exec(unit.text)?.[1]?.toLowerCase() ?? null,
  };
};

const BACK = new Set('this these those they their it its such as a result consequently therefore he she'.split(' '));

/** Whether the sentence cannot be understood without the one before. */
export const refersBack = (parsed: Parsed): boolean =>
  parsed.refers !== null && (BACK.has(parsed.refers) || parsed.refers === 'as a result');

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'without',
  'lack',
  'cannot',
  'nor',
  'neither',
  'insufficient',
  'little',
]);

const wordFeatures = (words: readonly Token[]): string[] => {
  const made: string[] = [];
  for (const [i, { stem }] of words.entries()) {
    made.push(stem);
    const second = words[i + 1]?.stem;
    if (second === undefined) continue;
    made.push(`${stem} ${second}`);
    const third = words[i + 2]?.stem;
    if (third !== undefined) made.push(`${stem} ${second} ${third}`);
  }
  return made;
};

const roleFeatures = (words: readonly Token[]): string[] => {
  const made: string[] = [];
  let negated = 0;
  for (const [i, { stem, role }] of words.entries()) {
    if (i < 5) made.push(`first:${stem}`);
    if (role !== 'whole') made.push(`${role}:${stem}`);
    if (negated > 0) made.push(`not:${stem}`);
    negated = NEGATORS.has(stem) ? 4 : negated - 1;
  }
  return made;
};

const roleAt = (words: readonly Token[], hit: Hit): string => words[hit.from]?.role ?? 'whole';

const themeCues = (parsed: Parsed): string[] => {
  const made: string[] = [];
  for (const [n, hit] of parsed.themes.entries()) {
    made.push(`theme:${hit.key}`, `phrase:${hit.key}:${hit.phrase}`);
    if (n === 0) made.push(`theme-first:${hit.key}`);
    const role = roleAt(parsed.words, hit);
    if (role !== 'whole') made.push(`theme-${role}:${hit.key}`);
    if (hit.to - hit.from > 1) made.push(`theme-long:${hit.key}`);
  }
  return made;
};

const aspectCues = (parsed: Parsed): string[] =>
  parsed.aspects.flatMap((hit) => {
    const role = roleAt(parsed.words, hit);
    return role === 'whole' ? [`aspect:${hit.key}`] : [`aspect:${hit.key}`, `aspect-${role}:${hit.key}`];
  });

const near = (words: readonly Token[], hit: Hit): boolean =>
  words.slice(Math.max(0, hit.from - 3), hit.from).some((token) => NEGATORS.has(token.stem));

const polarityCues = (parsed: Parsed): string[] => {
  const made: string[] = [];
  const count = new Map<string, number>();
  for (const hit of parsed.polarity) {
    const turned = (hit.key === 'good' || hit.key === 'bad') && near(parsed.words, hit);
    const key = turned ? `no-${hit.key}` : hit.key;
    const role = roleAt(parsed.words, hit);
    made.push(`tone:${key}`);
    if (role !== 'whole') made.push(`tone-${role}:${key}`);
    count.set(key, (count.get(key) ?? 0) + 1);
    if (hit.from < 4) made.push(`tone-first:${key}`);
  }
  const has = (key: string) => (count.has(key) ? 1 : 0);
  const good = has('good') + has('no-bad');
  const bad = has('bad') + has('no-good') + has('not');
  made.push(`tones:${Math.min(good, 1)}${Math.min(bad, 2)}${has('turn')}${has('some')}${has('change')}`);
  made.push(
    `weight:${Math.min(count.get('good') ?? 0, 3)}-${Math.min((count.get('bad') ?? 0) + (count.get('no-good') ?? 0), 3)}`,
  );
  if (count.size === 0) made.push('tone:none');
  return made;
};

const placeFeatures = ({ unit, words, refers }: Parsed, later: boolean): string[] => [
  `area:${unit.area}`,
  `section:${unit.sectionKind}`,
  `grade:${unit.grade ?? 'none'}`,
  `area-grade:${unit.area}-${unit.grade ?? 'none'}`,
  later ? 'place:later' : 'place:first',
  `length:${Math.min(6, Math.floor(words.length / 6))}`,
  ...(unit.bullet ? ['bullet'] : []),
  ...(unit.news ? ['news'] : []),
  ...(refers ? [`opens:${refers}`] : []),
];

const beforeFeatures = (before: Parsed, back: boolean): string[] => [
  ...before.themes.flatMap(({ key }) =>
    back ? [`before-theme:${key}`, `back-theme:${key}`] : [`before-theme:${key}`],
  ),
  ...before.polarity.map(({ key }) => `before-tone:${key}`),
  ...(back ? before.words.map(({ stem }) => `back:${stem}`) : []),
];

const contextFeatures = (parsed: Parsed, before: Parsed | null, after: Parsed | null): string[] => {
  const { paragraph, sectionKind } = parsed.unit;
  const same = before?.unit.paragraph === paragraph && before.unit.sectionKind === sectionKind ? before : null;
  const next = after?.unit.paragraph === paragraph ? after.themes : [];
  return [
    ...placeFeatures(parsed, same !== null),
    ...(same ? beforeFeatures(same, refersBack(parsed)) : []),
    ...next.map(({ key }) => `after-theme:${key}`),
  ];
};

/** Words and cues joined with what the heading is about: "health" under care leavers is not "health" under care. */
const placedFeatures = (parsed: Parsed): string[] => [
  ...parsed.words.map(({ stem }) => `${parsed.unit.area}:${stem}`),
  ...parsed.themes.map(({ key }) => `${parsed.unit.area}-theme:${key}`),
];

/** The features of a sentence among its neighbours, by group; a feature occurs once. */
export const featuresOf = (parsed: Parsed, before: Parsed | null, after: Parsed | null): Features => ({
  words: [...new Set(wordFeatures(parsed.words))],
  roles: [...new Set(roleFeatures(parsed.words))],
  cues: [...new Set([...themeCues(parsed), ...aspectCues(parsed), ...polarityCues(parsed)])],
  context: [...new Set(contextFeatures(parsed, before, after))],
  placed: [...new Set(placedFeatures(parsed))],
});
