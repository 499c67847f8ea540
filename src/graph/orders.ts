import type { OrderTable } from './mapping.ts';

/** Orders by a stored, never-null property of the node; a composite range index (property, id) serves it. */
const byProperty =
  (name: string): OrderTable[string] =>
  ({ node }) =>
    `${node}.${name}`;

/** Orders by a property of the relationship the node was reached by. */
const byVia =
  (name: string): OrderTable[string] =>
  ({ via }) =>
    `${via}.${name}`;

/** The order of connections that have no `orderBy`: by id, or by name. */
export const idOrder = { orders: { ID: byProperty('id') }, fixedOrder: { field: 'ID', direction: 'ASC' } } as const;
export const nameOrder = {
  orders: { NAME: byProperty('nameFolded') },
  fixedOrder: { field: 'NAME', direction: 'ASC' },
} as const;

export const authorityOrders: OrderTable = {
  NAME: byProperty('nameFolded'),
  INSPECTION_COUNT: byProperty('inspectionCount'),
  WEAKNESS_COUNT: byProperty('weaknessCount'),
  FINDING_COUNT: byProperty('findingCount'),
};

/** Statistical neighbours, by their place in the model. */
export const neighbourOrders: OrderTable = { RANK: byVia('rank') };

export const inspectionOrders: OrderTable = {
  LATEST: byProperty('latest'),
  EARLIEST: byProperty('earliest'),
  AVAILABLE: byProperty('available'),
  FINDING_COUNT: byProperty('findingCount'),
};

export const frameworkOrders: OrderTable = {
  VALID_FROM: byProperty('validFrom'),
  NAME: byProperty('nameFolded'),
  INSPECTION_COUNT: byProperty('inspectionCount'),
};

export const documentOrders: OrderTable = {
  TITLE: byProperty('titleFolded'),
  PUBLISHED: byProperty('publishedSort'),
  FINDING_COUNT: byProperty('findingCount'),
};

export const findingOrders: OrderTable = { DAY: byProperty('day'), POSITION: byProperty('position') };

export const themeOrders: OrderTable = {
  LABEL: byProperty('prefLabelFolded'),
  FINDING_COUNT: byProperty('findingCount'),
  PROBLEM_COUNT: byProperty('problemCount'),
};

export const weaknessOrders: OrderTable = {
  LABEL: byProperty('prefLabelFolded'),
  AUTHORITY_COUNT: byProperty('authorityCount'),
  FINDING_COUNT: byProperty('findingCount'),
};

const statusOrders: OrderTable = {
  LAST_SEEN: byVia('lastSeenOn'),
  FIRST_SEEN: byVia('firstSeenOn'),
  REPORTED_COUNT: byVia('reportedCount'),
};

/** Orders of the two ends of a stored status. */
export const heldWeaknessOrders: OrderTable = { ...statusOrders, LABEL: byProperty('prefLabelFolded') };
export const holdingAuthorityOrders: OrderTable = { ...statusOrders, NAME: byProperty('nameFolded') };
