import { frameworkOn, kindValidity } from '../domain/frameworks.ts';
import type { InspectionKind } from '../domain/inspection-kinds.ts';
import type { Spell } from './dates.ts';
import type { DocumentKind } from './types.ts';

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

/** The title names a trust instead of the council; the judgement table is that of every ILACS report. */
const ILACS_TABLE = /impact of leaders on social work/iu;

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

/** Whether a document is a letter: it greets somebody, or ends as letters do. */
export const isLetter = (head: string, text: string): boolean =>
  /(?:^|\n)Dear \p{L}/u.test(head.slice(0, 2500)) || /(?:^|\n)Yours (?:sincerely|faithfully)\b/u.test(text);

/**
 * Tells a document's kind. The title decides, and the first lines where it says nothing: further down, reports recall
 * visits of other kinds. For a news item all of its text is looked at, for words that can only mean one kind.
 */
export function identify(title: string, letter: boolean, head: string, text: string): DocumentIdentity {
  const family = familyIn(title) ?? familyIn(head.slice(0, 400));
  if (letter) return { kind: 'LETTER', family };
  if (/inspection dates?\b|report published|(?:lead|reporting) inspector/iu.test(head)) {
    return { kind: 'REPORT', family: family ?? (ILACS_TABLE.test(head) ? 'ILACS' : null) };
  }
  return { kind: 'NEWS', family: NEWS_FAMILIES.find(([pattern]) => pattern.test(text))?.[1] ?? null };
}

function familyIn(words: string): DocumentIdentity['family'] {
  const spaced = words.replace(/\s+/gu, ' ');
  return FAMILIES.find(([pattern]) => pattern.test(spaced))?.[1] ?? null;
}

/** A short inspection of local authority children's services takes one week, the standard one two. */
const SHORT_DAYS = 5;
const DAY_MS = 86_400_000;

/**
 * Kind of inspection and framework. The framework in force is told by the first day of inspection (or, without one, of
 * publication), and a standard ILACS inspection from a short one by the length of its first spell: what follows a break
 * is only its completion. Null where the days are not known and the kind alone does not tell.
 */
export function inspectionOf(family: DocumentIdentity['family'], spells: readonly Spell[], published: string | null) {
  if (family === null) return { inspectionKind: null, framework: null };
  const inspectionKind = family === 'ILACS' ? ilacsKind(spells[0]) : family;
  const day = spells[0]?.from ?? published;
  const framework =
    day === null ? onlyFramework(family) : (frameworkOn(inspectionKind ?? 'ILACS_STANDARD', day) ?? null);
  return { inspectionKind, framework };
}

function ilacsKind(spell: Spell | undefined): InspectionKind | null {
  if (spell === undefined) return null;
  const days = (Date.parse(spell.to) - Date.parse(spell.from)) / DAY_MS + 1;
  return days <= SHORT_DAYS ? 'ILACS_SHORT' : 'ILACS_STANDARD';
}

/** A kind that was only ever made under one framework needs no day. */
function onlyFramework(family: InspectionKind | 'ILACS'): string | null {
  if (family === 'ILACS') return null;
  const { from, to } = kindValidity(family);
  const first = frameworkOn(family, from);
  return first === frameworkOn(family, to ?? '9999-12-31') ? (first ?? null) : null;
}
