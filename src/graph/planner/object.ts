import {
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import type { Compiled, FieldMapping, RelationField, Scope, TypeTable } from '../mapping.ts';
import { connectionPlan } from './connection.ts';
import type { FieldPlan, PlanContext } from './context.ts';
import { where } from './filter.ts';
import { columnsPlan } from './columns.ts';
import { collectFields } from './selection.ts';

/** Where a hydrated object says which concrete type it is, for interfaces. A symbol, so that no alias can collide. */
export const typeName: unique symbol = Symbol('typeName');

type Reader = (row: readonly unknown[]) => unknown;

/**
 * The positional row of one object: its columns, then one value for each relation selected; and the hydration of such a
 * row into an object by response name.
 */
export function objectPlan(
  context: PlanContext,
  typeNamed: string,
  scope: Scope,
  nodes: readonly FieldNode[],
): Compiled {
  const named = context.schema.getType(typeNamed);
  if (isInterfaceType(named)) return interfacePlan(context, named, scope, nodes);
  const type = objectType(context, typeNamed);
  const table = tableOf(context, typeNamed);
  const selection = collectFields(
    context,
    type,
    nodes.map((node) => node.selectionSet),
  );
  const columns = columnsPlan(context, table, scope, selection);
  const expressions = [...columns.expressions];
  const readers: [string, Reader][] = [];
  const preludes: string[] = [];
  for (const [responseName, fieldNodes] of selection) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') {
      readers.push([responseName, () => typeNamed]);
      continue;
    }
    const mapping = mappingOf(table, name);
    if (mapping.kind === 'column' || mapping.kind === 'stored') {
      readers.push([responseName, columnReader(columns.valueOf(name), scope, mapping.decode)]);
      continue;
    }
    const compiled = fieldPlan(context, mapping, scope, context.field(type, fieldNodes));
    const position = expressions.push(compiled.expression) - 1;
    if (compiled.prelude) preludes.push(compiled.prelude);
    readers.push([responseName, (row) => compiled.hydrate(row[position])]);
  }
  const prelude = preludes.join(' ');
  // A thing of which stored columns alone are asked for is the list of them.
  if (expressions.length === 1 && columns.areStored)
    return { expression: expressions[0] ?? '', prelude, hydrate: (row) => hydrated(readers, row && [row]) };
  const expression = `[${expressions.join(', ')}]`;
  return { expression, prelude, hydrate: (row) => hydrated(readers, row) };
}

/** The row of a thing that is one of several types: a value for each, of which all but its own are null. */
function interfacePlan(
  context: PlanContext,
  type: GraphQLInterfaceType,
  scope: Scope,
  nodes: readonly FieldNode[],
): Compiled {
  const members = context.schema.getPossibleTypes(type).map(({ name }) => {
    const node = scope.kinds?.[name];
    if (node === undefined) throw new Error(`Nothing says when a ${type.name} is a ${name}`);
    return { name, node, item: objectPlan(context, name, { ...scope, node }, nodes) };
  });
  const values = members.map(({ node, item }) => `CASE WHEN ${node} IS NOT NULL THEN ${item.expression} END`);
  return {
    expression: `[${values.join(', ')}]`,
    prelude: members.flatMap(({ item }) => item.prelude || []).join(' '),
    hydrate: (value) => {
      const rows = value as readonly unknown[];
      const own = rows.findIndex((row) => row !== null);
      const name = members[own]?.name;
      return name === undefined ? null : ofType(name, members[own]?.item.hydrate(rows[own]));
    },
  };
}

/** Says of a hydrated object behind an interface which type it is; of others the schema says it. */
export function ofType(name: string, object: unknown): unknown {
  return object === null ? null : Object.defineProperty(object as object, typeName, { value: name });
}

function hydrated(readers: readonly [string, Reader][], row: unknown): unknown {
  if (row === null || row === undefined) return null;
  const object: Record<string, unknown> = {};
  for (const [name, read] of readers) object[name] = read(row as readonly unknown[]);
  return object;
}

const columnReader =
  (valueOf: Reader, scope: Scope, decode: ((value: unknown, scope: Scope) => unknown) | undefined): Reader =>
  (row) =>
    decode ? decode(valueOf(row), scope) : valueOf(row);

function fieldPlan(
  context: PlanContext,
  mapping: Exclude<FieldMapping, { kind: 'column' | 'stored' }>,
  scope: Scope,
  field: FieldPlan,
): Compiled {
  switch (mapping.kind) {
    case 'object':
      return objectPlan(context, mapping.type, mapping.scope(scope), field.nodes);
    case 'one':
    case 'list':
      return relationPlan(context, mapping, scope, field);
    case 'connection':
      return connectionPlan(context, mapping, scope, field);
    case 'computed':
      return mapping.plan(context, scope, field);
  }
}

/** The end of a subquery that gives this row: what must stand before, and `RETURN`. */
export const returning = ({ prelude, expression }: Pick<Compiled, 'prelude' | 'expression'>): string =>
  `${prelude ? `${prelude} ` : ''}RETURN ${expression}`;

/** What was compiled, with clauses that must stand before it. */
export const preceded = (clauses: string, compiled: Compiled): Compiled => ({
  ...compiled,
  prelude: compiled.prelude ? `${clauses} ${compiled.prelude}` : clauses,
});

/**
 * An expression whose subquery needs a prelude of its own holds an aggregate, which Cypher takes for one of the row that
 * contains it: it is then computed before that row's `RETURN`, by a subquery that returns nothing else.
 */
export function hoisted(
  context: PlanContext,
  expression: string,
  prelude: string | undefined,
): Pick<Compiled, 'prelude' | 'expression'> {
  if (!prelude) return { expression };
  const value = context.fresh('c');
  return { prelude: `CALL (*) { RETURN ${expression} AS ${value} }`, expression: value };
}

/** A list with one object for each row that the clauses give, in their order. */
export const listPlan = (context: PlanContext, clauses: string, item: Compiled): Compiled => ({
  ...hoisted(context, `COLLECT { ${clauses} ${returning(item)} }`, item.prelude),
  hydrate: (rows) => (rows as unknown[]).map(item.hydrate),
});

function relationPlan(context: PlanContext, mapping: RelationField, scope: Scope, field: FieldPlan): Compiled {
  const to = context.target('n');
  const conditions = mapping.where?.(to, field.argument) ?? [];
  const order = mapping.order ? ` WITH * ORDER BY ${mapping.order(to)}` : '';
  const item = objectPlan(context, mapping.type, { node: to.node, via: to.via }, field.nodes);
  const clauses = `${mapping.match(scope, to)}${where(conditions)}${order}`;
  const list = listPlan(context, clauses, item);
  if (mapping.kind === 'list') return list;
  return { ...list, hydrate: (rows) => item.hydrate((rows as unknown[])[0]) };
}

function objectType(context: PlanContext, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return type;
}

function tableOf(context: PlanContext, name: string): TypeTable {
  const table = context.tables.get(name);
  if (!table) throw new Error(`No table for ${name}`);
  return table;
}

function mappingOf(table: TypeTable, field: string): FieldMapping {
  const mapping = table.fields[field];
  if (!mapping) throw new Error(`No mapping for ${table.type}.${field}`);
  return mapping;
}
