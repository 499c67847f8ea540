import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded, responseName, type SelectionContext } from '../../graph/planner/selection.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { LIMITS } from './limits.ts';
import { listSize } from './list-sizes.ts';

/** An operation and its variables as they were sent. */
interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Scope = SelectionContext;

/** The nodes a selection asks for, and the path of the field that asks for most of them. */
interface Cost {
  readonly nodes: number;
  readonly path: string;
}

/** One field of a type as execution merges it: everything selected beneath one response name. */
interface MergedField {
  readonly parent: GraphQLCompositeType;
  readonly name: string;
  readonly nodes: FieldNode[];
}

/**
 * Refuses a query that may return more nodes than the limit: things with an id of their own, each as often as it comes. The
 * `first`s multiply along its paths, and lists without one by how long they can be; siblings are added up. Fields are merged as
 * execution merges them, so a fragment spread twice costs once; `ids` counts by its length, `compare` by its cells; what `@skip` and
 * `@include` leave out costs nothing. Runs on a validated document and throws `LIMIT_EXCEEDED`, naming the path.
 * Gives the number of nodes. Variables that cannot be coerced are left for execution to report, and cost nothing.
 */
export function checkNodeBudget({ schema, document, operation, variables }: Request): number {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!root || !coerced) return 0;
  const scope: Scope = { schema, fragments: fragmentsOf(document), variables: coerced };
  const { nodes, path } = costOfSets(scope, root, [operation.selectionSet]);
  if (nodes <= LIMITS.nodes) return nodes;
  throw limitExceeded('nodes', `Nodes that "${path}" may return`, 'Lower a "first" on that path.', nodes);
}

function costOfSets(scope: Scope, type: GraphQLCompositeType, sets: SelectionSetNode[]): Cost {
  const fields = new Map<string, MergedField>();
  const spread = new Set<string>();
  for (const set of sets) collect(scope, type, set, fields, spread);
  let nodes = 0;
  let heaviest: Cost = { nodes: 0, path: '' };
  for (const field of fields.values()) {
    const cost = costOfField(scope, field);
    nodes += cost.nodes;
    if (cost.nodes > heaviest.nodes) heaviest = cost;
  }
  return { nodes, path: heaviest.path };
}

/**
 * A field's number of things times what each of them costs: itself, if it has an id of its own, and what is beneath it. A
 * connection that is asked for none of its things costs as many all the same.
 */
function costOfField(scope: Scope, { parent, name, nodes }: MergedField): Cost {
  const [node] = nodes;
  const field = node && fieldOf(parent, node.name.value);
  if (!node || !field) return { nodes: 0, path: name };
  const type = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const inner = isCompositeType(type) ? costOfSets(scope, type, sets) : { nodes: 0, path: '' };
  const each = inner.nodes + (hasIdentity(type) ? 1 : 0);
  const list = listSize(parent, field);
  const asked = countOf(scope, field, node);
  const count = asked ?? list?.most ?? 1;
  const isCounted = asked !== undefined || list?.alwaysCosts === true;
  const multiplied = isCounted || count > 1 ? name : '';
  return {
    nodes: count * (isCounted ? Math.max(1, each) : each),
    path: inner.path ? `${name}.${inner.path}` : multiplied,
  };
}

/** Whether the things of a type have an id of their own. */
const hasIdentity = (type: GraphQLNamedType): boolean =>
  isInterfaceType(type) || isObjectType(type)
    ? [type, ...type.getInterfaces()].some(({ name }) => name === 'Node')
    : false;

/** Themes that `compare` takes when it is asked for none: the top ones of the vocabulary. */
const TOP_THEMES = 17;

/** How many nodes a field's arguments ask for; undefined when they do not say. */
function countOf(scope: Scope, field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
  const isMatrix = field.name === 'compare';
  const counted = isMatrix || field.args.some(({ name }) => name === 'first' || name === 'ids');
  if (!counted) return undefined;
  const { first, ids, authorities, themes } = argumentsOf(scope, field, node);
  if (isMatrix) return (lengthOf(authorities) ?? 1) * (lengthOf(themes) ?? TOP_THEMES);
  if (typeof first === 'number') return Math.max(0, first);
  return lengthOf(ids);
}

const lengthOf = (list: unknown): number | undefined => (Array.isArray(list) ? list.length : undefined);

/** A field's coerced arguments; none when they cannot be coerced, which execution reports. */
function argumentsOf(scope: Scope, field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, scope.variables);
  } catch {
    return {};
  }
}

function collect(
  scope: Scope,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  fields: Map<string, MergedField>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (!costs(scope, node)) continue;
    if (node.kind === Kind.FIELD) addField(type, node, fields);
    else if (node.kind === Kind.INLINE_FRAGMENT)
      collect(scope, narrowed(scope, type, node.typeCondition?.name.value), node.selectionSet, fields, spread);
    else {
      const fragment = scope.fragments[node.name.value];
      const key = `${type.name} ${node.name.value}`;
      if (!fragment || spread.has(key)) continue;
      spread.add(key);
      collect(scope, narrowed(scope, type, fragment.typeCondition.name.value), fragment.selectionSet, fields, spread);
    }
  }
}

function addField(parent: GraphQLCompositeType, node: FieldNode, fields: Map<string, MergedField>): void {
  const name = responseName(node);
  const key = `${parent.name}.${name}`;
  const known = fields.get(key);
  if (known) known.nodes.push(node);
  else fields.set(key, { parent, name, nodes: [node] });
}

/** The type selected on beneath a condition: an interface's condition on an object stays that object. */
function narrowed(scope: Scope, type: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
  const next = condition === undefined ? undefined : scope.schema.getType(condition);
  if (!isCompositeType(next)) return type;
  return isObjectType(type) && isAbstractType(next) ? type : next;
}

/** The field of a type; undefined for `__typename` and the introspection fields, which cost nothing. */
const fieldOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

function costs(scope: Scope, node: SelectionNode): boolean {
  try {
    return isIncluded(scope, node);
  } catch {
    return true;
  }
}
