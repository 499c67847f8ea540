import { ingest, type IngestOptions, type IngestReport } from '../../../src/graph/write/ingest.ts';
import { readPhrases } from '../../../src/imports/seed-units.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { extracting, inputs, type Files } from './extracted-fixtures.ts';

/** Ingests files that are no files, over a seed in `folder`. */
export async function ingested(
  database: Database,
  folder: string,
  files: Files,
  more: Partial<IngestOptions> & { reverse?: boolean } = {},
): Promise<IngestReport> {
  const { reverse = false, ...options } = more;
  return ingest(database, {
    files: inputs(files),
    extract: extracting(files, reverse),
    phrases: await readPhrases(folder),
    told: {},
    keepNames: false,
    program: 'test 1',
    ...options,
  });
}
