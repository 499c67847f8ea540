import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import { NODES, type UnitRows } from './rows.ts';
import { unitId } from './unit-writer.ts';

const READ_TIMEOUT = 60_000;
const ANY_LABEL = Object.keys(NODES).join('|');

const stillUsed: Statement = {
  name: 'retired.still-used',
  text: `CYPHER 5
UNWIND $units AS unit
MATCH (:Unit {id: unit.id})<-[:FROM_UNIT]-(gone)
WHERE NOT gone.id IN unit.keep AND NOT gone.id IN $kept
MATCH (gone)<--(user)-[:FROM_UNIT]->(other:Unit)
WHERE NOT other.id IN $loading
RETURN gone.id, other.name
ORDER BY gone.id, other.name
LIMIT 1`,
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

const userRow = z.tuple([z.string(), z.string()]);
const countRow = z.tuple([z.number()]);

/**
 * Refuses, before anything is written, a register that drops a key which units outside this load still use (those
 * within it have been checked, file against file). Throws `SEED_INVALID` with the key and the unit.
 */
export async function refuseDropsInUse(
  database: Database,
  core: readonly UnitRows[],
  loading: readonly UnitRows[],
): Promise<void> {
  const held = core.map((unit) => ({ id: unitId(unit), keep: unit.nodes.map(({ id }) => id) }));
  const parameters = { units: held, kept: held.flatMap(({ keep }) => keep), loading: loading.map(unitId) };
  const [row] = await database.read(stillUsed, parameters, Date.now() + READ_TIMEOUT);
  if (row === undefined) return;
  const [id, unit] = userRow.parse(row);
  throw failure(
    'SEED_INVALID',
    `The core register no longer holds ${id}, which ${unit} in the graph uses; keep it, or load ${unit} too.`,
  );
}

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
