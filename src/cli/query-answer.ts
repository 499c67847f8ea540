import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql';
import { badUserInput } from '../domain/errors.ts';
import type { Reader } from '../graph/reader.ts';
import { answerOperation } from '../resolvers/answer-operation.ts';
import type { Question } from './query-question.ts';

/** A query that is valid in the schema. */
export interface ValidQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Parses and validates; gives the errors instead when there are some. Throws `BAD_USER_INPUT` for the operation. */
export function validQuery(schema: GraphQLSchema, question: Question): ValidQuery | readonly GraphQLError[] {
  const { file, source, variables, operationName } = question;
  try {
    const document = parse(new Source(source, file === '-' ? 'stdin' : file));
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    return { schema, document, operation: operationOf(document, operationName), variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation === OperationTypeNode.QUERY) return operation;
  const names = document.definitions.flatMap((of) => ('operation' in of ? (of.name?.value ?? 'the unnamed one') : []));
  throw badUserInput('--operation', name ?? null, `the name of one operation of the file: ${names.join(', ')}`);
}

/** Answers a valid query in this process, within the time of one request. */
export async function answerTo(query: ValidQuery, reader: Reader, queryTimeout: number): Promise<ExecutionResult> {
  const { schema, document, operation, variables } = query;
  const contextValue = { reader, deadline: Date.now() + queryTimeout };
  const operationName = operation.name?.value;
  return answerOperation({ schema, document, operationName, variableValues: variables, contextValue });
}
