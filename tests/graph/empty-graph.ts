import { afterAll, beforeAll, beforeEach } from 'vitest';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openScratch, wipe } from '../support/graph.ts';
import type { SeedFiles } from './load-fixtures.ts';
import { seedFolders } from './load-folders.ts';

/** What the tests of a file share. */
interface TestGraph {
  readonly seeds: ReturnType<typeof seedFolders>;
  /** There once the tests run. */
  readonly database: Database;
}

/** A scratch graph that is empty when a test of this file begins. */
export function emptyGraph(): TestGraph {
  const seeds = seedFolders();
  let database: Database | undefined;
  const opened = (): Database => {
    if (database === undefined) throw new Error('The graph is opened before the first test.');
    return database;
  };
  beforeAll(async () => {
    database = await openScratch();
  });
  beforeEach(() => wipe(opened()));
  afterAll(async () => {
    await seeds.removeAll();
    await database?.close();
  });
  return {
    seeds,
    get database() {
      return opened();
    },
  };
}

/** A scratch graph that holds a seed and nothing else when a test of this file begins; `folder` is where the seed is. */
export function loadedGraph(files: SeedFiles): TestGraph & { readonly folder: string } {
  const graph = emptyGraph();
  let folder = '';
  beforeAll(async () => {
    folder = await graph.seeds.write(files);
    // The first statements of a server take many times as long as all later ones.
    await load(graph.database, { folder });
  });
  beforeEach(async () => {
    await load(graph.database, { folder });
  });
  return {
    seeds: graph.seeds,
    get database() {
      return graph.database;
    },
    get folder() {
      return folder;
    },
  };
}
