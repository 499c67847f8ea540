import type {
  Concerns,
  FollowUpOutcome,
  InspectionKind,
  NeighbourCloseness,
  Polarity,
  SimilarityComponent,
  WeaknessOutcome,
  WeaknessStatus,
} from '../../generated/explorer/graphql.ts';

interface Wording {
  readonly label: string;
  readonly meaning: string;
}

/** The statuses in the order in which they call for attention. */
export const STATUSES: Readonly<Record<WeaknessStatus, Wording>> = {
  PERSISTING: { label: 'Persisting', meaning: 'Reported now and by the inspection before that examined it.' },
  RE_EMERGED: { label: 'Re-emerged', meaning: 'Reported now, not by the one before, but earlier.' },
  NEW: { label: 'New', meaning: 'Reported now, not by any inspection that examined it before.' },
  FIRST_SEEN: {
    label: 'First seen',
    meaning: 'Reported by the first inspection that examined it: whether it is new cannot be known.',
  },
  NOT_REPEATED: {
    label: 'Not repeated',
    meaning: 'Not reported by those that examined it since, but not shown to be resolved.',
  },
  NOT_EXAMINED: {
    label: 'Not examined since',
    meaning: 'A later inspection has been read that did not examine it: silence is not health.',
  },
  RESOLVED: {
    label: 'Resolved',
    meaning: 'A later full inspection found strength, or said it was put right, and no problem since.',
  },
};

export const STATUS_ORDER = Object.keys(STATUSES) as WeaknessStatus[];

export const OUTCOMES: Readonly<Record<WeaknessOutcome, Wording>> = {
  HEADLINE_PROBLEM: { label: 'Headline problem', meaning: 'Among what must improve.' },
  PROBLEM: { label: 'Problem', meaning: 'In the body of the report, not among what must improve.' },
  STRENGTH: { label: 'Strength', meaning: 'A strength and no problem.' },
  EXAMINED: { label: 'Examined', meaning: 'Neither a problem nor a strength.' },
  NOT_EXAMINED: { label: 'Not examined', meaning: 'The report says nothing of it: silence, not health.' },
  NOT_READ: { label: 'Not read', meaning: 'The report has not been read: it may say anything.' },
};

export const FOLLOW_UPS: Readonly<Record<FollowUpOutcome, Wording>> = {
  REPEATED: { label: 'Repeated', meaning: 'The next report that spoke of it asks for it again.' },
  PARTLY: { label: 'Partly', meaning: 'That report has a problem on it, though not among what must improve.' },
  ADDRESSED: { label: 'Addressed', meaning: 'That report has only strengths on it, or says it was put right.' },
  NOT_EXAMINED_SINCE: { label: 'Not examined since', meaning: 'Later reports were read; none speaks of it.' },
  NO_LATER_REPORT_READ: { label: 'No later report read', meaning: 'No later report of the authority has been read.' },
  NO_MATTER: { label: 'No theme', meaning: 'The item has no theme, so that it cannot be followed.' },
};

export const POLARITIES: Readonly<Record<Polarity, string>> = {
  WEAKNESS: 'Weakness',
  MIXED: 'Mixed',
  STRENGTH: 'Strength',
  NEUTRAL: 'Neutral',
};

export const KINDS: Readonly<Record<InspectionKind, string>> = {
  UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT: 'Unannounced inspection of contact, referral and assessment',
  SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN: 'Safeguarding and looked-after children inspection',
  PROTECTION_OF_CHILDREN: 'Protection of children inspection',
  LOOKED_AFTER_CHILDREN: 'Looked-after children inspection',
  SINGLE_INSPECTION: 'Single inspection',
  JOINT_TARGETED_AREA: 'Joint targeted area inspection',
  ILACS_STANDARD: 'Standard inspection',
  ILACS_SHORT: 'Short inspection',
  FOCUSED_VISIT: 'Focused visit',
  MONITORING_VISIT: 'Monitoring visit',
};

/** Words for whose practice a finding is about, when it is not the council's own. */
export const WHOSE: Readonly<Record<Concerns, string>> = {
  COUNCIL: '',
  PARTNERSHIP: 'on the partnership',
  DELIVERY_BODY: 'on the body that delivers for the council',
  PARTNER: 'on a partner',
  ADOPTION_AGENCY: 'on an adoption agency',
  OTHER_AUTHORITY: 'on another authority',
};

export const COMPONENTS: Readonly<Record<SimilarityComponent, string>> = {
  WEAKNESSES: 'problems on the same themes',
  STRENGTHS: 'strengths on the same themes',
  GRADES: 'like grades',
  REGION: 'same region',
  NEIGHBOURS: 'statistical neighbours',
};

export const CLOSENESS: Readonly<Record<NeighbourCloseness, string>> = {
  EXTREMELY_CLOSE: 'extremely close',
  VERY_CLOSE: 'very close',
  CLOSE: 'close',
  SOMEWHAT_CLOSE: 'somewhat close',
  NOT_CLOSE: 'not close',
};

/** Whole numbers with thousands apart. */
export const count = (value: number): string => value.toLocaleString('en-GB');

/** A count with its noun: `1 inspection`, `3 inspections`. */
export const many = (value: number, one: string, several = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : several}`;

/** A share as whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as exact as it is known: `13 Mar 2026`, `Apr 2016`, `2016`; bounds stay bounds. */
export function day(date: string | null | undefined): string {
  if (!date) return '–';
  if (date.includes('/')) return date.split('/').map(day).join(' – ');
  const [year = '', month, dayOfMonth] = date.split('-');
  const words = month === undefined ? [] : [MONTHS[Number(month) - 1] ?? month];
  return [...(dayOfMonth === undefined ? [] : [String(Number(dayOfMonth))]), ...words, year].join(' ');
}

/** A framework in short, with its years where it has several versions: `ILACS 2023–26`. */
export function frameworkName({ abbreviation, version }: FrameworkWords): string {
  const [from, to] = version?.match(/\d{4}/gu) ?? [];
  return from === undefined ? abbreviation : `${abbreviation} ${from}–${to?.slice(2) ?? ''}`;
}

interface FrameworkWords {
  readonly abbreviation: string;
  readonly version?: string | null | undefined;
}
