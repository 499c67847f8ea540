import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * What of an operation's variables a statement's text may depend on, as one string: which inputs are present or null,
 * the values of enums and Booleans, the length of lists of input objects. Numbers, strings and ids count by presence only,
 * so that a thousand different arguments share one plan.
 */
export function variablesShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const parts = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    return `${name}${valueShape(typeFromAST(schema, type as never) as GraphQLInputType | undefined, variables[name])}`;
  });
  return parts.join();
}

function valueShape(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === undefined) return '~';
  if (value === null) return '0';
  if (isNonNullType(type)) return valueShape(type.ofType, value);
  if (isListType(type)) return listShape(type.ofType as GraphQLInputType, value as readonly unknown[]);
  if (isInputObjectType(type)) {
    const object = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(type.getFields()).filter((field) => object[field.name] !== undefined);
    return `{${fields.map((field) => `${field.name}${valueShape(field.type, object[field.name])}`).join()}}`;
  }
  if (isEnumType(type) || typeof value === 'boolean') return `=${String(value)}`;
  return '1';
}

function listShape(type: GraphQLInputType, values: readonly unknown[]): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(inner) ? `[${values.map((value) => valueShape(type, value)).join()}]` : '1';
}
