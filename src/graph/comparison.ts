import { badUserInput } from '../domain/errors.ts';
import { latestDay } from './common.ts';
import { examines, tallies } from './counting.ts';
import { byName, lookup, wantedOf, type Wanted } from './lookup.ts';
import type { Compiled } from './mapping.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { objectPlan } from './planner/object.ts';

/** How many authorities can be compared, and at most how many themes. */
const fewest = 2;
const most = 10;
const mostThemes = 30;

/** The authorities asked for, each once. Throws `BAD_USER_INPUT` when there are too few or too many. */
function wantedAuthorities({ authorities }: Readonly<Record<string, unknown>>): Wanted[] {
  const wanted = each('Authority', authorities);
  if (wanted.length >= fewest && wanted.length <= most) return wanted;
  throw badUserInput('authorities', `${wanted.length} authorities`, `${fewest} to ${most} different authorities`);
}

/** The themes asked for, each once. Throws `BAD_USER_INPUT` when there are too many. */
function wantedThemes({ themes }: Readonly<Record<string, unknown>>): Wanted[] {
  const wanted = each('Theme', themes);
  if (wanted.length <= mostThemes) return wanted;
  throw badUserInput('themes', `${wanted.length} themes`, `at most ${mostThemes} themes`);
}

function each(type: string, given: unknown): Wanted[] {
  const ids = (given as readonly unknown[] | null | undefined) ?? [];
  return [...new Map(ids.map((id) => wantedOf(type, id)).map((one) => [one.id, one])).values()];
}

/** What is asked for as a list in its order, each thing once, and what of it is unknown. */
function listOf(context: PlanContext, type: string, wanted: string, names: string) {
  const [things, unknown, pairs] = context.freshAll('things', 'unknown', 'pairs');
  const { id, node, clauses } = lookup(context, type, wanted, byName(type, names));
  return {
    things,
    unknown,
    clauses: [
      `CALL () { ${clauses} RETURN collect([${id}.id, ${node}]) AS ${pairs} }`,
      `CALL (${pairs}) { UNWIND range(0, size(${wanted}) - 1) AS place`,
      `WITH place, head([pair IN ${pairs} WHERE pair[0] = ${wanted}[place].id | pair[1]]) AS thing`,
      'WITH thing, min(place) AS place ORDER BY place',
      `RETURN collect(thing) AS ${things} }`,
      `CALL (${pairs}) { RETURN [one IN ${wanted} WHERE none(pair IN ${pairs} WHERE pair[0] = one.id) | one.name] AS ${unknown} }`,
    ].join(' '),
  };
}

const topThemes = (things: string): string =>
  `CALL () { MATCH (top:Theme {top: true}) WITH top ORDER BY top.prefLabelFolded, top.id RETURN collect(top) AS ${things} }`;

/** What the columns of a comparison are read from, as Cypher variables: see `schema/comparison.graphql`. */
export interface Compared {
  readonly authorities: string;
  readonly themes: string;
  /** For each authority and theme that was examined: both, how many did, the latest, headlines, problems, strengths, findings of the latest. */
  readonly found: string;
  /** For each authority and area with a grade: both, the latest grade, whether a later inspection has grades elsewhere. */
  readonly graded: string;
  /** Pairs of area and key of scale. */
  readonly areas: string;
  readonly asOf: string;
}

/** The clauses that count what was found on each theme. */
function foundOn({ authorities, themes, found, asOf }: Compared): string {
  return [
    `CALL (${authorities}, ${themes}) { UNWIND ${authorities} AS a`,
    'MATCH (a)<-[:OF]-(i:Inspection)-[:REPORTS]->(f:Finding)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(t:Theme)',
    `WHERE t IN ${themes} AND i.reading = 'READ' AND i.available <= ${asOf} AND ${examines('f')}`,
    'WITH DISTINCT a, t, i, f',
    `WITH a, t, i, ${tallies('f')}, collect(f) AS findings`,
    'ORDER BY i.latest, i.earliest, i.id',
    'WITH a, t, collect(i) AS examined, collect(findings) AS findings,',
    'sum(headlines) AS headlines, sum(problems) AS problems, sum(strengths) AS strengths',
    `RETURN collect([a, t, size(examined), last(examined), headlines, problems, strengths, last(findings)]) AS ${found} }`,
  ].join(' ');
}

/** A grade of the source to believe: from its inspection to its area. */
const grade = "(j:Judgement {preferred: true, state: 'GRADED'})";

/** The clauses that find the latest grade in each area, and the areas and scales of the latest graded inspections. */
function gradesOf(context: PlanContext, { authorities, graded, areas, asOf }: Compared): string {
  const one = context.fresh('one');
  return [
    `CALL (${authorities}) { UNWIND ${authorities} AS a`,
    `MATCH (a)<-[:OF]-(i:Inspection)-[:REACHED]->${grade}-[:IN_AREA]->(area:JudgementArea)`,
    `WHERE i.available <= ${asOf}`,
    'WITH a, i, j, area ORDER BY i.latest, i.earliest, i.id, j.id',
    'WITH a, collect([area, j, i]) AS reached',
    'WITH a, reached, last(reached)[2] AS newest',
    'UNWIND range(0, size(reached) - 1) AS place',
    'WITH a, newest, reached, reached[place][0] AS area, max(place) AS place',
    'WITH a, area, reached[place][1] AS j, reached[place][2] <> newest AS superseded',
    `RETURN collect([a, area, j, superseded]) AS ${graded} }`,
    `CALL (${graded}) { UNWIND [each IN ${graded} WHERE NOT each[3]] AS ${one}`,
    `WITH DISTINCT ${one}[1] AS area, ${one}[2].scale AS scale ORDER BY area.id, scale`,
    `RETURN collect([area, scale]) AS ${areas} }`,
  ].join(' ');
}

/** Root `compare`. Throws `BAD_USER_INPUT` for too few or too many authorities, and for unknown ones, naming them. */
export function comparePlan(context: PlanContext, field: FieldPlan): Compiled {
  const asOf = field.argument.parameter('asOf', undefined, latestDay);
  const authorities = listOf(context, 'Authority', field.argument.computed(wantedAuthorities), 'namesFolded');
  const given = field.argument.has('themes')
    ? listOf(context, 'Theme', field.argument.computed(wantedThemes), 'labelsFolded')
    : undefined;
  const [top, found, graded, areas] = context.freshAll('themes', 'found', 'graded', 'areas');
  const themes = given?.things ?? top;
  const compared: Compared = { authorities: authorities.things, themes, found, graded, areas, asOf };
  const item = objectPlan(context, 'Comparison', { node: '', row: { ...compared } }, field.nodes);
  const prelude = [
    authorities.clauses,
    given?.clauses ?? topThemes(top),
    foundOn(compared),
    gradesOf(context, compared),
    item.prelude,
  ];
  return {
    prelude: prelude.filter(Boolean).join(' '),
    expression: `[${item.expression}, ${authorities.unknown}, ${given?.unknown ?? '[]'}]`,
    hydrate: (value) => {
      const [row, unknownAuthorities, unknownThemes] = value as [unknown, string[], string[]];
      if (unknownAuthorities.length > 0)
        throw badUserInput('authorities', unknownAuthorities, 'ids, keys, names or codes of authorities');
      if (unknownThemes.length > 0) throw badUserInput('themes', unknownThemes, 'ids, keys or labels of themes');
      return item.hydrate(row);
    },
  };
}
