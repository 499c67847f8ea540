import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { withLease } from '../../src/graph/lease.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { openScratch, wipe } from '../support/graph.ts';
import { smallSeed } from './load-fixtures.ts';
import { seedFolders, valueOf } from './load-folders.ts';

const seeds = seedFolders();
let database: Database;

beforeAll(async () => {
  database = await openScratch();
});
beforeEach(async () => {
  await wipe(database);
  await migrate(database);
});
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

/** A holder that renews often enough to be seen alive at once. */
const ALIVE = { renewal: 100, lifetime: 5_000 };
/** A holder that does not renew: as good as killed. */
const KILLED = { renewal: 60_000, lifetime: 300 };

const write = (text: string) => database.execute({ name: 'test', text });

it('is given back: one after the other', async () => {
  expect(await withLease(database, async () => 1)).toBe(1);
  expect(await withLease(database, async () => 2)).toBe(2);
});

it('is given back when the work fails, and the failure passes through', async () => {
  await expect(withLease(database, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await withLease(database, async () => 2)).toBe(2);
});

it('keeps a second load out while the holder lives, naming process and time', async () => {
  const folder = await seeds.write(smallSeed());
  await withLease(
    database,
    async () => {
      const error: unknown = await load(database, { folder }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'GRAPH_BUSY', details: { pid: process.pid } });
      expect(String(error)).toMatch(/process \d+, since \d{4}-\d\d-\d\dT/u);
    },
    ALIVE,
  );
  expect(await valueOf(database, 'MATCH (a:Authority) RETURN count(a)')).toBe(0);
});

it('lets one of two loads in at once, and the graph is whole', async () => {
  const seed = smallSeed();
  const folder = await seeds.write(seed);
  const results = await Promise.allSettled([load(database, { folder }), load(database, { folder })]);
  const refused = results.filter((of) => of.status === 'rejected');
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'GRAPH_BUSY' });
  expect(refused.length).toBeLessThan(2);
  expect(await valueOf(database, 'MATCH (u:Unit) RETURN count(u)')).toBe(Object.keys(seed).length);
  expect(await valueOf(database, 'MATCH (f:Finding) RETURN count(f)')).toBe(3);
});

it('is taken from a holder that does not renew, whose next transaction then fails as a whole', async () => {
  await withLease(
    database,
    async (lost) => {
      await withLease(database, async (mine) => {
        await database.write('test', (run) => mine.fence(run));
        const late = database.write('test', async (run) => {
          await run({ name: 'test', text: 'CREATE (:Unit {id: "unit:late"})' });
          await lost.fence(run);
        });
        await expect(late).rejects.toMatchObject({ code: 'GRAPH_BUSY' });
      });
      // The second has ended by now; the first has still lost it.
      await expect(database.write('test', (run) => lost.fence(run))).rejects.toThrow('taken over');
    },
    KILLED,
  );
  expect(await valueOf(database, 'MATCH (u:Unit {id: "unit:late"}) RETURN count(u)')).toBe(0);
});

it('is renewed while it is held, so that long work keeps it', async () => {
  await withLease(
    database,
    async () => {
      const first = Number(await valueOf(database, 'MATCH (l:Lease) RETURN l.expiresAt'));
      while (Number(await valueOf(database, 'MATCH (l:Lease) RETURN l.expiresAt')) === first) await sleep(20);
    },
    ALIVE,
  );
});

it('is never taken away by a holder that lost it and ends', async () => {
  await withLease(
    database,
    async () => {
      await write("MATCH (l:Lease) SET l.holder = 'another', l.expiresAt = timestamp() + 60000");
    },
    ALIVE,
  );
  expect(await valueOf(database, 'MATCH (l:Lease) RETURN l.holder')).toBe('another');
});
