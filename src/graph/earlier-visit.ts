import { property, type TypeTable } from './mapping.ts';

export const earlierVisitReference: TypeTable = {
  type: 'EarlierVisitReference',
  label: 'EarlierVisitReference',
  fields: {
    id: property('id'),
    key: property('key'),
    kind: property('kind'),
    earliest: property('earliest'),
    latest: property('latest'),
    now: property('now'),
    resolved: property('resolved'),
    position: property('position'),
    candidateCount: property('candidateCount'),
    inspection: {
      kind: 'one',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})<-[:REFERS_BACK]-(${to.node}:Inspection)`,
    },
    recalls: {
      kind: 'one',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})-[:RECALLS]->(${to.node}:Inspection)`,
    },
    evidence: {
      kind: 'one',
      type: 'Evidence',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:STANDS_IN]->(${to.node}:Document)`,
    },
    themes: {
      kind: 'list',
      type: 'Theme',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:RECALLS_THEME]->(${to.node}:Theme)`,
      order: (to) => `${to.via}.rank, ${to.node}.id`,
    },
    aspects: {
      kind: 'list',
      type: 'Aspect',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:RECALLS_ASPECT]->(${to.node}:Aspect)`,
      order: (to) => `${to.via}.rank, ${to.node}.id`,
    },
  },
};
