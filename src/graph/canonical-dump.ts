import { z } from 'zod';
import type { Database, Run, Statement } from '../neo4j/database.ts';

const READ_TIMEOUT = 120_000;

/** What differs between two loads of the same data: when, in how many steps, by whom. */
const PASSING = ['revision', 'loadedAt'];

const nodes: Statement = {
  name: 'dump.nodes',
  text: `CYPHER 5
MATCH (n)
WHERE NOT n:Lease
RETURN labels(n), properties(n)`,
};

const relations: Statement = {
  name: 'dump.relations',
  text: `CYPHER 5
MATCH (a)-[r]->(b)
RETURN type(r), a.id, b.id, properties(r)`,
};

const properties = z.record(z.string(), z.unknown());
const nodeRow = z.tuple([z.array(z.string()), properties]);
const relationRow = z.tuple([z.string(), z.string(), z.string(), properties]);

/**
 * The whole graph as lines of JSON, nodes before relationships, each sorted: two graphs that say the same give the
 * same lines. Without element ids, times of loading, revision and lease. A node is `{node, id, properties}` (`node`:
 * its labels), a relationship `{relation, from, to, properties}`.
 */
export const canonicalDump = (database: Database): Promise<string[]> =>
  canonicalLines((statement) => database.read(statement, {}, Date.now() + READ_TIMEOUT));

/** The same, read by what runs a statement: inside a transaction, what that has made of the graph. */
export async function canonicalLines(read: Run): Promise<string[]> {
  const nodeLines = (await read(nodes)).map((row) => {
    const [labels, { id, ...rest }] = nodeRow.parse(row);
    return JSON.stringify({ node: labels.toSorted().join(':'), id, properties: lasting(rest) });
  });
  const relationLines = (await read(relations)).map((row) => {
    const [relation, from, to, rest] = relationRow.parse(row);
    return JSON.stringify({ relation, from, to, properties: lasting(rest) });
  });
  return [...nodeLines.toSorted(), ...relationLines.toSorted()];
}

function lasting(all: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(all).filter(([name]) => !PASSING.includes(name));
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
