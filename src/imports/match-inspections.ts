import { isVisit } from '../domain/inspection-kinds.ts';
import type { ReportFacts } from './build-report-facts.ts';
import type { SourcedInspection } from './build-sourced.ts';

/** Publications further apart than this are two inspections. */
export const DAYS_APART = 45;
const DAY_MS = 86_400_000;

/** One inspection and what each source tells of it, the best source first. */
export interface MatchedInspection {
  authority: string;
  facts: ReportFacts | null;
  official: SourcedInspection | null;
  history: SourcedInspection | null;
  /** How the official row and the history row were found to be one; null where there are not both. */
  by: 'day' | 'publication' | null;
}

export interface MatchResult {
  inspections: MatchedInspection[];
  /** Rows of the history that tell of no inspection of the authority. */
  leftOut: SourcedInspection[];
  /** Facts whose link no row of the history has. */
  unused: ReportFacts[];
}

/** What the sources tell of a matched inspection, the best source first. */
export const sourcesOf = (of: MatchedInspection): SourcedInspection[] =>
  [of.facts?.inspection ?? null, of.official, of.history].filter((source) => source !== null);

/** How many days lie between two; infinity where one is not known, which is near nothing. */
export function daysApart(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}

type Finder = (official: SourcedInspection, among: MatchedInspection[]) => MatchedInspection | undefined;

const byDay: Finder = (official, among) =>
  among.find((of) => sourcesOf(of).some((source) => source.firstDay === official.firstDay));

const byPublication: Finder = (official, among) =>
  among
    .map((of) => ({ of, apart: daysApart(of.history?.publishedOn ?? null, official.publishedOn) }))
    .filter(({ apart }) => apart <= DAYS_APART)
    .toSorted((one, other) => one.apart - other.apart)[0]?.of;

/** Gives each official row to the inspection the finder names; returns the rows that found none. */
function give(
  rows: readonly SourcedInspection[],
  inspections: MatchedInspection[],
  by: 'day' | 'publication',
): SourcedInspection[] {
  const find = by === 'day' ? byDay : byPublication;
  return rows.filter((official) => {
    const free = inspections.filter((of) => of.authority === official.authority && of.official === null);
    const match = find(official, free);
    if (match !== undefined) Object.assign(match, { official, by });
    return match === undefined;
  });
}

const alone = (authority: string): MatchedInspection => ({
  authority,
  facts: null,
  official: null,
  history: null,
  by: null,
});

/**
 * Brings the sources together. Facts of a report belong to the history row with the same link. An official row
 * and a history row are one inspection when the authority and the first day agree, else when they were published
 * within 45 days of each other; visits, which the history does not hold, are never matched.
 */
export function matchInspections(
  history: readonly SourcedInspection[],
  official: readonly SourcedInspection[],
  facts: readonly ReportFacts[],
): MatchResult {
  const byLink = new Map(facts.map((of) => [of.inspection.link, of]));
  const told = history.map((row) => ({ row, facts: byLink.get(row.link) ?? null }));
  const links = new Set(history.map((row) => row.link));
  const inspections: MatchedInspection[] = told
    .filter((of) => of.facts?.document !== 'BOARD_REVIEW')
    .map((of) => ({ ...alone(of.row.authority), facts: of.facts, history: of.row }));
  const full = official.filter((row) => !isVisit(row.kind));
  const unmatched = give(give(full, inspections, 'day'), inspections, 'publication');
  const letters = facts.filter(({ inspection }) => inspection.link === null);
  inspections.push(
    ...[...unmatched, ...official.filter(({ kind }) => isVisit(kind))].map((row) => ({
      ...alone(row.authority),
      official: row,
    })),
    ...letters.map((of) => ({ ...alone(of.inspection.authority), facts: of })),
  );
  return {
    inspections,
    leftOut: told.filter((of) => of.facts?.document === 'BOARD_REVIEW').map((of) => of.row),
    unused: facts.filter(({ inspection }) => inspection.link !== null && !links.has(inspection.link)),
  };
}
