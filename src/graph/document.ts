import { currency } from './citation.ts';
import { compareId, compareText } from './common.ts';
import { judgementsThat } from './judgement.ts';
import { compare, listProperty, property, sameRow } from './mapping.ts';
import type { FilterTable, TypeTable } from './mapping.ts';
import { findingOrders } from './orders.ts';

export const document: TypeTable = {
  type: 'Document',
  label: 'Document',
  fields: {
    id: property('id'),
    key: property('key'),
    title: property('title'),
    kind: property('kind'),
    publisher: property('publisher'),
    secondHand: property('secondHand'),
    url: property('url'),
    publishedOn: property('publishedOn'),
    pages: property('pages'),
    sha256: listProperty('sha256'),
    quoteStatus: property('quoteStatus'),
    findingCount: property('findingCount'),
    licence: sameRow('Licence'),
    currency: currency((node) => `(${node})-[:REPORTS_ON]->`),
    inspection: {
      kind: 'one',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})-[:REPORTS_ON]->(${to.node}:Inspection)`,
    },
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})<-[:EVIDENCED_IN]-(${to.node}:Finding)`,
      orders: findingOrders,
    },
    judgements: judgementsThat('STATED_IN'),
  },
};

export const licence: TypeTable = {
  type: 'Licence',
  fields: {
    id: property('licenceId'),
    name: property('licenceName'),
    attribution: property('licenceAttribution'),
    reuse: property('licenceReuse'),
  },
};

export const documentFilters: FilterTable = {
  DocumentFilter: {
    id: compareId('Document'),
    title: compareText('titleFolded'),
    publisher: compareText('publisherFolded'),
    kind: compare('kind'),
    secondHand: compare('secondHand'),
    publishedOn: compare('publishedOn'),
    findingCount: compare('findingCount'),
    inspection: {
      kind: 'one',
      filter: 'InspectionFilter',
      match: (from, to) => `MATCH (${from.node})-[:REPORTS_ON]->(${to.node}:Inspection)`,
    },
  },
};
