import { fullId } from '../domain/ids.ts';
import { counted, onAspect } from './counting.ts';
import { rowValue } from './mapping.ts';
import type { ArgumentReader, ComputedField, ConnectionField, RelationField, Scope, Target } from './mapping.ts';
import type { StandingQuestion, TypeTable } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { listPlan, objectPlan } from './planner/object.ts';

/** The conditions that a problem finding, which shows a weakness, is one that was asked for. */
export const reported = (finding: string, { headline }: StandingQuestion): readonly string[] => [
  counted(finding),
  ...(headline ? [`${finding}.prominence = 'HEADLINE'`] : []),
];

/** The conditions that an inspection had been read, and published by the day. */
const readBy = (inspection: string, { asOf }: StandingQuestion): readonly string[] => [
  `${inspection}.reading = 'READ'`,
  `${inspection}.available <= ${asOf}`,
];

/** The condition that a weakness is of the theme that the arguments name; none without one. */
export function ofTheme(weakness: string, args: ArgumentReader): string[] {
  if (!args.has('theme')) return [];
  const id = args.parameter('theme', (theme) => fullId('Theme', String(theme)));
  const broader = args.choice('includeNarrower') === false ? '' : '(:Theme)-[:BROADER*0..]->';
  return [`EXISTS { MATCH (${weakness})-[:IN_THEME]->${broader}(:Theme {id: ${id}}) }`];
}

/** The question of a scope. Throws where the thing does not stand in a connection of stored statuses. */
export function standingOf({ standing }: Scope): StandingQuestion {
  if (!standing) throw new Error('A stored status without its question');
  return standing;
}

/** The clauses that name the two ends of a HAS_WEAKNESS relationship. */
const ends = (via: string | undefined, authority: string, weakness: string): string =>
  `UNWIND [startNode(${via})] AS ${authority} UNWIND [endNode(${via})] AS ${weakness}`;

/** The clauses that find the problem findings behind a status; `WHERE` may follow. */
function reportsBehind(from: Scope, finding: string, inspection: string, { step }: Target): string {
  const question = standingOf(from);
  const [authority, weakness] = [step('a'), step('w')];
  return [
    ends(from.via, authority, weakness),
    `MATCH (${authority})<-[:OF]-(${inspection}:Inspection) WHERE ${readBy(inspection, question).join(' AND ')}`,
    `WITH ${inspection}, ${weakness} MATCH (${inspection})-[:REPORTS]->(${finding}:Finding)`,
    `WHERE ${[...reported(finding, question), `EXISTS { MATCH (${finding})-[:SHOWS]->(${weakness}) }`].join(' AND ')}`,
    `WITH ${inspection}, ${finding}`,
  ].join(' ');
}

const findings: ConnectionField = {
  kind: 'connection',
  type: 'Finding',
  match: (from, to) => reportsBehind(from, to.node, to.step('i'), to),
  orders: findingOrders,
};

const frameworks: RelationField = {
  kind: 'list',
  type: 'Framework',
  match: (from, to) => {
    const inspection = to.step('i');
    const reports = reportsBehind(from, to.step('f'), inspection, to);
    return `${reports} MATCH (${inspection})-[:UNDER]->(${to.node}:Framework) WITH DISTINCT ${to.node}`;
  },
  order: (to) => `${to.node}.validFrom, ${to.node}.id`,
};

/** The condition that a finding counts and is about one of these themes. */
const aboutOneOf = (finding: string, themes: string): string =>
  `${counted(finding)} AND EXISTS { MATCH (${finding})-[:ABOUT]->(about:Theme) WHERE about IN ${themes} }`;

/** The clause that collects the theme of a weakness and all narrower ones. */
const collectThemes = (weakness: string, themes: string): string =>
  `UNWIND [COLLECT { MATCH (${weakness})-[:IN_THEME]->(:Theme)<-[:BROADER*0..]-(own:Theme) RETURN own }] AS ${themes}`;

/** What an inspection can say, the most telling first; each finding says one of them. */
const spoken = ['HEADLINE_PROBLEM', 'PROBLEM', 'STRENGTH', 'EXAMINED'];

/** What one finding on the theme says of the weakness. */
const saying = (finding: string, weakness: string): string =>
  [
    `CASE WHEN NOT ${onAspect(finding, weakness)} THEN 'EXAMINED'`,
    `WHEN ${finding}.polarity = 'STRENGTH' THEN 'STRENGTH'`,
    `WHEN ${finding}.prominence = 'HEADLINE' THEN 'HEADLINE_PROBLEM' ELSE 'PROBLEM' END`,
  ].join(' ');

/** One entry for each inspection of the authority that had been published by the day. */
const history: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const { asOf } = standingOf(scope);
    const [authority, weakness, themes, inspection] = context.freshAll('a', 'w', 'themes', 'i');
    const [finding, said, outcome] = context.freshAll('f', 'said', 'outcome');
    const item = objectPlan(
      context,
      'WeaknessHistoryEntry',
      { node: inspection, row: { outcome, weakness } },
      field.nodes,
    );
    const sayings =
      `COLLECT { MATCH (${inspection})-[:REPORTS]->(${finding}:Finding) WHERE ${finding}.polarity <> 'NEUTRAL' ` +
      `AND ${aboutOneOf(finding, themes)} RETURN DISTINCT ${saying(finding, weakness)} }`;
    const clauses = [
      ends(scope.via, authority, weakness),
      collectThemes(weakness, themes),
      `MATCH (${authority})<-[:OF]-(${inspection}:Inspection) WHERE ${inspection}.available <= ${asOf}`,
      `WITH ${weakness}, ${inspection}, CASE WHEN ${inspection}.reading = 'READ' THEN ${sayings} END AS ${said}`,
      `WITH ${weakness}, ${inspection}, CASE WHEN ${said} IS NULL THEN 'NOT_READ' ELSE`,
      `coalesce(head([says IN [${spoken.map((says) => `'${says}'`).join(', ')}] WHERE says IN ${said}]), 'NOT_EXAMINED') END AS ${outcome}`,
      `ORDER BY ${inspection}.latest, ${inspection}.earliest, ${inspection}.id`,
    ].join(' ');
    return listPlan(context, clauses, item);
  },
};

/** What both ends of a stored status say of where it comes from. */
export const recurrenceFields = { findings, frameworks, history };

export const weaknessHistoryEntry: TypeTable = {
  type: 'WeaknessHistoryEntry',
  fields: {
    inspection: { kind: 'object', type: 'Inspection', scope: ({ node }) => ({ node }) },
    outcome: rowValue('outcome'),
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => {
        const [weakness, themes, finding] = [from.row?.weakness ?? '', to.step('themes'), to.node];
        return (
          `${collectThemes(weakness, themes)} MATCH (${from.node})-[:REPORTS]->(${finding}:Finding) ` +
          `WHERE ${aboutOneOf(finding, themes)} AND ${onAspect(finding, weakness)} WITH ${finding}`
        );
      },
      orders: findingOrders,
    },
  },
};
