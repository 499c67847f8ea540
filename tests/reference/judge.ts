/** Both executors side by side: the read planner on a database, and the reference on that database's content. */
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { plannedFieldResolver } from '../../src/graph/field-resolver.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database, Statement } from '../../src/neo4j/database.ts';
import type { Parameters } from '../../src/neo4j/parameters.ts';
import type { Operation } from './operations/operation.ts';
import { createReferenceSchema } from './schema.ts';
import { readSdl } from '../support/sources.ts';
import { readStore, type Store } from './store.ts';

/** A statement that the planner ran. */
export interface Ran {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** The planner and its reference, and every statement the planner ran. */
export interface Judge {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly ran: Ran[];
  readonly planned: (operation: Operation) => Promise<ExecutionResult>;
  readonly reference: (operation: Operation) => Promise<ExecutionResult>;
}

const PATIENCE = 20_000;
/** Puts both executors on what the database holds now. */
export async function openJudge(database: Database): Promise<Judge> {
  const sdl = readSdl();
  const store = await readStore(database);
  const schema = createExecutableSchema(sdl);
  const referenceSchema = createReferenceSchema(sdl);
  const ran: Ran[] = [];
  const reader = createReader(schema, database, (statement, parameters) => ran.push({ statement, parameters }));
  return {
    schema,
    store,
    ran,
    planned: async ({ document, variables }) =>
      execute({
        schema,
        document,
        variableValues: variables,
        fieldResolver: plannedFieldResolver,
        contextValue: { reader, deadline: Date.now() + PATIENCE },
      }),
    reference: async ({ document, variables }) =>
      execute({ schema: referenceSchema, document, variableValues: variables, contextValue: { store } }),
  };
}
