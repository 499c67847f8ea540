import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testAnswer } from './test-schema.ts';
import { startTestServer } from './test-server.ts';

test('a server that stops finishes 20 accepted requests and refuses new ones', async () => {
  let begun = 0;
  const server = await startTestServer({
    answer: (operation, scope) => {
      begun += 1;
      return testAnswer(operation, scope);
    },
  });
  const accepted = Array.from({ length: 20 }, () => server.ask('{ slow(ms: 1500) }'));
  while (begun < accepted.length) await sleep(10);
  const stopped = server.stop();
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow('fetch failed');
  const answers = await Promise.all(accepted);
  expect(answers.map(({ data }) => data)).toEqual(Array.from({ length: 20 }, () => ({ slow: 'done' })));
  await stopped;
});

test('a connection that is kept alive does not hold the stop back', async () => {
  const server = await startTestServer();
  await (await fetch(`${server.url}/livez`)).text();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow('fetch failed');
});

test('a port that is taken is an error of the start', async () => {
  const { port } = await startTestServer();
  await expect(startTestServer({ port })).rejects.toThrow('EADDRINUSE');
});
