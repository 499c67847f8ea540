import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { themesWithin } from '../common.ts';
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

/** What of a filter is read, and for whom: the field whose argument it is. */
interface Reading {
  readonly context: PlanContext;
  readonly field: FieldPlan;
  /** Where the filter is read to find things, not to test one that is found already: what takes the walk. */
  readonly walk?: Walk;
}

/** How the things that a filter lets through are walked to, as clauses. */
interface Walk {
  /** The things that are walked to. */
  readonly node: string;
  /** Clauses that lead to them from a theme; `MATCH` may follow. */
  start?: string;
  /** Clauses that go on from the thing to one that it has at most one of, each with its conditions. */
  readonly joins: string[];
}

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
  return conditionsOf({ context, field }, filterName, scope, path, except);
}

/**
 * The clauses that find, each once, the things in `node` that the filter lets through, `all` being the clause that gives
 * every one and `others` conditions beside the filter. A theme is where the walk begins, and what a thing has at most one
 * of is walked to and not tested thing by thing, so that Neo4j may begin there: of 77,000 findings none but those on the
 * theme, or of the authority, are touched.
 */
export function filteredWalk(
  context: PlanContext,
  field: FieldPlan,
  filterName: string,
  node: string,
  all: string,
  others: readonly string[],
  except: readonly string[] = [],
): string {
  const walk: Walk = { node, joins: [] };
  const conditions = conditionsOf({ context, field, walk }, filterName, { node }, ['filter'], except);
  const start = walk.start ? `${walk.start} ${all} WITH DISTINCT ${node}` : all;
  return [`${start}${where([...others, ...conditions])}`, ...walk.joins].join(' ');
}

const WALKED: ReadonlySet<string | undefined> = new Set(['theme', 'one', 'related']);
/** Whether a walk through this filter is not over the things themselves: then all have to be found before a page can be. */
export function startsElsewhere(context: PlanContext, { args }: FieldPlan, filterName: string): boolean {
  const given = Object.entries((args.filter ?? {}) as Input).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return given.some(([name]) => WALKED.has(context.filters[filterName]?.[name]?.kind));
}

function conditionsOf(
  reading: Reading,
  filterName: string,
  scope: Scope,
  path: Path,
  except: readonly string[] = [],
): string[] {
  const input = valueAt(reading.field.args, path) as Input | null | undefined;
  if (!input) return [];
  const table = reading.context.filters[filterName];
  if (!table) throw new Error(`No filter table for ${filterName}`);
  const tested = tests(reading);
  const nested = (inner: Path) => allOf(conditionsOf(tested, filterName, scope, [...path, ...inner]));
  const conditions: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (value === null || value === undefined || except.includes(name)) continue;
    if (name === 'and') {
      const every = (value as unknown[]).flatMap((_, at) =>
        conditionsOf(reading, filterName, scope, [...path, name, at]),
      );
      conditions.push(...every);
    } else if (name === 'or') conditions.push(anyOf((value as unknown[]).map((_, index) => nested(['or', index]))));
    else if (name === 'not') conditions.push(`NOT coalesce(${nested(['not'])}, false)`);
    else {
      const within = except.flatMap((of) => (of.startsWith(`${name}.`) ? of.slice(name.length + 1) : []));
      conditions.push(...fieldConditions(reading, table[name], scope, [...path, name], value as Input, within));
    }
  }
  return conditions;
}

/** The same reading where a condition is tested alone: beneath `or`, `not` and `EXISTS`. */
const tests = ({ context, field }: Reading): Reading => ({ context, field });

function fieldConditions(
  reading: Reading,
  mapping: FilterField | undefined,
  scope: Scope,
  path: Path,
  value: Input,
  except: readonly string[],
): string[] {
  if (!mapping) throw new Error(`No filter mapping for ${path.join('.')}`);
  const { context, field, walk } = reading;
  const to = context.target('x');
  switch (mapping.kind) {
    case 'compare':
      return comparisons(context, field, mapping.expression(scope), path, value, mapping.convert);
    case 'one': {
      // The step to it comes before those from it.
      const place = walk?.joins.length ?? 0;
      const inner = conditionsOf(reading, mapping.filter, { node: to.node }, path, except);
      return reached(walk, mapping.match(scope, to), inner, place);
    }
    case 'many':
      return quantified(tests(reading), mapping, scope, path, value);
    case 'related': {
      const match = mapping.match(scope, to);
      const convert = (id: unknown) => fullId(mapping.type, String(id));
      const given = Object.entries(value).filter(([, operand]) => operand !== undefined);
      return given.flatMap(([operator, operand]) => {
        if (operand === null) return operator === 'eq' ? [`NOT ${exists(match, [])}`] : [];
        const named = comparisons(context, field, `${to.node}.id`, path, { [operator]: operand }, convert);
        // One id is reached once; several could be reached from the same thing.
        return reached(operator === 'eq' ? walk : undefined, match, named);
      });
    }
    case 'theme': {
      const id = parameterAt(context, field, [...path, 'id'], (theme) => fullId('Theme', String(theme)));
      const includeNarrower = value.includeNarrower !== false;
      const match = mapping.match(scope, to);
      if (walk && walk.start === undefined && walk.node === scope.node) {
        walk.start = `${themesWithin(to.node, id, includeNarrower)} ${match}`;
        return [];
      }
      return [exists(match, [withinTheme(to.node, id, includeNarrower)])];
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
  reading: Reading,
  mapping: Extract<FilterField, { kind: 'many' }>,
  scope: Scope,
  path: Path,
  value: Input,
): string[] {
  return Object.entries(value).flatMap(([quantifier, inner]) => {
    if (inner === null || inner === undefined) return [];
    const to = reading.context.target('x');
    const match = mapping.match(scope, to);
    const conditions = conditionsOf(reading, mapping.filter, { node: to.node }, [...path, quantifier]);
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

/** That a match meets these conditions: as a step of the walk, or as a condition. */
function reached(
  walk: Walk | undefined,
  match: string,
  conditions: readonly string[],
  place = walk?.joins.length ?? 0,
): string[] {
  if (!walk) return [exists(match, conditions)];
  walk.joins.splice(place, 0, `${match}${where(conditions)}`);
  return [];
}

const exists = (match: string, conditions: readonly string[]): string => `EXISTS { ${match}${where(conditions)} }`;

/** ` WHERE …` of these conditions, or nothing. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';

const joined = (conditions: readonly string[], by: string, none: string): string =>
  conditions.length > 0 ? `(${conditions.join(by)})` : none;
const allOf = (conditions: readonly string[]): string => joined(conditions, ' AND ', 'true');
const anyOf = (conditions: readonly string[]): string => joined(conditions, ' OR ', 'false');

/** The name of the filter input an argument takes. */
export function filterInputName(type: GraphQLInputType | undefined): string | undefined {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named.name : undefined;
}
