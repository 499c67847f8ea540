import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';

/** The load of the machine in the last minute: above the number of processes, figures are of little use. */
export const loadAverage = () => loadavg()[0].toFixed(1);

/** So many of the files, evenly from among all. */
export const sample = (files, count) =>
  count >= files.length
    ? files
    : Array.from({ length: count }, (_, at) => files[Math.floor((at * files.length) / count)]);

/** Reads every file once, so that none of the contenders waits for the disk. */
export async function warm(files) {
  for (const file of files) await readFile(file);
}

const running = new Set();
let interrupted = false;

/** Ends the commands that run; those that would follow fail, so that what was made is cleared away. */
export function interrupt() {
  interrupted = true;
  for (const child of running) child.kill();
}

/** Runs a command to its end; gives the exit status. Throws once the measuring is interrupted. */
export async function ran(command, args, env = process.env) {
  if (interrupted) throw new Error('Interrupted');
  const status = await cleared(command, args, env);
  if (interrupted) throw new Error('Interrupted');
  return status;
}

/** Runs a command that clears something away, interrupted or not. */
export async function cleared(command, args, env) {
  // A group of its own: Ctrl+C in a terminal is for this program, which ends the others itself.
  const child = spawn(command, args, { env, stdio: 'ignore', detached: true });
  running.add(child);
  const [status] = await once(child, 'close');
  running.delete(child);
  return status;
}

/** How long work takes, and the processor time of the processes it starts (null where the system does not tell). */
export async function timed(work) {
  const [started, before] = [performance.now(), childrenSeconds()];
  const result = await work();
  const wall = (performance.now() - started) / 1000;
  const after = childrenSeconds();
  return { wall, processor: before === null || after === null ? null : after - before, result };
}

/** Processor time of all processes that this one started and that have ended (Linux). */
function childrenSeconds() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return null;
  }
}
