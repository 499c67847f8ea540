import {
  execute,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { plannedFieldResolver } from '../graph/field-resolver.ts';
import { collectFields, fragmentsOf } from '../graph/planner/selection.ts';
import type { AskedField, ReadField, Reader } from '../graph/reader.ts';
import type { RequestContext } from './query.ts';

/** An operation to answer: a document that is valid in the schema, its variables as they were sent, and what the request brings. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: RequestContext;
}

/** As many as a client can make use of. */
const MOST_COERCION_ERRORS = 10;

/**
 * Answers an operation. The plan of each root field gives its part of the answer as it is to be sent, and says whether it
 * is complete; only where one is not (an error, a null that must not be) or where the schema itself is asked for, `graphql`
 * executes the operation, on what was read. Both give the same bytes, to which the tests of the planner hold them.
 */
export async function answerOperation(execution: Execution): Promise<ExecutionResult> {
  const asked = askedFields(execution);
  if (!asked) return executed(execution);
  const { contextValue } = execution;
  const reads = new Map(asked.map((field) => [field.path.key, contextValue.reader.read(field, contextValue)]));
  const settled = await Promise.allSettled(reads.values());
  const answers = settled.flatMap((read) => (read.status === 'fulfilled' && read.value.complete ? [read.value] : []));
  if (answers.length < settled.length)
    return executed({ ...execution, contextValue: { ...contextValue, reader: again(reads) } });
  return { data: Object.fromEntries([...reads.keys()].map((name, index) => [name, answers[index]?.value])) };
}

/** Executes an operation as the specification has it, field by field. */
export const executed = async (execution: Execution): Promise<ExecutionResult> =>
  execute({
    ...execution,
    fieldResolver: plannedFieldResolver,
    options: { maxCoercionErrors: MOST_COERCION_ERRORS },
  });

/** The root fields of an operation, if all of them are read from the graph and its variables are as they must be. */
function askedFields({ schema, document, operationName, variableValues }: Execution): AskedField[] | undefined {
  const operation = getOperationAST(document, operationName);
  const parentType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !parentType) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 1,
  });
  if (!coerced) return undefined;
  const fragments = fragmentsOf(document);
  const selection = { schema, fragments, variables: coerced };
  const fields = [...collectFields(selection, parentType, [operation.selectionSet])].map(([key, fieldNodes]) => ({
    ...{ fieldName: fieldNodes[0]?.name.value ?? '', fieldNodes, parentType, path: { key } },
    ...{ fragments, operation, variableValues: coerced },
  }));
  return fields.every(({ fieldName }) => parentType.getFields()[fieldName]) ? fields : undefined;
}

/** A reader that gives what was read before. */
const again = (reads: ReadonlyMap<string | number, Promise<ReadField>>): Reader => ({
  read: (field) => reads.get(field.path.key) ?? Promise.reject(new Error(`${field.fieldName} was not read`)),
});
