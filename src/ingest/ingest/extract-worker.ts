import { parentPort, workerData } from 'node:worker_threads';
import { FindingsError } from '../../domain/errors.ts';
import { extractFile, readFile, type Reading } from './extract-file.ts';
import type { Reply } from './pool.ts';

/** What every worker is given once: how to read, and whether its findings are wanted or its sentences alone. */
export interface WorkerData {
  readonly reading: Reading;
  readonly want: 'findings' | 'sentences';
}

// One file after the other: the pool sends the next when this one has been answered.
const { reading, want } = workerData as WorkerData;
parentPort?.on('message', (file: string) => {
  void reply(file).then((answer) => parentPort?.postMessage(answer, []));
});

async function reply(file: string): Promise<Reply<unknown>> {
  try {
    return { ok: true, result: await (want === 'findings' ? extractFile(file, reading) : readFile(file, reading)) };
  } catch (error) {
    if (error instanceof FindingsError) {
      const { message, code } = error;
      // Details hold plain values; a copy that cannot be sent would hide the error itself.
      const details = JSON.parse(JSON.stringify(error.details)) as Record<string, unknown>;
      return { ok: false, error: { message, code, details } };
    }
    return { ok: false, error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
