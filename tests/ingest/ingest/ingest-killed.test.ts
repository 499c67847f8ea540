import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalDump } from '../../../src/graph/canonical-dump.ts';
import { load } from '../../../src/graph/write/load.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { seedFolders, valueOf } from '../../graph/load-folders.ts';
import { nationalSeed } from '../../graph/load-national-fixtures.ts';
import { connectionTo, openScratch, wipe } from '../../support/graph.ts';
import { manyLetters } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const CHILD = fileURLToPath(new URL('ingest-child.js', import.meta.url));
const seeds = seedFolders();
let database: Database;
let folder: string;
let statements: number;
let whole: string[];

async function fresh(): Promise<void> {
  await wipe(database);
  await load(database, { folder });
}

async function inChild(killAt: number): Promise<{ output: string; signal: unknown }> {
  const connection = JSON.stringify(await connectionTo('scratch'));
  const child = spawn(process.execPath, [CHILD, connection, folder, String(killAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { output, signal };
}

beforeAll(async () => {
  database = await openScratch();
  folder = await seeds.write(nationalSeed());
  await fresh();
  statements = Number((await inChild(0)).output);
  whole = await canonicalDump(database);
});
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

it.each([0.1, 0.35, 0.5, 0.65, 0.9])(
  'killed with SIGKILL after %d of its statements, an ingest is finished by the next: nothing lost, nothing doubled',
  async (share) => {
    await fresh();
    expect((await inChild(Math.ceil(statements * share))).signal).toBe('SIGKILL');
    // Stands for the seconds that pass until a killed holder's lease has run out.
    await valueOf(database, 'MATCH (l:Lease) SET l.expiresAt = 0');
    const { documents } = await ingested(database, folder, manyLetters());
    expect(documents).toHaveLength(10);
    expect(await canonicalDump(database)).toEqual(whole);
  },
);

it('gives the same graph in one batch and in many, from the first file and from the last', async () => {
  await fresh();
  await ingested(database, folder, manyLetters(), { reverse: true });
  expect(await canonicalDump(database)).toEqual(whole);
});
