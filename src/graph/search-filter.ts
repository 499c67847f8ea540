import { compareId } from './common.ts';
import { compare, type FilterField, type FilterTable, type Scope, type Target } from './mapping.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { filterConditions } from './planner/filter.ts';

/** The filter of a search as it applies to things of one type: a field that is not there leaves the type out. */
const filterNamed = (label: string): string => `SearchFilter of ${label}`;

const yearOf = (day: (node: string) => string): FilterField => ({
  kind: 'compare',
  expression: ({ node }) => `toInteger(substring(${day(node)}, 0, 4))`,
});

/** Fields that lead over the inspection, which stands at the end of a pattern. */
const ofInspection = (pattern: (from: Scope) => string): Readonly<Record<string, FilterField>> => ({
  region: {
    kind: 'related',
    type: 'Region',
    match: (from: Scope, to: Target) => `MATCH ${pattern(from)}-[:OF]->(:Authority)-[:IN_REGION]->(${to.node}:Region)`,
  },
  authority: {
    kind: 'related',
    type: 'Authority',
    match: (from: Scope, to: Target) => `MATCH ${pattern(from)}-[:OF]->(${to.node}:Authority)`,
  },
  framework: {
    kind: 'related',
    type: 'Framework',
    match: (from: Scope, to: Target) => `MATCH ${pattern(from)}-[:UNDER]->(${to.node}:Framework)`,
  },
});

/** What `SearchFilter` means for each type that can be found. */
export const searchFilters: FilterTable = {
  [filterNamed('Finding')]: {
    theme: { kind: 'theme', match: (from, to) => `MATCH (${from.node})-[:ABOUT]->(${to.node}:Theme)` },
    polarity: compare('polarity'),
    prominence: compare('prominence'),
    ...ofInspection(({ node }) => `(${node})<-[:REPORTS]-(:Inspection)`),
    year: yearOf((node) => `${node}.day`),
  },
  [filterNamed('Theme')]: {
    // Zero steps: the theme itself.
    theme: { kind: 'theme', match: (from, to) => `MATCH (${from.node})-[:BROADER*0..0]->(${to.node}:Theme)` },
  },
  [filterNamed('Authority')]: {
    region: {
      kind: 'related',
      type: 'Region',
      match: (from, to) => `MATCH (${from.node})-[:IN_REGION]->(${to.node}:Region)`,
    },
    authority: compareId('Authority'),
  },
  [filterNamed('Document')]: {
    ...ofInspection(({ node }) => `(${node})-[:REPORTS_ON]->(:Inspection)`),
    year: yearOf((node) => `head(COLLECT { MATCH (${node})-[:REPORTS_ON]->(visit:Inspection) RETURN visit.latest })`),
  },
};

/** The conditions of `filter` on a node of a type, but for the fields named. */
export function searchConditions(
  context: PlanContext,
  field: FieldPlan,
  label: string,
  node: string,
  except: readonly string[] = [],
): string[] {
  const given = (field.args.filter ?? {}) as Readonly<Record<string, unknown>>;
  const asked = Object.keys(given).filter((name) => given[name] != null && !except.includes(name));
  const known = searchFilters[filterNamed(label)] ?? {};
  if (asked.some((name) => known[name] === undefined)) return ['false'];
  return filterConditions(context, field, filterNamed(label), { node }, ['filter'], except);
}
