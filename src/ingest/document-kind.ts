import { frameworkOn, kindValidity } from '../domain/frameworks.ts';
import type { InspectionKind } from '../domain/inspection-kinds.ts';
import type { DocumentKind, InspectionDates } from './types.ts';

/** What the title and first lines of a document say it is. */
export interface DocumentIdentity {
  readonly kind: DocumentKind;
  /** `ILACS` until its length tells a short inspection from a standard one; null where the words do not say. */
  readonly family: InspectionKind | 'ILACS' | null;
}

/** The kinds by the words of their titles, the first that fits deciding. */
const FAMILIES: readonly (readonly [RegExp, InspectionKind | 'ILACS'])[] = [
  [/joint targeted area inspection|joint inspection of the multi-agency/iu, 'JOINT_TARGETED_AREA'],
  [/focused visit/iu, 'FOCUSED_VISIT'],
  [/monitoring (?:visit|inspection)/iu, 'MONITORING_VISIT'],
  [/unannounced inspection of contact,? referral and assessment/iu, 'UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT'],
  [/inspection of safeguarding and looked after children/iu, 'SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN'],
  [/inspection of (?:services for )?looked after children/iu, 'LOOKED_AFTER_CHILDREN'],
  [/arrangements for the protection of children/iu, 'PROTECTION_OF_CHILDREN'],
  [/inspection of services for children in need of help and protection/iu, 'SINGLE_INSPECTION'],
  [/inspection of .{0,80}(?:children.s services|children.s social care services|children.s social care)/iu, 'ILACS'],
];

/** In a news item the title block is prose: only words that name one kind of inspection count. */
const NEWS_FAMILIES: readonly (readonly [RegExp, InspectionKind])[] = [
  [/focused visit/iu, 'FOCUSED_VISIT'],
  [
    /(?:following|after) a monitoring (?:visit|inspection)|monitoring (?:visit|inspection) (?:of|to|found)/iu,
    'MONITORING_VISIT',
  ],
  [/joint targeted area inspection/iu, 'JOINT_TARGETED_AREA'],
  [/adoption performance/iu, 'SINGLE_INSPECTION'],
  [/single inspection framework/iu, 'SINGLE_INSPECTION'],
];

/** Tells a document's kind from its title block (its first rows) and, for news, from all of its text. */
export function identify(head: string, text: string, geometric: boolean): DocumentIdentity {
  const letter = /\bDear [\p{L}]/u.test(head.slice(0, 2500)) || /\bYours (?:sincerely|faithfully)\b/u.test(text);
  const family = FAMILIES.find(([pattern]) => pattern.test(head))?.[1] ?? null;
  if (letter) return { kind: 'LETTER', family: family ?? null };
  if (geometric && family !== null) return { kind: 'REPORT', family };
  if (/inspection dates?:/iu.test(head) && family !== null) return { kind: 'REPORT', family };
  return { kind: 'NEWS', family: NEWS_FAMILIES.find(([pattern]) => pattern.test(text))?.[1] ?? null };
}

/** A short inspection of local authority children's services takes one week, the standard one two. */
const SHORT_DAYS = 5;
const DAY_MS = 86_400_000;

/**
 * Kind of inspection and framework. Both need the first day: the framework in force is told by it, and a standard ILACS
 * inspection from a short one by its length. Null where the days are not known and the kind alone does not tell.
 */
export function inspectionOf(
  family: DocumentIdentity['family'],
  { firstDay, lastDay }: InspectionDates,
  published: string | null,
) {
  if (family === null) return { inspectionKind: null, framework: null };
  const inspectionKind = family === 'ILACS' ? ilacsKind(firstDay, lastDay) : family;
  const day = firstDay ?? published;
  const known = inspectionKind ?? 'ILACS_STANDARD';
  const framework = day === null ? onlyFramework(family) : (frameworkOn(known, day) ?? null);
  return { inspectionKind, framework };
}

function ilacsKind(firstDay: string | null, lastDay: string | null): InspectionKind | null {
  if (firstDay === null || lastDay === null) return null;
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS + 1;
  return days <= SHORT_DAYS ? 'ILACS_SHORT' : 'ILACS_STANDARD';
}

/** A kind that was only ever made under one framework needs no day. */
function onlyFramework(family: InspectionKind | 'ILACS'): string | null {
  if (family === 'ILACS') return null;
  const { from, to } = kindValidity(family);
  const first = frameworkOn(family, from);
  return first === frameworkOn(family, to ?? '9999-12-31') ? (first ?? null) : null;
}
