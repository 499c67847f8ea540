import type { GraphQLSchema } from 'graphql';
import { openGraph, openReading, type App, type Graph } from '../app.ts';
import { readLoaded } from '../graph/loaded.ts';
import type { Reader } from '../graph/reader.ts';
import type { Database } from '../neo4j/database.ts';
import { lateDatabase } from '../neo4j/late-database.ts';
import { migrate } from '../neo4j/migrations.ts';

/** The schema and its reader, over a database that is there once it has been opened. */
interface Reading {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly database: Database;
  /** Opens the graph, starting Neo4j if need be; says when it holds nothing yet. */
  readonly open: () => Promise<void>;
}

const READ_TIMEOUT = 30_000;

/** Lets a command read the graph, and closes it afterwards. Throws what `openGraph` and `migrate` throw. */
export async function withReading<Result>(app: App, work: (reading: Reading) => Promise<Result>): Promise<Result> {
  const late = lateDatabase();
  const { schema, reader } = await openReading(late);
  let graph: Graph | undefined;
  const open = async (): Promise<void> => {
    graph = await openGraph(app);
    await migrate(graph.database);
    await late.use(graph.database);
    if (!(await readLoaded(late, READ_TIMEOUT)).loadedOnce)
      app.progress('The graph holds no data yet: `findings-graph load` loads ours.');
  };
  try {
    return await work({ schema, reader, database: late, open });
  } finally {
    await graph?.close();
  }
}
