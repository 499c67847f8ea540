import type { SourceSentence } from '../types.ts';

const SOON =
  /\b(?:inspectors|ofsted|the (?:report|inspectorate|watchdog))\b.{0,60}\b(?:recommend|want|call(?:s|ed)? (?:on|for)|urge|told the (?:council|authority) to|must)\w*\b.{0,120}\b(?:immediate(?:ly)?|at once|urgent(?:ly)?|within)\b/i;

/**
 * The kind of a finding by the list it stands in: an item of work to be done is an improvement, a priority action
 * or a recommendation; every other sentence that judges is a finding. In the narrative a deadline set for the
 * council, or a demand for immediate action retold, makes a recommendation.
 */
export const kindOfSentence = (
  sentence: Pick<SourceSentence, 'sectionKind' | 'text' | 'deadline'>,
): 'FINDING' | 'IMPROVEMENT' | 'PRIORITY_ACTION' | 'RECOMMENDATION' => {
  const { sectionKind, text, deadline } = sentence;
  if (sectionKind === 'PRIORITY_ACTION' || sectionKind === 'RECOMMENDATION') return sectionKind;
  if (sectionKind === 'IMPROVEMENT') return deadline && /^within\b/i.test(text) ? 'RECOMMENDATION' : 'IMPROVEMENT';
  return SOON.test(text) ? 'RECOMMENDATION' : 'FINDING';
};
