import { expect, it } from 'vitest';
import { inWorkers, type Outcome } from '../../../src/ingest/ingest/pool.ts';

const options = { module: new URL('pool-worker.js', import.meta.url), workers: 2, data: { greeting: 'hello' } };

async function outcomesOf(jobs: readonly string[]): Promise<Outcome<string, string>[]> {
  const outcomes: Outcome<string, string>[] = [];
  for await (const outcome of inWorkers<string, string>(jobs, options)) outcomes.push(outcome);
  return outcomes.toSorted((one, other) => (one.job < other.job ? -1 : 1));
}

it('gives one outcome for each job', async () => {
  const jobs = Array.from({ length: 40 }, (_, at) => String(at + 10));
  const outcomes = await outcomesOf(jobs);
  expect(outcomes).toEqual(jobs.map((job) => ({ job, ok: true, result: `hello ${job}` })));
});

it('gives none for no jobs', async () => {
  expect(await outcomesOf([])).toEqual([]);
});

it('outlives workers that end, throw or refuse: only their job fails', async () => {
  const outcomes = await outcomesOf(['a', 'exit', 'b', 'refuse', 'throw', 'z']);
  expect(outcomes).toEqual([
    { job: 'a', ok: true, result: 'hello a' },
    { job: 'b', ok: true, result: 'hello b' },
    { job: 'exit', ok: false, error: { message: 'the reader of this document ended (3)' } },
    { job: 'refuse', ok: false, error: { message: 'refused', code: 'NOT_FOUND' } },
    { job: 'throw', ok: false, error: { message: 'thrown in the worker' } },
    { job: 'z', ok: true, result: 'hello z' },
  ]);
});

it('goes no further ahead than its results are taken, and ends its workers when they no longer are', async () => {
  const jobs = Array.from({ length: 200 }, (_, at) => String(at));
  for await (const outcome of inWorkers<string, string>(jobs, options)) {
    expect(outcome.ok).toBe(true);
    break;
  }
});

it('fails when its worker cannot be started', async () => {
  const missing = { ...options, module: new URL('no-such-worker.js', import.meta.url) };
  const outcomes: unknown[] = [];
  for await (const outcome of inWorkers<string, string>(['a'], missing)) outcomes.push(outcome.ok);
  expect(outcomes).toEqual([false]);
});
