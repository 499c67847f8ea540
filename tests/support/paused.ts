import { readFile, readdir } from 'node:fs/promises';
import { expect } from 'vitest';

/**
 * Pauses a process and waits until every thread of it stands: SIGSTOP is delivered thread by thread, and one that still
 * runs for a moment can answer a request meanwhile.
 */
export async function pause(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await expect.poll(() => runningThreads(pid), { timeout: 10_000, interval: 10 }).toBe(0);
}

/** How many threads of a process do not stand (state `T` in `/proc`). */
async function runningThreads(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const states = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => '')),
  );
  // The state follows the name, which stands in brackets and may hold any character.
  return states.filter((status) => status !== '' && !status.slice(status.lastIndexOf(')')).startsWith(') T')).length;
}
