import { latestDay } from './common.ts';
import type { FieldPlan } from './planner/context.ts';
import { counted, trusted } from './counting.ts';

/** What an analysis counts, as Cypher. */
interface Counting {
  readonly asOf: string;
  /** The conditions that a finding is part of the analysis at all: its inspection then has examined the theme. */
  readonly counts: (finding: string, inspection: string) => readonly string[];
}

/**
 * What a field counts by its arguments `asOf`, `minConfidence` and `method`. Throws `BAD_USER_INPUT` for a confidence that
 * is not from 0 to 1.
 */
export function countingOf({ argument }: FieldPlan): Counting {
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const trust = trusted(argument);
  return {
    asOf,
    counts: (finding, inspection) => [
      `${finding}.polarity <> 'NEUTRAL'`,
      counted(finding),
      ...trust(finding),
      `${inspection}.reading = 'READ'`,
      `${inspection}.available <= ${asOf}`,
    ],
  };
}
