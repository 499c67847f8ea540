/** Random operations over the schema, valid by GraphQL's own rules. */
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  parseType,
  print,
  validate,
  type VariableDefinitionNode,
} from 'graphql';
import { createRandom } from '../random.ts';
import type { Draft, Variable } from './draft.ts';
import type { Pool } from './pool.ts';
import { fieldNode } from './selections.ts';

/** An operation and the values of its variables. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text of an operation with its variables, to be pasted into a report. */
export const shown = ({ document, variables }: Operation): string =>
  `# variables: ${JSON.stringify(variables)}\n${print(document)}`;

/**
 * The operation of a seed; a second seed gives other values to the same shape, which the server need not plan again.
 * A draft in which merged selections conflict is thrown away for the next one.
 */
export function randomOperation(schema: GraphQLSchema, pool: Pool, seed: number, valueSeed = seed): Operation {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const operation = drafted(schema, pool, seed + attempt * 7_919, valueSeed);
    if (validate(schema, operation.document).length === 0) return operation;
  }
  throw new Error(`No valid operation for seed ${seed}`);
}

/** One draft, which may not be valid. */
function drafted(schema: GraphQLSchema, pool: Pool, seed: number, valueSeed: number): Operation {
  const random = createRandom(seed);
  const values = createRandom(valueSeed ^ 0x5eed);
  const draft: Draft = { random, values, schema, pool, variables: [], fragments: [], variants: new Map() };
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries');
  const fields = random.some(Object.values(query.getFields()), random.pick([1, 1, 1, 1, 2]));
  const selections = fields.map((field) =>
    fieldNode(draft, query, field, { depth: random.pick([1, 2, 2, 3, 3, 4]), rows: 1 }),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: 'query' as never,
        variableDefinitions: draft.variables.map(definition),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...draft.fragments,
    ],
  };
  const given = draft.variables.filter(({ value }) => value !== undefined);
  // Printed and parsed again, so that it is what a client would send.
  return {
    document: parse(print(document)),
    variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  };
}

const definition = ({ name, type, fallback }: Variable): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(type),
  ...(fallback && { defaultValue: fallback }),
});
