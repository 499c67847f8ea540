import { availableParallelism } from 'node:os';
import type { WorkerData } from './extract-worker.ts';
import type { Reading } from './extract-file.ts';
import type { Extracted, ReadAlone } from './extracted.ts';
import { inWorkers, type Outcome } from './pool.ts';

/** The worker as it is built; a program that runs from sources names another that loads those. */
const WORKER = new URL('./extract-worker.js', import.meta.url);

/** How files are extracted. */
export interface ExtractPool {
  readonly reading: Reading;
  readonly workers?: number | undefined;
  readonly module?: URL | undefined;
}

/** Extracts files on worker threads, one for each processor; outcomes come in no order. */
export const extractInWorkers = (
  pool: ExtractPool,
  files: readonly string[],
): AsyncIterable<Outcome<string, Extracted>> => inWorkers<string, Extracted>(files, optionsOf(pool, 'findings'));

/** Reads files on worker threads, without classifying what they say. */
export const readInWorkers = (pool: ExtractPool, files: readonly string[]): AsyncIterable<Outcome<string, ReadAlone>> =>
  inWorkers<string, ReadAlone>(files, optionsOf(pool, 'sentences'));

function optionsOf({ reading, workers, module }: ExtractPool, want: WorkerData['want']) {
  const data: WorkerData = { reading, want };
  return { module: module ?? WORKER, workers: workers ?? availableParallelism(), data };
}
