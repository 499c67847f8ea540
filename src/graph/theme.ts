import { ownAccuracy } from './accuracy.ts';
import { coOccurring } from './analysis-co-occurring.ts';
import { compareId, compareText } from './common.ts';
import { durations } from './learning-durations.ts';
import { resolvedBy } from './learning.ts';
import { compare, listProperty, property } from './mapping.ts';
import type { FilterTable, Scope, TypeTable } from './mapping.ts';
import { findingOrders, weaknessOrders } from './orders.ts';
import { sharedBy } from './shared-by.ts';

/** The id of the weakness of a theme, in Cypher. */
const weaknessId = ({ node }: Scope): string => `'weakness:' + ${node}.key`;

export const theme: TypeTable = {
  type: 'Theme',
  label: 'Theme',
  fields: {
    id: property('id'),
    key: property('key'),
    prefLabel: property('prefLabel'),
    altLabels: listProperty('altLabels'),
    definition: property('definition'),
    includes: listProperty('includes'),
    excludes: listProperty('excludes'),
    top: property('top'),
    findingCount: property('findingCount'),
    problemCount: property('problemCount'),
    broader: {
      kind: 'list',
      type: 'Theme',
      match: (from, to) => `MATCH (${from.node})-[:BROADER]->(${to.node}:Theme)`,
      order: (to) => `${to.node}.id`,
    },
    narrower: {
      kind: 'list',
      type: 'Theme',
      match: (from, to) => `MATCH (${from.node})<-[:BROADER]-(${to.node}:Theme)`,
      order: (to) => `${to.node}.id`,
    },
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to, args) =>
        args.choice('includeNarrower') === false
          ? `MATCH (${from.node})<-[:ABOUT]-(${to.node}:Finding)`
          : `MATCH (${from.node})<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(${to.node}:Finding)`,
      distinct: true,
      orders: findingOrders,
    },
    weaknesses: {
      kind: 'connection',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})<-[:IN_THEME]-(${to.node}:Weakness)`,
      orders: weaknessOrders,
    },
    accuracy: ownAccuracy,
    coOccurring,
    sharedBy: sharedBy((from) => ({
      theme: `(${from.node}:Theme)`,
      weaknessId: weaknessId(from),
      showsAspect: () => 'true',
    })),
    learningPartners: resolvedBy(weaknessId, true),
    durations: durations(weaknessId),
  },
};

export const aspect: TypeTable = {
  type: 'Aspect',
  label: 'Aspect',
  fields: {
    id: property('id'),
    key: property('key'),
    prefLabel: property('prefLabel'),
    definition: property('definition'),
    cues: listProperty('cues'),
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})<-[:IN_ASPECT]-(${to.node}:Finding)`,
      orders: findingOrders,
    },
    weaknesses: {
      kind: 'connection',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})<-[:OF_ASPECT]-(${to.node}:Weakness)`,
      orders: weaknessOrders,
    },
  },
};

export const themeFilters: FilterTable = {
  ThemeFilter: {
    id: compareId('Theme'),
    prefLabel: compareText('prefLabelFolded'),
    top: compare('top'),
    findingCount: compare('findingCount'),
    problemCount: compare('problemCount'),
    findings: {
      kind: 'many',
      filter: 'FindingFilter',
      match: (from, to) => `MATCH (${from.node})<-[:ABOUT]-(${to.node}:Finding)`,
    },
  },
};
