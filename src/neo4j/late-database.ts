import { failure } from '../domain/errors.ts';
import type { Database } from './database.ts';

/** A database that may be put in place, and replaced, while those who hold it already use it. */
export interface LateDatabase extends Database {
  /** Puts a database in place; the one before is closed. */
  use(database: Database): Promise<void>;
}

/** A database that nothing stands behind yet: until `use`, every method but `close` throws `GRAPH_UNAVAILABLE`. */
export function lateDatabase(): LateDatabase {
  let current: Database | undefined;
  const there = (): Database => {
    if (current) return current;
    throw failure('GRAPH_UNAVAILABLE', 'The graph database is not connected yet; try again shortly.');
  };
  return {
    read: async (...given) => there().read(...given),
    write: async (...given) => there().write(...given),
    execute: async (...given) => there().execute(...given),
    serverVersion: async () => there().serverVersion(),
    available: async (timeout) => (await current?.available(timeout)) ?? false,
    reads: () => current?.reads?.() ?? { running: 0, waiting: 0 },
    close: async () => current?.close(),
    use: async (database) => {
      const before = current;
      current = database;
      await before?.close();
    },
  };
}
