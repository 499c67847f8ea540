/** What several questions count alike, as Cypher conditions, and the arguments that narrow it. */
import { countedConcerns } from '../domain/recurrence-history.ts';
import { fullId } from '../domain/ids.ts';
import { shareOf } from '../domain/share.ts';
import { fold } from '../domain/text.ts';
import type { ArgumentReader } from './mapping.ts';
import { inRegion } from './region.ts';

/** The condition that a finding counts in an authority's statuses: its own practice, not that of others. */
export const counted = (finding: string): string =>
  `${finding}.concerns IN [${countedConcerns.map((concerns) => `'${concerns}'`).join(', ')}]`;

/** The condition that a finding examines its themes: it counts, and is no neutral one. */
export const examines = (finding: string): string => `${finding}.polarity <> 'NEUTRAL' AND ${counted(finding)}`;

/** The condition that an `EXAMINED` relationship stands for an examination: it can also say only what was put right. */
export const examination = (via: string): string => `${via}.problems + ${via}.strengths > 0`;

/** How many rows meet a condition, as an aggregate. */
export const tally = (condition: string): string => `count(CASE WHEN ${condition} THEN 1 END)`;

/** Aggregates over findings: `problems` (weak and mixed), those of them that are `headlines`, and `strengths`. */
export const tallies = (finding: string): string => {
  const problem = `${finding}.polarity IN ['WEAKNESS', 'MIXED']`;
  return (
    `${tally(problem)} AS problems, ${tally(`${problem} AND ${finding}.prominence = 'HEADLINE'`)} AS headlines, ` +
    `${tally(`${finding}.polarity = 'STRENGTH'`)} AS strengths`
  );
};

/** The condition that a judgement is a grade, of the source to believe. */
export const graded = (judgement: string): string => `${judgement}.preferred AND ${judgement}.state = 'GRADED'`;

/** The condition that a finding on the theme of a weakness is on its aspect too, where it has one. */
export const onAspect = (finding: string, weakness: string): string =>
  `(${weakness}.level = 'THEME' OR EXISTS { MATCH (${finding})-[:IN_ASPECT]->(:Aspect)<-[:OF_ASPECT]-(${weakness}) })`;

/** Conditions on a thing in a variable; none where the argument was not given. */
type Conditions = (variable: string) => readonly string[];

const none: Conditions = () => [];

/**
 * The conditions of the arguments `minConfidence` and `method` on a finding. One made by hand has no confidence and counts
 * whatever the least is. Throws `BAD_USER_INPUT` for a confidence that is not from 0 to 1.
 */
export function trusted(argument: ArgumentReader): Conditions {
  const confidence = argument.has('minConfidence')
    ? argument.parameter('minConfidence', shareOf('minConfidence'))
    : undefined;
  const method = argument.has('method') ? argument.parameter('method') : undefined;
  return (finding) => [
    ...(confidence ? [`coalesce(${finding}.confidence, 1.0) >= ${confidence}`] : []),
    ...(method ? [`${finding}.method = ${method}`] : []),
  ];
}

/** The condition of the argument `region` on an authority: id, key, name or code. */
export function ofRegion(argument: ArgumentReader): Conditions {
  if (!argument.has('region')) return none;
  const region = argument.parameter('region', (name) => fold(String(name)));
  return (authority) => [inRegion(authority, region)];
}

/** The condition of the argument `framework` on an inspection. */
export function underFramework(argument: ArgumentReader): Conditions {
  if (!argument.has('framework')) return none;
  const framework = argument.parameter('framework', (id) => fullId('Framework', String(id)));
  return (inspection) => [`EXISTS { MATCH (${inspection})-[:UNDER]->(:Framework {id: ${framework}}) }`];
}
