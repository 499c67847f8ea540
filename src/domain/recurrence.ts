import type { History, ReadInspection } from './recurrence-history.ts';
import { themeOfWeakness } from './recurrence-weaknesses.ts';

/** Where a weakness stands in an authority (design of the graph, "Status of a weakness in an authority"). */
export type WeaknessStatus =
  'NOT_EXAMINED' | 'FIRST_SEEN' | 'PERSISTING' | 'RE_EMERGED' | 'NEW' | 'RESOLVED' | 'NOT_REPEATED';

/** HEADLINE: only problems among what must improve count as reports; ANY: every problem does. */
export type ReportedAs = 'HEADLINE' | 'ANY';

/** The status on a day and what it rests on. `…Seen` is the inspection's `dateText`, `…SeenOn` its `latest`. */
export interface Standing {
  status: WeaknessStatus;
  firstSeen: string;
  firstSeenOn: string;
  lastSeen: string;
  lastSeenOn: string;
  /** READ inspections that report the weakness at its level and prominence. */
  reportedCount: number;
  /** READ inspections that examine its theme. */
  examinedCount: number;
  /** The last inspection that examined the theme: what is newer and not read could change the status. */
  basedOn: string;
  orderUncertain: boolean;
}

/** One standing and the days it held: `from` is the first, `to` the first that is no longer of it. */
export interface StandingInterval extends Standing {
  /** `supervision` (a theme) or `supervision--analysis-depth` (a theme refined by an aspect). */
  weakness: string;
  prominence: ReportedAs;
  from: string;
  to: string;
  open: boolean;
}

/** `to` of the interval that still holds: later than every day, so that `asOf` is one plain comparison. */
export const OPEN_END = '9999-12-31';

interface Decision {
  status: WeaknessStatus;
  /** The inspection whose order against `r` decides; none where no order does. */
  against: ReadInspection | undefined;
}

/**
 * Where a weakness stood in an authority on a day, by what had been published by then; `null` before its
 * first report. The rule is the table a–d of the design; the first line that matches decides. Read as follows:
 *
 * - Only READ inspections with `available <= day` exist; among themselves they are ordered by date of
 *   inspection, so a report published late can change what an earlier day is said to have been, from then on.
 * - An *examiner* carries a non-neutral finding on the theme or a narrower one; for a refinement too it is the
 *   theme that is examined. A *report* is a problem at the level asked: on the theme, or on theme and aspect in
 *   one finding; for HEADLINE one among what must improve. `r` is the last report; it always examines.
 * - a, b: `r` is the last examiner. a: any READ inspection after it, of whatever kind → NOT_EXAMINED.
 *   b: no examiner before it → FIRST_SEEN; the one before reports too → PERSISTING; an earlier one → RE_EMERGED;
 *   else NEW. "Reports" is at the same level and prominence: a body remark before a first headline gives NEW.
 * - c: "such a problem", "there": on the theme, or on theme and aspect for a refinement, and of any prominence,
 *   so a body remark after a headline keeps the headline from being resolved. The last full examiner after `r`
 *   must itself carry the strength, or the finding marked `resolved` (of whatever polarity; a problem that is
 *   marked so is still a problem). A strength elsewhere in the theme does not resolve a refinement.
 * - d: everything else, a visit that found strengths only among it: visits report, they never resolve.
 * - The *deciding pair* of `orderUncertain` is `r` and: a the newest READ inspection; b the examiner before;
 *   c the full inspection that settles it; d the last examiner. FIRST_SEEN has no pair.
 */
export function statusAsOf(history: History, weakness: string, prominence: ReportedAs, day: string): Standing | null {
  const theme = themeOfWeakness(weakness);
  const known = history.filter((inspection) => inspection.available <= day);
  const examiners = known.filter((inspection) => inspection.examined.has(theme));
  const reports = examiners.filter((inspection) => reportsOf(inspection, prominence).has(weakness));
  const first = reports[0];
  const last = reports.at(-1);
  if (first === undefined || last === undefined) return null;
  const since = examiners.slice(examiners.indexOf(last) + 1);
  const newest = since.at(-1);
  const { status, against } =
    newest === undefined ? reportedLast(last, known, examiners, reports) : examinedSince(weakness, since, newest);
  return {
    status,
    firstSeen: first.dateText,
    firstSeenOn: first.latest,
    lastSeen: last.dateText,
    lastSeenOn: last.latest,
    reportedCount: reports.length,
    examinedCount: examiners.length,
    basedOn: (newest ?? last).id,
    orderUncertain: against !== undefined && overlap(last, against),
  };
}

/**
 * Every interval of every weakness that an authority's READ inspections ever reported, for HEADLINE and ANY:
 * the first begins on the day the first report became available, each later day on which a READ inspection
 * became available closes one and opens the next (several on one day together), and the last is open.
 * Sorted by weakness, prominence (ANY first), `from`.
 */
export function intervalsOf(history: History): StandingInterval[] {
  const days = [...new Set(history.map((inspection) => inspection.available))].toSorted();
  const weaknesses = [...new Set(history.flatMap((inspection) => [...inspection.problems]))].toSorted();
  return weaknesses.flatMap((weakness) =>
    (['ANY', 'HEADLINE'] as const).flatMap((prominence) => intervalsOfOne(history, days, weakness, prominence)),
  );
}

function intervalsOfOne(
  history: History,
  days: readonly string[],
  weakness: string,
  prominence: ReportedAs,
): StandingInterval[] {
  return days.flatMap((from, index) => {
    const standing = statusAsOf(history, weakness, prominence, from);
    const to = days[index + 1];
    if (standing === null) return [];
    return [{ weakness, prominence, from, to: to ?? OPEN_END, open: to === undefined, ...standing }];
  });
}

const reportsOf = (inspection: ReadInspection, prominence: ReportedAs): ReadonlySet<string> =>
  prominence === 'HEADLINE' ? inspection.headlines : inspection.problems;

/** Lines a and b: nothing has examined the theme since the last report. */
function reportedLast(last: ReadInspection, known: History, examiners: History, reports: History): Decision {
  const newest = known.at(-1);
  const before = examiners.at(-2);
  if (newest !== last) return { status: 'NOT_EXAMINED', against: newest };
  return { status: recurrence(before, reports), against: before };
}

function recurrence(before: ReadInspection | undefined, reports: History): WeaknessStatus {
  if (before === undefined) return 'FIRST_SEEN';
  if (reports.at(-2) === before) return 'PERSISTING';
  return reports.length > 1 ? 'RE_EMERGED' : 'NEW';
}

/** Lines c and d: the theme has been examined since the last report. */
function examinedSince(weakness: string, since: History, newest: ReadInspection): Decision {
  const clean = since.every((inspection) => !inspection.problems.has(weakness));
  const full = since.findLast((inspection) => inspection.full);
  return clean && full?.relieved.has(weakness)
    ? { status: 'RESOLVED', against: full }
    : { status: 'NOT_REPEATED', against: newest };
}

const overlap = (a: ReadInspection, b: ReadInspection): boolean => a.earliest <= b.latest && b.earliest <= a.latest;
