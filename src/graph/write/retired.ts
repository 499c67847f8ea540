import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import { NODES, type NodeLabel, type UnitRows } from './rows.ts';
import { unitId } from './unit-writer.ts';

const READ_TIMEOUT = 60_000;
/** Documents that a message names. */
const LISTED = 12;
const ANY_LABEL = Object.keys(NODES).join('|');

/** `EXAMINED` is derived from findings, whose units are those that use the theme. */
const stillUsed: Statement = {
  name: 'retired.still-used',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit.id})<-[:FROM_UNIT]-(gone)
WHERE NOT gone.id IN unit.keep AND NOT gone.id IN $kept
MATCH (gone)<-[use]-(user)-[:FROM_UNIT]->(other:Unit)
WHERE type(use) <> 'EXAMINED' AND NOT other.id IN $loading
  AND NOT (other.kind = 'ingested' AND labels(gone)[0] IN $tags)
WITH gone.id AS id, other ORDER BY other.name
RETURN id, collect(DISTINCT other.name), any(kind IN collect(other.kind) WHERE kind = 'ingested')
ORDER BY id
LIMIT 1`,
};

/** What an ingested document can do without until it is read again: its findings lose the tag. */
const TAGS: readonly NodeLabel[] = ['Theme', 'Aspect', 'Weakness', 'Accuracy'];

const untagged: Statement = {
  name: 'retired.untagged',
  text: `CYPHER 5
MATCH (gone:Theme|Aspect)
WHERE NOT EXISTS { (gone)-[:FROM_UNIT]->() }
MATCH (gone)<-[:ABOUT|IN_ASPECT|RECALLS_THEME|RECALLS_ASPECT]-()-[:FROM_UNIT]->(u:Unit {kind: 'ingested'})
SET u.made = ''
WITH gone.id AS id, u.name AS unit ORDER BY unit
RETURN id, collect(DISTINCT unit)
ORDER BY id`,
};

const ownerless: Statement = {
  name: 'retired.ownerless',
  text: `CYPHER 5
MATCH (n:${ANY_LABEL})
WHERE NOT EXISTS { (n)-[:FROM_UNIT]->() }
RETURN count(n)`,
};

const sweep: Statement = {
  name: 'retired.sweep',
  text: `CYPHER 5
MATCH (n:${ANY_LABEL})
WHERE NOT EXISTS { (n)-[:FROM_UNIT]->() }
DETACH DELETE n`,
};

const userRow = z.tuple([z.string(), z.array(z.string()), z.boolean()]);
const untaggedRow = z.tuple([z.string(), z.array(z.string())]);
const countRow = z.tuple([z.number()]);

/**
 * Refuses, before anything is written, a register that drops a key which units outside this load still use (those
 * within it have been checked, file against file). A theme or an aspect is no reason where only ingested documents use
 * it: they are read again (`untag`). Throws `SEED_INVALID` with the key, the units and what to do.
 */
export async function refuseDropsInUse(
  database: Database,
  core: readonly UnitRows[],
  loading: readonly UnitRows[],
): Promise<void> {
  const held = core.map((unit) => ({ id: unitId(unit), keep: unit.nodes.map(({ id }) => id) }));
  const parameters = { units: held, kept: held.flatMap(({ keep }) => keep), loading: loading.map(unitId), tags: TAGS };
  const [row] = await database.read(stillUsed, parameters, Date.now() + READ_TIMEOUT);
  if (row === undefined) return;
  const [id, users, ingested] = userRow.parse(row);
  const what = ingested
    ? 'take those that you ingested out (findings-graph forget DOCUMENT), load again, then ingest them again.'
    : `keep it, or load ${listed(users)} too.`;
  throw failure(
    'SEED_INVALID',
    `The core register no longer holds ${id}, which ${listed(users)} in the graph uses; ${what}`,
  );
}

/** The first of some names, and how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A key of the vocabulary that goes, and the ingested units whose findings have it. */
export interface Untagged {
  readonly id: string;
  readonly units: readonly string[];
}

/**
 * Says which ingested documents have findings with a theme or aspect that no unit holds any more, and has them read again
 * by the next ingest; before `sweepRetired`, in the same transaction.
 */
export async function untag(run: Run): Promise<Untagged[]> {
  return (await run(untagged)).map((row) => {
    const [id, units] = untaggedRow.parse(row);
    return { id, units };
  });
}

/** What a user is told of it. */
export const untaggedNotice = ({ id, units }: Untagged): string =>
  `${id} is no longer in the vocabulary: the findings of ${units.length} ingested documents lose it ` +
  `(${listed(units)}). Run findings-graph ingest on them again, to have them read by the new vocabulary.`;

/** How many nodes no unit holds any more. */
export async function retiredCount(database: Database): Promise<number> {
  const [row] = await database.read(ownerless, {}, Date.now() + READ_TIMEOUT);
  return countRow.parse(row)[0];
}

/**
 * Removes what no unit holds any more. Keys dropped from the register wait for this last step of a load, because
 * documents loaded after the register may have named them until then.
 */
export async function sweepRetired(run: Run): Promise<void> {
  await run(sweep);
}
