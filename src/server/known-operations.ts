import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AnswerOperation } from './apollo.ts';
import { KEPT_DOCUMENTS } from './document-store.ts';
import { checkNodeBudget } from './limits/node-budget.ts';
import type { RequestRecord, RequestScope } from './request-record.ts';

/** A query that Apollo has parsed, found valid and resolved to its operation. */
interface KnownOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
}

/** The operations of earlier requests, by text and name. */
export interface KnownOperations {
  readonly remember: (text: string, operationName: string | undefined, known: KnownOperation) => void;
  /** The operation of a request, with the variables it sent; undefined where Apollo has to look at the request first. */
  readonly find: (query: HTTPGraphQLRequest) => (KnownOperation & { readonly variables: Variables }) | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** What a body may say for Apollo to have nothing to say of it but what it said of the same text before. */
const ORDINARY = new Set(['query', 'variables', 'operationName']);

/** Operations by the text of their document and their name, the longest unused forgotten; none at first. */
export function knownOperations(): KnownOperations {
  const known = new LRUCache<string, KnownOperation>({ ...KEPT_DOCUMENTS, sizeCalculation: (_, key) => key.length });
  return {
    remember: (text, operationName, operation) => {
      if (operation.operation.operation === OperationTypeNode.QUERY) known.set(keyOf(text, operationName), operation);
    },
    find: ({ method, body }) => {
      if (method !== 'POST' || !isPlain(body) || !Object.keys(body).every((key) => ORDINARY.has(key))) return undefined;
      const { query, operationName, variables = {} } = body;
      if (typeof query !== 'string' || !isPlain(variables)) return undefined;
      if (operationName !== undefined && typeof operationName !== 'string') return undefined;
      const found = known.get(keyOf(query, operationName));
      return found && { ...found, variables };
    },
  };
}

const keyOf = (text: string, operationName: string | undefined): string => `${operationName ?? ''} ${text}`;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Answers a request whose operation is known without Apollo's pipeline, whose work for a small question is as much as ours.
 * Gives undefined, having read nothing, for what Apollo has to look at: an operation that is not known, or one beyond the
 * node budget. Throws `RATE_LIMITED` beyond what its client may ask for.
 */
export async function answerKnown(
  known: KnownOperations,
  answer: AnswerOperation,
  query: HTTPGraphQLRequest,
  scope: RequestScope,
  record: RequestRecord,
): Promise<{ readonly operationName: string | null; readonly result: ExecutionResult } | undefined> {
  const found = known.find(query);
  const nodes = found && nodesOf(found);
  if (!found || nodes === undefined) return undefined;
  record.nodes = nodes;
  scope.spend?.(nodes);
  const { schema, document, operationName, variables } = found;
  const operation = { schema, document, operationName: operationName ?? undefined, variableValues: variables };
  return { operationName, result: await answer(operation, scope) };
}

/** The nodes of an operation, undefined beyond the limit. */
function nodesOf(operation: Parameters<typeof checkNodeBudget>[0]): number | undefined {
  try {
    return checkNodeBudget(operation);
  } catch {
    return undefined;
  }
}
