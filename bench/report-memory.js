// Loaded before a program (`node --import`): says in the file BENCH_MEMORY how much memory it took at most, in KiB.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => appendFileSync(process.env.BENCH_MEMORY, `${process.resourceUsage().maxRSS}\n`));
