import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import type { FilterField, Scope } from '../mapping.ts';
import { fullId } from '../../domain/ids.ts';
import { argumentReader, type FieldPlan, type PlanContext } from './context.ts';

type Path = readonly (string | number)[];
type Input = Readonly<Record<string, unknown>>;

/** Operators that compare one value, as Cypher has them. */
const operators: Readonly<Record<string, string>> = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

/**
 * The conditions of one filter input on the thing in `scope`, to be joined by AND.
 * Values become parameters; the text depends on which operators are present alone. Fields named in `except` are
 * passed over, those of a related thing as `authority.regions`.
 */
export function filterConditions(
  context: PlanContext,
  field: FieldPlan,
  filterName: string,
  scope: Scope,
  path: Path,
  except: readonly string[] = [],
): string[] {
  const input = valueAt(field.args, path) as Input | null | undefined;
  if (!input) return [];
  const table = context.filters[filterName];
  if (!table) throw new Error(`No filter table for ${filterName}`);
  const nested = (inner: Path) => allOf(filterConditions(context, field, filterName, scope, [...path, ...inner]));
  const conditions: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (value === null || value === undefined || except.includes(name)) continue;
    if (name === 'and') conditions.push(...(value as unknown[]).map((_, index) => nested(['and', index])));
    else if (name === 'or') conditions.push(anyOf((value as unknown[]).map((_, index) => nested(['or', index]))));
    else if (name === 'not') conditions.push(`NOT coalesce(${nested(['not'])}, false)`);
    else {
      const within = except.flatMap((of) => (of.startsWith(`${name}.`) ? of.slice(name.length + 1) : []));
      conditions.push(...fieldConditions(context, field, table[name], scope, [...path, name], value as Input, within));
    }
  }
  return conditions;
}

function fieldConditions(
  context: PlanContext,
  field: FieldPlan,
  mapping: FilterField | undefined,
  scope: Scope,
  path: Path,
  value: Input,
  except: readonly string[],
): string[] {
  if (!mapping) throw new Error(`No filter mapping for ${path.join('.')}`);
  const to = context.target('x');
  switch (mapping.kind) {
    case 'compare':
      return comparisons(context, field, mapping.expression(scope), path, value, mapping.convert);
    case 'one': {
      const conditions = filterConditions(context, field, mapping.filter, { node: to.node }, path, except);
      return [exists(mapping.match(scope, to), conditions)];
    }
    case 'many':
      return quantified(context, field, mapping, scope, path, value);
    case 'related': {
      const match = mapping.match(scope, to);
      const convert = (id: unknown) => fullId(mapping.type, String(id));
      const given = Object.entries(value).filter(([, operand]) => operand !== undefined);
      return given.flatMap(([operator, operand]) => {
        if (operand === null) return operator === 'eq' ? [`NOT ${exists(match, [])}`] : [];
        return [exists(match, comparisons(context, field, `${to.node}.id`, path, { [operator]: operand }, convert))];
      });
    }
    case 'theme': {
      const id = parameterAt(context, field, [...path, 'id'], (theme) => fullId('Theme', String(theme)));
      return [exists(mapping.match(scope, to), [withinTheme(to.node, id, value.includeNarrower !== false)])];
    }
    case 'computed': {
      const given = argumentReader(value, (read) =>
        context.parameter(field.source, (args) => read(valueAt(args, path) as Input)),
      );
      return [mapping.condition(scope, to, given)];
    }
  }
}

/** The theme itself or, when narrower ones count, any theme beneath it. */
const withinTheme = (theme: string, id: string, includeNarrower: boolean): string =>
  includeNarrower
    ? `(${theme}.id = ${id} OR EXISTS { MATCH (${theme})-[:BROADER*1..]->(:Theme {id: ${id}}) })`
    : `${theme}.id = ${id}`;

function quantified(
  context: PlanContext,
  field: FieldPlan,
  mapping: Extract<FilterField, { kind: 'many' }>,
  scope: Scope,
  path: Path,
  value: Input,
): string[] {
  return Object.entries(value).flatMap(([quantifier, inner]) => {
    if (inner === null || inner === undefined) return [];
    const to = context.target('x');
    const match = mapping.match(scope, to);
    const conditions = filterConditions(context, field, mapping.filter, { node: to.node }, [...path, quantifier]);
    if (quantifier === 'some') return [exists(match, conditions)];
    if (quantifier === 'none') return [`NOT ${exists(match, conditions)}`];
    return [`NOT ${exists(match, [`NOT coalesce(${allOf(conditions)}, false)`])}`];
  });
}

function comparisons(
  context: PlanContext,
  field: FieldPlan,
  expression: string,
  path: Path,
  value: Input,
  convert: (value: unknown) => unknown = (same) => same,
): string[] {
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operand === undefined) return [];
    if (operand === null) return operator === 'eq' ? [`${expression} IS NULL`] : [];
    const converted = (given: unknown) => (Array.isArray(given) ? given.map(convert) : convert(given));
    return [`${expression} ${operators[operator]} ${parameterAt(context, field, [...path, operator], converted)}`];
  });
}

const parameterAt = (
  context: PlanContext,
  field: FieldPlan,
  path: Path,
  convert: (value: unknown) => unknown,
): string => context.parameter(field.source, (args) => convert(valueAt(args, path)));

const valueAt = (args: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], args);

const exists = (match: string, conditions: readonly string[]): string => `EXISTS { ${match}${where(conditions)} }`;

/** ` WHERE …` of these conditions, or nothing. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';

const allOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `(${conditions.join(' AND ')})` : 'true';

const anyOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';

/** The name of the filter input an argument takes. */
export function filterInputName(type: GraphQLInputType | undefined): string | undefined {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named.name : undefined;
}
