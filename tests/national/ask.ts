import { parse, validate } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';

/** Asks a question of a graph; throws when it is not answered without an error. Variables are optional. */
export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

const PATIENCE = 60_000;

/** A way to ask the graph that holds all of our seed, for the tests of a file. */
export function askingTheNation(): Ask {
  let database: Database | undefined;
  let ask: Ask | undefined;
  beforeAll(async () => {
    database = await openNational();
    ask = asking(database);
  }, NATIONAL_PATIENCE);
  afterAll(() => database?.close());
  return (query, variables) => {
    if (!ask) throw new Error('The graph is opened before the first test.');
    return ask(query, variables);
  };
}

/** A way to ask this database. */
function asking(database: Database): Ask {
  const schema = createExecutableSchema(readSdl());
  const reader = createReader(schema, database);
  return async (query, variableValues = {}) => {
    const document = parse(query);
    const [refused] = validate(schema, document);
    if (refused) throw refused;
    const contextValue = { reader, deadline: Date.now() + PATIENCE };
    const answer = await answerOperation({
      schema,
      document,
      variableValues,
      contextValue,
    });
    if (answer.errors?.[0]) throw answer.errors[0];
    return answer.data ?? {};
  };
}
