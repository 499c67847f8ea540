/** A scratch database filled with the random graph of a seed. */
import { migrate } from '../../src/neo4j/migrations.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openScratch, wipe } from '../support/graph.ts';
import { fill } from './graph/graph.ts';
import { randomGraph } from './graph/random-graph.ts';

/** Opens the scratch server, empties it, and fills it. The caller closes it. */
export async function openRandomGraph(seed: number): Promise<Database> {
  const database = await openScratch();
  await migrate(database);
  await wipe(database);
  await fill(database, randomGraph(seed));
  return database;
}
