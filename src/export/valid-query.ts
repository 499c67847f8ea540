import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  type OperationDefinitionNode,
  parse,
  type Source,
  specifiedRules,
  validate,
} from 'graphql';
import { badUserInput } from '../domain/errors.ts';

/** A query that is valid in the schema, and its variables as they were sent. */
export interface ValidQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked. */
interface Asked {
  readonly source: Source;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** How the user gives the name of the operation, for the error about it. */
  readonly operationArgument: string;
  /** Whether the schema may be asked for; it may unless told. */
  readonly introspection?: boolean;
}

/** As many as a user can make use of. */
const MOST_ERRORS = 10;

/** Parses and validates; gives the errors instead when there are some. Throws `BAD_USER_INPUT` for the operation. */
export function validQuery(schema: GraphQLSchema, asked: Asked): ValidQuery | readonly GraphQLError[] {
  try {
    const document = parse(asked.source);
    const errors = validate(schema, document, rulesOf(asked), { maxErrors: MOST_ERRORS });
    if (errors.length > 0) return errors;
    return { schema, document, operation: operationOf(document, asked), variables: asked.variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

const rulesOf = ({ introspection = true }: Asked) =>
  introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

function operationOf(document: DocumentNode, { operationName, operationArgument }: Asked): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.QUERY) return operation;
  const names = document.definitions.flatMap((of) => ('operation' in of ? (of.name?.value ?? 'the unnamed one') : []));
  throw badUserInput(operationArgument, operationName ?? null, `the name of one query of these: ${names.join(', ')}`);
}
