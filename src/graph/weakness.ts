import { heldAccuracy, ownAccuracy } from './accuracy.ts';
import { compareId, compareText, holdsAt, latestDay } from './common.ts';
import { resolvedBy } from './learning.ts';
import { compare, property, viaProperty } from './mapping.ts';
import { onAspect } from './counting.ts';
import type { ArgumentReader, ConnectionField, FilterTable, Scope, Target, TypeTable } from './mapping.ts';
import { findingOrders, holdingAuthorityOrders } from './orders.ts';
import { recurrenceFields } from './recurrence.ts';
import { sharedBy } from './shared-by.ts';

/** What the two ends of HAS_WEAKNESS have in common as connections: which stored status holds, and the orders by it. */
export const statusConnection = {
  kind: 'connection',
  where: (to: Target, args: ArgumentReader) => [
    holdsAt(to.via, args.parameter('prominence'), args.parameter('asOf', undefined, latestDay)),
    ...(args.has('status') ? [`${to.via}.status IN ${args.parameter('status')}`] : []),
  ],
  standing: (_: Scope, args: ArgumentReader) => ({
    asOf: args.parameter('asOf', undefined, latestDay),
    headline: args.choice('prominence') === 'HEADLINE',
  }),
} satisfies Partial<ConnectionField>;

export const weakness: TypeTable = {
  type: 'Weakness',
  label: 'Weakness',
  fields: {
    id: property('id'),
    key: property('key'),
    prefLabel: property('prefLabel'),
    level: property('level'),
    experimental: property('experimental'),
    findingCount: property('findingCount'),
    authorityCount: property('authorityCount'),
    theme: {
      kind: 'one',
      type: 'Theme',
      match: (from, to) => `MATCH (${from.node})-[:IN_THEME]->(${to.node}:Theme)`,
    },
    aspect: {
      kind: 'one',
      type: 'Aspect',
      match: (from, to) => `MATCH (${from.node})-[:OF_ASPECT]->(${to.node}:Aspect)`,
    },
    broader: {
      kind: 'list',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})-[:BROADER]->(${to.node}:Weakness)`,
      order: (to) => `${to.node}.id`,
    },
    narrower: {
      kind: 'list',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})<-[:BROADER]-(${to.node}:Weakness)`,
      order: (to) => `${to.node}.id`,
    },
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})<-[:SHOWS]-(${to.node}:Finding)`,
      orders: findingOrders,
    },
    authorities: {
      ...statusConnection,
      type: 'Authority',
      match: (from: Scope, to: Target) => `MATCH (${from.node})<-[${to.via}:HAS_WEAKNESS]-(${to.node}:Authority)`,
      orders: holdingAuthorityOrders,
    },
    accuracy: ownAccuracy,
    sharedBy: sharedBy((from) => ({
      theme: `(${from.node}:Weakness)-[:IN_THEME]->(:Theme)`,
      weaknessId: `${from.node}.id`,
      showsAspect: (finding) => onAspect(finding, from.node),
    })),
    resolvedBy: resolvedBy(({ node }) => `${node}.id`, false),
  },
};

const statusEdge = {
  status: viaProperty('status'),
  since: viaProperty('from'),
  firstSeen: viaProperty('firstSeen'),
  lastSeen: viaProperty('lastSeen'),
  reportedCount: viaProperty('reportedCount'),
  examinedCount: viaProperty('examinedCount'),
  orderUncertain: viaProperty('orderUncertain'),
  ...recurrenceFields,
};

export const authorityWeaknessEdge: TypeTable = {
  type: 'AuthorityWeaknessEdge',
  fields: { ...statusEdge, accuracy: ownAccuracy },
};
export const weaknessAuthorityEdge: TypeTable = {
  type: 'WeaknessAuthorityEdge',
  fields: { ...statusEdge, accuracy: heldAccuracy },
};

export const weaknessFilters: FilterTable = {
  WeaknessFilter: {
    id: compareId('Weakness'),
    prefLabel: compareText('prefLabelFolded'),
    level: compare('level'),
    theme: { kind: 'theme', match: (from, to) => `MATCH (${from.node})-[:IN_THEME]->(${to.node}:Theme)` },
    aspect: {
      kind: 'related',
      type: 'Aspect',
      match: (from, to) => `MATCH (${from.node})-[:OF_ASPECT]->(${to.node}:Aspect)`,
    },
    authorityCount: compare('authorityCount'),
    findingCount: compare('findingCount'),
  },
};
