import { coverageAccuracy } from './accuracy.ts';
import type { ComputedField, ConnectionField, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { connectionPlan } from './planner/connection.ts';
import { storedStatus } from './shared-by.ts';

/** Later inspections of the authority that nobody has read yet: they may say otherwise. */
const newerNotRead: ComputedField = {
  kind: 'computed',
  plan: (context, { node, row, sharing }) => {
    const later = context.fresh('later');
    const conditions = [
      `${later}.reading <> 'READ'`,
      `${later}.available <= ${sharing?.asOf}`,
      `${later}.latest > ${row?.basedOn}.latest`,
    ];
    return {
      expression: `COUNT { MATCH (${node})<-[:OF]-(${later}:Inspection) WHERE ${conditions.join(' AND ')} }`,
      hydrate: (count) => count,
    };
  },
};

/** The findings that make an authority share what was asked. */
const findings: ComputedField = {
  kind: 'computed',
  plan: (context, scope, field) => {
    const question = scope.sharing;
    if (!question) throw new Error('Findings of a sharing authority outside sharedBy');
    const inspection = context.fresh('i');
    const connection: ConnectionField = {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH ${question.pattern(to.node, inspection, from.node)}`,
      where: (to) => [...question.counts(to.node, inspection), question.matches(to.node)],
      distinct: true,
      orders: findingOrders,
      fixedOrder: { field: 'DAY', direction: 'DESC' },
    };
    return connectionPlan(context, connection, scope, field);
  },
};

export const sharedByEdge: TypeTable = {
  type: 'SharedByEdge',
  fields: {
    firstSeen: rowValue('firstSeen'),
    lastSeen: rowValue('lastSeen'),
    share: rowValue('share'),
    headlineCount: rowValue('headlineCount'),
    problemCount: rowValue('problemCount'),
    strengthCount: rowValue('strengthCount'),
    inspectionCount: rowValue('inspectionCount'),
    examinedCount: rowValue('examinedCount'),
    basedOn: { kind: 'object', type: 'Inspection', scope: ({ row }) => ({ node: row?.basedOn ?? '' }) },
    status: storedStatus,
    newerNotRead,
    findings,
  },
};

export const sharingCoverage: TypeTable = {
  type: 'SharingCoverage',
  fields: {
    authorities: rowValue('authorities'),
    authoritiesExamined: rowValue('authoritiesExamined'),
    inspectionsRead: rowValue('inspectionsRead'),
    inspectionsExamined: rowValue('inspectionsExamined'),
    inspectionsNotRead: rowValue('inspectionsNotRead'),
    visitsNotRead: rowValue('visitsNotRead'),
    accuracy: coverageAccuracy,
  },
};
