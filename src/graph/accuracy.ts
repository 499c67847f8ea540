import { property } from './mapping.ts';
import type { RelationField, TypeTable } from './mapping.ts';

export const accuracy: TypeTable = {
  type: 'Accuracy',
  label: 'Accuracy',
  fields: {
    state: property('state'),
    level: property('level'),
    precision: property('precision'),
    recall: property('recall'),
    annotated: property('annotated'),
    release: property('release'),
  },
};

/** The accuracy of a node: of a theme or a weakness. */
export const ownAccuracy: RelationField = {
  kind: 'one',
  type: 'Accuracy',
  match: (from, to) => `MATCH (${from.node})-[:MEASURED]->(${to.node}:Accuracy)`,
};

/** The accuracy of the weakness at the end of the relationship by which an authority was reached. */
export const heldAccuracy: RelationField = {
  kind: 'one',
  type: 'Accuracy',
  match: (from, to) => {
    const weakness = to.step('w');
    return `UNWIND [endNode(${from.via})] AS ${weakness} MATCH (${weakness})-[:MEASURED]->(${to.node}:Accuracy)`;
  },
};

/** The accuracy of what `sharedBy` is asked of: none for a question that its measure does not answer. */
export const coverageAccuracy: RelationField = {
  kind: 'one',
  type: 'Accuracy',
  match: (from, to) => {
    const measured = to.step('measured');
    const asked = `CASE WHEN ${from.row?.ofProblems} THEN [${from.node}] ELSE [] END`;
    return `UNWIND ${asked} AS ${measured} MATCH (${measured})-[:MEASURED]->(${to.node}:Accuracy)`;
  },
};

/** Over the weaknesses that two authorities have in common. */
export const sharedAccuracy: TypeTable = {
  type: 'SharedAccuracy',
  fields: {
    lowestPrecision: {
      kind: 'column',
      expression: ({ row }) =>
        `head(COLLECT { UNWIND ${row?.shared} AS common MATCH (common)-[:MEASURED]->(known:Accuracy) ` +
        'WHERE known.precision IS NOT NULL RETURN known.precision ORDER BY known.precision LIMIT 1 })',
    },
    notMeasuredCount: {
      kind: 'column',
      expression: ({ row }) =>
        `COUNT { UNWIND ${row?.shared} AS common MATCH (common)-[:MEASURED]->(:Accuracy {state: 'NOT_MEASURED'}) }`,
    },
  },
};
