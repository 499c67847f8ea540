/** Turns at the graph: so many at once, by client one after the other, and no more that wait than there is room for. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns, type TurnLimits } from '../../src/neo4j/turns.ts';

/** Turns, and works in them that last until they are told to end. */
function theatre(limits: TurnLimits) {
  const taken = turns(limits, () => new Error('full'));
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const enter = (client: string, name: string): Promise<string> =>
    taken.take(client, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => void ends.set(name, resolve));
      return name;
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await setImmediate();
  };
  return { begun, enter, end };
}

test('so many run at once, of one client fewer; the rest in the order in which they came', async () => {
  const { begun, enter, end } = theatre({ running: 3, runningOfOne: 2, waiting: 10 });
  const all = ['a1', 'a2', 'a3', 'a4'].map((name) => enter('a', name));
  await setImmediate();
  expect(begun).toEqual(['a1', 'a2']);
  const other = enter('b', 'b1');
  await setImmediate();
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  for (const name of ['a1', 'a2', 'a3', 'a4', 'b1']) await end(name);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  expect(await Promise.all([...all, other])).toEqual(['a1', 'a2', 'a3', 'a4', 'b1']);
});

test('a client with one question waits for one turn, not for all of another', async () => {
  const { begun, enter, end } = theatre({ running: 1, runningOfOne: 1, waiting: 1_000 });
  const heavy = Array.from({ length: 100 }, (_, index) => enter('heavy', `h${index}`));
  const light = [enter('light', 'l0'), enter('lighter', 'm0'), enter('light', 'l1')];
  await setImmediate();
  for (let turn = 0; turn < 6; turn += 1) await end(begun.at(-1) ?? '');
  expect(begun).toEqual(['h0', 'h1', 'l0', 'm0', 'h2', 'l1', 'h3']);
  while (begun.length < 103) await end(begun.at(-1) ?? '');
  await end(begun.at(-1) ?? '');
  expect(await Promise.all([...heavy, ...light])).toHaveLength(103);
});

test('beyond the room for those that wait, who has the most of them loses the newest', async () => {
  const { begun, enter, end } = theatre({ running: 1, runningOfOne: 1, waiting: 3 });
  const heavy = ['h1', 'h2', 'h3', 'h4'].map((name) => enter('heavy', name).catch(String));
  const light = enter('light', 'l1');
  await expect(heavy[3]).resolves.toBe('Error: full');
  for (const name of ['h1', 'h2', 'l1', 'h3']) await end(name);
  expect(await Promise.all([...heavy, light])).toEqual(['h1', 'h2', 'h3', 'Error: full', 'l1']);
  expect(begun).not.toContain('h4');
});

test('work that fails gives its turn on', async () => {
  const taken = turns({ running: 1, runningOfOne: 1, waiting: 1 }, () => new Error('full'));
  const failing = taken.take('a', async () => Promise.reject(new Error('broken')));
  const after = taken.take('a', async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await after).toBe('done');
});
