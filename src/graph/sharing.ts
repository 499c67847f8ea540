import { coverageAccuracy } from './accuracy.ts';
import type { ComputedField, RelationField, TypeTable } from './mapping.ts';
import { rowValue } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { eachOf, listed } from './row-things.ts';
import { storedStatus } from './shared-by.ts';

/** Later inspections of the authority that nobody has read yet: they may say otherwise. */
const newerNotRead: ComputedField = {
  kind: 'computed',
  plan: (context, { node, row, sharing }) => {
    const [own, later] = context.freshAll('own', 'later');
    if (!sharing) throw new Error('Unread inspections of a sharing authority outside sharedBy');
    const conditions = [
      `${later}.reading <> 'READ'`,
      `${later}.available <= ${sharing.asOf}`,
      `${later}.latest > ${row?.basedOn}.latest`,
    ];
    return {
      expression: `COUNT { ${sharing.lineage.records(node, own)} MATCH (${own})<-[:OF]-(${later}:Inspection) WHERE ${conditions.join(' AND ')} }`,
      hydrate: (count) => count,
    };
  },
};

/** The findings that make an authority share what was asked: a list for each inspection. */
const findings = listed('Finding', ({ found }, fresh) => eachOf(found, fresh), findingOrders, ['DAY', 'DESC']);

/** The other authorities whose inspections are among those that examined the theme. */
const others: RelationField = {
  kind: 'list',
  type: 'Authority',
  match: (from, to) =>
    `UNWIND ${from.row?.examined} AS ${to.via} MATCH (${to.via})-[:OF]->(${to.node}:Authority) ` +
    `WHERE ${to.node}.id <> ${from.node}.id WITH DISTINCT ${to.node}`,
  order: (to) => `${to.node}.id`,
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
    lineage: others,
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
    predecessorsLeftOut: rowValue('predecessorsLeftOut'),
    accuracy: coverageAccuracy,
  },
};
