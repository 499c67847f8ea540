import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../src/neo4j/lock.ts';
import { startOf } from '../../src/neo4j/processes.ts';
import { freshHome } from '../support/graph.ts';

const PATIENCE = 20_000;

test('work under one lock never overlaps, also when all of them find it stale', async () => {
  const file = freshHome();
  await writeFile(file, JSON.stringify({ pid: process.pid, start: 'another boot', token: 'old' }));
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, PATIENCE, work)));
  expect(most).toBe(1);
});

test('an error of the work passes through and frees the lock', async () => {
  const file = freshHome();
  await expect(withLock(file, PATIENCE, () => Promise.reject(new Error('of the work')))).rejects.toThrow('of the work');
  expect(await withLock(file, PATIENCE, () => Promise.resolve('free'))).toBe('free');
});

test('a living holder is named once the patience ends', async () => {
  const file = freshHome();
  const holder = { pid: process.pid, start: await startOf(process.pid), token: 'mine' };
  await writeFile(file, JSON.stringify(holder));
  await expect(withLock(file, 50, () => Promise.resolve())).rejects.toMatchObject({
    code: 'GRAPH_BUSY',
    message: expect.stringContaining(`Process ${process.pid}`) as string,
  });
});
