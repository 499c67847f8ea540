import { test } from 'vitest';

test('ends vitest itself', async () => {
  process.kill(process.ppid, 'SIGKILL');
  await new Promise(() => undefined);
}, 5_000);
