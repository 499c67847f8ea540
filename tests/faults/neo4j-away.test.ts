/** A Neo4j that is not there yet, hangs, is killed and comes back: the server stays up, says so in time, and answers again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { build, probe } from '../end-to-end/program.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { ownNeo4j, type OwnNeo4j } from '../support/own-neo4j.ts';
import { pause } from '../support/paused.ts';
import { connectionsTo, memoryOf } from '../support/sockets.ts';
import { dataOf, faultOf, outcomeOf, steadily, type Outcome } from './asking.ts';
import { connected, serve, type Serving } from './serving.ts';

/** How long Neo4j hangs and is away, in milliseconds. */
const AWAY = Number(process.env.FAULT_AWAY_MS ?? 5_000);
const HANGS = AWAY * 2;
/** The promises, in milliseconds. */
const FAILED_WITHIN = 3_000;
const HUNG_WITHIN = 5_000;
const BACK_WITHIN = 5_000;

/** What the server may open to Neo4j: connections that waited while it hung are used again, and none is added to them. */
const CONNECTIONS = 36;
const CLIENTS = 8;
const LONG = 180_000 + 5 * AWAY;
const seeds = seedFolders();
let neo4j: OwnNeo4j;
let server: Serving;
let right: unknown;

beforeAll(async () => {
  await build();
  neo4j = await ownNeo4j();
  const database = openDatabase({ ...neo4j, database: 'neo4j' });
  await load(database, { folder: await seeds.write(smallSeed()), only: ['core'] });
  await database.close();
  await neo4j.stop();
});
afterAll(async () => {
  await server?.stop();
  await neo4j?.stop();
  await seeds.removeAll();
});

const isReady = () => probe(server.url, 'readyz');
const isOk = ({ status }: Outcome): boolean => status === 200;
const slowest = (outcomes: readonly Outcome[]): number => Math.max(0, ...outcomes.map(({ took }) => Math.round(took)));

/** Asks until it is answered, which what has just started is not at once. */
const answersAgain = () => expect.poll(async () => isOk(await outcomeOf(server.url)), { timeout: 60_000 }).toBe(true);

it('an address at which nothing listens is said at once, and served when Neo4j comes', { timeout: LONG }, async () => {
  server = await serve(neo4j.home, neo4j);
  for (let times = 0; times < 3; times += 1) {
    const outcome = await outcomeOf(server.url);
    expect(faultOf(outcome, ['GRAPH_UNAVAILABLE'])).toBeUndefined();
    expect(outcome.took).toBeLessThan(FAILED_WITHIN);
  }
  expect([await probe(server.url, 'livez'), await isReady()]).toEqual([200, 503]);
  await neo4j.start();
  await expect.poll(isReady, { timeout: BACK_WITHIN }).toBe(200);
  await connected(server);
  await answersAgain();
  right = dataOf(await outcomeOf(server.url));
  expect(right).toMatchObject({ themes: { totalCount: 3 } });
  // Told when it began to wait and when that ended, not each time that it tried.
  expect(server.err.match(/waiting for it/gu)).toHaveLength(1);
});

it(`a Neo4j that hangs for ${HANGS} ms`, { timeout: LONG }, async () => {
  await Promise.all(Array.from({ length: CLIENTS }, () => outcomeOf(server.url)));
  const pid = await neo4j.pid();
  const asking = steadily(server.url, CLIENTS);
  try {
    await pause(pid);
    await expect.poll(isReady, { timeout: BACK_WITHIN }).toBe(503);
    await sleep(HANGS - BACK_WITHIN);
    expect(await probe(server.url, 'livez')).toBe(200);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await answersAgain();
  const back = Date.now();
  await expect
    .poll(() => asking.outcomes.filter(({ at }) => at > back).length, { timeout: 30_000 })
    .toBeGreaterThan(50);
  const outcomes = await asking.stop();
  const failed = outcomes.filter((outcome) => !isOk(outcome));
  expect(failed.length).toBeGreaterThanOrEqual(CLIENTS);
  expect(failed.map((outcome) => faultOf(outcome, ['GRAPH_UNAVAILABLE', 'GRAPH_TIMEOUT'])).filter(Boolean)).toEqual([]);
  expect(slowest(failed)).toBeLessThan(HUNG_WITHIN);
  expect(outcomes.filter(({ at }) => at > back).every(isOk)).toBe(true);
  const connections = await connectionsTo(neo4j.port, server.pid);
  expect(connections).toBeLessThanOrEqual(CONNECTIONS);
  process.stderr.write(
    `Neo4j hung: ${failed.length} of ${outcomes.length} asks failed, in ${slowest(failed)} ms at most; ` +
      `${connections} connections afterwards\n`,
  );
});

it(`a Neo4j that is killed under load and started again after ${AWAY} ms`, { timeout: LONG }, async () => {
  const asking = steadily(server.url, CLIENTS);
  await expect.poll(() => asking.outcomes.length, { timeout: 30_000 }).toBeGreaterThan(20 * CLIENTS);
  const memory = await memoryOf(server.pid);
  await neo4j.kill();
  await expect.poll(isReady, { timeout: BACK_WITHIN }).toBe(503);
  expect(await probe(server.url, 'livez')).toBe(200);
  await sleep(AWAY);
  await neo4j.start();
  const back = Date.now();
  await expect.poll(isReady, { timeout: BACK_WITHIN }).toBe(200);
  const from = back + BACK_WITHIN;
  await expect
    .poll(() => asking.outcomes.filter(({ at }) => at > from).length, { timeout: 30_000 })
    .toBeGreaterThan(CLIENTS);
  const outcomes = await asking.stop();
  const failed = outcomes.filter((outcome) => !isOk(outcome));
  expect(failed.map((outcome) => faultOf(outcome, ['GRAPH_UNAVAILABLE'])).filter(Boolean)).toEqual([]);
  expect(failed.length).toBeGreaterThanOrEqual(CLIENTS);
  expect(slowest(failed)).toBeLessThan(FAILED_WITHIN);
  expect(outcomes.filter(({ at }) => at > from).every(isOk)).toBe(true);
  for (const outcome of outcomes.filter(isOk)) expect(dataOf(outcome)).toEqual(right);
  const after = await memoryOf(server.pid);
  expect(after).toBeLessThan(memory * 1.5);
  process.stderr.write(
    `Neo4j away: ${failed.length} of ${outcomes.length} asks failed, in ${slowest(failed)} ms at most; ` +
      `memory ${memory} MB before, ${after} MB after\n`,
  );
});
