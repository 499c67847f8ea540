import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What became of one job. */
export type Outcome<Job, Result> =
  | { readonly job: Job; readonly ok: true; readonly result: Result }
  | { readonly job: Job; readonly ok: false; readonly error: WorkerError };

/** An error that crossed from a worker: classes do not, so what matters of it. */
export interface WorkerError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** How a pool runs. */
export interface PoolOptions {
  /** The module of the worker: JavaScript, which posts one `Reply` for each message. */
  readonly module: URL;
  readonly workers: number;
  /** Given to every worker once, as `workerData`. */
  readonly data: unknown;
}

/** What a worker posts. */
export type Reply<Result> = { ok: true; result: Result } | { ok: false; error: WorkerError };

/** Results that wait to be taken, per worker, before the workers do: memory stays bounded when the writer is slow. */
const WAITING = 8;

/**
 * Runs jobs on worker threads and gives their outcomes as they come, in no order. A worker that dies fails its job
 * alone, and another takes its place. Leaving the loop early ends the workers.
 */
export async function* inWorkers<Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions,
): AsyncGenerator<Outcome<Job, Result>> {
  const queue = [...jobs];
  const ready: Outcome<Job, Result>[] = [];
  const count = Math.min(options.workers, jobs.length);
  let came = signal();
  let room = signal();
  const over = new AbortController();

  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      for (let job = queue.shift(); job !== undefined && !over.signal.aborted; job = queue.shift()) {
        worker ??= new Worker(options.module, { workerData: options.data });
        const reply = await answer<Result>(worker, job);
        if (reply.died) worker = undefined;
        ready.push({ job, ...reply.reply });
        came.give();
        while (ready.length >= WAITING * count && !over.signal.aborted) await room.given;
      }
    } finally {
      await worker?.terminate();
    }
  };
  const lanes = Promise.all(Array.from({ length: count }, lane));
  // Looked at in the loop; until then it is nobody's failure.
  lanes.catch(() => undefined);
  try {
    for (let given = 0; given < jobs.length; given += 1) {
      while (ready.length === 0) {
        await Promise.race([came.given, lanes]);
        came = signal();
      }
      const outcome = ready.shift();
      room.give();
      room = signal();
      if (outcome !== undefined) yield outcome;
    }
  } finally {
    over.abort();
    room.give();
    await lanes;
  }
}

/** Something to wait for, and the call that ends the waiting. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

async function answer<Result>(worker: Worker, job: unknown): Promise<{ died: boolean; reply: Reply<Result> }> {
  const over = new AbortController();
  const until = { signal: over.signal };
  const died = (message: string) => ({ died: true, reply: { ok: false as const, error: { message } } });
  try {
    worker.postMessage(job, []);
    return await Promise.race([
      once(worker, 'message', until).then(([reply]) => ({ died: false, reply: reply as Reply<Result> })),
      once(worker, 'exit', until).then(([code]) => died(`the reader of this document ended (${String(code)})`)),
    ]);
  } catch (error) {
    // `once` rejects on 'error': an exception that the worker did not catch, or its memory being full.
    return died(error instanceof Error ? error.message : String(error));
  } finally {
    over.abort();
  }
}
