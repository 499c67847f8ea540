import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { connectionTo, openScratch, wipe } from '../support/graph.ts';
import { smallSeed } from './load-fixtures.ts';
import { seedFolders, valueOf } from './load-folders.ts';

const CHILD = fileURLToPath(new URL('load-child.js', import.meta.url));

const seeds = seedFolders();
let database: Database;
let folder: string;
let whole: string[];
/** How many statements an uninterrupted load of an empty store runs. */
let statements: number;

beforeAll(async () => {
  database = await openScratch();
  folder = await seeds.write(smallSeed());
  await fresh();
  statements = Number((await loadInChild(0)).output);
  whole = await canonicalDump(database);
});
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

async function fresh(): Promise<void> {
  await wipe(database);
  await migrate(database);
}

async function loadInChild(killAt: number): Promise<{ output: string; signal: unknown }> {
  const connection = JSON.stringify(await connectionTo('scratch'));
  const child = spawn(process.execPath, [CHILD, connection, folder, String(killAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { output, signal };
}

/** Stands for the seconds that pass until a killed holder's lease has run out. */
const leaseRunsOut = () => valueOf(database, 'MATCH (l:Lease) SET l.expiresAt = 0');

it.each([0.02, 0.2, 0.35, 0.5, 0.62, 0.75, 0.88, 0.97])(
  'killed with SIGKILL after %d of its statements, a load is finished by the next to the same graph',
  async (share) => {
    await fresh();
    const { signal } = await loadInChild(Math.ceil(statements * share));
    expect(signal).toBe('SIGKILL');
    await leaseRunsOut();
    await load(database, { folder });
    expect(await canonicalDump(database)).toEqual(whole);
  },
);

it('leaves each unit wholly in or out when it is killed', async () => {
  await fresh();
  await loadInChild(Math.ceil(statements * 0.6));
  const units = await database.execute({ name: 'test', text: 'MATCH (u:Unit) RETURN u.name' });
  const dump = await canonicalDump(database);
  const expected = whole.filter((line) => line.startsWith('{"node":"Unit"'));
  expect(units.length).toBeGreaterThan(0);
  expect(units.length).toBeLessThan(expected.length);
  expect(dump.filter((line) => line.startsWith('{"node":"Unit"')).every((line) => expected.includes(line))).toBe(true);
});
