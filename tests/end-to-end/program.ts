import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

const main = path.join(packageRoot(), 'dist', 'main.js');

/**
 * Builds the program as `npm run build:server` does, once in a run: a file of tests that built it again would do so under
 * the processes that another one starts at that moment.
 */
export async function build(): Promise<void> {
  const mark = path.join(inject('testFolder'), 'built');
  const isFirst = await mkdir(mark).then(
    () => true,
    () => false,
  );
  if (!isFirst) return until(async () => existsSync(path.join(mark, 'done')));
  await compile('tsconfig.build.json');
  await writeFile(path.join(mark, 'done'), '');
}

/** Builds what front-ends get of the package, as `npm run build:client` does, there or in another folder. */
export const buildClient = (folder?: string): Promise<void> =>
  compile('src/client', ...(folder === undefined ? [] : ['--outDir', folder]));

async function compile(project: string, ...more: readonly string[]): Promise<void> {
  const compiler = path.join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', project, ...more], { cwd: packageRoot() });
}

/** The environment of a small Neo4j in a home of its own; servers take free ports, and busy machines their time. */
export const environment = (home: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  HOST: '127.0.0.1',
  FINDINGS_HOME: home,
  NEO4J_URI: '',
  NEO4J_HEAP_MB: '512',
  NEO4J_PAGECACHE_MB: '64',
  LOG_LEVEL: 'info',
  QUERY_TIMEOUT_MS: '60000',
  ...more,
});

/** A command that runs: what it has written so far, and how it ended. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  out: string;
  err: string;
}

/** Starts a command, with this text on its stdin. */
export function launch(args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Running {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: 'pipe' });
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const running: Running = { process: child, ended, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (running.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (running.err += chunk.toString()));
  child.stdin.end(input);
  return running;
}

/** Runs a command to its end. */
export async function finished(args: readonly string[], env: NodeJS.ProcessEnv, input?: string) {
  const running = launch(args, env, input);
  const status = await running.ended;
  return { status, out: running.out, err: running.err };
}

/** Waits until a command has written a text of this form to stderr, and gives its first group; throws when it ends. */
export async function told(running: Running, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(running.err);
    if (found) return found[1] ?? '';
    if (running.process.exitCode !== null) throw new Error(`It ended without saying ${pattern}:\n${running.err}`);
    await sleep(50);
  }
}

/** Waits until the check holds; the time of the test bounds it. */
export async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await sleep(100);
}

/** The HTTP status of a probe. */
export const probe = async (url: string, name: 'livez' | 'readyz'): Promise<number> =>
  (await fetch(new URL(name, url))).status;

/** Asks a server a query. */
export async function ask(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}
