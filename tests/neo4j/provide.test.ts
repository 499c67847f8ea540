import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { isAlive } from '../../src/neo4j/processes.ts';
import { type ManagedNeo4j, provideNeo4j } from '../../src/neo4j/provide.ts';
import { serverHome } from '../../src/neo4j/server-home.ts';
import { type ServerState, readState } from '../../src/neo4j/server-state.ts';
import { type Connection, freshHome, soon } from '../support/graph.ts';
import { listeningAddresses } from '../support/sockets.ts';
import { endOwner, startOwner } from '../support/owner-process.ts';
import { pause } from '../support/paused.ts';
import { silent, testConfig } from '../support/test-config.ts';

const LIMIT = 120_000;
const home = freshHome();
const files = serverHome(home);
const opened: Database[] = [];
const provided: ManagedNeo4j[] = [];

async function provide(): Promise<ManagedNeo4j> {
  const server = await provideNeo4j(testConfig(home), silent, () => undefined);
  provided.push(server);
  return server;
}

function connect({ uri, user, password }: Connection): Database {
  const database = openDatabase({ uri, user, password, database: 'neo4j' });
  opened.push(database);
  return database;
}

async function state(): Promise<ServerState> {
  const current = await readState(files);
  if (!current) throw new Error('No state is stored.');
  return current;
}

const one = (database: Database) => database.read({ name: 'one', text: 'RETURN 1' }, {}, soon());

afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
afterAll(() => Promise.all(provided.map((server) => server.stop())));

test(
  'a fresh home gets a server of its own: loopback only, password readable by its owner alone',
  async () => {
    const server = await provide();
    expect(server.owned).toBe(true);
    expect(await one(connect(server))).toEqual([[1]]);
    const { pid, port } = await state();
    const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
    // 127.0.0.1 as an IPv4 address and as an IPv6 socket shows it.
    const loopback = [`0100007F:${hexPort}`, `0000000000000000FFFF00000100007F:${hexPort}`];
    const listening = await listeningAddresses(pid);
    expect(listening).toHaveLength(1);
    expect(loopback).toContain(listening[0]);
    expect((await stat(files.password)).mode & 0o777).toBe(0o600);
    expect((await stat(files.state)).mode & 0o777).toBe(0o600);
  },
  LIMIT,
);

test(
  'another process of the same home connects to it, and leaves it running',
  async () => {
    const before = await state();
    const second = await startOwner(home);
    expect(second).toMatchObject({ owned: false, uri: provided[0]?.uri });
    await endOwner(second, 'SIGTERM');
    expect(await state()).toEqual(before);
    expect(await one(connect(second))).toEqual([[1]]);
  },
  LIMIT,
);

test(
  'a Neo4j that dies is started again on its port, keeps its data, and the same database works again',
  async () => {
    const database = connect(await provide());
    await database.execute({ name: 'keep', text: 'CREATE (:Kept)' });
    const before = await state();
    process.kill(before.pid, 'SIGKILL');
    await expect.poll(async () => (await state()).pid, { timeout: 60_000 }).not.toBe(before.pid);
    await expect.poll(() => database.available(), { timeout: 60_000 }).toBe(true);
    const kept = { name: 'kept', text: 'MATCH (n:Kept) RETURN count(n)' };
    expect(await database.read(kept, {}, soon())).toEqual([[1]]);
    expect((await state()).port).toBe(before.port);
  },
  LIMIT,
);

test(
  'a Neo4j that hangs costs a read its deadline, no more, and answers again when it goes on',
  async () => {
    const database = connect(await provide());
    expect(await one(database)).toEqual([[1]]);
    const { pid } = await state();
    try {
      await pause(pid);
      const read = database.read({ name: 'hung', text: 'RETURN 1' }, {}, Date.now() + 500);
      await expect(read).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
      expect(await database.available(300)).toBe(false);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expect.poll(() => database.available(), { timeout: 20_000 }).toBe(true);
    expect(await one(database)).toEqual([[1]]);
  },
  LIMIT,
);

test('the owner stops it', async () => {
  const { pid } = await state();
  await Promise.all(provided.splice(0).map((server) => server.stop()));
  expect(await isAlive(pid)).toBe(false);
  expect(await readState(files)).toBeUndefined();
});

test(
  'after the kill -9 of its owner the next command adopts what still runs',
  async () => {
    const owner = await startOwner(home);
    expect(owner.owned).toBe(true);
    const before = await state();
    await endOwner(owner, 'SIGKILL');
    expect(await isAlive(before.pid)).toBe(true);
    const adopted = await provide();
    expect(adopted).toMatchObject({ owned: true, uri: owner.uri });
    expect(await state()).toMatchObject({ pid: before.pid, owner: { pid: process.pid } });
    expect(await one(connect(adopted))).toEqual([[1]]);
    await adopted.stop();
    expect(await isAlive(before.pid)).toBe(false);
  },
  LIMIT,
);

test(
  'stale state and lock are seen through, and of two that start at once one owns the server',
  async () => {
    await mkdir(files.root, { recursive: true });
    // The ids of living processes that are something else, as after a reboot.
    const stale = { pid: process.pid, port: 9, version: '5.26.30', owner: { pid: process.ppid, start: '0' } };
    await writeFile(files.state, JSON.stringify(stale));
    await writeFile(files.lock, JSON.stringify({ pid: process.ppid, start: '0', token: 'old' }));
    const [here, there] = await Promise.all([provide(), startOwner(home)]);
    expect([here, there].filter((server) => server.owned)).toHaveLength(1);
    expect(here.uri).toBe(there.uri);
    await here.stop();
    await endOwner(there, 'SIGTERM');
  },
  LIMIT,
);

test(
  'SIGTERM to the owner stops the server with it',
  async () => {
    const owner = await startOwner(home);
    const { pid } = await state();
    expect(await endOwner(owner, 'SIGTERM')).toBe(143);
    expect(await isAlive(pid)).toBe(false);
    expect(await readFile(files.state, 'utf8').catch(() => 'none')).toBe('none');
  },
  LIMIT,
);

test('a store whose password is lost is left alone, and the message says what to do', async () => {
  const lost = serverHome(freshHome());
  await mkdir(path.join(lost.data, 'databases'), { recursive: true });
  const providing = provideNeo4j(testConfig(path.dirname(lost.root)), silent, () => undefined);
  await expect(providing).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(lost.password) as string,
  });
});

test('a server of your own is only connected to', async () => {
  const external = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' };
  const config = { ...testConfig(freshHome()), external };
  expect(await provideNeo4j(config, silent, () => undefined)).toMatchObject({ ...external, owned: false });
});
