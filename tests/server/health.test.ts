import { describe, expect, test } from 'vitest';
import { startTestServer } from './test-server.ts';

describe('health', () => {
  test('a live process answers whether or not the graph does', async () => {
    const { url } = await startTestServer({ ready: async () => false });
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  test('a graph that answers makes the service ready', async () => {
    const { url } = await startTestServer();
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready' }]);
  });

  test.each([
    ['has nothing loaded', async () => false],
    ['is away', () => Promise.reject(new Error('bolt is away'))],
    ['hangs', () => new Promise<boolean>(() => {})],
  ])('a graph that %s makes it not ready, with a time to try again', async (_, ready) => {
    const { url } = await startTestServer({ ready });
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.json()).toEqual({ status: 'not ready' });
  });

  test('many who ask at once make one probe', async () => {
    let probes = 0;
    const { url } = await startTestServer({ ready: async () => (probes += 1) > 0 });
    await Promise.all(Array.from({ length: 10 }, () => fetch(`${url}/readyz`)));
    expect(probes).toBe(1);
  });
});
