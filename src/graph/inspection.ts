import { compareId, compareText } from './common.ts';
import { followUpFields } from './follow-up.ts';
import { priorityActionsOf } from './follow-ups.ts';
import { gradeChange } from './grade-change.ts';
import { compare, property, type FilterTable, type TypeTable } from './mapping.ts';
import { documentOrders, findingOrders } from './orders.ts';

export const inspection: TypeTable = {
  type: 'Inspection',
  label: 'Inspection',
  fields: {
    id: property('id'),
    key: property('key'),
    kind: property('kind'),
    full: property('full'),
    firstDay: property('firstDay'),
    lastDay: property('lastDay'),
    earliest: property('earliest'),
    latest: property('latest'),
    date: property('dateText'),
    datePrecision: property('datePrecision'),
    publishedOn: property('publishedOn'),
    available: property('available'),
    focus: property('focus'),
    reading: property('reading'),
    link: property('link'),
    findingCount: property('findingCount'),
    authority: {
      kind: 'one',
      type: 'Authority',
      match: (from, to) => `MATCH (${from.node})-[:OF]->(${to.node}:Authority)`,
    },
    framework: {
      kind: 'one',
      type: 'Framework',
      match: (from, to) => `MATCH (${from.node})-[:UNDER]->(${to.node}:Framework)`,
    },
    judgements: {
      kind: 'list',
      type: 'Judgement',
      match: (from, to) => `MATCH (${from.node})-[:REACHED]->(${to.node}:Judgement)`,
      where: (to, args) => (args.has('preferred') ? [`${to.node}.preferred = ${args.parameter('preferred')}`] : []),
      order: (to) => `${to.node}.id`,
    },
    documents: {
      kind: 'connection',
      type: 'Document',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS_ON]-(${to.node}:Document)`,
      orders: documentOrders,
    },
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})-[:REPORTS]->(${to.node}:Finding)`,
      orders: findingOrders,
    },
    refersBack: {
      kind: 'list',
      type: 'EarlierVisitReference',
      match: (from, to) => `MATCH (${from.node})-[:REFERS_BACK]->(${to.node}:EarlierVisitReference)`,
      order: (to) => `${to.node}.position, ${to.node}.id`,
    },
    ...followUpFields,
    priorityActions: priorityActionsOf,
  },
};

export const inspectionFilters: FilterTable = {
  InspectionFilter: {
    id: compareId('Inspection'),
    kind: compare('kind'),
    full: compare('full'),
    reading: compare('reading'),
    firstDay: compare('firstDay'),
    earliest: compare('earliest'),
    latest: compare('latest'),
    publishedOn: compare('publishedOn'),
    focus: compareText('focusFolded'),
    findingCount: compare('findingCount'),
    gradeChange,
    authority: {
      kind: 'one',
      filter: 'AuthorityFilter',
      match: (from, to) => `MATCH (${from.node})-[:OF]->(${to.node}:Authority)`,
    },
    framework: {
      kind: 'one',
      filter: 'FrameworkFilter',
      match: (from, to) => `MATCH (${from.node})-[:UNDER]->(${to.node}:Framework)`,
    },
    judgements: {
      kind: 'many',
      filter: 'JudgementFilter',
      match: (from, to) => `MATCH (${from.node})-[:REACHED]->(${to.node}:Judgement)`,
    },
    findings: {
      kind: 'many',
      filter: 'FindingFilter',
      match: (from, to) => `MATCH (${from.node})-[:REPORTS]->(${to.node}:Finding)`,
    },
    documents: {
      kind: 'many',
      filter: 'DocumentFilter',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS_ON]-(${to.node}:Document)`,
    },
  },
};
