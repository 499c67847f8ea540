import { execute, parse, type GraphQLSchema } from 'graphql';
import { plannedFieldResolver } from './field-resolver.ts';
import type { Reader } from './reader.ts';

/** The longest (ms) that the first plan of a store that has just started may take, on a busy machine. */
const WARM_UP_TIMEOUT = 60_000;

/**
 * Asks a query whose answer nobody waits for: a store that has just started plans its first statements slowly, and keeps
 * their plans. Never throws.
 */
export async function warmUp(schema: GraphQLSchema, reader: Reader, query: string): Promise<void> {
  const contextValue = { reader, deadline: Date.now() + WARM_UP_TIMEOUT };
  await execute({ schema, document: parse(query), contextValue, fieldResolver: plannedFieldResolver });
}
