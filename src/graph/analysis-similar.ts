import { SIMILARITY_COMPONENTS, weightShares } from '../domain/similarity.ts';
import { countingOf, type Counting } from './analysis-counts.ts';
import { likeGrades, likeVectors } from './analysis-likeness.ts';
import { listedFindings } from './facets.ts';
import { rowValue, type ComputedField, type TypeTable } from './mapping.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject, pageSize } from './planner/connection-object.ts';
import type { FieldPlan } from './planner/context.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { listPlan, objectPlan, preceded } from './planner/object.ts';

const order: PageOrder = { field: 'SCORE', direction: 'DESC' };

/** `Authority.similar`: the authorities most like one, by weights that the caller chooses. */
export const similar: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const rows = context.fresh('rows');
    const counting = countingOf(field);
    const connection = connectionObject(context, field, {
      order,
      page: (item) => {
        const [row, node, score] = context.freshAll('row', 'a', 'score');
        const keys = [score, `${node}.id`];
        const [finding, inspection] = context.freshAll('f', 'i');
        const counted = counting.counts(finding, inspection).join(' AND ');
        const end = item({
          node,
          cursor: { order: orderName(order), keys },
          row: {
            ...{ score, me: scope.node, inspection, finding, counted, parts: `${row}[2]` },
            ...{ common: `${row}[3]`, sameDeliveryBody: `${row}[4]`, inspectedTogether: `${row}[5]` },
          },
        });
        const each = `UNWIND ${rows} AS ${row} WITH ${row}, ${row}[0] AS ${node}, ${row}[1] AS ${score}`;
        return pageOfRows(field, order, keys, each, end);
      },
      count: () => `size(${rows})`,
      extras: {},
    });
    const computed = `CALL (${scope.node}) { ${similarRows(field, scope.node, counting)} AS ${rows} }`;
    return preceded(computed, connection);
  },
};

/**
 * The clauses that return one list of rows, one for each authority that has anything in common with `me`: it, its score,
 * each component's place, value (null where nothing can be compared) and weight, what both have as theme, whether it is a
 * strength and its share of the score, and whether one body delivers for both or they were inspected together.
 */
function similarRows({ argument }: FieldPlan, me: string, counting: Counting): string {
  const weights = argument.parameter('weights', weightShares);
  const shown = argument.choice('includeFlagged') === false ? ['score > 0', 'NOT (body OR together)'] : ['score > 0'];
  const neighbour = (end: string) => `MATCH (${me})-[near:NEIGHBOUR {model: 'MODEL_2025'}]->(${end})`;
  return [
    likeVectors(me, counting),
    likeGrades(me, counting.asOf),
    'WITH a, common, [problems, strengths, grades,',
    `CASE WHEN EXISTS { MATCH (a)-[:IN_REGION]->(:Region {scheme: 'ONS'})<-[:IN_REGION]-(${me}) } THEN 1.0 ELSE 0.0 END,`,
    `CASE WHEN EXISTS { ${neighbour('')} } THEN coalesce(COLLECT { ${neighbour('a')} RETURN (11.0 - near.rank) / 10 }[0], 0.0) END] AS values,`,
    `EXISTS { MATCH (a)-[:DELIVERED_BY]->(:DeliveryBody)<-[:DELIVERED_BY]-(${me}) } AS body,`,
    `EXISTS { MATCH (a)<-[:OF]-(here:Inspection) MATCH (${me})<-[:OF]-(there:Inspection)`,
    'WHERE here.firstDay <= there.lastDay AND there.firstDay <= here.lastDay } AS together',
    `WITH a, common, body, together, values, ${weights} AS weights`,
    'WITH *, round(reduce(sum = 0.0, at IN range(0, size(values) - 1) | sum + coalesce(values[at], 0.0) * weights[at]), 6) AS score',
    where(shown),
    'RETURN collect([a, score, [at IN range(0, size(values) - 1) | [at, values[at], weights[at]]],',
    '[each IN common | [each[0], each[1], round(each[2] * weights[CASE WHEN each[1] THEN 1 ELSE 0 END], 6)]], body, together])',
  ].join(' ');
}

/** What each component adds to the score, in their order. */
const parts: ComputedField = {
  kind: 'computed',
  plan: (context, { row }, field) => {
    const part = context.fresh('part');
    const scope = {
      node: part,
      row: {
        component: `${part}[0]`,
        value: `round(${part}[1], 6)`,
        weight: `round(${part}[2], 6)`,
        contribution: `round(coalesce(${part}[1], 0.0) * ${part}[2], 6)`,
      },
    };
    const item = objectPlan(context, 'SimilarityPart', scope, field.nodes);
    return listPlan(context, `UNWIND ${row?.parts} AS ${part}`, item);
  },
};

/** The themes, each as a problem or as a strength, that add most to the score. */
const themes: ComputedField = {
  kind: 'computed',
  plan: (context, { row, node }, field) => {
    const [each, theme, either, found] = context.freshAll('each', 'n', 'a', 'found');
    const limit = field.argument.computed(({ first }) => pageSize(first));
    const polarity = `CASE WHEN ${each}[1] THEN 'STRENGTH' ELSE 'PROBLEM' END`;
    const { me, inspection, finding, counted } = row ?? {};
    const scope = { node: theme, row: { polarity, contribution: `${each}[2]`, found } };
    const item = objectPlan(context, 'SimilarTheme', scope, field.nodes);
    // From the inspections that examined the theme: on one theme there are findings of the whole country.
    const findings = [
      `UNWIND [${me}, ${node}] AS ${either} MATCH (${either})<-[:OF]-(${inspection}:Inspection)-[:EXAMINED]->(${theme})`,
      `WITH ${inspection} MATCH (${inspection})-[:REPORTS]->(${finding}:Finding) WHERE ${counted}`,
      `AND (${finding}.polarity = 'STRENGTH') = ${each}[1] WITH ${finding}`,
      `WHERE EXISTS { (${finding})-[:ABOUT]->(${theme}) } RETURN ${finding}`,
    ].join(' ');
    const clauses = [
      `UNWIND ${row?.common} AS ${each} WITH ${each}, ${each}[0] AS ${theme} WHERE ${each}[2] > 0`,
      `WITH * ORDER BY ${each}[2] DESC, ${theme}.id, ${each}[1] LIMIT ${limit}`,
      `WITH *, COLLECT { ${findings} } AS ${found}`,
    ].join(' ');
    return listPlan(context, clauses, item);
  },
};

export const similarAuthorityEdge: TypeTable = {
  type: 'SimilarAuthorityEdge',
  fields: {
    score: rowValue('score'),
    sameDeliveryBody: rowValue('sameDeliveryBody'),
    inspectedTogether: rowValue('inspectedTogether'),
    parts,
    themes,
  },
};

export const similarityPart: TypeTable = {
  type: 'SimilarityPart',
  fields: {
    component: {
      ...rowValue('component'),
      decode: (at) => SIMILARITY_COMPONENTS[Number(at)],
    },
    value: rowValue('value'),
    weight: rowValue('weight'),
    contribution: rowValue('contribution'),
  },
};

export const similarTheme: TypeTable = {
  type: 'SimilarTheme',
  fields: {
    theme: { kind: 'object', type: 'Theme', scope: ({ node }) => ({ node }) },
    polarity: rowValue('polarity'),
    contribution: rowValue('contribution'),
    findings: listedFindings,
  },
};
