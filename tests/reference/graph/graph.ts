/** A graph as plain data, and how it is written into an empty database. */
import type { Database, Statement } from '../../../src/neo4j/database.ts';
import { float } from '../../../src/neo4j/parameters.ts';

/** Properties of a node or relationship; null means: not there. */
export type Properties = Readonly<Record<string, unknown>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A graph that is being made. */
export interface Graph {
  readonly nodes: Map<string, GraphNode>;
  readonly relationships: GraphRelationship[];
}

/** Adds a node and gives its id. */
export function addNode(graph: Graph, label: string, id: string, properties: Properties): string {
  graph.nodes.set(id, { id, label, properties: { ...properties, id } });
  return id;
}

/** Adds a relationship between two ids. */
export function relate(graph: Graph, from: string, type: string, to: string, properties: Properties = {}): void {
  graph.relationships.push({ from, type, to, properties });
}

/** Ids that a node points at. */
export const pointedAt = (graph: Graph, from: string, type: string): string[] =>
  graph.relationships.filter((one) => one.from === from && one.type === type).map(({ to }) => to);

/** Ids that point at a node. */
export const pointingAt = (graph: Graph, to: string, type: string): string[] =>
  graph.relationships.filter((one) => one.to === to && one.type === type).map(({ from }) => from);

/** A property of a node that is already there. */
export const propertyOf = (graph: Graph, id: string, property: string): unknown =>
  graph.nodes.get(id)?.properties[property];

/** Writes the graph into an empty database. */
export async function fill(database: Database, graph: Graph): Promise<void> {
  const labels = grouped([...graph.nodes.values()], ({ label }) => label);
  for (const [label, nodes] of labels) {
    const rows = nodes.map(({ properties }) => sent(properties));
    await database.execute(statement(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`), { rows });
  }
  const kinds = grouped(graph.relationships, ({ from, type, to }) =>
    [labelOf(graph, from), type, labelOf(graph, to)].join(' '),
  );
  for (const [kind, relationships] of kinds) {
    const [from, type, to] = kind.split(' ');
    const rows = relationships.map((one) => [one.from, one.to, sent(one.properties)]);
    const match = `MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})`;
    await database.execute(statement(`UNWIND $rows AS row ${match} CREATE (a)-[r:${type}]->(b) SET r = row[2]`), {
      rows,
    });
  }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const statement = (text: string): Statement => ({ name: 'fill', text });

const FLOATS = new Set(['latitude', 'longitude', 'confidence', 'precision', 'recall']);

const sent = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      FLOATS.has(key) && typeof value === 'number' ? float(value) : value,
    ]),
  );

function labelOf(graph: Graph, id: string): string {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`The graph has no node ${id}`);
  return node.label;
}
