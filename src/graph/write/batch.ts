import type { Database, Run } from '../../neo4j/database.ts';
import { underReviews } from '../curation/reapply.ts';
import { CURATION_UNIT } from '../curation/show.ts';
import type { Lease } from '../lease.ts';
import { totalsOfUnits } from '../derive/totals-change.ts';
import { bumpRevision, register } from './dataset.ts';
import { foundGraph } from './found.ts';
import type { UnitRows } from './rows.ts';
import { addAll, addTouched, hasFindings, settle, settleUnread, type Touched } from './settle.ts';
import { unitId, writeUnits } from './unit-writer.ts';

/** Nodes and relationships of one transaction: several small units share one, a large unit has its own. */
export const ROWS_AT_ONCE = 30_000;

/** The register in one transaction, since its files refer to each other; then whole units of one group up to a size. */
export function batchesOf(units: readonly UnitRows[]): UnitRows[][] {
  const batches: UnitRows[][] = [];
  let size = 0;
  for (const unit of units) {
    const last = batches.at(-1);
    const rows = unit.nodes.length + unit.relations.length;
    const fits = unit.group === 'core' || size + rows <= ROWS_AT_ONCE;
    if (last !== undefined && last[0]?.group === unit.group && fits) last.push(unit);
    else batches.push([unit]);
    size = last === batches.at(-1) ? size + rows : rows;
  }
  return batches;
}

/** Writes the register to a graph that holds no unit yet, in one transaction. */
export async function writeFirstRegister(database: Database, lease: Lease, batch: readonly UnitRows[]): Promise<void> {
  await database.write('load.core', async (run) => {
    await register(run, batch);
    await foundGraph(run, batch);
    await bumpRevision(run);
    await lease.fence(run);
  });
}

/**
 * Writes some units, all that is derived from them, and whatever `more` adds, in one transaction: so each unit is in
 * the graph wholly or not at all, and no committed state disagrees with itself.
 */
export async function writeBatch(
  database: Database,
  lease: Lease,
  batch: readonly UnitRows[],
  more?: (run: Run) => Promise<void>,
): Promise<void> {
  const ids = batch.map(unitId);
  await database.write(`load.${batch[0]?.group ?? 'ingested'}`, async (run) => {
    const touched: Touched = { inspections: new Set(), authorities: new Set() };
    const fresh = await register(run, batch);
    const allFresh = fresh.size === batch.length;
    // What the graph did not hold has nothing to leave behind.
    if (!allFresh) await addTouched(run, ids, touched);
    const counted = [...ids, CURATION_UNIT];
    const before = await totalsOfUnits(run, counted);
    const showReviewed = await underReviews(run, batch);
    await writeUnits(run, batch, fresh);
    await showReviewed();
    if (batch[0]?.group === 'core') await addAll(run, touched);
    else await addTouched(run, ids, touched);
    await more?.(run);
    if (allFresh && !(await hasFindings(run))) await settleUnread(run, touched);
    else if (batch[0]?.group === 'core') await settle(run, touched);
    else await settle(run, touched, { units: counted, before });
    await bumpRevision(run);
    await lease.fence(run);
  });
}
