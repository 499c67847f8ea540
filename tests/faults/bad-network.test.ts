/** A network between the server and Neo4j that is slow, cuts connections in the midst of answers, or swallows everything. */
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { build } from '../end-to-end/program.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { badProxy } from '../support/bad-proxy.ts';
import { connectionTo, freshHome, openScratch } from '../support/graph.ts';
import { dataOf, faultOf, outcomeOf, type Outcome } from './asking.ts';
import { connected, serve, type Serving } from './serving.ts';

/** How many asks meet a network that cuts connections. */
const ASKS = Number(process.env.FAULT_ASKS ?? 100);
const AT_ONCE = 8;
const LONG = 120_000 + ASKS * 1_000;
/** The deadline of a request with the default settings, and what it is answered in when Neo4j has stopped answering; in milliseconds. */
const DEADLINE = 10_000;
const HUNG_WITHIN = 5_000;
const CODES = ['GRAPH_UNAVAILABLE', 'GRAPH_TIMEOUT', 'GRAPH_BUSY'];

const seeds = seedFolders();
let database: Database;
let proxy: Awaited<ReturnType<typeof badProxy>>;
let server: Serving;
let right: unknown;

beforeAll(async () => {
  await build();
  database = await openScratch();
  await load(database, { folder: await seeds.write(smallSeed()), only: ['core'] });
  const neo4j = await connectionTo('scratch');
  proxy = await badProxy(Number(new URL(neo4j.uri).port));
  server = await serve(freshHome(), { ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  await connected(server);
  right = dataOf(await outcomeOf(server.url));
  expect(right).toMatchObject({ themes: { totalCount: 3 } });
});
afterAll(async () => {
  await server?.stop();
  proxy?.close();
  await database?.close();
  await seeds.removeAll();
});

const isOk = ({ status }: Outcome): boolean => status === 200;

/** Asks so many times, some at once; `before` is called before each. */
async function asks(count: number, before: () => void = () => undefined): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const client = async (): Promise<void> => {
    while (outcomes.length < count) {
      before();
      outcomes.push(await outcomeOf(server.url));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return outcomes;
}

/** Every answer is the right one, or an error of ours by the deadline. */
function expectRightOrTold(outcomes: readonly Outcome[], within: number): void {
  for (const outcome of outcomes.filter(isOk)) expect(dataOf(outcome)).toEqual(right);
  const failed = outcomes.filter((outcome) => !isOk(outcome));
  expect(failed.map((outcome) => faultOf(outcome, CODES)).filter(Boolean)).toEqual([]);
  expect(Math.max(...outcomes.map(({ took }) => took))).toBeLessThan(within);
}

it('bytes that come late: every answer is right', { timeout: LONG }, async () => {
  proxy.set({ delay: 50 });
  const outcomes = await asks(20);
  proxy.set({});
  expectRightOrTold(outcomes, DEADLINE);
  expect(outcomes.every(isOk)).toBe(true);
});

it('connections that are cut in the midst of answers: none is wrong or in part', { timeout: LONG }, async () => {
  const before = proxy.cuts();
  const outcomes = await asks(ASKS, () => proxy.set({ cutAfter: randomInt(200, 4_000) }));
  proxy.set({});
  expectRightOrTold(outcomes, DEADLINE);
  const failed = outcomes.filter((outcome) => !isOk(outcome)).length;
  const cuts = proxy.cuts() - before;
  process.stderr.write(`${cuts} connections cut: ${failed} of ${outcomes.length} asks failed, the others are right\n`);
  expect(cuts).toBeGreaterThan(ASKS / 10);
  // What is cut off is read again, so that few cuts cost an answer.
  expect(failed).toBeLessThan(cuts / 3);
  expect((await asks(AT_ONCE)).every(isOk)).toBe(true);
});

it('a network that swallows everything: told in time, and over when it is', { timeout: LONG }, async () => {
  proxy.set({ isBlackHole: true });
  const outcomes = await asks(2 * AT_ONCE);
  expect(outcomes.some(isOk)).toBe(false);
  expectRightOrTold(outcomes, HUNG_WITHIN);
  proxy.set({});
  await expect.poll(async () => isOk(await outcomeOf(server.url)), { timeout: 30_000 }).toBe(true);
  const after = await asks(2 * AT_ONCE);
  expect(after.every(isOk)).toBe(true);
  for (const outcome of after) expect(dataOf(outcome)).toEqual(right);
});
