import { holdsAt } from './common.ts';
import { always, inRow, listed, valueOf } from './row-things.ts';
import { sameRow } from './mapping.ts';
import type { ColumnField, ComputedField, RelationField, Scope, TypeTable } from './mapping.ts';
import { findingOrders } from './orders.ts';
import type { PlanContext } from './planner/context.ts';
import { listPlan, objectPlan } from './planner/object.ts';

/**
 * A list with one object for each entry of a list in the row, in its order. `bind` gives the clauses that find what the
 * object is read from, `cell` the scope of it; both take the entry's variable.
 */
const listOf = (
  type: string,
  list: string,
  cell: (scope: Scope, entry: string, freshAll: PlanContext['freshAll']) => { bind?: string; scope: Scope },
): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    const [place, entry] = context.freshAll('place', 'entry');
    const { bind = '', scope: of } = cell(scope, entry, context.freshAll);
    const item = objectPlan(context, type, of, field.nodes);
    const clauses = [
      `UNWIND range(0, size(${valueOf(scope, list)}) - 1) AS ${place}`,
      `WITH ${place}, ${valueOf(scope, list)}[${place}] AS ${entry} ${bind} WITH * ORDER BY ${place}`,
    ].join(' ');
    return listPlan(context, clauses, item);
  },
});

/** Clauses after which `area` and `scale` stand for an entry of the areas. */
const areaAndScale = (entry: string, area: string, scale: string): string =>
  `MATCH (${scale}:GradeScale {key: ${entry}[1]}) WITH *, ${entry}[0] AS ${area}`;

const scaleInRow = always('GradeScale', 'scale');

/** The stored status of the weakness of a cell's theme in the authority of its row. */
const status = (prominence: 'ANY' | 'HEADLINE'): ComputedField => ({
  kind: 'computed',
  plan: (context, scope) => {
    const held = context.fresh('held');
    const match = `MATCH (${valueOf(scope, 'authority')})-[${held}:HAS_WEAKNESS]->(:Weakness {id: 'weakness:' + ${scope.node}.key})`;
    const condition = holdsAt(held, `'${prominence}'`, valueOf(scope, 'asOf'));
    return {
      expression: `head(COLLECT { ${match} WHERE ${condition} RETURN ${held}.status })`,
      hydrate: (value) => value,
    };
  },
});

/** A count of a cell: 0 where nothing examined the theme. */
const tally = (place: number): ColumnField => ({
  kind: 'column',
  expression: (scope) => `coalesce(${valueOf(scope, 'cell')}[${place}], 0)`,
});

const inspectedThen = (scope: Scope, condition: string): string =>
  `EXISTS { MATCH (${valueOf(scope, 'authority')})<-[:OF]-(past:Inspection) WHERE past.available <= ${valueOf(scope, 'asOf')}${condition} }`;

/** Why nothing is said of a theme. */
const reason: ColumnField = {
  kind: 'column',
  expression: (scope) =>
    [
      `CASE WHEN ${valueOf(scope, 'latest')} IS NOT NULL THEN null`,
      `WHEN NOT ${inspectedThen(scope, '')} THEN 'NO_INSPECTION'`,
      `WHEN NOT ${inspectedThen(scope, " AND past.reading = 'READ'")} THEN 'NOT_READ' ELSE 'NOT_EXAMINED' END`,
    ].join(' '),
};

const newerNotRead: ColumnField = {
  kind: 'column',
  expression: (scope) =>
    `COUNT { MATCH (${valueOf(scope, 'authority')})<-[:OF]-(later:Inspection) WHERE later.reading <> 'READ' ` +
    `AND later.available <= ${valueOf(scope, 'asOf')} AND later.latest > coalesce(${valueOf(scope, 'latest')}.latest, '') }`,
};

