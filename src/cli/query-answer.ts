import { type ExecutionResult, type GraphQLError, type GraphQLSchema, Source } from 'graphql';
import type { App } from '../app.ts';
import { sourceOf, type Source as PageSource } from '../export/pages.ts';
import { type ValidQuery, validQuery } from '../export/valid-query.ts';
import type { Reader, ReadScope } from '../graph/reader.ts';
import { readRevision } from '../graph/revision.ts';
import type { Database } from '../neo4j/database.ts';
import { answerOperation } from '../resolvers/answer-operation.ts';
import type { Question } from './query-question.ts';

/** The query of a question, valid; its errors instead when it is not. Throws `BAD_USER_INPUT` for the operation. */
export function queryOf(schema: GraphQLSchema, question: Question): ValidQuery | readonly GraphQLError[] {
  const { file, source, variables, operationName } = question;
  const named = new Source(source, file === '-' ? 'stdin' : file);
  return validQuery(schema, { source: named, variables, operationName, operationArgument: '--operation' });
}

/** Answers a valid query in this process, within the time of one request. */
export async function answerTo(query: ValidQuery, reader: Reader, scope: ReadScope): Promise<ExecutionResult> {
  const { schema, document, operation, variables } = query;
  const operationName = operation.name?.value;
  const contextValue = { ...scope, reader };
  return answerOperation({ schema, document, operationName, variableValues: variables, contextValue });
}

const COLD_QUERY_TIMEOUT = 60_000;

/** How long a query may take here, in milliseconds: the Neo4j that was started for this one question plans it with a cold compiler. */
export const timeoutOf = ({ config }: App): number => Math.max(config.queryTimeout, COLD_QUERY_TIMEOUT);

/** The pages of a connection, read in this process, each within the time of one request (milliseconds). */
export function sourceHere(reader: Reader, database: Database, timeout: number): PageSource {
  const scope = (noteData: NonNullable<ReadScope['noteData']>): ReadScope => ({
    deadline: Date.now() + timeout,
    noteData,
  });
  return sourceOf({
    answer: (query, note) => answerTo(query, reader, scope(note)),
    revision: (note) => readRevision(database, scope(note)),
  });
}
