/** What a sentence recalls of an earlier inspection or visit. */
export interface EarlierVisit {
  readonly kind: 'FOCUSED_VISIT' | 'MONITORING_VISIT' | 'JOINT_TARGETED_AREA' | 'INSPECTION';
  /** Month and year as printed ("June 2022"), the year alone, or null. */
  readonly when: string | null;
  readonly priorityAction: boolean;
}

const VISIT = /\b(focused visit|monitoring visit|joint targeted area inspection|jtai|inspection)s?\b/i;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = new RegExp(`\\b(?:${MONTH} )?20[012]\\d\\b`);
const RECALLS =
  /\b(?:last|previous|earlier|recent|at the|since the|following the|after the|in)\b.*\b(?:focused visit|monitoring visit|inspection|jtai)|(?:focused visit|monitoring visit|inspection|jtai)\b.{0,40}\b(?:in|of|on)\b.{0,20}20[012]\d/i;
const PRIORITY = /\b(?:areas? (?:for|of|requiring) priority action|priority actions?)\b/i;
const NONE = /\b(?:no|not (?:identify|find)|did not|without)\b.{0,30}\bpriority action/i;

const kindOf = (word: string): EarlierVisit['kind'] => {
  if (/focused/i.test(word)) return 'FOCUSED_VISIT';
  if (/monitoring/i.test(word)) return 'MONITORING_VISIT';
  return /joint|jtai/i.test(word) ? 'JOINT_TARGETED_AREA' : 'INSPECTION';
};

/**
 * The earlier visit whose priority action a sentence recalls ("the focused visit in June 2022 … areas for priority
 * action"), or null. Such a sentence refers back to that visit; it is no new priority action of this document.
 */
export const earlierVisitOf = (text: string): EarlierVisit | null => {
  if (!PRIORITY.test(text) || NONE.test(text) || !RECALLS.test(text)) return null;
  const visit = VISIT.exec(text);
  return visit ? { kind: kindOf(visit[1] ?? ''), when: WHEN.exec(text)?.[0] ?? null, priorityAction: true } : null;
};
