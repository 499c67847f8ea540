import type { InspectionDates } from './types.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const DAY = `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?`;
const RANGE = new RegExp(
  `\\b${DAY}(?: ${MONTH})?(?:,? (\\d{4}))? ?(?:to|and|until|through|[-\\u2010-\\u2015]) ?${DAY} ${MONTH},? ?(\\d{4})?`,
  'iu',
);
const SINGLE = new RegExp(`\\b${DAY} ${MONTH},? (\\d{4})\\b`, 'iu');

/** A day as a document writes it ("8 August 2014"), the first in a text; null where there is none or it does not exist. */
export function firstDay(text: string): string | null {
  const match = SINGLE.exec(spaced(text));
  return match === null ? null : isoDay(match[1], match[2], match[3]);
}

/**
 * The days of an inspection, from words such as "14 to 18 July 2025", "28 April – 25 May 2017", or two spells joined
 * by "and": from the first day of the first to the last of the last.
 */
export function inspectionDates(text: string): InspectionDates | null {
  const spells: { from: string; to: string }[] = [];
  let rest = spaced(text);
  for (let match = RANGE.exec(rest); match !== null && spells.length < 3; match = RANGE.exec(rest)) {
    const spell = spellOf(match, rest.slice(match.index + match[0].length));
    if (spell === null) break;
    spells.push(spell);
    rest = rest.slice(match.index + match[0].length);
    // A second spell follows at once; anything else is another matter.
    if (!/^(?: ?,)? ?and /iu.test(rest)) break;
  }
  if (spells.length > 0) {
    return { firstDay: spells[0]?.from ?? null, lastDay: spells.at(-1)?.to ?? null, precision: 'DAY' };
  }
  const day = firstDay(text);
  return day === null ? null : { firstDay: day, lastDay: day, precision: 'DAY' };
}

/** Month and year of the first day are those of the last where they are not given; a year turns in between. */
function spellOf(match: RegExpExecArray, rest: string): { from: string; to: string } | null {
  const [, dayFrom, monthFrom, yearFrom, dayTo, monthTo, yearGiven] = match;
  const yearTo = yearGiven ?? /\b(20\d{2})\b/u.exec(rest)?.[1];
  const to = isoDay(dayTo, monthTo, yearTo);
  if (to === null) return null;
  const from = isoDay(dayFrom, monthFrom ?? monthTo, yearFrom ?? yearTo);
  if (from === null) return null;
  if (from <= to) return { from, to };
  const before = isoDay(dayFrom, monthFrom ?? monthTo, String(Number(yearTo) - 1));
  return before === null || yearFrom !== undefined ? null : { from: before, to };
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

function isoDay(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
  if (day === undefined || year === undefined || number === 0) return null;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
