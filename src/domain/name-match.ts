import { diceCoefficient } from 'dice-coefficient';
import { slug } from './text.ts';

/** Words that tell what kind of council it is, not which: they make every council look like every other. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    'a and authority bc borough cc city council county district dc lb lbc london mbc metropolitan of rb rbc royal the ' +
    'ua unitary'
  ).split(' '),
);

/** The highest score that a name may have which is not the same. */
const MOST_UNLIKE = 99;

/** The words of a text that tell things apart, joined by blanks; all its words when each tells a kind alone. */
export function tellingWords(text: string): string {
  const words = slug(text).split('-');
  const telling = words.filter((word) => !KIND_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** What is less alike than this is no candidate. */
export const LEAST_LIKENESS = 30;

/**
 * How alike two texts of telling words are, 0 to 99: 99 times the Sørensen–Dice coefficient of their pairs of
 * neighbouring characters (twice the pairs in common, divided by the pairs of both), to one decimal. Not 100 even for
 * equal ones, since words were left out. 0 where the lengths alone keep it below `LEAST_LIKENESS`, so that a long text
 * costs little. It does not depend on which is first.
 */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '' || mostAlike(pairs(one), pairs(other)) < LEAST_LIKENESS) return 0;
  return Math.round(10 * MOST_UNLIKE * diceCoefficient(one, other)) / 10;
}

const pairs = (text: string): number => Math.max(1, text.length - 1);

const mostAlike = (one: number, other: number): number => (MOST_UNLIKE * 2 * Math.min(one, other)) / (one + other);
