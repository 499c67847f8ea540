import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type ManagedNeo4j, provideNeo4j } from '../../src/neo4j/provide.ts';
import { silent, testConfig } from './test-config.ts';

const NAMES = ['golden', 'national', 'scratch'] as const;

/**
 * The servers of a test run: `golden` holds the register, the inspections and the curated documents, `national` the
 * national index as well; both are only read. `scratch` is wiped by whoever uses it.
 */
export type ServerName = (typeof NAMES)[number];

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers `GET /<server name>` with its connection, starting it when it is first asked for. */
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
  // Half the processor time of a boot goes into optimising code that a test never runs often enough.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
  const folder = await mkdtemp(path.join(tmpdir(), 'findings-graph-test-'));
  const watchdog = spawn(process.execPath, [fileURLToPath(new URL('watchdog.js', import.meta.url)), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const started = new Map<ServerName, Promise<ManagedNeo4j>>();
  const lender = createServer((request, response) => void lend(folder, started, request, response));
  lender.listen(0, '127.0.0.1');
  await once(lender, 'listening');
  const address = lender.address();
  project.provide('graphServers', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  project.provide('testFolder', folder);
  return async () => {
    lender.close();
    const servers = await Promise.allSettled(started.values());
    const running = servers.filter((server) => server.status === 'fulfilled');
    await Promise.all(running.map((server) => server.value.stop()));
    watchdog.stdin.end();
    await once(watchdog, 'exit');
  };
}

async function lend(
  folder: string,
  started: Map<ServerName, Promise<ManagedNeo4j>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = NAMES.find((known) => request.url === `/${known}`);
  if (name === undefined) {
    response.writeHead(404).end();
    return;
  }
  const starting = started.get(name) ?? startServer(folder, name);
  started.set(name, starting);
  try {
    const { uri, user, password } = await starting;
    response.end(JSON.stringify({ uri, user, password }));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

function startServer(folder: string, name: ServerName): Promise<ManagedNeo4j> {
  return provideNeo4j(testConfig(path.join(folder, name)), silent, (line) =>
    process.stderr.write(`${name}: ${line}\n`),
  );
}
