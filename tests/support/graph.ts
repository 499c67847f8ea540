import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { inject } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import type { ServerName } from './global-setup.ts';
import { seedFolder } from './sources.ts';

/** How to reach a test server. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const wipeable = new WeakSet<Database>();

/** The connection to a test server, which is started when it is first asked for. */
export async function connectionTo(server: ServerName): Promise<Connection> {
  const response = await fetch(`${inject('graphServers')}/${server}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`The ${server} server did not start: ${text}`);
  return JSON.parse(text) as Connection;
}

/** A graph for the register, the inspections and the curated documents of our seed. Tests only read it. The caller closes it. */
export const openGolden = (): Promise<Database> => open('golden');

/** How long the whole seed may take to load beside other work, in milliseconds. */
export const NATIONAL_PATIENCE = 900_000;

/** A graph that holds all of our seed. Tests only read it. The caller closes it. */
export async function openNational(): Promise<Database> {
  const database = await open('national');
  // Changes nothing when another test has loaded it.
  await load(database, { folder: seedFolder });
  return database;
}

/** The graph that tests write, empty of what the last file of tests left. The caller closes it. */
export async function openScratch(): Promise<Database> {
  const database = await open('scratch');
  wipeable.add(database);
  await wipe(database);
  return database;
}

async function open(server: ServerName): Promise<Database> {
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
