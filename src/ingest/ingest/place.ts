import { frameworkOn, frameworkPossible, kindValidity } from '../../domain/frameworks.ts';
import { INSPECTION_KINDS, inspectionKey, isVisit, type InspectionKind } from '../../domain/inspection-kinds.ts';
import type { InspectionFacts } from '../../imports/seed-inspections.ts';
import type { ExtractedHead } from './extracted.ts';
import type { KnownInspection, Places } from './places.ts';

/** What the user says of documents that do not say it themselves. */
export interface Told {
  readonly authority?: string | undefined;
  readonly kind?: InspectionKind | undefined;
}

/** Where a document belongs and how that was found; or why it belongs nowhere, with what it might be. */
export type Placement =
  | {
      readonly placed: true;
      readonly by: 'hash' | 'first day' | 'publication' | 'new';
      readonly inspection: InspectionFacts;
      readonly documentKey: string;
      readonly known: KnownInspection | null;
    }
  | { readonly placed: false; readonly reason: 'AUTHORITY' | 'KIND' | 'DATE'; readonly candidates: readonly string[] };

/** Publications further apart than this are of two inspections. */
const DAYS_APART = 45;
const DAY_MS = 86_400_000;

/**
 * Finds the inspection a document is about: the one whose document has the same bytes, else of the same authority the
 * one with the same first day, else the one published within 45 days (visits, of which there may be several in that
 * time, only where one of the two has no first day), else a new one. Only what the seeds tell is matched, never what
 * was ingested before: so it does not matter in which order documents come.
 */
export function placeOf(head: ExtractedHead, places: Places, told: Told): Placement {
  const same = places.withDocument(head.sha256);
  if (same !== undefined) {
    const { of: known, document } = same;
    return { placed: true, by: 'hash', inspection: known.inspection, documentKey: document.key, known };
  }
  const authority = told.authority ?? head.authority.key;
  if (authority === null) return { placed: false, reason: 'AUTHORITY', candidates: head.authority.candidates };
  const kind = told.kind ?? head.inspectionKind;
  if (kind === null) return { placed: false, reason: 'KIND', candidates: Object.keys(INSPECTION_KINDS) };
  const mayBe = places.of(authority).filter((of) => ofOneSort(of.inspection.kind, kind));
  const byDay = mayBe.find((of) => sameDay(of, head));
  if (byDay !== undefined) return known(byDay, head, 'first day');
  const byPublication = nearest(mayBe, head, isVisit(kind));
  if (byPublication !== undefined) return known(byPublication, head, 'publication');
  return fresh(head, authority, kind);
}

const known = (of: KnownInspection, head: ExtractedHead, by: 'first day' | 'publication'): Placement => ({
  placed: true,
  by,
  inspection: of.inspection,
  documentKey: of.documents.find((document) => document.kind === head.kind)?.key ?? keyIn(of.inspection.key, head),
  known: of,
});

const keyIn = (inspection: string, head: ExtractedHead): string => `${inspection}-${head.kind.toLowerCase()}`;

const isIlacs = (kind: InspectionKind): boolean => kind === 'ILACS_STANDARD' || kind === 'ILACS_SHORT';

/** Sources call one inspection standard or short as they like; everything else is of its kind. */
const ofOneSort = (one: InspectionKind, other: InspectionKind): boolean =>
  one === other || (isIlacs(one) && isIlacs(other));

const sameDay = ({ inspection }: KnownInspection, head: ExtractedHead): boolean =>
  head.inspection.firstDay !== null && inspection.firstDay === head.inspection.firstDay;

function nearest(among: readonly KnownInspection[], head: ExtractedHead, visit: boolean): KnownInspection | undefined {
  return among
    .filter((of) => !visit || of.inspection.firstDay === null || head.inspection.firstDay === null)
    .map((of) => ({ of, apart: daysApart(of.inspection.publishedOn, head.publishedOn) }))
    .filter(({ apart }) => apart <= DAYS_APART)
    .toSorted((one, other) => one.apart - other.apart)[0]?.of;
}

function daysApart(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}

const NO_DATE: Placement = { placed: false, reason: 'DATE', candidates: [] };

function fresh(head: ExtractedHead, authority: string, kind: InspectionKind): Placement {
  const { publishedOn } = head;
  const dates = datesOf(head, kind);
  if (dates === null) return NO_DATE;
  const { firstDay, earliest, latest } = dates;
  const framework = firstDay === null ? head.framework : frameworkOn(kind, firstDay);
  if (framework == null || earliest > latest || !frameworkPossible(kind, framework, earliest, latest)) return NO_DATE;
  const key = inspectionKey({ authority, kind, firstDay, publishedOn });
  const inspection: InspectionFacts = {
    key,
    authority,
    kind,
    framework,
    ...dates,
    publishedOn,
    publishedText: null,
    focus: null,
    reading: 'READ',
    link: null,
  };
  return { placed: true, by: 'new', inspection, documentKey: keyIn(key, head), known: null };
}

type Dates = Pick<InspectionFacts, 'firstDay' | 'lastDay' | 'earliest' | 'latest' | 'datePrecision' | 'dateText'>;

/** The days a document gives; without any, bounds: the kind's first day and the day of publication. Null without both. */
function datesOf(
  { inspection: { firstDay, lastDay }, publishedOn }: ExtractedHead,
  kind: InspectionKind,
): Dates | null {
  if (firstDay !== null) {
    const latest = lastDay ?? firstDay;
    return { firstDay, lastDay, earliest: firstDay, latest, datePrecision: 'DAY', dateText: latest };
  }
  if (publishedOn === null) return null;
  const earliest = kindValidity(kind).from;
  const dateText = `${earliest}/${publishedOn}`;
  return { firstDay, lastDay: null, earliest, latest: publishedOn, datePrecision: 'UNKNOWN', dateText };
}
