import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Whether a process of that id exists. A zombie of ours counts as gone, unless threads of it still run: the first one ends
 * before those that hold its files and ports.
 */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists, but is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (!/\) Z /u.test(status)) return true;
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  return threads.length > 1;
}

/** The command line of a process, empty when it does not exist or cannot be seen. */
async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // Not Linux, or gone.
  }
  return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

/**
 * Whether the process is alive and its command line holds the text. Ids are used again by the system, so an id from a
 * file says nothing until the process behind it has been recognised.
 */
export async function isProcessOf(pid: number, text: string): Promise<boolean> {
  return (await isAlive(pid)) && (await commandLine(pid)).includes(text);
}

/** When a process started, as the system counts it, to tell it from a later one of the same id; empty if unknown. */
export async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name, in brackets, may hold spaces; the start is the 22nd field, the 20th after the name.
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Waits until the process has gone; false when the time (ms) has passed before. */
async function gone(pid: number, timeout: number): Promise<boolean> {
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) if (!(await isAlive(pid))) return true;
  return !(await isAlive(pid));
}

/** Sends a signal; a process that has gone meanwhile is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone.
  }
}

/** Asks the process to end (SIGTERM) and waits; ends it by force when it has not after the time (ms). */
export async function endProcess(pid: number, patience: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await gone(pid, patience)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, patience);
}
