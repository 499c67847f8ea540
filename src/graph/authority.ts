import { fold } from '../domain/text.ts';
import { similar } from './analysis-similar.ts';
import { compareId, compareText } from './common.ts';
import { compare, listProperty, property, rowValue, sameRow, viaProperty } from './mapping.ts';
import type { FilterTable, Scope, Target, TypeTable } from './mapping.ts';
import { findingOrders, heldWeaknessOrders, inspectionOrders, nameOrder, neighbourOrders } from './orders.ts';
import { weaknessOrders } from './orders.ts';
import { ofTheme } from './recurrence.ts';
import { statusConnection } from './weakness.ts';
import { sharesWith } from './shares-with.ts';

const succession = (match: (authority: string, other: string, via: string) => string) =>
  ({
    kind: 'list',
    type: 'Succession',
    match: (from: { node: string }, to: { node: string; via: string }) => match(from.node, to.node, to.via),
    order: (to: { node: string; via: string }) => `${to.via}.on, ${to.node}.id`,
  }) as const;

export const authority: TypeTable = {
  type: 'Authority',
  label: 'Authority',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    officialName: property('officialName'),
    alternativeNames: listProperty('alternativeNames'),
    formerNames: listProperty('formerNames'),
    gssCode: property('gssCode'),
    formerGssCodes: listProperty('formerGssCodes'),
    dfeNumber: property('dfeNumber'),
    ofstedUrn: property('ofstedUrn'),
    kind: property('kind'),
    validFrom: property('validFrom'),
    validTo: property('validTo'),
    current: property('current'),
    latitude: property('latitude'),
    longitude: property('longitude'),
    inspectionCount: property('inspectionCount'),
    findingCount: property('findingCount'),
    weaknessCount: property('weaknessCount'),
    regions: {
      kind: 'list',
      type: 'Region',
      match: (from, to) => `MATCH (${from.node})-[:IN_REGION]->(${to.node}:Region)`,
      where: (to, args) => (args.has('scheme') ? [`${to.node}.scheme = ${args.parameter('scheme')}`] : []),
      order: (to) => `${to.node}.id`,
    },
    predecessors: succession((from, to, via) => `MATCH (${from})<-[${via}:SUCCEEDED_BY]-(${to}:Authority)`),
    successors: succession((from, to, via) => `MATCH (${from})-[${via}:SUCCEEDED_BY]->(${to}:Authority)`),
    deliveryBodies: {
      kind: 'connection',
      type: 'DeliveryBody',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:DELIVERED_BY]->(${to.node}:DeliveryBody)`,
      ...nameOrder,
    },
    inspections: {
      kind: 'connection',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})<-[:OF]-(${to.node}:Inspection)`,
      orders: inspectionOrders,
    },
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})<-[:OF]-(:Inspection)-[:REPORTS]->(${to.node}:Finding)`,
      orders: findingOrders,
    },
    weaknesses: {
      ...statusConnection,
      type: 'Weakness',
      match: (from: Scope, to: Target) => `MATCH (${from.node})-[${to.via}:HAS_WEAKNESS]->(${to.node}:Weakness)`,
      where: (to, args) => [
        ...statusConnection.where(to, args),
        `${to.node}.level = ${args.parameter('level')}`,
        ...ofTheme(to.node, args),
      ],
      orders: heldWeaknessOrders,
    },
    sharesWith,
    similar,
    neighbours: {
      kind: 'connection',
      type: 'Authority',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:NEIGHBOUR]->(${to.node}:Authority)`,
      where: (to, args) => [`${to.via}.model = ${args.parameter('model')}`],
      orders: neighbourOrders,
      fixedOrder: { field: 'RANK', direction: 'ASC' },
    },
  },
};

export const succeeding: TypeTable = {
  type: 'Succession',
  fields: { on: viaProperty('on'), authority: sameRow('Authority') },
};

const deliveryEdge = { from: viaProperty('from'), to: viaProperty('to'), scope: viaProperty('scope') };

export const authorityDeliveryBodyEdge: TypeTable = { type: 'AuthorityDeliveryBodyEdge', fields: deliveryEdge };
export const deliveryBodyAuthorityEdge: TypeTable = { type: 'DeliveryBodyAuthorityEdge', fields: deliveryEdge };

export const neighbourEdge: TypeTable = {
  type: 'NeighbourEdge',
  fields: { rank: viaProperty('rank'), closeness: viaProperty('closeness'), model: viaProperty('model') },
};

export const sharingAuthorityEdge: TypeTable = {
  type: 'SharingAuthorityEdge',
  fields: {
    score: rowValue('score'),
    sharedCount: { kind: 'column', expression: ({ row }) => `size(${row?.shared})` },
    sameDeliveryBody: {
      kind: 'column',
      expression: ({ node, row }) =>
        `EXISTS { MATCH (${node})-[:DELIVERED_BY]->(:DeliveryBody)<-[:DELIVERED_BY]-(${row?.origin}) }`,
    },
    inspectedInSameDays: {
      kind: 'column',
      expression: ({ node, row }) =>
        `EXISTS { MATCH (${node})<-[:OF]-(here:Inspection) MATCH (${row?.origin})<-[:OF]-(there:Inspection) ` +
        'WHERE here.firstDay <= there.lastDay AND there.firstDay <= here.lastDay }',
    },
    accuracy: sameRow('SharedAccuracy'),
    weaknesses: {
      kind: 'connection',
      type: 'Weakness',
      match: (from, to) => `UNWIND ${from.row?.shared} AS ${to.node} WITH ${to.node}`,
      orders: weaknessOrders,
      fixedOrder: { field: 'LABEL', direction: 'ASC' },
    },
  },
};

export const authorityFilters: FilterTable = {
  AuthorityFilter: {
    id: compareId('Authority'),
    name: compareText('nameFolded'),
    gssCode: {
      kind: 'compare',
      expression: ({ node }) => `toLower(${node}.gssCode)`,
      convert: (code) => fold(String(code)),
    },
    kind: compare('kind'),
    current: compare('current'),
    inspectionCount: compare('inspectionCount'),
    weaknessCount: compare('weaknessCount'),
    findingCount: compare('findingCount'),
    regions: {
      kind: 'many',
      filter: 'RegionFilter',
      match: (from, to) => `MATCH (${from.node})-[:IN_REGION]->(${to.node}:Region)`,
    },
    inspections: {
      kind: 'many',
      filter: 'InspectionFilter',
      match: (from, to) => `MATCH (${from.node})<-[:OF]-(${to.node}:Inspection)`,
    },
  },
};
