import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { load } from '../../src/graph/write/load.ts';
import type { SeedGroup } from '../../src/imports/seed-units.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type ManagedNeo4j, provideNeo4j } from '../../src/neo4j/provide.ts';
import { seedFolder } from './sources.ts';
import { silent, testConfig } from './test-config.ts';

/**
 * The servers of a test run: `golden` holds the register, the inspections and the curated documents, `national` the
 * national index as well; both are only read. `scratch` is wiped by whoever uses it; each worker has its own.
 */
export type ServerName = 'golden' | 'national' | `scratch-${number}`;

/** What is in a server when it is lent. */
const LOADED: Readonly<Record<string, readonly SeedGroup[]>> = {
  golden: ['core', 'inspections', 'documents'],
  national: ['core', 'inspections', 'documents', 'national'],
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers `GET /<server name>` with its connection, or 202 while it starts, which the first such request begins. */
    graphServers: string;
    /** Homes of managed servers that tests start belong in here: a killed run is cleaned up by its watchdog. */
    testFolder: string;
  }
}

/**
 * Lends Neo4j servers to the tests: each is started when a test first asks for it, so that tests of pure rules wait
 * for none, and stopped at the end.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'findings-graph-test-'));
  const watchdog = spawn(process.execPath, [fileURLToPath(new URL('watchdog.js', import.meta.url)), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const started = new Map<string, Lent>();
  const lender = createServer((request, response) => lend(folder, started, request, response));
  lender.listen(0, '127.0.0.1');
  await once(lender, 'listening');
  const address = lender.address();
  project.provide('graphServers', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  project.provide('testFolder', folder);
  return async () => {
    lender.close();
    const servers = await Promise.allSettled([...started.values()].map(({ starting }) => starting));
    const running = servers.filter((server) => server.status === 'fulfilled');
    await Promise.all(running.map((server) => server.value.stop()));
    watchdog.stdin.end();
    await once(watchdog, 'exit');
  };
}

/** A server that was asked for: what it becomes, and the answer to requests for it. */
interface Lent {
  readonly starting: Promise<ManagedNeo4j>;
  status: number;
  body: string;
}

/** A connection for each request: one that is kept would time out, and be reset, while a load keeps this process busy. */
const ONCE = { connection: 'close' };

function lend(folder: string, started: Map<string, Lent>, request: IncomingMessage, response: ServerResponse): void {
  const name = /^\/(?<name>golden|national|scratch-\d+)$/u.exec(request.url ?? '')?.groups?.name;
  if (name === undefined) {
    response.writeHead(404, ONCE).end();
    return;
  }
  const lent = started.get(name) ?? begin(folder, name);
  started.set(name, lent);
  response.writeHead(lent.status, ONCE).end(lent.body);
}

function begin(folder: string, name: string): Lent {
  const lent: Lent = { starting: startServer(folder, name), status: 202, body: '' };
  lent.starting.then(
    ({ uri, user, password }) => Object.assign(lent, { status: 200, body: JSON.stringify({ uri, user, password }) }),
    (error: unknown) => Object.assign(lent, { status: 500, body: String(error) }),
  );
  return lent;
}

async function startServer(folder: string, name: string): Promise<ManagedNeo4j> {
  const server = await provideNeo4j(testConfig(path.join(folder, name)), silent, (line) =>
    process.stderr.write(`${name}: ${line}\n`),
  );
  const only = LOADED[name];
  if (only) {
    const database = openDatabase({ ...server, database: 'neo4j' });
    await load(database, { folder: seedFolder, only });
    await database.close();
  }
  return server;
}
