import { z } from 'zod';
import type { Database, Statement } from '../neo4j/database.ts';

const loaded: Statement = {
  name: 'dataset.loaded',
  text: `CYPHER 5
OPTIONAL MATCH (d:Dataset {id: 'dataset:current'})
RETURN coalesce(d.loadedOnce, false), d.version`,
};

const loadedRow = z.tuple([z.boolean(), z.string().nullable()]);

/** Whether a first load has ended, and which version of the data the graph holds; waits for the answer at most so long. */
export async function readLoaded(
  database: Database,
  timeoutMs: number,
): Promise<{ loadedOnce: boolean; version: string | null }> {
  const [row] = await database.read(loaded, {}, Date.now() + timeoutMs);
  const [loadedOnce, version] = loadedRow.parse(row);
  return { loadedOnce, version };
}
