/** Turns at the graph: so many at once, by client one after the other, and no more that wait than there is room for. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns, type TurnLimits } from '../../src/neo4j/turns.ts';

/** Limits under which it does not matter what is heavy. */
const ALL_HEAVY = { runningHeavy: Infinity };

/** Turns, and works in them that last until they are told to end. */
function theatre(limits: TurnLimits) {
  const taken = turns(limits, () => new Error('full'));
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const enter = (client: string, name: string, isHeavy = false, request?: object): Promise<string> =>
    taken.take({ client, isHeavy, request }, async () => {
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
  const { begun, enter, end } = theatre({ ...ALL_HEAVY, running: 3, runningOfOne: 2, waiting: 10 });
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
  const { begun, enter, end } = theatre({ ...ALL_HEAVY, running: 1, runningOfOne: 1, waiting: 1_000 });
  const heavy = Array.from({ length: 100 }, (_, index) => enter('heavy', `h${index}`));
  const light = [enter('light', 'l0'), enter('lighter', 'm0'), enter('light', 'l1')];
  await setImmediate();
  for (let turn = 0; turn < 6; turn += 1) await end(begun.at(-1) ?? '');
  expect(begun).toEqual(['h0', 'h1', 'l0', 'm0', 'h2', 'l1', 'h3']);
  while (begun.length < 103) await end(begun.at(-1) ?? '');
  await end(begun.at(-1) ?? '');
  expect(await Promise.all([...heavy, ...light])).toHaveLength(103);
});

test('few heavy ones run at once, whoever they are of, and light ones pass those that wait', async () => {
  const { begun, enter, end } = theatre({ running: 4, runningOfOne: 3, runningHeavy: 2, waiting: 10 });
  const heavy = ['a', 'b', 'c', 'a'].map((client, at) => enter(client, `h${at}`, true));
  const light = [enter('a', 'l0'), enter('d', 'l1'), enter('d', 'l2')];
  await setImmediate();
  expect(begun).toEqual(['h0', 'h1', 'l0', 'l1']);
  await end('l0');
  expect(begun).toEqual(['h0', 'h1', 'l0', 'l1', 'l2']);
  await end('l1');
  expect(begun).toHaveLength(5);
  await end('h1');
  expect(begun.at(-1)).toBe('h2');
  for (const name of ['h2', 'h0', 'h3', 'l2']) await end(name);
  expect(await Promise.all([...heavy, ...light])).toEqual(['h0', 'h1', 'h2', 'h3', 'l0', 'l1', 'l2']);
});

test('of one client the older of a heavy and a light one goes first, where both may', async () => {
  const { begun, enter, end } = theatre({ running: 1, runningOfOne: 1, runningHeavy: 1, waiting: 10 });
  const all = [enter('a', 'first'), enter('a', 'heavy', true), enter('a', 'light')];
  await setImmediate();
  for (const name of ['first', 'heavy', 'light']) await end(name);
  await Promise.all(all);
  expect(begun).toEqual(['first', 'heavy', 'light']);
});

test('what is for one request has one turn, and another request of its client the next', async () => {
  const { begun, enter, end } = theatre({ ...ALL_HEAVY, running: 2, runningOfOne: 2, waiting: 20 });
  const [one, other] = [{}, {}];
  const all = [enter('x', 'x0'), enter('y', 'y0')];
  all.push(...['a0', 'a1', 'a2'].map((name) => enter('a', name, false, one)), enter('a', 'a3', false, other));
  all.push(enter('b', 'b0', false, {}));
  await setImmediate();
  for (const name of ['x0', 'y0', 'a0', 'a1', 'a2', 'b0', 'a3']) await end(name);
  await Promise.all(all);
  expect(begun).toEqual(['x0', 'y0', 'a0', 'a1', 'a2', 'b0', 'a3']);
});

test('what is urgent runs at once', async () => {
  const taken = turns({ ...ALL_HEAVY, running: 0, runningOfOne: 0, waiting: 1 }, () => new Error('full'));
  expect(await taken.take({ client: 'a', isHeavy: true, isUrgent: true }, async () => 'done')).toBe('done');
});

test('beyond the room for those that wait, who has the most of them loses the newest', async () => {
  const { begun, enter, end } = theatre({ ...ALL_HEAVY, running: 1, runningOfOne: 1, waiting: 3 });
  const heavy = ['h1', 'h2', 'h3', 'h4'].map((name) => enter('heavy', name).catch(String));
  const light = enter('light', 'l1');
  await expect(heavy[3]).resolves.toBe('Error: full');
  for (const name of ['h1', 'h2', 'l1', 'h3']) await end(name);
  expect(await Promise.all([...heavy, light])).toEqual(['h1', 'h2', 'h3', 'Error: full', 'l1']);
  expect(begun).not.toContain('h4');
});

test('work that fails gives its turn on', async () => {
  const taken = turns({ ...ALL_HEAVY, running: 1, runningOfOne: 1, waiting: 1 }, () => new Error('full'));
  const failing = taken.take({ client: 'a', isHeavy: false }, async () => Promise.reject(new Error('broken')));
  const after = taken.take({ client: 'a', isHeavy: false }, async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await after).toBe('done');
});
