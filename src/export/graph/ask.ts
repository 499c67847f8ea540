import { type GraphQLSchema, Source as GraphqlSource } from 'graphql';
import type { Source } from '../pages.ts';
import { type ValidQuery, validQuery } from '../valid-query.ts';

/** Answers a query of our own with its data; throws its first error. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** A query of our own, valid in the schema. */
export function ownQuery(schema: GraphQLSchema, text: string, variables: ValidQuery['variables']): ValidQuery {
  const asked = {
    source: new GraphqlSource(text),
    variables,
    operationName: undefined,
    operationArgument: 'operation',
  };
  const query = validQuery(schema, asked);
  if ('operation' in query) return query;
  throw new Error(query.join('\n'));
}

/** Asks such queries of a source. */
export const askOf =
  (schema: GraphQLSchema, source: Source): Ask =>
  async (text, variables) => {
    const { result } = await source.answer(ownQuery(schema, text, variables));
    const [error] = result.errors ?? [];
    if (error) throw error;
    return result.data;
  };
