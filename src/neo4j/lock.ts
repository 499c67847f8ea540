import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { failure } from '../domain/errors.ts';
import { hasCode, readIfThere } from '../files.ts';
import { isAlive, startOf } from './processes.ts';

const PAUSE = 100;
/** Removing a stale lock takes milliseconds; a process that was ended in just that moment leaves its mark this long. */
const TAKEOVER_LIMIT = 10_000;

const record = z.object({ pid: z.number().int(), start: z.string(), token: z.string() });
type Holder = Readonly<z.infer<typeof record>>;

/**
 * Runs `work` while this process alone holds the lock file. A lock whose holder has died (kill -9, power cut) is taken
 * over; a live holder is waited for, then `GRAPH_BUSY` names it.
 */
export async function withLock<Result>(file: string, patience: number, work: () => Promise<Result>): Promise<Result> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const mine: Holder = { pid: process.pid, start: await startOf(process.pid), token: randomUUID() };
  for (const end = Date.now() + patience; !(await created(file, mine)); await sleep(PAUSE)) {
    const holder = await holderOf(file);
    if (holder && !(await isHeld(holder))) await removeStale(file, holder);
    else if (Date.now() > end) throw busy(file, holder);
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(file))?.token === mine.token) await rm(file, { force: true });
  }
}

async function created(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Who holds the lock; undefined when nobody does. A file without a whole record is one being written, or a torn one. */
async function holderOf(file: string): Promise<Holder | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    return age > TAKEOVER_LIMIT ? { pid: 0, start: '', token: text } : undefined;
  }
}

async function isHeld({ pid, start }: Holder): Promise<boolean> {
  return pid > 0 && (await isAlive(pid)) && (await startOf(pid)) === start;
}

/** Two processes may find the same stale lock: only the one that makes the mark removes it, after a second look. */
async function removeStale(file: string, stale: Holder): Promise<void> {
  const mark = `${file}.takeover`;
  if (!(await created(mark, stale))) {
    const age = await stat(mark).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > TAKEOVER_LIMIT) await rm(mark, { force: true });
    return;
  }
  try {
    if ((await holderOf(file))?.token === stale.token) await rm(file, { force: true });
  } finally {
    await rm(mark, { force: true });
  }
}

const busy = (file: string, holder: Holder | undefined) =>
  failure(
    'GRAPH_BUSY',
    `Process ${holder?.pid ?? 'unknown'} has been starting, stopping or copying this Neo4j for a long time. ` +
      `Wait for it or end it, then try again (lock: ${file}).`,
  );
