import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import type { ServerName } from './global-setup.ts';

/** How to reach a test server. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const wipeable = new WeakSet<Database>();

/** How long the whole seed may take to load beside other work, in milliseconds. */
export const NATIONAL_PATIENCE = 900_000;

/** The scratch server of this worker. */
const scratch = `scratch-${Number(process.env.VITEST_POOL_ID)}` as const;

/** The connection to a test server, which is started when it is first asked for. */
export async function connectionTo(server: ServerName | 'scratch'): Promise<Connection> {
  const name = server === 'scratch' ? scratch : server;
  for (;;) {
    const response = await fetch(`${inject('graphServers')}/${name}`);
    const text = await response.text();
    if (response.status === 200) return JSON.parse(text) as Connection;
    if (response.status !== 202) throw new Error(`The ${name} server did not start: ${text}`);
    await sleep(200);
  }
}

/** A graph for the register, the inspections and the curated documents of our seed. Tests only read it. The caller closes it. */
export const openGolden = (): Promise<Database> => open('golden');

/** A graph that holds all of our seed. Tests only read it, and wait `NATIONAL_PATIENCE` for it. The caller closes it. */
export const openNational = (): Promise<Database> => open('national');

/** The graph that tests write, empty of what the last file of tests left. The caller closes it. */
export async function openScratch(): Promise<Database> {
  const database = await open('scratch');
  wipeable.add(database);
  await wipe(database);
  return database;
}

async function open(server: ServerName | 'scratch'): Promise<Database> {
  return openDatabase({ ...(await connectionTo(server)), database: 'neo4j' });
}

/** Deletes every node, in batches; the schema stays. Refuses any database that `openScratch` did not open. */
export async function wipe(database: Database): Promise<void> {
  if (!wipeable.has(database)) throw new Error('Only the scratch server may be wiped.');
  await database.execute({
    name: 'wipe the scratch server',
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  });
}

/** A home for a managed server, which the run removes at its end. */
export const freshHome = (): string => path.join(inject('testFolder'), randomUUID());

/** A deadline that no test meets. */
export const soon = (): number => Date.now() + 20_000;