/** Why a grade is not shown. */
const gradeReason: ColumnField = {
  kind: 'column',
  expression: (scope) =>
    [
      `CASE WHEN ${valueOf(scope, 'judgement')} IS NOT NULL THEN null`,
      `WHEN ${valueOf(scope, 'cell')} IS NOT NULL THEN 'DIFFERENT_SCALE'`,
      `WHEN NOT ${inspectedThen(scope, '')} THEN 'NO_INSPECTION' ELSE 'NOT_JUDGED' END`,
    ].join(' '),
};

const themes: ComputedField = listOf('ComparedTheme', 'themes', (scope, theme, freshAll) => {
  const [cell, latest] = freshAll('cell', 'latest');
  const bind = [
    `WITH *, head([one IN ${valueOf(scope, 'found')} WHERE one[0] = ${scope.node} AND one[1] = ${theme}]) AS ${cell}`,
    `WITH *, ${cell}[3] AS ${latest}`,
  ].join(' ');
  return { bind, scope: { node: theme, row: { authority: scope.node, cell, latest, asOf: valueOf(scope, 'asOf') } } };
});

const grades: ComputedField = listOf('ComparedGrade', 'areas', (scope, entry, freshAll) => {
  const [area, scale, cell, judgement] = freshAll('area', 'scale', 'cell', 'j');
  const bind = [
    areaAndScale(entry, area, scale),
    `WITH *, head([one IN ${valueOf(scope, 'graded')} WHERE one[0] = ${scope.node} AND one[1] = ${area}]) AS ${cell}`,
    `WITH *, CASE WHEN ${cell}[2].scale = ${entry}[1] THEN ${cell}[2] END AS ${judgement}`,
  ].join(' ');
  return {
    bind,
    scope: { node: area, row: { scale, cell, judgement, authority: scope.node, asOf: valueOf(scope, 'asOf') } },
  };
});

/** The things of a list in the row. */
const things = (type: string, list: string): RelationField => ({
  kind: 'list',
  type,
  match: (from, to) =>
    `UNWIND range(0, size(${valueOf(from, list)}) - 1) AS ${to.via} WITH ${to.via}, ${valueOf(from, list)}[${to.via}] AS ${to.node}`,
  order: (to) => to.via,
});

export const comparisonTables: readonly TypeTable[] = [
  {
    type: 'Comparison',
    fields: {
      themes: things('Theme', 'themes'),
      areas: listOf('ComparedArea', 'areas', (_, entry, freshAll) => {
        const [area, scale] = freshAll('area', 'scale');
        return { bind: areaAndScale(entry, area, scale), scope: { node: area, row: { scale } } };
      }),
      rows: listOf('ComparisonRow', 'authorities', (scope, entry) => ({
        scope: { node: entry, ...(scope.row && { row: scope.row }) },
      })),
    },
  },
  { type: 'ComparedArea', fields: { area: sameRow('JudgementArea'), scale: scaleInRow } },
  { type: 'ComparisonRow', fields: { authority: sameRow('Authority'), themes, grades } },
  {
    type: 'ComparedTheme',
    fields: {
      theme: sameRow('Theme'),
      status: status('ANY'),
      headlineStatus: status('HEADLINE'),
      examinedCount: tally(2),
      headlineCount: tally(4),
      problemCount: tally(5),
      strengthCount: tally(6),
      latest: inRow('Inspection', 'latest'),
      partial: {
        kind: 'column',
        expression: (scope) => `coalesce(NOT ${valueOf(scope, 'latest')}.full, false)`,
      },
      newerNotRead,
      findings: listed('Finding', ({ cell }) => `UNWIND ${cell}[7]`, findingOrders, ['POSITION', 'ASC']),
      reason,
    },
  },
  {
    type: 'ComparedGrade',
    fields: {
      area: sameRow('JudgementArea'),
      scale: scaleInRow,
      judgement: inRow('Judgement', 'judgement'),
      superseded: { kind: 'column', expression: (scope) => `coalesce(${valueOf(scope, 'cell')}[3], false)` },
      reason: gradeReason,
    },
  },
];
