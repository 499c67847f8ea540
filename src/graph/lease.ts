import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { failure } from '../domain/errors.ts';
import type { Database, Run, Statement } from '../neo4j/database.ts';

/** How a lease is held. Times are in milliseconds. */
interface LeaseOptions {
  /** Between two renewals. */
  renewal?: number;
  /** After the last renewal, until others may take it. */
  lifetime?: number;
  /** Told once when another holder has to be waited for. */
  notice?: ((text: string) => void) | undefined;
}

/** The right to write, held by one process at a time. */
export interface Lease {
  /**
   * Called in every transaction that writes, as its last statement: renews the lease under the lock of its node, so
   * that nobody takes it between this and the commit. Throws `GRAPH_BUSY`, which rolls back, when it has been lost.
   */
  fence(run: Run): Promise<void>;
}

const RENEWAL = 5_000;
const LIFETIME = 15_000;
const POLL = 250;

/**
 * Every statement locks the node by its SET before it looks at the holder, else two could see it free at once. The
 * clock is the database's, so that the clocks of the loaders do not matter.
 */
const LOCKED = `MERGE (l:Lease {id: 'lease:load'})
SET l.asked = true
WITH l, datetime.realtime().epochMillis AS now`;

const acquire: Statement = {
  name: 'lease.acquire',
  text: `CYPHER 5
${LOCKED}, l.holder AS before
FOREACH (_ IN CASE WHEN before IS NULL OR l.expiresAt <= now THEN [1] ELSE [] END |
  SET l.holder = $holder, l.pid = $pid, l.since = toString(datetime.realtime()), l.expiresAt = now + $lifetime)
RETURN l.holder, l.pid, l.since, l.expiresAt`,
};

const renew: Statement = {
  name: 'lease.renew',
  text: `CYPHER 5
${LOCKED}
FOREACH (_ IN CASE WHEN l.holder = $holder THEN [1] ELSE [] END | SET l.expiresAt = now + $lifetime)
RETURN l.holder, l.pid, l.since, l.expiresAt`,
};

const release: Statement = {
  name: 'lease.release',
  text: `CYPHER 5
MATCH (l:Lease {id: 'lease:load'})
SET l.asked = true
WITH l WHERE l.holder = $holder
SET l.holder = null, l.pid = null, l.since = null, l.expiresAt = null`,
};

const heldRow = z
  .tuple([z.string().nullable(), z.number().nullable(), z.string().nullable(), z.number().nullable()])
  .transform(([holder, pid, since, expiresAt]) => ({ holder, pid, since, expiresAt }));
type Held = z.output<typeof heldRow>;

/**
 * Runs `work` while holding the lease of the store. A holder that is alive renews, and is left alone: `GRAPH_BUSY`,
 * naming its process and since when. One that was killed does not: it is waited for, at most `lifetime`, and
 * replaced; should it live after all, its next transaction fails at the fence.
 */
export async function withLease<Result>(
  database: Database,
  work: (lease: Lease) => Promise<Result>,
  { renewal = RENEWAL, lifetime = LIFETIME, notice }: LeaseOptions = {},
): Promise<Result> {
  const holder = randomUUID();
  const parameters = { holder, lifetime };
  await acquired(database, parameters, notice);
  const renewing = setInterval(() => {
    // Nothing to do here when it fails: the fence of the next transaction tells.
    database.write(renew.name, (run) => run(renew, parameters)).catch(() => undefined);
  }, renewal);
  try {
    return await work({ fence: (run) => fence(run, parameters) });
  } finally {
    clearInterval(renewing);
    // A lease that cannot be given back runs out by itself, and must not hide how the work ended.
    await database.write(release.name, (run) => run(release, { holder })).catch(() => undefined);
  }
}

async function acquired(
  database: Database,
  parameters: { holder: string; lifetime: number },
  notice: LeaseOptions['notice'],
): Promise<void> {
  const ask = async () =>
    heldOf(await database.write(acquire.name, (run) => run(acquire, { ...parameters, pid: process.pid })));
  const first = await ask();
  if (first.holder === parameters.holder) return;
  notice?.(`Waiting to see whether the load of process ${first.pid} is still alive.`);
  for (let held = first; held.holder !== parameters.holder; held = await ask()) {
    if (held.holder !== first.holder || held.expiresAt !== first.expiresAt) throw busy(held);
    await sleep(POLL);
  }
}

async function fence(run: Run, parameters: { holder: string; lifetime: number }): Promise<void> {
  const held = heldOf(await run(renew, parameters));
  if (held.holder !== parameters.holder) throw busy(held);
}

const heldOf = ([row]: readonly (readonly unknown[])[]): Held => heldRow.parse(row);

const busy = ({ pid, since }: Held) =>
  failure(
    'GRAPH_BUSY',
    pid === null
      ? 'The lease of this load was taken over by another, which has ended; run it again.'
      : `Another load is writing to the graph (process ${pid}, since ${since}); wait until it has ended.`,
    { pid, since },
  );
