import { fullId } from '../domain/ids.ts';
import { property, type ArgumentReader, type ConnectionField, type TypeTable } from './mapping.ts';
import { idOrder } from './orders.ts';

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

const idOf = (args: ArgumentReader): string => args.parameter('authority', (id) => fullId('Authority', String(id)));

/** Every reference, or those of one authority; `held` asks whether what is recalled has been read. */
export const earlierVisitReferences: ConnectionField = {
  kind: 'connection',
  type: 'EarlierVisitReference',
  match: (_, to) => `MATCH (${to.node}:EarlierVisitReference)`,
  where: (to, args) => {
    const isHeld = `EXISTS { MATCH (${to.node})-[:RECALLS]->(visit:Inspection) WHERE visit.reading = 'READ' }`;
    return [
      ...(args.has('held') ? [args.choice('held') === true ? isHeld : `NOT ${isHeld}`] : []),
      ...(args.has('authority')
        ? [`EXISTS { MATCH (${to.node})<-[:REFERS_BACK]-(:Inspection)-[:OF]->(:Authority {id: ${idOf(args)}}) }`]
        : []),
    ];
  },
  ...idOrder,
};
