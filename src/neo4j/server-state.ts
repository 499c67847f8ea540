import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { readIfThere, writeAtomically } from '../files.ts';
import { isAlive, isProcessOf, startOf } from './processes.ts';
import type { ServerHome } from './server-home.ts';

const record = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().min(1).max(65_535),
  version: z.string(),
  /** The process that restarts and stops the server; null: it runs until `neo4j stop`. */
  owner: z.object({ pid: z.number().int().positive(), start: z.string() }).nullable(),
});

/** What runs in a home: the server's process id and bolt port, its version, and the process that owns it. */
export type ServerState = Readonly<z.infer<typeof record>>;

/** The state of a home; undefined when nothing was started or the file is not ours to understand. */
export async function readState(home: ServerHome): Promise<ServerState | undefined> {
  const text = await readIfThere(home.state);
  if (text === undefined) return undefined;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    // A broken file tells nothing; what really runs is then found by Neo4j's own lock on the store.
    return undefined;
  }
}

/** Stores the state atomically. */
export const writeState = (home: ServerHome, state: ServerState): Promise<void> =>
  writeAtomically(home.state, `${JSON.stringify(state)}\n`);

/** Forgets the state, once the server has ended. */
export const clearState = (home: ServerHome): Promise<void> => rm(home.state, { force: true });

/** Whether the server of the state still runs: a process of that id that was started for this home. */
export const isRunning = (home: ServerHome, state: ServerState): Promise<boolean> =>
  isProcessOf(state.pid, `--home-dir=${home.root} `);

/** Whether the owner of the state still lives: the same process, not a later one of the same id. */
export async function ownerLives({ owner }: ServerState): Promise<boolean> {
  return owner !== null && (await isAlive(owner.pid)) && (await startOf(owner.pid)) === owner.start;
}

/** This process as an owner. */
export const thisProcess = async (): Promise<NonNullable<ServerState['owner']>> => ({
  pid: process.pid,
  start: await startOf(process.pid),
});
