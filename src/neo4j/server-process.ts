import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure } from '../domain/errors.ts';
import { openDatabase } from './database.ts';
import { readIfThere, writeAtomically } from '../files.ts';
import { javaCommand } from './java.ts';
import { isAlive } from './processes.ts';
import { MANAGED_USER, type ServerHome } from './server-home.ts';
import { type Memory, initialUsers, portOf, serverArguments, settings } from './server-settings.ts';

const BOOT_LIMIT = 120_000;
const POLL = 100;
const PROBE_TIMEOUT = 1_000;

/**
 * Makes the folders and, at the first start, the password. Returns the password.
 * Call it with the lock held. Throws `CONFIG_INVALID` when the password of an existing store is lost.
 */
export async function prepareHome(home: ServerHome): Promise<string> {
  const folders = [home.configuration, home.data, home.logs, home.plugins, home.importFolder];
  for (const folder of [...folders, path.dirname(home.initialUsers)])
    await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = await readIfThere(home.password);
  if (known !== undefined) return known;
  if (existsSync(path.join(home.data, 'databases')))
    throw failure(
      'CONFIG_INVALID',
      `${home.password} is missing, without which the store beside it cannot be opened. ` +
        `Put it back, or remove ${home.root} to begin with an empty store.`,
    );
  const password = randomBytes(24).toString('base64url');
  await writeAtomically(home.initialUsers, initialUsers(MANAGED_USER, password));
  await writeAtomically(home.password, password);
  return password;
}

/** A free loopback port: the one the home had before, when it is free. */
export async function choosePort(home: ServerHome): Promise<number> {
  const before = portOf((await readIfThere(path.join(home.configuration, 'neo4j.conf'))) ?? '');
  if (before !== undefined && (await bound(before).catch(() => undefined)) !== undefined) return before;
  return bound(0);
}

/** Binds the port (0: any) for a moment and returns its number; rejects when it is taken. */
async function bound(port: number): Promise<number> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : port;
}

/** What a start needs to know beside the home. */
export interface Launch {
  readonly jars: string;
  readonly port: number;
  readonly database: string;
  readonly memory: Memory;
  /** Java's arguments that use or make an archive of classes. */
  readonly archive: readonly string[];
}

/**
 * Starts the server in a process group of its own, so that Ctrl-C reaches it through its owner, after the owner's
 * requests have drained. Returns its process id at once; it answers later (`answers`).
 */
export async function launch(home: ServerHome, how: Launch): Promise<number> {
  const { port, database, memory } = how;
  await writeFile(path.join(home.configuration, 'neo4j.conf'), settings(port, database, memory), { mode: 0o600 });
  const output = await open(home.console, 'w', 0o600);
  try {
    const child = spawn(javaCommand(), serverArguments(home, how), {
      cwd: home.root,
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    await once(child, 'spawn');
    child.unref();
    if (child.pid === undefined) throw failure('INTERNAL', 'Java started without a process id.');
    return child.pid;
  } finally {
    await output.close();
  }
}

/** Where a server of this machine answers. */
export const localUri = (port: number): string => `bolt://127.0.0.1:${port}`;

/** Waits until the server answers a query with the password; false when its process ends, or after two minutes. */
export async function answers(pid: number, port: number, password: string, database: string): Promise<boolean> {
  const login = { uri: localUri(port), user: MANAGED_USER, password, database };
  const probe = openDatabase(login);
  try {
    for (const end = Date.now() + BOOT_LIMIT; Date.now() < end && (await isAlive(pid)); await sleep(POLL))
      if (await probe.available(PROBE_TIMEOUT)) return true;
    return false;
  } finally {
    await probe.close();
  }
}

/** The last lines that the server logged, to show why it did not start. */
export async function lastWords(home: ServerHome): Promise<string> {
  const logs = [home.console, path.join(home.logs, 'neo4j.log')];
  const texts = await Promise.all(logs.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts
    .flatMap((text) => text.split('\n').filter((line) => /^(?!\s+at ).*(?:ERROR|Caused by|rror:)/u.test(line)))
    .slice(-8)
    .map((line) => `\n  ${line.slice(0, 300)}`)
    .join('');
}
