/** With fewer annotated problems than this, precision and recall would be chance: they are then not given. */
const FEWEST_ANNOTATED = 10;

export const ACCURACY_STATES = ['MEASURED', 'NOT_MEASURED'] as const;
export type AccuracyState = (typeof ACCURACY_STATES)[number];

/** Whether the accuracy of a theme (or of a theme and an aspect) with so many annotated problems counts as measured. */
export const accuracyState = (annotated: number): AccuracyState =>
  annotated < FEWEST_ANNOTATED ? 'NOT_MEASURED' : 'MEASURED';
