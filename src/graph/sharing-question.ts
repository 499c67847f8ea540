import { countedConcerns } from '../domain/recurrence-history.ts';
import { fullId } from '../domain/ids.ts';
import { latestDay } from './common.ts';
import { ofRegion, trusted } from './counting.ts';
import { lineageOf } from './lineage.ts';
import type { SharingQuestion } from './mapping.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { where } from './planner/filter.ts';

/** Of what the sharing is asked: the pattern that ends in its theme, its weakness, and whether a finding shows its aspect. */
export interface SharingSubject {
  readonly theme: string;
  readonly weaknessId: string;
  readonly showsAspect: (finding: string) => string;
}

/** The polarities of findings that each asked one means. */
export const polarities: Readonly<Record<string, readonly string[]>> = {
  PROBLEM: ['WEAKNESS', 'MIXED'],
  WEAKNESS: ['WEAKNESS'],
  MIXED: ['MIXED'],
  STRENGTH: ['STRENGTH'],
};

/** The conditions that an authority is one of those asked about. */
export type AuthorityScope = (authority: string) => readonly string[];

/** The authorities that the arguments ask about: of a region, among the neighbours of one. */
export function scopeOf({ argument }: FieldPlan): AuthorityScope {
  const region = ofRegion(argument);
  const origin = argument.has('neighboursOf')
    ? argument.parameter('neighboursOf', (id) => fullId('Authority', String(id)))
    : undefined;
  const model = origin ? argument.parameter('neighbourModel') : undefined;
  return (authority) => [
    ...region(authority),
    ...(origin
      ? [`EXISTS { MATCH (:Authority {id: ${origin}})-[by:NEIGHBOUR]->(${authority}) WHERE by.model = ${model} }`]
      : []),
  ];
}

/** What the arguments ask of the subject: which findings count, and which of them are what was asked for. */
export function sharingQuestion(subject: SharingSubject, field: FieldPlan): SharingQuestion {
  const { argument } = field;
  const themes =
    argument.choice('includeNarrower') === false ? subject.theme : `${subject.theme}<-[:BROADER*0..]-(:Theme)`;
  const concerns = argument.parameter('concerns');
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const polarity = argument.parameter('polarity', (name) => polarities[String(name)]);
  const headline = argument.choice('prominence') === 'HEADLINE';
  const trust = trusted(argument);
  return {
    lineage: lineageOf(argument.choice('lineage')),
    // In two steps, so that Neo4j begins with the theme's findings, and does not walk through those of every inspection.
    walk: (finding, inspection, authority) =>
      `MATCH ${themes}<-[:ABOUT]-(${finding}:Finding) WITH DISTINCT ${finding} ` +
      `MATCH (${finding})<-[:REPORTS]-(${inspection}:Inspection)-[:OF]->(${authority}:Authority)`,
    counts: (finding, inspection) => [
      `${finding}.polarity <> 'NEUTRAL'`,
      `${finding}.concerns IN ${concerns}`,
      `${inspection}.reading = 'READ'`,
      `${inspection}.available <= ${asOf}`,
      ...trust(finding),
    ],
    matches: (finding) =>
      [
        `${finding}.polarity IN ${polarity}`,
        ...(headline ? [`${finding}.prominence = 'HEADLINE'`] : []),
        subject.showsAspect(finding),
      ].join(' AND '),
    weaknessId: subject.weaknessId,
    prominence: argument.parameter('prominence'),
    asOf,
    stored: argument.computed((args) => isStoredQuestion(args)),
    ofProblems: argument.parameter('polarity', (name) => name !== 'STRENGTH'),
  };
}

const isStoredQuestion = (args: Readonly<Record<string, unknown>>): boolean =>
  args.polarity === 'PROBLEM' &&
  args.includeNarrower === true &&
  args.lineage === 'NONE' &&
  (args.minConfidence ?? null) === null &&
  (args.method ?? null) === null &&
  [...new Set(args.concerns as string[])].toSorted().join() === countedConcerns.toSorted().join();

/** The clauses from the subject to each finding that counts, its inspection, and an authority in scope it counts for. */
export function examining(
  context: PlanContext,
  { walk, counts, lineage }: SharingQuestion,
  scoped: AuthorityScope,
  f: string,
  i: string,
  a: string,
): string {
  if (lineage.none) return `${walk(f, i, a)}${where([...counts(f, i), ...scoped(a)])}`;
  const own = context.fresh('own');
  const counting = `${walk(f, i, own)}${where(counts(f, i))} WITH DISTINCT ${f}, ${i}, ${own}`;
  return `${counting} ${lineage.credited(own, a)}${where(scoped(a))}`;
}
