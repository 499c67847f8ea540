/** Relay connections over lists in memory, with cursors that hold the keys of the edge they stand for. */
import { compareKeys, type Direction, sorted, SORT_KEYS, type SortKey } from './order.ts';
import type { Entity, Relationship } from './store.ts';

/** What every cursor of the reference begins with, so that a comparison can tell one from any other text. */
export const CURSOR_MARK = 'reference-cursor:';

/** An edge: its node, what it is ordered by, and the values of its other fields. */
export interface Edge {
  readonly node: Entity;
  readonly keys: readonly SortKey[];
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Arguments of every connection. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** An `orderBy` argument. */
export interface Order {
  readonly field: string;
  readonly direction: Direction;
}

/** A page of edges, as the connection types of the schema have it. */
export function page(edges: readonly Edge[], direction: Direction, args: PageArguments, more: object = {}) {
  const ascending = sorted(edges, ({ keys }) => [...keys]);
  const ordered = direction === 'ASC' ? ascending : ascending.toReversed();
  const rest = args.after ? ordered.filter((edge) => isAfter(edge, args.after ?? '', direction)) : ordered;
  const shown = rest.slice(0, args.first).map((edge) => ({ ...edge.fields, node: edge.node, cursor: cursorOf(edge) }));
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    totalCount: edges.length,
    /** All nodes of the connection, for what is computed of them. */
    everything: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rest.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    ...more,
  };
}

const cursorOf = ({ keys }: Edge): string => CURSOR_MARK + JSON.stringify(keys);

function isAfter({ keys }: Edge, cursor: string, direction: Direction): boolean {
  const difference = compareKeys(keys, JSON.parse(cursor.slice(CURSOR_MARK.length)) as SortKey[]);
  return direction === 'ASC' ? difference > 0 : difference < 0;
}

/** A page of nodes in an order of their type, ties by id. */
export function pageOf(nodes: readonly Entity[], type: string, order: Order, args: PageArguments, more?: object) {
  const keyOf = SORT_KEYS[type]?.[order.field];
  if (!keyOf) throw new Error(`The reference does not know the order ${type}.${order.field}`);
  const edges = nodes.map((node) => ({ node, keys: [keyOf(node), node.id] }));
  return page(edges, order.direction, args, more);
}

/** A page of relationships: the far node with properties of the relationship beside it, ties by the far node's id. */
export function pageOfRelationships(
  relationships: readonly Relationship[],
  far: 'from' | 'to',
  key: (relationship: Relationship, node: Entity) => SortKey,
  direction: Direction,
  args: PageArguments,
  more: (relationship: Relationship) => object = () => ({}),
) {
  const edges = relationships.map((relationship) => ({
    node: relationship[far],
    keys: [key(relationship, relationship[far]), relationship[far].id],
    fields: { ...relationshipFields(relationship), ...more(relationship) },
  }));
  return page(edges, direction, args);
}

function relationshipFields({ properties }: Relationship): Record<string, unknown> {
  return {
    ...properties,
    from: properties.from ?? null,
    to: properties.to ?? null,
    scope: properties.scope ?? null,
    since: properties.from ?? null,
  };
}
