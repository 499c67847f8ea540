import type { InspectionKind } from './inspection-kinds.ts';

/** The first and last day on which an inspection may begin under a framework; null while it is in force. */
interface FrameworkTerm {
  framework: string;
  from: string;
  to: string | null;
}

const ILACS: readonly FrameworkTerm[] = [
  { framework: 'ilacs-v1', from: '2018-01-01', to: '2022-12-31' },
  { framework: 'ilacs-v2', from: '2023-01-01', to: '2026-03-31' },
  { framework: 'ilacs-v3', from: '2026-04-01', to: null },
];

/**
 * Source: the frameworks as Ofsted published them; "ILACS" is inspecting local authority children's services.
 * Authorities that were inadequate were re-inspected under the single framework (SIF) until July 2018.
 */
const TERMS: Readonly<Record<InspectionKind, readonly FrameworkTerm[]>> = {
  UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT: [{ framework: 'ucra', from: '2009-06-01', to: '2012-04-30' }],
  SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN: [{ framework: 'slac', from: '2009-06-01', to: '2012-07-31' }],
  PROTECTION_OF_CHILDREN: [{ framework: 'protection-of-children', from: '2012-05-01', to: '2013-10-31' }],
  LOOKED_AFTER_CHILDREN: [{ framework: 'looked-after-children-2013', from: '2013-04-01', to: '2013-10-31' }],
  SINGLE_INSPECTION: [{ framework: 'sif', from: '2013-11-01', to: '2018-07-31' }],
  JOINT_TARGETED_AREA: [{ framework: 'jtai', from: '2016-01-01', to: null }],
  ILACS_STANDARD: ILACS,
  ILACS_SHORT: ILACS,
  FOCUSED_VISIT: [{ framework: 'ilacs-focused-visit', from: '2018-01-01', to: null }],
  MONITORING_VISIT: [
    { framework: 'sif-monitoring-visit', from: '2013-11-01', to: '2017-12-31' },
    { framework: 'ilacs-monitoring-visit', from: '2018-01-01', to: null },
  ],
};

/**
 * The framework an inspection of a kind was made under, by the first day of inspection, never by publication
 * (an inspection begun in December 2022 and published in February 2023 is of the first ILACS framework).
 * Gives undefined when no framework of that kind was in force on the day.
 */
export const frameworkOn = (kind: InspectionKind, firstDay: string): string | undefined =>
  TERMS[kind].find((term) => term.from <= firstDay && (term.to === null || firstDay <= term.to))?.framework;

/** The days on which an inspection of a kind may have begun: bounds for one whose dates no source gives. */
export function kindValidity(kind: InspectionKind): { from: string; to: string | null } {
  const terms = TERMS[kind];
  return { from: terms[0]?.from ?? '', to: terms.at(-1)?.to ?? null };
}

/** Whether a framework may be that of an inspection which began somewhere between two days. */
export const frameworkPossible = (kind: InspectionKind, framework: string, earliest: string, latest: string): boolean =>
  TERMS[kind].some(
    (term) => term.framework === framework && term.from <= latest && (term.to === null || earliest <= term.to),
  );
