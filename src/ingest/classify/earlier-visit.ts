import type { EarlierVisit, EarlierVisitKind } from '../../domain/earlier-visits.ts';
import type { InspectionKind } from '../../domain/inspection-kinds.ts';
import { LISTED, recalledDays, type RecalledDays } from './recalled-days.ts';

/** What an earlier visit is told apart from: the inspection that the document itself is about. */
export interface OwnInspection {
  readonly inspectionKind: InspectionKind | null;
  readonly firstDay: string | null;
}

/** "The focused visit", "JTAI", "the last inspection", "Ofsted's visit". Visits to children are none. */
const VISIT =
  /\bfocus(?:ed)? (?:assurance )?visits?\b|\bassurance visits?\b|\bmonitoring visits?\b|\bjoint (?:targeted area|area targeted|targeted) inspections?(?: \(JTAIs?\))?|\bJTAIs?\b|\binspections?\b|\b(?:Ofsted(?:['’]s)?|last|previous|earlier) visits?\b/giu;
const EARLIER = /\b(?:last|previous|earlier|recent|prior|former)\b[^,;.]{0,30}$/iu;
const THIS = /\b(?:this|current|present)(?: [\w-]+){0,2} $/iu;
/** What ends the words that say when a visit was: what it found, or what came of it. */
const FOUND = /\b(?:identif|found|noted|result|conclud|which|that|when|where|highlight|report|raised|set out)/iu;

interface Mention {
  readonly at: number;
  readonly end: number;
  readonly kind: EarlierVisitKind | null;
  readonly marked: boolean;
}

function kindOf(words: string): EarlierVisitKind | null {
  if (/focus|assurance/iu.test(words)) return 'FOCUSED_VISIT';
  if (/monitoring/iu.test(words)) return 'MONITORING_VISIT';
  if (/joint|jtai/iu.test(words)) return 'JOINT_TARGETED_AREA';
  return /inspection/iu.test(words) ? 'FULL_INSPECTION' : null;
}

/** The earlier visits that a text names, each once, in order; none that is the document's own inspection. */
export function earlierVisitsIn(text: string, own: OwnInspection): EarlierVisit[] {
  const mentions = mentionsIn(text);
  const days = recalledDays(text);
  const visits = mentions.flatMap((mention, at) => {
    const between = { from: mentions[at - 1]?.end ?? 0, to: mentions[at + 1]?.at ?? text.length };
    const times = timesOf(text, mention, days, between);
    return isOwn(mention, times, own) ? [] : visitsOf(mention.kind, times);
  });
  return distinct(visits);
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(VISIT)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (THIS.test(before)) return [];
    const marked = EARLIER.test(before) || /^(?:last|previous|earlier)/iu.test(match[0]);
    return [{ at: match.index, end: match.index + match[0].length, kind: kindOf(match[0]), marked }];
  });
}

/** When a visit was stands after it ("the focused visit undertaken in 2018"), else before ("In July 2021, a focused visit"). */
function timesOf(
  text: string,
  { at, end }: Mention,
  days: readonly RecalledDays[],
  { from, to }: { readonly from: number; readonly to: number },
): RecalledDays[] {
  const [first, ...more] = days.filter((of) => of.at >= end && of.at < to && !FOUND.test(text.slice(end, of.at)));
  if (first !== undefined) {
    const times = [first];
    for (const of of more) if (isListed(text, times.at(-1) ?? first, of)) times.push(of);
    return times;
  }
  const last = days.findLast((of) => of.end <= at && of.at >= from && at - of.end <= 30);
  return last === undefined || /[;.]/u.test(text.slice(last.end, at)) ? [] : [last];
}

const isListed = (text: string, one: RecalledDays, other: RecalledDays): boolean =>
  LISTED.test(text.slice(one.end, other.at));

/** A visit is no earlier one where it comes later, or may be the document's own and nothing says that it was earlier. */
function isOwn({ kind, marked }: Mention, times: readonly RecalledDays[], own: OwnInspection): boolean {
  const day = own.firstDay;
  const mayBe = !marked && (kind === null || ofOneSort(kind, own.inspectionKind));
  if (times.length === 0 || day === null) return mayBe;
  return times.every((of) => of.earliest > day || (mayBe && of.latest >= day));
}

/** A document of no known kind may be of any, and every document calls its own visit an inspection as well. */
const ofOneSort = (kind: EarlierVisitKind, own: InspectionKind | null): boolean =>
  own === null || kind === own || kind === 'FULL_INSPECTION';

const visitsOf = (kind: EarlierVisitKind | null, times: readonly RecalledDays[]): EarlierVisit[] =>
  times.length === 0
    ? [{ kind, earliest: null, latest: null }]
    : times.map(({ earliest, latest }) => ({ kind, earliest, latest }));

/** Each visit once; one without a time is the one of its kind that has a time. */
export function distinct(visits: readonly EarlierVisit[]): EarlierVisit[] {
  const seen = new Map(visits.map((of) => [JSON.stringify(of), of]));
  const all = [...seen.values()];
  return all.filter((of) => of.earliest !== null || !all.some((other) => other.kind === of.kind && other !== of));
}
