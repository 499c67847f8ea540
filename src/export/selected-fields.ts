import {
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded, responseName, type SelectionContext } from '../graph/planner/selection.ts';
import type { ValidQuery } from './valid-query.ts';

/** What a selection is read with; the variables are coerced where they can be. */
export type Scope = SelectionContext;

/** A selection set, and the type it is on. */
export interface Selection {
  readonly type: string;
  readonly set: SelectionSetNode;
}

/** Everything selected beneath one response name. */
export interface SelectedField {
  /** What the schema says of it; nothing for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
  /** Where it is written first. */
  readonly node: FieldNode;
  readonly beneath: Selection[];
}

/** The scope of a query. */
export function scopeOf({ schema, document, operation, variables }: ValidQuery): Scope {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return { schema, variables: coerced ?? variables, fragments: fragmentsOf(document) };
}

/** The selection on the query type. */
export const rootSelections = ({ schema, operation }: ValidQuery): Selection[] => [
  { type: schema.getQueryType()?.name ?? 'Query', set: operation.selectionSet },
];

/** The fields by response name, merged, fragments looked through whatever type they are for. */
export function fieldsOf(scope: Scope, selections: readonly Selection[]): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>();
  for (const { type, set } of selections) for (const node of set.selections) collect(scope, type, node, fields);
  return fields;
}

function collect(scope: Scope, type: string, node: SelectionNode, fields: Map<string, SelectedField>): void {
  if (!isIncluded(scope, node)) return;
  if (node.kind === Kind.FIELD) return addField(scope, type, node, fields);
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node;
  const condition = fragment?.typeCondition?.name.value ?? type;
  for (const inner of fragment?.selectionSet.selections ?? []) collect(scope, condition, inner, fields);
}

function addField(scope: Scope, parent: string, node: FieldNode, fields: Map<string, SelectedField>): void {
  const name = responseName(node);
  const owner = scope.schema.getType(parent);
  const hasFields = isObjectType(owner) || isInterfaceType(owner);
  const field = hasFields ? owner.getFields()[node.name.value] : undefined;
  const selected = fields.get(name) ?? { field, node, beneath: [] };
  fields.set(name, selected);
  if (node.selectionSet && field)
    selected.beneath.push({ type: getNamedType(field.type).name, set: node.selectionSet });
}
