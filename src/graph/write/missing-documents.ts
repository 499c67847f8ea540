import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../neo4j/database.ts';
import { storedUnits } from './dataset.ts';

/** How many documents of a seed folder's national index the graph does not hold in any form: curated, ingested or indexed. */
export async function missingDocuments(database: Database, folder: string): Promise<number> {
  const files = await readdir(path.join(folder, 'national')).catch(() => []);
  const held = await storedUnits(database);
  return files.filter((file) => file.endsWith('.jsonl') && !held.has(`documents/${file}`)).length;
}
