import { parse, type GraphQLSchema } from 'graphql';
import type { Reader } from '../graph/reader.ts';
import { answerOperation } from './answer-operation.ts';

/** The longest (ms) that the first plan of a store that has just started may take, on a busy machine. */
const WARM_UP_TIMEOUT = 60_000;

/**
 * Asks a query whose answer nobody waits for: a store that has just started plans its first statements slowly, and keeps
 * their plans. Never throws.
 */
export async function warmUp(schema: GraphQLSchema, reader: Reader, query: string): Promise<void> {
  const contextValue = { reader, deadline: Date.now() + WARM_UP_TIMEOUT };
  await answerOperation({ schema, document: parse(query), contextValue });
}
