/** A backup holds the graph, a changed file is refused, and what is restored is what was backed up. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { expect, test } from 'vitest';
import { openGraph, type App } from '../../src/app.ts';
import { backupCommand, restoreCommand } from '../../src/cli/backup.ts';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders } from '../graph/load-folders.ts';
import { freshHome } from '../support/graph.ts';
import { testConfig } from '../support/test-config.ts';

const LIMIT = 600_000;
const appAt = (home: string): App => ({
  config: testConfig(home),
  log: pino({ level: 'silent' }),
  progress: () => undefined,
});

/** Runs work on the graph of a home, and gives what it gave. */
async function inGraph<Result>(app: App, work: (database: Database) => Promise<Result>): Promise<Result> {
  const graph = await openGraph(app);
  try {
    return await work(graph.database);
  } finally {
    await graph.close();
  }
}

function recorder() {
  let out = '';
  return { io: { stdout: { write: (text: string) => (out += text) }, stderr: { write: () => true } }, out: () => out };
}

test(
  'a backup is compared before it is one; a damaged file is refused; what is restored is what was backed up',
  async () => {
    const seeds = seedFolders();
    const app = appAt(freshHome());
    const folder = freshHome();
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'graph.backup');
    const seed = await seeds.write(smallSeed());
    const before = await inGraph(app, async (database) => {
      await load(database, { folder: seed });
      await expect(backupCommand([file], recorder().io, app)).rejects.toMatchObject({ code: 'GRAPH_IN_USE' });
      return await canonicalDump(database);
    });
    await seeds.removeAll();

    const { io, out } = recorder();
    expect(await backupCommand([file], io, app)).toBe(0);
    expect(out()).toMatch(/\d+ nodes and \d+ relationships, restored and compared\n$/u);
    expect(readdirSync(folder).toSorted()).toEqual(['graph.backup', 'graph.backup.json']);
    await expect(backupCommand([file], io, app)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });

    const damaged = path.join(folder, 'damaged.backup');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(damaged, bytes);
    await expect(restoreCommand([damaged], io, app)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    writeFileSync(`${damaged}.json`, readFileSync(`${file}.json`));
    await expect(restoreCommand([damaged], io, app)).rejects.toThrow('SHA-256');

    const other = appAt(freshHome());
    expect(await restoreCommand([file], io, other)).toBe(0);
    expect(await inGraph(other, canonicalDump)).toEqual(before);

    // A backup whose graph is said to be another one is not taken for right.
    const said = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { contents: { hash: string } };
    said.contents.hash = 'f'.repeat(64);
    writeFileSync(`${file}.json`, JSON.stringify(said));
    await expect(restoreCommand([file], io, other)).rejects.toThrow('not the one that was backed up');
    expect(existsSync(file)).toBe(true);
  },
  LIMIT,
);
