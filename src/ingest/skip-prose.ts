import type { DocumentKind, SkipReason } from './types.ts';

/** Why a paragraph is left out whatever heading it stands under; `last`: so is everything after it. */
interface ProseSkip {
  readonly reason: SkipReason;
  readonly last: boolean;
}

type Rule = readonly [RegExp, SkipReason, boolean];

const ALWAYS: readonly Rule[] = [
  [
    /^(?:Lead|Deputy lead|Team|Reporting|Other) inspectors?\b|^Inspection dates?\b|^Report published\b/iu,
    'title',
    false,
  ],
  [/^The Office for Standards in Education, Children.s Services and Skills/u, 'boilerplate', true],
  [/^Any complaints about the inspection or the report/u, 'boilerplate', true],
  [/^(?:If you would like a copy of this document|You may (?:re-?use|copy) )/u, 'boilerplate', true],
  [/^(?:©|Piccadilly Gate|Aviation House)/u, 'boilerplate', true],
  [/^This document may be reproduced in whole or in part/u, 'boilerplate', false],
  [/^Yours (?:sincerely|faithfully)/iu, 'contact', true],
  [/^(?:cc|copy|copies)(?: to)?:/iu, 'copy-list', true],
];

const LETTER: readonly Rule[] = [[/^Dear\b/u, 'salutation', false]];

const NEWS: readonly Rule[] = [
  [
    /^(?:Register Now|Sign up|Subscribe|Already have an account|More (?:like this|from)\b|Related (?:articles|stories)|Comments are closed|Read more|Share this)/iu,
    'advert',
    true,
  ],
  [/^(?:SOURCE:|Permanent link|Picture credit|Photo(?:graph)?:|Image:)/iu, 'advert', false],
  [/^Delivering a .* across the UK|website design by|^Tel(?:ephone)?:|©/iu, 'advert', true],
];

/** The rule a paragraph falls under, if any. In a title block only what begins the text matters: see `placeBlocks`. */
export function skipOfProse(text: string, kind: DocumentKind, state: SkipReason | null): ProseSkip | null {
  const rules = [...ALWAYS, ...(kind === 'LETTER' ? LETTER : []), ...(kind === 'NEWS' ? NEWS : [])];
  const rule = rules.find(([pattern]) => pattern.test(text));
  if (rule === undefined) return null;
  const [, reason, last] = rule;
  return { reason, last: last && state !== 'title' };
}

const SENTENCES: readonly (readonly [RegExp, SkipReason])[] = [
  [
    /^(?:This|The) (?:joint |re-?)?(?:inspection|visit|review)(?: of .{3,80})? was (?:carried out|conducted) under section/u,
    'boilerplate',
  ],
  [/^It will contribute to Ofsted.s annual review/u, 'boilerplate'],
  [/^I am (?:very )?grateful\b/u, 'salutation'],
];

/** Why a sentence is left out of a paragraph that is not: it thanks, or names the law. */
export const skipOfSentence = (sentence: string): SkipReason | null =>
  SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
