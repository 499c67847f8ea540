import type { z } from 'zod';
import { failure } from '../domain/errors.ts';
import { frameworkOn, kindValidity } from '../domain/frameworks.ts';
import { type InspectionKind, inspectionKey } from '../domain/inspection-kinds.ts';
import { buildDates } from './build-dates.ts';
import { buildJudgements } from './build-judgements.ts';
import type { SourcedInspection } from './build-sourced.ts';
import { type MatchedInspection, sourcesOf } from './match-inspections.ts';
import type { inspectionLine } from './seed-inspections.ts';

/** A line as it is written: fields that have a default may be absent. */
export type WrittenLine = z.input<typeof inspectionLine>;

const SHORT_INSPECTION_DAYS = 5;
const DAY_MS = 86_400_000;

const LICENCES = {
  OGL: {
    id: 'OGL-UK-3.0',
    name: 'Open Government Licence v3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. © Crown copyright, Ofsted.',
    reuse: 'OPEN',
  },
  NON_COMMERCIAL: {
    id: 'crown-non-commercial',
    name: 'Crown copyright, reproduction for non-commercial purposes without adaptation',
    attribution: '© Crown copyright',
    reuse: 'RESTRICTED',
  },
  UNKNOWN: {
    id: 'unknown',
    name: 'The document states no licence',
    attribution: '© Crown copyright',
    reuse: 'UNKNOWN',
  },
} as const;

const NOT_HELD = {
  id: 'unknown',
  name: 'Not known: the document has not been read',
  attribution: null,
  reuse: 'UNKNOWN',
} as const;

const TITLES: Readonly<Partial<Record<InspectionKind, (name: string) => string>>> = {
  PROTECTION_OF_CHILDREN: (name) => `Inspection of arrangements for the protection of children: ${name}`,
  LOOKED_AFTER_CHILDREN: (name) => `Inspection of looked after children services: ${name}`,
  SINGLE_INSPECTION: (name) =>
    `Inspection of services for children in need of help and protection, children looked after and care leavers: ${name}`,
  JOINT_TARGETED_AREA: (name) => `Joint targeted area inspection of ${name}`,
};

/** The first value that a source gives, the best source first. */
function first<K extends keyof SourcedInspection>(sources: readonly SourcedInspection[], field: K) {
  return sources.map((of) => of[field]).find((value) => value !== null) ?? null;
}

/** Which ILACS inspection it was, where no source says: a short one takes one week, the standard one two. */
export function kindByLength(firstDay: string | null, lastDay: string | null): InspectionKind | null {
  if (firstDay === null || lastDay === null) return null;
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS + 1;
  return days <= SHORT_INSPECTION_DAYS ? 'ILACS_SHORT' : 'ILACS_STANDARD';
}

interface Dates {
  firstDay: string | null;
  lastDay: string | null;
  earliest: string;
  latest: string;
  datePrecision: 'DAY' | 'UNKNOWN';
  dateText: string;
}

/** Dates no source gives are bounded by the framework's first day and the day of publication. */
export function datesOf(
  kind: InspectionKind,
  firstDay: string | null,
  lastDay: string | null,
  publishedOn: string,
): Dates {
  if (firstDay !== null) {
    const latest = lastDay ?? firstDay;
    return { firstDay, lastDay, earliest: firstDay, latest, datePrecision: 'DAY', dateText: latest };
  }
  const earliest = kindValidity(kind).from;
  const dateText = `${earliest}/${publishedOn}`;
  return { firstDay: null, lastDay: null, earliest, latest: publishedOn, datePrecision: 'UNKNOWN', dateText };
}

/** The report or letter of an inspection, as far as the facts or the link tell of it; none where nothing can be read. */
export function documentsOf(
  { facts }: Pick<MatchedInspection, 'facts'>,
  of: { key: string; kind: InspectionKind; name: string; link: string | null; publishedOn: string },
): WrittenLine['documents'] {
  if (facts?.document === 'UNREADABLE' || (facts === null && of.link === null)) return [];
  const kind = facts?.document === 'LETTER' ? 'LETTER' : 'REPORT';
  const title = TITLES[of.kind] ?? ((name: string) => `Inspection of ${name} local authority children's services`);
  return [
    {
      key: `${of.key}-${kind.toLowerCase()}`,
      title: title(of.name),
      kind,
      publisher: 'ofsted',
      url: of.link,
      publishedOn: of.publishedOn,
      pages: facts?.pages ?? null,
      sha256: facts?.sha256 == null ? [] : [facts.sha256],
      licence: facts === null ? NOT_HELD : LICENCES[facts.licence],
      secondHand: false,
    },
  ];
}

/**
 * One line of the seed from what the sources tell. Throws when none of them says which kind of inspection it was or
 * when it was published, or when the kind has no framework on its first day.
 */
export function buildLine(matched: MatchedInspection, authorityName: string): WrittenLine {
  const sources = sourcesOf(matched);
  const at = sources.map((of) => of.at).join(', ');
  const firstDay = first(sources, 'firstDay');
  const lastDay = first(sources, 'lastDay');
  const publishedOn = first(sources, 'publishedOn');
  const kind = first(sources, 'kind') ?? kindByLength(firstDay, lastDay);
  if (kind === null || publishedOn === null) {
    throw failure('SEED_INVALID', `${at}: no source says ${kind === null ? 'the kind' : 'the day of publication'}`);
  }
  const framework = frameworkOn(kind, firstDay ?? kindValidity(kind).from);
  if (framework === undefined) throw failure('SEED_INVALID', `${at}: ${kind} had no framework on ${firstDay}`);
  const key = inspectionKey({ authority: matched.authority, kind, firstDay, publishedOn });
  const link = first(sources, 'link');
  const dates = buildDates(sources);
  return {
    key,
    authority: matched.authority,
    kind,
    framework,
    ...datesOf(kind, firstDay, lastDay, publishedOn),
    publishedOn,
    focus: first(sources, 'focus'),
    reading: matched.facts?.document === 'UNREADABLE' ? 'UNREADABLE' : 'NOT_READ',
    link,
    documents: documentsOf(matched, { key, kind, name: authorityName, link, publishedOn }),
    judgements: buildJudgements(sources, framework),
    ...(dates.length > 0 && { dates }),
  };
}
