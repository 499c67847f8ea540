import { holdsAt, latestDay } from './common.ts';
import { byName, lookup, wantedOf } from './lookup.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { where } from './planner/filter.ts';
import { counted, examines, onAspect, tally } from './counting.ts';

/** That a finding is a problem of the prominence in `$prominence`, on practice that counts. */
export const reports = (finding: string, prominence: string): string[] => [
  `${finding}.polarity IN ['WEAKNESS', 'MIXED']`,
  counted(finding),
  `(${prominence} = 'ANY' OR ${finding}.prominence = 'HEADLINE')`,
];

/** That a finding is a strength or says that something was put right, on practice that counts. */
export const relieves = (finding: string): string[] => [
  `(${finding}.polarity = 'STRENGTH' OR ${finding}.resolved)`,
  counted(finding),
];

/** From a weakness over its theme and the narrower ones to the findings about them, their inspection and authority. */
const about = (weakness: string, finding: string, inspection: string, authority: string): string =>
  `(${weakness})-[:IN_THEME]->(:Theme)<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(${finding}:Finding)<-[:REPORTS]-(${inspection}:Inspection)-[:OF]->(${authority}:Authority)`;

/** Decimal years between the `latest` days of two inspections: days divided by 365.25, to two decimals. */
export const yearsBetween = (earlier: string, later: string): string =>
  `round(${daysBetween(earlier, later)} / 365.25, 2)`;

/** Days between the `latest` days of two inspections. */
export const daysBetween = (earlier: string, later: string): string =>
  `duration.inDays(date(${earlier}.latest), date(${later}.latest)).days`;

/** What a question on the history of a weakness in the authorities is computed from, as Cypher variables and parameters. */
export interface Histories {
  /** The clauses that bind the variables below, one row for one. */
  readonly clauses: string;
  /** The weakness. */
  readonly weakness: string;
  /** The authority asked for; null when nobody is, or the id is unknown. */
  readonly asker: string;
  /**
   * A list with one entry for each authority that examined the theme: authority, status (null when it was never reported),
   * first and last inspection that reported it, the full one that showed it resolved (null for other statuses), whether the
   * latest that examined the theme finds any problem on it, whether its newest report has not been read
   * (null for other statuses), the problems reported.
   */
  readonly rows: string;
  readonly prominence: string;
  readonly asOf: string;
}

/** How the authority in the argument `for` is treated: not an argument, one that may be null, or one that is left out. */
export type Asker = 'NONE' | 'COUNTED' | 'LEFT_OUT';

/** Reads the history of a weakness, by its id (an expression over `node`), in every authority. */
export function historiesOf(
  context: PlanContext,
  field: FieldPlan,
  node: string,
  id: string,
  treated: Asker,
): Histories {
  const { argument } = field;
  const prominence = argument.parameter('prominence');
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const [weakness, asker, rows] = context.freshAll('w', 'asker', 'rows');
  const [a, i, f, newest] = context.freshAll('a', 'i', 'f', 'i');
  const others = treated === 'LEFT_OUT' ? [`(${asker} IS NULL OR ${a} <> ${asker})`] : [];
  const known = [examines(f), `${i}.reading = 'READ'`, `${i}.available <= ${asOf}`, ...others];
  const shown = reports(f, prominence).concat(onAspect(f, weakness)).join(' AND ');
  const status = `head(COLLECT { MATCH (${a})-[held:HAS_WEAKNESS]->(${weakness}) WHERE ${holdsAt('held', prominence, asOf)} RETURN held.status })`;
  const newestNotRead =
    `head(COLLECT { MATCH (${a})<-[:OF]-(${newest}:Inspection) WHERE ${newest}.available <= ${asOf} ` +
    `RETURN ${newest}.reading <> 'READ' ORDER BY ${newest}.latest DESC, ${newest}.earliest DESC, ${newest}.id DESC LIMIT 1 })`;
  const each = [
    `MATCH ${about(weakness, f, i, a)}${where(known)}`,
    `WITH DISTINCT ${weakness}, ${a}, ${i}, ${f}`,
    `WITH ${weakness}, ${a}, ${i}, ${f}, ${shown} AS reports`,
    `WITH ${weakness}, ${a}, ${i}, collect(CASE WHEN reports THEN ${f} END) AS reported, ${tally(`${f}.polarity IN ['WEAKNESS', 'MIXED']`)} AS problems`,
    `ORDER BY ${i}.latest, ${i}.earliest, ${i}.id`,
    `WITH ${weakness}, ${a}, collect(${i}) AS examined, collect(reported) AS reported, collect(problems) AS problems`,
    `WITH ${a}, examined, last(problems) > 0 AS open, ${status} AS held, reduce(findings = [], more IN reported | findings + more) AS found,`,
    '[place IN range(0, size(examined) - 1) WHERE size(reported[place]) > 0] AS places',
    `WITH ${a}, examined, open, found, places, CASE WHEN size(places) > 0 THEN held END AS status`,
    `WITH ${a}, examined, open, found, places, status, CASE WHEN status = 'RESOLVED' THEN`,
    'last([place IN range(last(places) + 1, size(examined) - 1) WHERE examined[place].full | examined[place]]) END AS resolving',
    `WITH ${a}, examined, open, found, places, status, resolving, CASE WHEN status = 'RESOLVED' THEN ${newestNotRead} END AS unread`,
    `RETURN collect([${a}, status, examined[head(places)], examined[last(places)], resolving, open, unread, found]) AS ${rows}`,
  ].join(' ');
  const clauses = [
    `CALL (${node}) { OPTIONAL MATCH (${weakness}:Weakness {id: ${id}})`,
    `WITH ${weakness}, ${askerOf(context, field, treated)} AS ${asker}`,
    `CALL (${weakness}, ${asker}) { ${each} }`,
    `RETURN ${weakness}, ${asker}, ${rows} }`,
  ].join(' ');
  return { clauses, weakness, asker, rows, prominence, asOf };
}

function askerOf(context: PlanContext, field: FieldPlan, treated: Asker): string {
  if (treated === 'NONE' || !field.argument.has('for')) return 'null';
  const wanted = field.argument.computed((args) => [wantedOf('Authority', args.for)]);
  const { node, clauses } = lookup(context, 'Authority', wanted, byName('Authority', 'namesFolded'));
  return `head(COLLECT { ${clauses} RETURN ${node} })`;
}

/** That an authority's row has a status that its findings bear out. */
export const isSpell = (row: string): string =>
  `${row}[1] IS NOT NULL AND (${row}[1] <> 'RESOLVED' OR ${row}[4] IS NOT NULL)`;
