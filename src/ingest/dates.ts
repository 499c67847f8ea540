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

/** From one day to another, both included. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of an inspection, from words such as "14 to 18 July 2025" or "28 April – 25 May 2017". An inspection that was
 * broken off and taken up again has two spells, joined by "and". Empty where the words give no day.
 */
export function inspectionSpells(text: string): Spell[] {
  const spells: Spell[] = [];
  let rest = spaced(text);
  for (let match = RANGE.exec(rest); match !== null && spells.length < 3; match = RANGE.exec(rest)) {
    const after = rest.slice(match.index + match[0].length);
    const spell = spellOf(match, after);
    if (spell === null) break;
    spells.push(spell);
    rest = after;
    // A second spell follows at once; anything else is another matter.
    if (!/^ ?,? ?and /iu.test(rest)) break;
  }
  const day = spells.length === 0 ? firstDay(text) : null;
  return day === null ? spells : [{ from: day, to: day }];
}

/** Month and year of the first day are those of the last where they are not given; a year turns in between. */
function spellOf(match: RegExpExecArray, rest: string): Spell | null {
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
