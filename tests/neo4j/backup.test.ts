import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { neo4jCommand } from '../../src/cli/neo4j.ts';
import { type Statement, openDatabase } from '../../src/neo4j/database.ts';
import { provideNeo4j } from '../../src/neo4j/provide.ts';
import { freshHome } from '../support/graph.ts';
import { silent, testConfig } from '../support/test-config.ts';

const LIMIT = 180_000;
const home = freshHome();
const config = testConfig(home);
const dump = path.join(home, 'store.dump');

/** Runs `neo4j …` and gives its exit status and what it printed. */
async function neo4j(...args: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const io = { stdout: { write: (text: string) => (out += text) }, stderr: { write: () => true } };
  return { status: await neo4jCommand(args, io, config, silent), out };
}

/** Runs one statement on the server that `neo4j start` left running. */
async function execute(statement: Statement): Promise<readonly unknown[][]> {
  const server = await provideNeo4j(config, silent, () => undefined);
  expect(server.owned).toBe(false);
  const database = openDatabase({ ...server, database: 'neo4j' });
  try {
    return (await database.execute(statement)).map((row) => [...row]);
  } finally {
    await database.close();
    await server.stop();
  }
}

const names = { name: 'names', text: 'MATCH (n:Kept) RETURN n.name ORDER BY n.name' };

afterAll(() => neo4j('stop'));

test(
  'start leaves a server that belongs to nobody; dump and restore are refused while it runs; stop ends it',
  async () => {
    expect(await neo4j('status')).toMatchObject({ status: 1 });
    await expect(neo4j('dump', dump)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await neo4j('start')).toMatchObject({ status: 0 });
    await execute({ name: 'fill', text: "UNWIND ['a', 'b'] AS name CREATE (:Kept {name: name})" });
    expect(await neo4j('status')).toMatchObject({ status: 0, out: expect.stringContaining('owner: nobody') as string });
    await writeFile(path.join(home, 'any.dump'), '');
    await expect(neo4j('dump', dump)).rejects.toMatchObject({ code: 'GRAPH_IN_USE' });
    await expect(neo4j('restore', path.join(home, 'any.dump'))).rejects.toMatchObject({ code: 'GRAPH_IN_USE' });
    expect(await neo4j('stop')).toEqual({ status: 0, out: 'Neo4j has stopped\n' });
    expect(await neo4j('stop')).toEqual({ status: 0, out: 'Neo4j was not running\n' });
  },
  LIMIT,
);

test(
  'what was dumped comes back, and a file that is no dump leaves the store as it was',
  async () => {
    await neo4j('dump', dump);
    await expect(neo4j('dump', dump)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await writeFile(path.join(home, 'broken.dump'), 'no dump');
    await expect(neo4j('restore', path.join(home, 'broken.dump'))).rejects.toThrow('neo4j-admin database load failed');
    await neo4j('start');
    expect(await execute(names)).toEqual([['a'], ['b']]);
    await execute({ name: 'change', text: "MATCH (n:Kept {name: 'a'}) SET n.name = 'changed'" });
    await neo4j('stop');
    await neo4j('restore', dump);
    await neo4j('start');
    expect(await execute(names)).toEqual([['a'], ['b']]);
  },
  LIMIT,
);

test('unknown arguments, and a server that is the user’s own, are refused; --help helps', async () => {
  await expect(neo4j('destroy')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(neo4j('dump')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(neo4j('start', '--fast')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await neo4j('--help')).toMatchObject({ status: 0, out: expect.stringContaining('restore FILE') as string });
  const external = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' };
  const io = { stdout: { write: () => true }, stderr: { write: () => true } };
  await expect(neo4jCommand(['stop'], io, { ...config, external }, silent)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
  });
});
