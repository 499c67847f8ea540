import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from './graph.ts';

/** Another process that provides the Neo4j of a home, and what it was given. */
export interface OwnerProcess extends Connection {
  readonly process: ChildProcess;
  readonly owned: boolean;
}

/** Starts a process that provides the Neo4j of the home, and waits until it has one. */
export async function startOwner(home: string): Promise<OwnerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('owner.js', import.meta.url)), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    return { ...(JSON.parse(line) as Connection & { owned: boolean }), process: child };
  throw new Error('The owner process ended without a server.');
}

/** Sends the process a signal and waits for its end; gives its exit status, null after a kill. */
export async function endOwner(owner: OwnerProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(owner.process, 'exit');
  owner.process.kill(signal);
  const [status] = (await ended) as [number | null];
  return status;
}
