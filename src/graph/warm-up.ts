import { execute, parse, type GraphQLSchema } from 'graphql';
import { plannedFieldResolver } from './field-resolver.ts';
import type { Reader } from './reader.ts';

/** As long as the first plan of a store that has just started may take on a busy machine. */
const WARM_UP_TIMEOUT = 30_000;

/** The main question: a store that has just started plans its first statements slowly, and this is asked first. */
const MAIN_QUESTION = parse(`{
  theme(id: "supervision") {
    sharedBy(basis: EVER, first: 1) {
      totalCount
      coverage { authorities }
      edges { status newerNotRead node { name } basedOn { id } findings(first: 1) { nodes { statement evidence { page } } } }
    }
  }
}`);

/** Asks the main question once, so that no user has to wait for a cold store to plan it. Never throws. */
export async function warmUp(schema: GraphQLSchema, reader: Reader): Promise<void> {
  const contextValue = { reader, deadline: Date.now() + WARM_UP_TIMEOUT };
  await execute({ schema, document: MAIN_QUESTION, contextValue, fieldResolver: plannedFieldResolver });
}
