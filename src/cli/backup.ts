import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { openGraph, type App } from '../app.ts';
import { badUserInput, failure } from '../domain/errors.ts';
import { readIfThere, writeAtomically } from '../files.ts';
import { canonicalDump } from '../graph/canonical-dump.ts';
import { readLoaded } from '../graph/loaded.ts';
import { dumpStore, restoreStore } from '../neo4j/backup.ts';
import { storeVersion } from '../neo4j/migrations.ts';
import { runningNeo4j } from '../neo4j/running.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';

export const BACKUP_HELP = `Usage: findings-graph backup FILE

Writes the store of the Neo4j that findings-graph runs into a new FILE, and beside it FILE.json: its checksum, and the
counts and the hash of the graph in it. The backup is then restored in a folder of its own beside it, and the graph that
comes out compared with the one that went in. Not while Neo4j runs. Needs room for two further copies of the store.

  --help  show this
`;

export const RESTORE_HELP = `Usage: findings-graph restore FILE

Puts a backup of findings-graph in the place of the store: FILE is compared with its checksum in FILE.json first, and the
graph with its hash afterwards. What the store held before is gone: back it up. Not while Neo4j runs.

  --help  show this
`;

const LOADED_TIMEOUT = 30_000;

/** What a graph holds, so far as two of the same content agree in it. */
const contents = z.object({
  schemaVersion: z.number(),
  dataVersion: z.string().nullable(),
  nodes: z.number(),
  relationships: z.number(),
  /** The SHA-256 of the canonical dump, in hex. */
  hash: z.string(),
});

const manifest = z.object({
  format: z.literal('findings-graph backup'),
  /** The SHA-256 of the file, in hex. */
  sha256: z.string(),
  madeAt: z.string(),
  contents,
});

type Contents = z.infer<typeof contents>;

/**
 * `backup FILE`. Gives the exit status. Throws `GRAPH_IN_USE` while Neo4j runs, `CONFIG_INVALID` where it is the user's
 * own, `BAD_USER_INPUT` when the file exists, and `INTERNAL`, leaving no file, for a backup that does not hold the graph.
 */
export async function backupCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const file = await fileOf('backup', args, app);
  if (await stat(file).catch(() => undefined)) throw badUserInput('FILE', file, 'a file that does not exist yet');
  const held = await contentsOf(app);
  await dumpStore(app.config, file, app.progress);
  try {
    app.progress('Restoring the backup in a folder of its own, to compare the graphs');
    await within(path.dirname(file), async (home) => {
      const elsewhere = { ...app, config: { ...app.config, home } };
      await restoreStore(elsewhere.config, file, () => undefined);
      requireSame(held, await contentsOf(elsewhere));
    });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  const made = { format: 'findings-graph backup', sha256: await sha256Of(file), madeAt: new Date().toISOString() };
  await writeAtomically(`${file}.json`, `${JSON.stringify({ ...made, contents: held }, undefined, 2)}\n`);
  io.stdout.write(`${file}: ${told(held)}, restored and compared\n`);
  return EXIT.ok;
}

/**
 * `restore FILE`. Gives the exit status. Throws `BAD_USER_INPUT` for a file that is not as its FILE.json says, before
 * anything is changed; `INTERNAL` when the graph is another one than was backed up.
 */
export async function restoreCommand(args: readonly string[], io: Io, app: App): Promise<number> {
  const file = await fileOf('restore', args, app);
  const text = await readIfThere(`${file}.json`);
  const expected = text === undefined ? undefined : manifest.safeParse(parsed(text)).data;
  if (!expected)
    throw badUserInput('FILE', file, 'a backup, with the .json that "findings-graph backup" wrote beside it');
  const sha256 = await sha256Of(file).catch(() => 'none');
  if (sha256 !== expected.sha256) throw badUserInput('FILE', file, 'the file whose SHA-256 its .json tells');
  await restoreStore(app.config, file, app.progress);
  const held = await contentsOf(app);
  requireSame(expected.contents, held);
  io.stdout.write(`${file}: restored, ${told(held)}, as they were backed up\n`);
  return EXIT.ok;
}

async function fileOf(name: string, args: readonly string[], { config }: App): Promise<string> {
  const { positionals } = parsedArguments({ name, usage: 'one FILE', options: {}, files: true }, args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw badUserInput(name, positionals.join(' '), 'one FILE');
  if (config.external)
    throw failure('CONFIG_INVALID', 'NEO4J_URI is set, and that server is yours to back up, by its own tools.');
  if (await runningNeo4j(config))
    throw failure('GRAPH_IN_USE', 'Neo4j runs on this store. Stop what uses it, or `findings-graph neo4j stop`.');
  return path.resolve(file);
}

/** What the graph of a home holds; Neo4j runs meanwhile. */
async function contentsOf(app: App): Promise<Contents> {
  const graph = await openGraph(app);
  try {
    const { database } = graph;
    const lines = await canonicalDump(database);
    const hash = createHash('sha256');
    for (const line of lines) hash.update(`${line}\n`);
    const nodes = lines.filter((line) => line.startsWith('{"node"')).length;
    return {
      schemaVersion: await storeVersion(database),
      dataVersion: (await readLoaded(database, LOADED_TIMEOUT)).version,
      nodes,
      relationships: lines.length - nodes,
      hash: hash.digest('hex'),
    };
  } finally {
    await graph.close();
  }
}

function requireSame(expected: Contents, found: Contents): void {
  if (expected.hash === found.hash) return;
  throw failure(
    'INTERNAL',
    `The graph in the backup is not the one that was backed up: ${told(expected)} then, ${told(found)} now.`,
  );
}

const told = ({ nodes, relationships, dataVersion }: Contents): string =>
  `data ${dataVersion ?? 'without a version'}, ${nodes} nodes and ${relationships} relationships`;

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Gives work a folder of its own in another one, and removes it afterwards. */
async function within(folder: string, work: (home: string) => Promise<void>): Promise<void> {
  const home = await mkdtemp(path.join(folder, '.findings-graph-verify-'));
  try {
    await work(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
