import { latestDay } from './common.ts';
import { examination, examines, tallies, trusted } from './counting.ts';
import type { FieldPlan } from './planner/context.ts';
import { where } from './planner/filter.ts';

/** What an analysis counts, as Cypher. */
export interface Counting {
  readonly asOf: string;
  /** The conditions that a finding is part of the analysis at all: its inspection then has examined the theme. */
  readonly counts: (finding: string, inspection: string) => readonly string[];
  /**
   * The clauses that leave, for each authority `a` and each theme `m` that findings of its inspections are about, as
   * numbers: `problems`, those of them that are `headlines`, and `strengths`. The condition is on the theme `m`.
   */
  readonly tallies: (...conditions: readonly string[]) => string;
}

/**
 * What a field counts by its arguments `asOf`, `minConfidence` and `method`. Throws `BAD_USER_INPUT` for a confidence that
 * is not from 0 to 1.
 */
export function countingOf({ argument }: FieldPlan): Counting {
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const trust = trusted(argument);
  const published = (inspection: string) => [`${inspection}.reading = 'READ'`, `${inspection}.available <= ${asOf}`];
  const counts: Counting['counts'] = (finding, inspection) => [
    examines(finding),
    ...trust(finding),
    ...published(inspection),
  ];
  return {
    asOf,
    counts,
    tallies: (...conditions) =>
      argument.has('minConfidence') || argument.has('method')
        ? `${OF_FINDINGS}${where([...counts('f', 'i'), ...conditions])} ${TALLIED_FINDINGS}`
        : `${OF_INSPECTIONS}${where([...published('i'), examination('e'), ...conditions])} ${TALLIED_INSPECTIONS}`,
  };
}

/** What `derive/examined.ts` has counted, which knows nothing of confidence and method. */
const OF_INSPECTIONS = 'MATCH (a:Authority)<-[:OF]-(i:Inspection)-[e:EXAMINED]->(m:Theme)';
const TALLIED_INSPECTIONS =
  'WITH a, m, sum(e.problems) AS problems, sum(e.headlines) AS headlines, sum(e.strengths) AS strengths';

const OF_FINDINGS = 'MATCH (a:Authority)<-[:OF]-(i:Inspection)-[:REPORTS]->(f:Finding)-[:ABOUT]->(m:Theme)';
const TALLIED_FINDINGS = `WITH a, m, ${tallies('f')}`;
