/** What was acknowledged is there whatever is killed when; what was not is wholly there or wholly not, and once in the end. */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { integrityChecks } from '../../src/graph/integrity.ts';
import { createKey } from '../../src/graph/keys/keys.ts';
import { load } from '../../src/graph/write/load.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { build } from '../end-to-end/program.ts';
import { CURATED, documentLines, finding, inspection, smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { ownNeo4j, type OwnNeo4j } from '../support/own-neo4j.ts';
import { changesByKey, curatingClients, halfChanges, type Asked } from './curating-client.ts';
import { connected, serve, type Serving } from './serving.ts';

/** How often the server alone, and how often everything, is killed. */
const KILLS = Number(process.env.FAULT_KILLS ?? 5);
const KILLS_OF_ALL = Math.ceil(KILLS / 3);
const LONG = 60_000 + KILLS * 60_000;
/** The server is killed so long after its first answer, in milliseconds: some changes later, in the midst of one. */
const LONGEST_WAIT = 400;
const FINDINGS = 12;
const CLIENTS = 3;

const positions = Array.from({ length: FINDINGS }, (_, at) => at + 1);
const seeds = seedFolders();
let neo4j: OwnNeo4j;
let database: Database;
let server: Serving | undefined;
let clients: ReturnType<typeof curatingClients>;

beforeAll(async () => {
  await build();
  neo4j = await ownNeo4j();
  database = openDatabase({ ...neo4j, database: 'neo4j' });
  const findings = positions.map((position) => finding(position));
  await load(database, {
    folder: await seeds.write({ ...smallSeed(), [CURATED]: documentLines(inspection(), findings) }),
  });
  const { token } = await createKey(database, { name: 'desk', role: 'curator', days: null });
  clients = curatingClients(token, positions);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
  await neo4j?.stop();
  await seeds.removeAll();
});

/** A server with time enough for a busy machine: what it promises here is no deadline. */
async function served(): Promise<Serving> {
  server = await serve(neo4j.home, neo4j, { QUERY_TIMEOUT_MS: '60000' });
  await connected(server);
  return server;
}

/** Each client changes its own findings until the server is gone; gives what was left without an answer. */
const changing = ({ url }: Serving) =>
  Promise.all(
    Array.from({ length: CLIENTS }, (_, client) =>
      clients.untilCutOff(
        url,
        positions.filter((position) => position % CLIENTS === client),
      ),
    ),
  );

/** Every answered change is there, none twice, none in part. */
async function expectKept(): Promise<void> {
  const made = await changesByKey(database);
  for (const { input, change } of clients.answered()) expect(made.get(input.idempotencyKey)).toEqual([change]);
  expect([...made.values()].filter((changes) => changes.length > 1)).toEqual([]);
  expect(await halfChanges(database)).toEqual([]);
}

/** That, and nothing is in the graph that must not be, and what is derived follows from what is there. */
async function expectWhole(): Promise<void> {
  await expectKept();
  const checks = [];
  for await (const check of integrityChecks(database)) checks.push(check);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
}

/**
 * Sends again what was not answered, and what was answered last, as one does whose answer was lost on its way: what had
 * been made before is answered and not made again.
 */
async function sendAgain({ url }: Serving, unanswered: readonly Asked[], before: ReadonlyMap<string, string[]>) {
  for (const asked of [...clients.answered().slice(-CLIENTS), ...unanswered]) {
    await clients.send(url, asked);
    const [change] = before.get(asked.input.idempotencyKey) ?? [asked.change];
    expect(asked.change).toBe(change);
  }
}

it(`the server killed in the midst of changes, ${KILLS} times`, { timeout: LONG }, async () => {
  let cutOff = 0;
  let wasMade = 0;
  let running = await served();
  for (let round = 0; round < KILLS; round += 1) {
    const before = clients.answered().length;
    const left = changing(running);
    await expect.poll(() => clients.answered().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(before);
    await sleep(randomInt(LONGEST_WAIT));
    await running.kill();
    const unanswered = await left;
    await expectWhole();
    const made = await changesByKey(database);
    cutOff += unanswered.length;
    wasMade += unanswered.filter(({ input }) => made.has(input.idempotencyKey)).length;
    running = await served();
    await sendAgain(running, unanswered, made);
  }
  await expectWhole();
  await running.kill();
  process.stderr.write(
    `${KILLS} kills of the server: ${clients.answered().length} changes answered, none lost; ` +
      `${cutOff} cut off, ${wasMade} of them made; each there once after it was sent again\n`,
  );
});

it(`the server and Neo4j killed at once after an answer, ${KILLS_OF_ALL} times`, { timeout: LONG }, async () => {
  let running = await served();
  for (let round = 0; round < KILLS_OF_ALL; round += 1) {
    const before = clients.answered().length;
    const left = changing(running);
    const pid = await neo4j.pid();
    await expect.poll(() => clients.answered().length, { timeout: 60_000, interval: 1 }).toBeGreaterThan(before);
    process.kill(pid, 'SIGKILL');
    running.process.kill('SIGKILL');
    const unanswered = await left;
    await neo4j.kill();
    await neo4j.start();
    await expectKept();
    const made = await changesByKey(database);
    running = await served();
    await sendAgain(running, unanswered, made);
  }
  await expectWhole();
  process.stderr.write(`${KILLS_OF_ALL} kills of the server and Neo4j: no answered change lost\n`);
});
