import { setTimeout as sleep } from 'node:timers/promises';
import { failure } from '../../domain/errors.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';

/**
 * The lock of the store's lease, until the end of the transaction. Whoever writes takes it first, so that writers wait for
 * each other and never in a ring; and nobody writes while a load does, which knows the graph as it was when it began.
 */
const lock: Statement = {
  name: 'curation.lock',
  text: `CYPHER 5
MERGE (l:Lease {id: 'lease:load'})
SET l.asked = true
WITH l, datetime.realtime().epochMillis AS now
RETURN l.holder IS NOT NULL AND l.expiresAt > now`,
};

const BUSY = Symbol('busy');
const PAUSE = 250;

/**
 * Runs `work` in one write transaction that holds the store's lock; waits for a load that is writing until `patience` (epoch
 * ms) has passed. `work` runs again after a deadlock or a lost connection. Throws `GRAPH_BUSY`.
 */
export async function underLock<Result>(
  database: Database,
  name: string,
  patience: number,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const result = await database.write(name, async (run) => {
      const [row] = await run(lock);
      return row?.[0] === true ? BUSY : work(run);
    });
    if (result !== BUSY) return result;
    if (Date.now() + PAUSE > patience)
      throw failure('GRAPH_BUSY', 'Data are being loaded into the graph; try again when that has ended.');
    await sleep(PAUSE);
  }
}
