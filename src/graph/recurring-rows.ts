import { fullId } from '../domain/ids.ts';
import { holdsAt, latestDay, themesWithin } from './common.ts';
import { examination, ofRegion, underFramework } from './counting.ts';
import type { ArgumentReader, StandingQuestion } from './mapping.ts';
import type { FieldPlan } from './planner/context.ts';
import { where } from './planner/filter.ts';
import { reported } from './recurrence.ts';

/** What `recurringWeaknesses` asks, as Cypher. */
export interface RecurringQuestion extends StandingQuestion {
  /** The conditions of an inspection in scope and of its authority, whether it has been read or not. */
  readonly inScope: (inspection: string, authority: string) => readonly string[];
  readonly minInspections: string;
}

/** What the arguments ask. */
export function recurringQuestion({ argument }: FieldPlan): RecurringQuestion {
  const asOf = argument.parameter('asOf', undefined, latestDay);
  const region = ofRegion(argument);
  const since = argument.has('since') ? argument.parameter('since') : undefined;
  const framework = underFramework(argument);
  return {
    asOf,
    headline: argument.choice('prominence') === 'HEADLINE',
    minInspections: argument.parameter('minInspections'),
    inScope: (inspection, authority) => [
      `${inspection}.available <= ${asOf}`,
      ...(since ? [`${inspection}.latest >= ${since}`] : []),
      ...framework(inspection),
      ...region(authority),
    ],
  };
}

/** The themes within `t`. Ends in a WITH, as each step here: else Neo4j may begin with every inspection, for each theme anew. */
const NARROWER = 'MATCH (t)<-[:BROADER*0..]-(narrower:Theme) WITH DISTINCT narrower';

/**
 * The clauses that return one list of rows, one for each weakness that recurs: the weakness `w`, the stored statuses `held`
 * of the authorities in which it does, the inspections that report it there, how many authorities its theme was examined
 * in, and in how many of them often enough to recur.
 */
export function recurringRows({ argument }: FieldPlan, question: RecurringQuestion): string {
  const standing = [
    holdsAt('h', argument.parameter('prominence'), question.asOf),
    ...(argument.has('status') ? [`h.status IN ${argument.parameter('status')}`] : []),
  ];
  const parts: Parts = {
    weaknesses: `${themesOf(argument)}MATCH (w:Weakness)-[:IN_THEME]->(t:Theme) WHERE w.level = ${argument.parameter('level')}`,
    statuses: `MATCH (w)<-[h:HAS_WEAKNESS]-(a:Authority)${where(standing)}`,
    read: `MATCH (i)-[:OF]->(a:Authority)${where(["i.reading = 'READ'", ...question.inScope('i', 'a')])}`,
    enough: question.minInspections,
    recurs: `size(held) >= ${argument.parameter('minAuthorities')}`,
  };
  return argument.choice('level') === 'REFINED' ? refinedRows(parts, question) : themeRows(parts, question);
}

interface Parts {
  readonly weaknesses: string;
  /** Finds the statuses `h` of a weakness, each with its authority `a`. */
  readonly statuses: string;
  /** Finds the authority `a` of an inspection `i` that was read and is in scope. */
  readonly read: string;
  readonly enough: string;
  readonly recurs: string;
}

const EXAMINING = `${NARROWER} MATCH (narrower)<-[e:EXAMINED]-(i:Inspection) WHERE ${examination('e')}`;

const often = (inspections: string, { enough }: Parts): string =>
  `size([full IN ${inspections} WHERE full.full]) >= ${enough}`;

const examinedBy = ({ enough }: Parts): string =>
  `count(a) AS examined, count(CASE WHEN times >= ${enough} THEN 1 END) AS comparable`;

/** All that stands in `lists`: adding one list to the next makes what takes long to go through. */
const REPORTING = 'COLLECT { UNWIND lists AS list UNWIND list AS each RETURN each }';

/** Weaknesses of themes: who was examined and who reported comes from what is stored of each inspection and theme, in one walk. */
function themeRows(parts: Parts, { headline }: RecurringQuestion): string {
  return [
    parts.weaknesses,
    `CALL (t) { ${EXAMINING} WITH i, max(e.${headline ? 'headlines' : 'problems'}) > 0 AS reports ${parts.read}`,
    'WITH a, count(CASE WHEN i.full THEN 1 END) AS times, collect(CASE WHEN reports THEN i END) AS reporting',
    `WITH a, times, CASE WHEN size(reporting) > 0 AND ${often('reporting', parts)} THEN [a, reporting] END AS reporter`,
    `RETURN ${examinedBy(parts)}, collect(reporter) AS reporters }`,
    // The stored status of an authority and its reports, as rows of two kinds that its own row then joins.
    `CALL (w, reporters) { ${parts.statuses} RETURN a, h, null AS reporting`,
    'UNION ALL UNWIND reporters AS each RETURN each[0] AS a, null AS h, each[1] AS reporting }',
    'WITH w, examined, comparable, a, head(collect(h)) AS h, head(collect(reporting)) AS reporting',
    'WHERE h IS NOT NULL AND reporting IS NOT NULL',
    'WITH w, examined, comparable, collect(h) AS held, collect(reporting) AS lists',
    `WHERE ${parts.recurs}`,
    `RETURN collect([w, held, ${REPORTING}, examined, comparable])`,
  ].join(' ');
}

/** Refined weaknesses: reports come from their findings, and the examination once for all that are of one theme. */
function refinedRows(parts: Parts, question: RecurringQuestion): string {
  return [
    parts.weaknesses,
    `CALL (w) { ${parts.statuses} RETURN a, h, null AS i`,
    `UNION ALL MATCH (w)<-[:SHOWS]-(f:Finding)${where(reported('f', question))} WITH DISTINCT f`,
    `MATCH (f)<-[:REPORTS]-(i:Inspection) WITH DISTINCT i ${parts.read} RETURN a, null AS h, i }`,
    'WITH t, w, a, head(collect(h)) AS h, collect(i) AS reporting',
    `WHERE h IS NOT NULL AND size(reporting) > 0 AND ${often('reporting', parts)}`,
    'WITH t, w, collect(h) AS held, collect(reporting) AS lists',
    `WHERE ${parts.recurs}`,
    `WITH t, collect([w, held, ${REPORTING}]) AS found`,
    `CALL (t) { ${EXAMINING} WITH DISTINCT i ${parts.read} WITH a, count(CASE WHEN i.full THEN 1 END) AS times`,
    `RETURN ${examinedBy(parts)} }`,
    'UNWIND found AS each RETURN collect([each[0], each[1], each[2], examined, comparable])',
  ].join(' ');
}

/** The clauses that find the themes `t` asked for, if any are: the weaknesses of others are then not touched. */
function themesOf(argument: ArgumentReader): string {
  if (!argument.has('theme')) return '';
  const id = argument.parameter('theme', (theme) => fullId('Theme', String(theme)));
  return `${themesWithin('t', id, argument.choice('includeNarrower') !== false)} WITH DISTINCT t `;
}
