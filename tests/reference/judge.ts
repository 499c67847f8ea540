/** Both executors side by side: the read planner on a database, and the reference on that database's content. */
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { answerOperation, executed } from '../../src/resolvers/answer-operation.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { createReader, type Reader, type ReadField } from '../../src/graph/reader.ts';
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
    planned: async ({ document, variables }) => answeredTwice(schema, reader, document, variables),
    reference: async ({ document, variables }) =>
      execute({ schema: referenceSchema, document, variableValues: variables, contextValue: { store } }),
  };
}

/**
 * The answer as the server gives it, which must have the bytes of `graphql`'s own execution on the same reads; and where
 * nothing is wrong it must not have needed that execution.
 */
async function answeredTwice(
  schema: GraphQLSchema,
  reader: Reader,
  document: Operation['document'],
  variableValues: Operation['variables'],
): Promise<ExecutionResult> {
  const reads = new Map<string | number, Promise<ReadField>>();
  const read: Reader['read'] = (field, scope) => {
    const reading = reads.get(field.path.key) ?? reader.read(field, scope);
    reads.set(field.path.key, reading);
    return reading;
  };
  const operation = {
    ...{ schema, document, variableValues },
    contextValue: { reader: { read }, deadline: Date.now() + PATIENCE },
  };
  const answer = await answerOperation(operation);
  const bySpecification = await executed(operation);
  if (JSON.stringify(answer) !== JSON.stringify(bySpecification))
    throw new Error(`Answered ${JSON.stringify(answer)}, executed ${JSON.stringify(bySpecification)}`);
  if (!answer.errors)
    for (const [name, reading] of reads)
      if (!(await reading).complete) throw new Error(`${name} is not complete: ${JSON.stringify(answer)}`);
  return answer;
}
