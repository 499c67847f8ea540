import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { StandingInterval } from '../../domain/recurrence.ts';
import type { Run, Statement } from '../../neo4j/database.ts';

/** One HAS_WEAKNESS edge: authority id, weakness id, then its properties in the order of `PROPERTIES`. */
type EdgeRow = (string | number | boolean)[];

const PROPERTIES = [
  'prominence',
  'status',
  'from',
  'to',
  'open',
  'firstSeen',
  'firstSeenOn',
  'lastSeen',
  'lastSeenOn',
  'reportedCount',
  'examinedCount',
  'basedOn',
  'orderUncertain',
] as const satisfies (keyof StandingInterval)[];

/** Rows of one write: large enough to amortise the round trip, small enough for a modest heap. */
const BATCH = 5_000;

const edges: Statement = {
  name: 'derive.standings',
  text: `CYPHER 5
UNWIND $authorities AS id
MATCH (a:Authority {id: id})-[h:HAS_WEAKNESS]->(w:Weakness)
RETURN elementId(h), [a.id, w.id, ${PROPERTIES.map((name) => `h.${name}`).join(', ')}]`,
};

const remove: Statement = {
  name: 'derive.remove-standings',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH ()-[h:HAS_WEAKNESS]->() WHERE elementId(h) = id
DELETE h`,
};

const create: Statement = {
  name: 'derive.create-standings',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (a:Authority {id: row[0]})
MATCH (w:Weakness {id: row[1]})
CREATE (a)-[:HAS_WEAKNESS {${PROPERTIES.map((name, at) => `${name}: row[${at + 2}]`).join(', ')}}]->(w)
RETURN DISTINCT w.id`,
};

const edgeRow = z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))]);
const idRow = z.tuple([z.string()]);

/**
 * Makes the HAS_WEAKNESS edges of these authorities exactly the intervals given (by id of authority; one
 * without an entry loses its edges). Edges that are already right are left alone, so that a second run
 * writes nothing. Gives how many of these authorities more (or fewer) have each weakness open than before, by its id:
 * with an open interval for ANY that is not RESOLVED. Throws INTERNAL when the graph lacks the node of a weakness.
 */
export async function replaceStandings(
  run: Run,
  authorities: readonly string[],
  intervals: ReadonlyMap<string, readonly StandingInterval[]>,
): Promise<Map<string, number>> {
  const more = new Map<string, number>();
  const add = (weakness: string, count: number): void => {
    more.set(weakness, (more.get(weakness) ?? 0) + count);
  };
  const missing = new Map<string, EdgeRow>();
  for (const authority of authorities) {
    for (const interval of intervals.get(authority) ?? []) {
      const row = edgeOf(authority, interval);
      missing.set(JSON.stringify(row), row);
      if (isOpen(row)) add(String(row[1]), 1);
    }
  }
  const wrong: string[] = [];
  for (const row of await run(edges, { authorities })) {
    const [id, edge] = edgeRow.parse(row);
    if (isOpen(edge)) add(String(edge[1]), -1);
    if (!missing.delete(JSON.stringify(edge))) wrong.push(id);
  }
  for (const ids of batches(wrong)) await run(remove, { ids });
  for (const rows of batches([...missing.values()])) await createEdges(run, rows);
  return more;
}

const [PROMINENCE, STATUS, OPEN] = (['prominence', 'status', 'open'] as const).map(
  (name) => PROPERTIES.indexOf(name) + 2,
);

/** Whether an edge counts in `Weakness.authorityCount`. An authority has one such edge to a weakness at most. */
const isOpen = (row: readonly unknown[]): boolean =>
  row[OPEN!] === true && row[PROMINENCE!] === 'ANY' && row[STATUS!] !== 'RESOLVED';

const edgeOf = (authority: string, interval: StandingInterval): EdgeRow => [
  authority,
  `weakness:${interval.weakness}`,
  ...PROPERTIES.map((name) => interval[name]),
];

async function createEdges(run: Run, rows: readonly EdgeRow[]): Promise<void> {
  const found = new Set((await run(create, { rows })).map((row) => idRow.parse(row)[0]));
  const lost = rows.find(([, weakness]) => !found.has(String(weakness)));
  if (lost === undefined) return;
  throw failure('INTERNAL', `${lost[0]} has ${lost[1]}, which is not in the graph: load the core files first.`);
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}
