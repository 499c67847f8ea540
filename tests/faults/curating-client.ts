import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.ts';
import { ask, findingAt, REVIEW, UNDO, WITHDRAW } from '../curation/curating.ts';

/** A change that was asked for, and the id of the change that was answered, if an answer came. */
export interface Asked {
  readonly mutation: string;
  readonly input: { readonly idempotencyKey: string } & Record<string, unknown>;
  readonly position: number;
  change?: string;
}

/** What a client knows of a finding: its version, and the change by which it withdrew it. */
interface Known {
  version: number;
  turn: number;
  withdrawn?: string;
}

/** Clients that change findings by turns, each its own, and remember what they asked and what was answered. */
export function curatingClients(key: string, positions: readonly number[]) {
  const known = new Map(positions.map((position): [number, Known] => [position, { version: 1, turn: 0 }]));
  const all: Asked[] = [];

  /** The next change of a finding: corrections, now and then a withdrawal that the next change undoes. */
  const next = (position: number): Asked => {
    const { version, turn, withdrawn } = knownOf(position);
    const common = { expectedVersion: version, idempotencyKey: randomUUID() };
    if (withdrawn !== undefined) return { mutation: UNDO, input: { ...common, change: withdrawn }, position };
    const of = { ...common, finding: findingAt(position) };
    if (turn % 3 === 2) return { mutation: WITHDRAW, input: { ...of, reason: `Turn ${turn}.` }, position };
    const statement = `Found that supervision was regular, as turn ${turn} put it.`;
    const polarity = turn % 2 ? 'STRENGTH' : 'MIXED';
    return { mutation: REVIEW, input: { ...of, decision: 'CORRECT', polarity, statement }, position };
  };

  const knownOf = (position: number): Known => {
    const of = known.get(position);
    if (!of) throw new Error(`No client has finding ${position}.`);
    return of;
  };

  /** Sends a request, the first time or again; rejects when no answer comes, throws when it is no change. */
  const send = async (url: string, asked: Asked): Promise<void> => {
    const { data, errors, status } = await ask(url, asked.mutation, { key, variables: { input: asked.input } });
    const change: unknown = data?.done?.change?.id;
    if (typeof change !== 'string') throw new NotMade(`${status} ${JSON.stringify({ data, errors })}`);
    const of = knownOf(asked.position);
    if (asked.change === undefined) {
      of.version += 1;
      of.turn += 1;
      if (asked.mutation === WITHDRAW) of.withdrawn = change;
      else delete of.withdrawn;
    } else if (asked.change !== change) throw new NotMade(`${change} in place of ${asked.change}`);
    asked.change = change;
  };

  /** Changes these findings one after the other until no answer comes; gives what was not answered. */
  const untilCutOff = async (url: string, mine: readonly number[]): Promise<Asked> => {
    for (let at = 0; ; at += 1) {
      const asked = next(mine[at % mine.length] ?? 0);
      all.push(asked);
      try {
        await send(url, asked);
      } catch (error) {
        if (error instanceof NotMade) throw error;
        return asked;
      }
    }
  };

  return { send, untilCutOff, answered: () => all.filter(({ change }) => change !== undefined) };
}

/** An answer came, and it was no change: what no kill excuses. */
class NotMade extends Error {}

const changeRow = z.tuple([z.string(), z.string().transform((text) => (JSON.parse(text) as [string, string])[1])]);

/** The changes that a graph holds, by the key of the request that made them: each request's changes, in order. */
export async function changesByKey(database: Database): Promise<Map<string, string[]>> {
  const text = 'CYPHER 5 MATCH (c:Change) RETURN c.id, c.request ORDER BY c.sequence';
  const made = new Map<string, string[]>();
  for (const row of await database.execute({ name: 'test', text })) {
    const [id, key] = changeRow.parse(row);
    made.set(key, [...(made.get(key) ?? []), id]);
  }
  return made;
}

/** What must not be in a graph in which each change is whole: a change, its count, its review and its finding go together. */
const HALVES = {
  'changes that were counted otherwise': `MATCH (d:Dataset {id: 'dataset:current'})
WITH coalesce(d.changes, 0) AS counted
WHERE counted <> COUNT { (:Change) }
RETURN toString(counted)`,
  'changes without their review': `MATCH (c:Change) WHERE NOT EXISTS { (c)-[:CHANGED]->(:Review) } RETURN c.id`,
  'reviews of another version than their changes made': `MATCH (r:Review)
WHERE r.version <> 1 + COUNT { (:Change)-[:CHANGED]->(r) }
RETURN r.id`,
  'findings that are not as their last change left them': `MATCH (r:Review)<-[:CHANGED]-(c:Change)
WITH r, c ORDER BY c.sequence DESC
WITH r, head(collect(c)) AS last
OPTIONAL MATCH (f:Finding {id: r.finding})
WITH r, last, f
WHERE coalesce(last.afterStatement, '') <> coalesce(f.statement, '')
  OR coalesce(last.afterPolarity, '') <> coalesce(f.polarity, '') OR (f IS NOT NULL AND f.version <> r.version)
RETURN r.id`,
};

/** The halves of changes in a graph, by what they are; none where each change is wholly there or wholly not. */
export async function halfChanges(database: Database): Promise<string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(HALVES)) {
    const rows = await database.execute({ name: 'test', text: `CYPHER 5\n${text}` });
    if (rows.length > 0) found.push(`${what}: ${rows.flat().slice(0, 3).join(', ')}`);
  }
  return found;
}
