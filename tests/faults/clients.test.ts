/** Clients that vanish in mid-request, hold sockets open without a word, or send bombs: all others are answered meanwhile. */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { build, probe } from '../end-to-end/program.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders, valueOf } from '../graph/load-folders.ts';
import { connectionTo, freshHome, openScratch } from '../support/graph.ts';
import { connectionsFrom, memoryOf } from '../support/sockets.ts';
import { dataOf, outcomeOf } from './asking.ts';
import { connected, serve, type Serving } from './serving.ts';

const LONG = 180_000;
const IDLE = Number(process.env.FAULT_SOCKETS ?? 1_000);
const VANISHING = 100;
/** In milliseconds: in the midst of the first answers. */
const LONGEST_STAY = 200;
const MEGABYTE = 1024 * 1024;

const seeds = seedFolders();
let database: Database;
let server: Serving;
let right: unknown;

beforeAll(async () => {
  await build();
  database = await openScratch();
  await load(database, { folder: await seeds.write(smallSeed()), only: ['core'] });
  server = await serve(freshHome(), await connectionTo('scratch'));
  await connected(server);
  right = dataOf(await outcomeOf(server.url));
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
  await seeds.removeAll();
});

const port = () => Number(new URL(server.url).port);

async function opened(): Promise<Socket> {
  const socket = connect(port(), '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** A request as it goes over a socket; questions differ, so that none is answered from memory. */
function request(at: number): string {
  const query = `{ themes(first: ${1 + (at % 90)}) { nodes { of${at}: findingCount sharedBy(basis: EVER, first: 5) { totalCount } } } }`;
  const body = JSON.stringify({ query });
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** How many reads run and wait in the server now. */
async function reads(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const of = (name: string) => Number(new RegExp(`^findings_graph_${name} (\\d+)$`, 'mu').exec(text)?.[1]);
  return of('reads_running') + of('reads_waiting');
}

/** The server answers rightly, holds no turn, and Neo4j runs nothing for it any more. */
async function expectFreed(): Promise<void> {
  await expect.poll(reads, { timeout: 30_000 }).toBe(0);
  await expect.poll(() => connectionsFrom(port(), server.pid), { timeout: 30_000 }).toBeLessThan(5);
  const running = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement <> 'test' RETURN count(*)`;
  await expect.poll(() => valueOf(database, running), { timeout: 30_000 }).toBe(0);
  expect(dataOf(await outcomeOf(server.url))).toEqual(right);
}

it(`${VANISHING} clients that vanish in mid-request`, { timeout: LONG }, async () => {
  const sockets = await Promise.all(Array.from({ length: VANISHING }, opened));
  let unanswered = 0;
  const vanish = async (socket: Socket, at: number): Promise<void> => {
    let heard = 0;
    socket.on('data', (bytes) => (heard += bytes.length));
    // Every third has not said all that it wanted.
    socket.write(at % 3 === 0 ? request(at).slice(0, -10) : request(at));
    await sleep(randomInt(LONGEST_STAY));
    socket.resetAndDestroy();
    if (heard === 0) unanswered += 1;
  };
  await Promise.all(sockets.map(vanish));
  expect(unanswered).toBeGreaterThan(VANISHING / 3);
  await expectFreed();
});

it(`${IDLE} idle sockets`, { timeout: LONG }, async () => {
  const sockets: Socket[] = [];
  for (let at = 0; at < IDLE; at += 1) sockets.push(await opened());
  let closed = 0;
  for (const socket of sockets) socket.on('close', () => (closed += 1)).resume();
  await expect.poll(() => connectionsFrom(port(), server.pid), { timeout: 30_000 }).toBeGreaterThan(IDLE / 2);
  expect(dataOf(await outcomeOf(server.url))).toEqual(right);
  expect(await probe(server.url, 'readyz')).toBe(200);
  // They are closed once their headers have not come in time, 10 s; until then others are answered.
  await expect.poll(() => closed, { timeout: 30_000 }).toBe(IDLE);
  await expectFreed();
});

it('bodies that would unpack to a hundred times their size', { timeout: LONG }, async () => {
  const bomb = gzipSync(Buffer.alloc(400 * MEGABYTE));
  const before = await memoryOf(server.pid);
  for (let times = 0; times < 20; times += 1) {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: bomb });
    expect([413, 415]).toContain(response.status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  }
  expect(await memoryOf(server.pid)).toBeLessThan(before + 100);
  expect(dataOf(await outcomeOf(server.url))).toEqual(right);
});
