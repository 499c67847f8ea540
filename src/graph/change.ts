import { fullId } from '../domain/ids.ts';
import { property, rowValue, type ComputedField, type ConnectionField, type TypeTable } from './mapping.ts';
import type { RootField } from './roots.ts';
import { connectionPlan } from './planner/connection.ts';
import { objectPlan } from './planner/object.ts';

/** What a curator changed of a finding, as `curation/record.ts` writes it. */
const inSequence = {
  orders: { SEQUENCE: ({ node }) => `${node}.sequence` },
  fixedOrder: { field: 'SEQUENCE', direction: 'ASC' },
} as const satisfies Pick<ConnectionField, 'orders' | 'fixedOrder'>;

/** What a finding said at one end of a change, whose properties begin with this; null where it was not there. */
const stateAt = (end: 'before' | 'after'): ComputedField => ({
  kind: 'computed',
  plan: (context, { node }, { nodes }) => {
    const named = ['Statement', 'Polarity', 'Themes', 'Aspects', 'ReviewStatus'].map((name) => {
      const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return [field, `${node}.${end}${name}`];
    });
    const item = objectPlan(context, 'FindingState', { node, row: Object.fromEntries(named) }, nodes);
    return {
      ...item,
      expression: `CASE WHEN ${node}.${end}Statement IS NOT NULL THEN ${item.expression} END`,
    };
  },
});

export const change: TypeTable = {
  type: 'Change',
  label: 'Change',
  fields: {
    id: property('id'),
    kind: property('kind'),
    by: property('by'),
    at: property('at'),
    reason: property('reason'),
    findingId: property('finding'),
    version: property('version'),
    before: stateAt('before'),
    after: stateAt('after'),
    finding: {
      kind: 'one',
      type: 'Finding',
      match: (from, to) => `MATCH (${to.node}:Finding {id: ${from.node}.finding})`,
    },
    undoes: {
      kind: 'one',
      type: 'Change',
      match: (from, to) => `MATCH (${from.node})-[:UNDOES]->(${to.node}:Change)`,
    },
    undoneBy: {
      kind: 'one',
      type: 'Change',
      match: (from, to) => `MATCH (${from.node})<-[:UNDOES]-(${to.node}:Change)`,
      order: (to) => `${to.node}.sequence DESC`,
    },
  },
};

export const findingState: TypeTable = {
  type: 'FindingState',
  fields: {
    statement: rowValue('statement'),
    polarity: rowValue('polarity'),
    themes: rowValue('themes'),
    aspects: rowValue('aspects'),
    reviewStatus: rowValue('reviewStatus'),
  },
};

/** The changes of a finding. */
export const history: ConnectionField = {
  kind: 'connection',
  type: 'Change',
  match: (from, to) => `MATCH (${to.node}:Change {finding: ${from.node}.id})`,
  ...inSequence,
};

const everyChange: ConnectionField = {
  kind: 'connection',
  type: 'Change',
  match: (_, to) => `MATCH (${to.node}:Change)`,
  where: (to, args) => [
    ...(args.has('since') ? [`${to.node}.at >= ${args.parameter('since')}`] : []),
    ...(args.has('finding')
      ? [`${to.node}.finding = ${args.parameter('finding', (id) => fullId('Finding', String(id)))}`]
      : []),
  ],
  ...inSequence,
};

/** `Query.changes`. */
export const changes: RootField = {
  plan: (context, field) => connectionPlan(context, everyChange, { node: '' }, field),
};
