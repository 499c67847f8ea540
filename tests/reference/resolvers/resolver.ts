/** What the resolver maps of the reference are made of. */
import { type Order, page, type PageArguments, pageOf } from '../connections.ts';
import { filteredFacets } from '../facets.ts';
import { type Filter, matches } from '../filters.ts';
import { sorted, type SortKey } from '../order.ts';
import { type Entity, required, type Store } from '../store.ts';

/** A naive resolver: parent, arguments after coercion, the store. `never` lets each say what it takes. */
export type Resolver = (parent: never, args: never, store: Store) => unknown;

/** Type → field → resolver. Fields that are not named are properties of the node. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** Arguments of a connection that is filtered and ordered. */
export interface ListArguments extends PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy: Order;
}

/** A connection of nodes of a type, with its filter and order. */
export const listing =
  (type: string, nodes: (parent: Entity, args: never, store: Store) => readonly Entity[]): Resolver =>
  (parent: Entity, args: ListArguments, store) => {
    const all = nodes(parent, args as never, store);
    const matching = all.filter((node) => matches(`${type}Filter`, args.filter, node));
    const facets = type === 'Finding' ? { facets: filteredFacets(all, args.filter) } : {};
    return pageOf(matching, `${type}Order`, args.orderBy, args, facets);
  };

/** The connection of judgements, which has no order of its own: by id. */
export const judgementListing =
  (nodes: (parent: Entity) => readonly Entity[]): Resolver =>
  (parent: Entity, args: PageArguments & { filter?: Filter | null }) => {
    const matching = nodes(parent).filter((node) => matches('JudgementFilter', args.filter, node));
    return page(
      matching.map((node) => ({ node, keys: [node.id] })),
      'ASC',
      args,
    );
  };

/** Nodes in ascending order of properties, ties by id. */
export const inOrder = (nodes: readonly Entity[], ...properties: string[]): Entity[] =>
  sorted(nodes, (node) => [...properties.map((property) => required<SortKey>(node, property)), node.id]);
