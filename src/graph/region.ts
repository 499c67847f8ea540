import { compareId, compareText } from './common.ts';
import { compare, property, type FilterTable, type TypeTable } from './mapping.ts';
import { authorityOrders, nameOrder } from './orders.ts';

/** The condition that an authority lies in the region that a folded id, key, name or code says. */
export const inRegion = (authority: string, wanted: string): string =>
  `EXISTS { MATCH (${authority})-[:IN_REGION]->(area:Region) ` +
  `WHERE ${wanted} IN [area.id, area.key, area.nameFolded, toLower(area.code)] }`;

export const region: TypeTable = {
  type: 'Region',
  label: 'Region',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    scheme: property('scheme'),
    code: property('code'),
    authorities: {
      kind: 'connection',
      type: 'Authority',
      match: (from, to) => `MATCH (${from.node})<-[:IN_REGION]-(${to.node}:Authority)`,
      orders: authorityOrders,
    },
  },
};

export const deliveryBody: TypeTable = {
  type: 'DeliveryBody',
  label: 'DeliveryBody',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    kind: property('kind'),
    authorities: {
      kind: 'connection',
      type: 'Authority',
      match: (from, to) => `MATCH (${from.node})<-[${to.via}:DELIVERED_BY]-(${to.node}:Authority)`,
      ...nameOrder,
    },
  },
};

export const regionFilters: FilterTable = {
  RegionFilter: { id: compareId('Region'), name: compareText('nameFolded'), scheme: compare('scheme') },
};
