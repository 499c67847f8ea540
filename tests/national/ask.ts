import { execute, parse, validate } from 'graphql';
import { plannedFieldResolver } from '../../src/graph/field-resolver.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { readSdl } from '../support/sources.ts';

/** Asks a question of a graph; throws when it is not answered without an error. Variables are optional. */
export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

const PATIENCE = 60_000;

/** A way to ask this database. */
export function asking(database: Database): Ask {
  const schema = createExecutableSchema(readSdl());
  const reader = createReader(schema, database);
  return async (query, variableValues = {}) => {
    const document = parse(query);
    const [refused] = validate(schema, document);
    if (refused) throw refused;
    const contextValue = { reader, deadline: Date.now() + PATIENCE };
    const answer = await execute({
      schema,
      document,
      variableValues,
      contextValue,
      fieldResolver: plannedFieldResolver,
    });
    if (answer.errors?.[0]) throw answer.errors[0];
    return answer.data ?? {};
  };
}
