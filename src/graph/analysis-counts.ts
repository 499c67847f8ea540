import { shareOf } from '../domain/share.ts';
import { latestDay } from './common.ts';
import type { FieldPlan } from './planner/context.ts';
import { counted } from './recurrence.ts';

/** What an analysis counts, as Cypher. */
interface Counting {
  readonly asOf: string;
  /** The conditions that a finding is part of the analysis at all: its inspection then has examined the theme. */
  readonly counts: (finding: string, inspection: string) => readonly string[];
}

/**
 * What a field counts by its arguments `asOf`, `minConfidence` and `method`. A finding made by hand has no confidence and
 * counts whatever the least is. Throws `BAD_USER_INPUT` for a confidence that is not from 0 to 1.
 */
export function countingOf({ argument }: FieldPlan): Counting {
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const confidence = argument.has('minConfidence')
    ? argument.parameter('minConfidence', shareOf('minConfidence'))
    : undefined;
  const method = argument.has('method') ? argument.parameter('method') : undefined;
  return {
    asOf,
    counts: (finding, inspection) => [
      `${finding}.polarity <> 'NEUTRAL'`,
      counted(finding),
      ...(confidence ? [`coalesce(${finding}.confidence, 1.0) >= ${confidence}`] : []),
      ...(method ? [`${finding}.method = ${method}`] : []),
      `${inspection}.reading = 'READ'`,
      `${inspection}.available <= ${asOf}`,
    ],
  };
}
