/** A time that a sentence gives, with its place in it, and the first and the last day it may mean. */
export interface RecalledDays {
  readonly at: number;
  readonly end: number;
  readonly earliest: string;
  readonly latest: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** "June 2022", "June" (of a year that follows), "2022". Day numbers are passed over: bounds are those of the month. */
const PART = new RegExp(
  `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTHS.join('|')})(?:,? (20[0-4]\\d))?|(20[0-4]\\d))\\b`,
  'gu',
);
const SPAN = /^(?: to | until | through | ?[-\u2010-\u2015] ?)(?:\d{1,2} )?$/u;
/** What stands between two times of a list. */
export const LISTED = /^(?:, | and |, and | & | and again in )$/u;

interface Part {
  readonly at: number;
  readonly end: number;
  readonly month: number | null;
  readonly year: string | null;
}

/**
 * The times of a sentence in order: a month gives the days of that month, a year those of the year, "December 2021 to
 * January 2022" and "between December and March 2022" those from the first to the last. A month whose year stands
 * after the next one ("January and December 2019") has that year; one without any is no time.
 */
export function recalledDays(text: string): RecalledDays[] {
  const parts = partsOf(text);
  const found: RecalledDays[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const from = parts[at] as Part;
    const to = parts[at + 1];
    const spans = to !== undefined && joined(text, from, to) === 'span';
    const days = spans ? spanOf(from, to) : daysOf(from);
    if (spans) at += 1;
    if (days !== null) found.push({ at: from.at, end: (spans ? to : from).end, ...days });
  }
  return found;
}

/** From the back, so that a month without a year takes that of the month it is joined to. */
function partsOf(text: string): Part[] {
  const raw = [...text.matchAll(PART)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    month: match[1] === undefined ? null : MONTHS.indexOf(match[1]) + 1,
    year: match[2] ?? match[3] ?? null,
  }));
  const parts: Part[] = [];
  for (const part of raw.toReversed()) {
    const [next] = parts;
    const year =
      part.year ?? (next !== undefined && joined(text, part, next) !== null ? yearBefore(part, next, text) : null);
    parts.unshift({ ...part, year });
  }
  return parts.filter((part) => part.year !== null);
}

/** "December to January 2022" turned the year in between. */
function yearBefore(part: Part, next: Part, text: string): string | null {
  const turned = joined(text, part, next) === 'span' && (part.month ?? 0) > (next.month ?? 0);
  return turned && next.year !== null ? String(Number(next.year) - 1) : next.year;
}

function joined(text: string, one: Pick<Part, 'at' | 'end'>, other: Pick<Part, 'at'>): 'span' | 'list' | null {
  const between = text.slice(one.end, other.at);
  if (SPAN.test(between)) return 'span';
  if (!LISTED.test(between)) return null;
  return between === ' and ' && /\bbetween $/u.test(text.slice(0, one.at)) ? 'span' : 'list';
}

const daysOf = ({ month, year }: Part): { earliest: string; latest: string } | null => {
  if (year === null) return null;
  if (month === null) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const stem = `${year}-${String(month).padStart(2, '0')}`;
  return { earliest: `${stem}-01`, latest: `${stem}-${last}` };
};

function spanOf(from: Part, to: Part): { earliest: string; latest: string } | null {
  const [first, last] = [daysOf(from), daysOf(to)];
  return first === null || last === null || first.earliest > last.latest
    ? null
    : { earliest: first.earliest, latest: last.latest };
}
