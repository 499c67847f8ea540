/**
 * The whole graph in memory: what the naive resolvers of the reference executor read. It is filled by two trivial
 * statements, so that it shares nothing with the read planner it judges.
 */
import type { Database } from '../../src/neo4j/database.ts';

/** A node of the graph with its relationships in both directions. */
export interface Entity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly outgoing: Relationship[];
  readonly incoming: Relationship[];
}

/** A relationship of the graph. */
export interface Relationship {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly from: Entity;
  readonly to: Entity;
}

/** Everything the graph holds. */
export interface Store {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly byLabel: ReadonlyMap<string, readonly Entity[]>;
  /** What a full-text index of the server gives for a query: ids and scores. */
  readonly words: (index: string, query: string) => Promise<[id: string, score: number][]>;
}

const NODES = { name: 'reference nodes', text: 'MATCH (n) RETURN labels(n), properties(n)' };
const RELATIONSHIPS = {
  name: 'reference relationships',
  text: 'MATCH (a)-[r]->(b) RETURN type(r), properties(r), a.id, b.id',
};
const WORDS = {
  name: 'reference words',
  text: 'CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score RETURN node.id, score',
};
const PATIENCE = 120_000;

/** Reads the whole database. */
export async function readStore(database: Database): Promise<Store> {
  const nodes = await database.read(NODES, {}, Date.now() + PATIENCE);
  const relationships = await database.read(RELATIONSHIPS, {}, Date.now() + PATIENCE);
  const byId = new Map<string, Entity>();
  const byLabel = new Map<string, Entity[]>();
  for (const row of nodes) {
    const [labels, properties] = row as [string[], Record<string, unknown>];
    const entity: Entity = { id: String(properties.id), labels, properties, outgoing: [], incoming: [] };
    byId.set(entity.id, entity);
    for (const label of labels) byLabel.set(label, [...(byLabel.get(label) ?? []), entity]);
  }
  for (const row of relationships) {
    const [type, properties, fromId, toId] = row as [string, Record<string, unknown>, string, string];
    const from = known(byId, fromId);
    const to = known(byId, toId);
    const relationship = { type, properties, from, to };
    from.outgoing.push(relationship);
    to.incoming.push(relationship);
  }
  const words: Store['words'] = async (index, query) =>
    (await database.read(WORDS, { index, query }, Date.now() + PATIENCE)) as unknown as [string, number][];
  return { byId, byLabel, words };
}

function known(byId: ReadonlyMap<string, Entity>, id: string): Entity {
  const entity = byId.get(id);
  if (!entity) throw new Error(`A relationship ends at a node without a known id: ${id}`);
  return entity;
}

/** All nodes with a label. */
export const all = (store: Store, label: string): readonly Entity[] => store.byLabel.get(label) ?? [];

/** Relationships of a type that leave a node. */
export const leaving = (entity: Entity, type: string): Relationship[] =>
  entity.outgoing.filter((relationship) => relationship.type === type);

/** Relationships of a type that reach a node. */
export const reaching = (entity: Entity, type: string): Relationship[] =>
  entity.incoming.filter((relationship) => relationship.type === type);

/** Nodes a node points at by relationships of a type, each once. */
export const targets = (entity: Entity, type: string): Entity[] => [
  ...new Set(leaving(entity, type).map(({ to }) => to)),
];

/** Nodes that point at a node by relationships of a type, each once. */
export const sources = (entity: Entity, type: string): Entity[] => [
  ...new Set(reaching(entity, type).map(({ from }) => from)),
];

/** The only node a node points at, or null. */
export const target = (entity: Entity, type: string): Entity | null => targets(entity, type)[0] ?? null;

/** The only node that points at a node, or null. */
export const source = (entity: Entity, type: string): Entity | null => sources(entity, type)[0] ?? null;

/** A property that must be there. */
export function required<Value>(entity: Entity | Relationship, property: string): Value {
  const value = entity.properties[property];
  if (value === undefined || value === null) throw new Error(`${property} is missing on ${nameOf(entity)}`);
  return value as Value;
}

/** A property, or null. */
export const optional = <Value>(entity: Entity | Relationship, property: string): Value | null =>
  (entity.properties[property] as Value | undefined) ?? null;

const nameOf = (thing: Entity | Relationship): string => ('id' in thing ? thing.id : thing.type);
