/** Random words, days and absences. */
import type { Random } from '../random.ts';

/**
 * Names that make text handling visible: accents, ligatures, sharp s, dotted capital I, white space, quotes, and two
 * characters whose order differs between UTF-16 units and code points.
 */
export const WORDS = [
  'Ōtara',
  'Straße',
  'ﬁeld  End',
  'İnverton',
  'O\'Brien "Q"',
  '\u{1F600} Vale',
  '\uFFFD Vale',
  'back\\slash $p0',
  'North Moor',
  'éclair',
  'zeta',
  'Alpha',
] as const;

/** A day of the years that inspections are from. */
export function day(random: Random): string {
  const two = (low: number, high: number): string => String(random.int(low, high)).padStart(2, '0');
  return `${random.int(2012, 2024)}-${two(1, 12)}-${two(1, 28)}`;
}

/** The value, or null in one case of three. */
export const maybe = <Value>(random: Random, value: Value): Value | null => (random.chance(0.67) ? value : null);

/** A short text of random words. */
export const text = (random: Random, count: number): string => random.some(WORDS, count).join(' ');
