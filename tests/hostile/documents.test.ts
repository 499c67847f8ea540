import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';
import { hostileBodies } from './documents.ts';
import { faultIn, servedGraph } from './served-graph.ts';

/** `npm run hostile` sends ten thousand. */
const COUNT = Number(process.env.HOSTILE_DOCUMENTS ?? 700);
const SEED = Number(process.env.HOSTILE_SEED ?? 11);
const AT_ONCE = 4;
const QUARTERS = 4;
const CANARY = JSON.stringify({ query: '{ theme(id: "supervision") { key } }' });

const graph = servedGraph();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that something still refers to. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('hostile documents are refused or answered, and leave nothing behind', { timeout: 3_600_000 }, async () => {
  const known = (await readQueryLibrary(packagedQueries())).map(({ query }) => query);
  const before = await graph.dump();
  const faults: string[] = [];
  const slowest = new Map<string, number>();
  const send = async (bodies: ReturnType<typeof hostileBodies>): Promise<void> => {
    for (const { kind, body } of bodies) {
      const answered = await graph.post(body);
      const fault = faultIn(answered, typeof body === 'string' ? body : '');
      if (fault) faults.push(`${kind}: ${fault}`);
      slowest.set(kind, Math.max(slowest.get(kind) ?? 0, answered.took));
    }
  };
  const all = async (count: number, seed: number): Promise<void> => {
    const bodies = hostileBodies(count, seed, known);
    await Promise.all(Array.from({ length: AT_ONCE }, () => send(bodies)));
  };
  // Bounded stores fill up at first: what holds is that the second half takes no more than the first has left.
  const heaps: number[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    await all(COUNT / QUARTERS, SEED + quarter);
    heaps.push(held());
  }
  const canary = await graph.post(CANARY);
  const worst = [...slowest].toSorted(([, one], [, other]) => other - one).slice(0, 5);
  process.stderr.write(
    `${COUNT} hostile documents: ${faults.length} faults; heap after each quarter ${heaps.map(megabytes).join(', ')} MB; ` +
      `slowest ${worst.map(([kind, took]) => `${kind} ${took.toFixed(0)} ms`).join(', ')}\n`,
  );
  expect(faults.slice(0, 20)).toEqual([]);
  expect(JSON.parse(canary.text)).toMatchObject({ data: { theme: { key: 'supervision' } } });
  const [, half = 0, , end] = heaps;
  expect(end).toBeLessThan(half * 1.1 + 5_000_000);
  expect(await graph.dump()).toEqual(before);
});

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
