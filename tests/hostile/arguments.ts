import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isLeafType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One place of the schema that takes a string: how to write it, as an operation with the variable `$value`. */
export interface StringPlace {
  /** Field and argument, `Query.findings(filter.theme.id)`. */
  readonly name: string;
  readonly query: string;
}

/** Types whose values are written as strings. */
const WRITTEN_AS_STRINGS = new Set(['ID', 'String', 'Date', 'DateTime', 'Day']);

/** How to reach an object of each type from the root, as the text before and after its selection. */
type Way = readonly [before: string, after: string];

/**
 * Every argument of every field that takes a string, and every field of every input, once each, by walking the schema.
 * `values` are valid ones by the name of an argument, or of a field and an argument.
 */
export function stringPlaces(schema: GraphQLSchema, values: Readonly<Record<string, string>>): StringPlace[] {
  const seen = new Set<string>();
  return [...waysTo(schema, values)].flatMap(([type, [before, after]]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const others = field.args.filter((other) => other !== argument && needed(other));
        const written = others.map((other) => `${other.name}: ${exampleOf(other, values, field.name)}`);
        return spots(argument.type, [], seen).map(({ path, write, type: asked }): StringPlace => {
          const given = [...written, `${argument.name}: ${write}`].join(', ');
          const selected = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
          return {
            name: `${type.name}.${field.name}(${[argument.name, ...path].join('.')})`,
            query: `query Hostile($value: ${asked}!) { ${before}${field.name}(${given})${selected}${after} }`,
          };
        });
      }),
    ),
  );
}

const needed = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** A valid literal for an argument that has to be given. */
function exampleOf(
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  values: Readonly<Record<string, string>>,
  field = '',
): string {
  if (isNonNullType(type)) return exampleOf({ name, type: type.ofType }, values, field);
  if (isListType(type)) return `[${exampleOf({ name, type: type.ofType }, values, field)}]`;
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const inner = Object.values(named.getFields()).filter(needed);
    return `{ ${inner.map((one) => `${one.name}: ${exampleOf(one, values)}`).join(', ')} }`;
  }
  if (WRITTEN_AS_STRINGS.has(named.name))
    return JSON.stringify(values[`${field}.${name}`] ?? values[name] ?? 'supervision');
  if (named.name === 'Int') return '1';
  const [first] = 'getValues' in named ? named.getValues() : [];
  return first?.name ?? 'true';
}

interface Spot {
  readonly path: readonly string[];
  readonly write: string;
  readonly type: string;
}

/** Where in the value of an argument a string may stand, but for fields of inputs that were `seen` before. */
function spots(type: GraphQLInputType, path: readonly string[], seen: Set<string>): Spot[] {
  if (isNonNullType(type)) return spots(type.ofType, path, seen);
  if (isListType(type)) return spots(type.ofType, path, seen).map((spot) => ({ ...spot, write: `[${spot.write}]` }));
  const named = getNamedType(type);
  if (WRITTEN_AS_STRINGS.has(named.name)) return [{ path, write: '$value', type: named.name }];
  if (!isInputObjectType(named)) return [];
  const fields = Object.values(named.getFields()).toSorted((one, other) => Number(joins(one)) - Number(joins(other)));
  return fields.flatMap((field) => {
    const name = `${named.name}.${field.name}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return spots(field.type, [...path, field.name], seen).map((spot) => {
      const rest = fields.filter((other) => other !== field && needed(other));
      const written = rest.map((other) => `, ${other.name}: ${exampleOf(other, {})}`).join('');
      return { ...spot, write: `{ ${field.name}: ${spot.write}${written} }` };
    });
  });
}

/** Whether a field of an input holds inputs of its own kind: they are gone into last, so that each is written plainly. */
const joins = ({ name }: GraphQLInputField): boolean => ['and', 'or', 'not'].includes(name);

/** The shortest way to each object type: breadth first, with the arguments that fields on the way have to be given. */
function waysTo(schema: GraphQLSchema, values: Readonly<Record<string, string>>): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>();
  const root = schema.getQueryType()!;
  ways.set(root, ['', '']);
  for (const [type, [before, after]] of ways)
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || ways.has(next)) continue;
      const given = field.args
        .filter((argument) => needed(argument) || (argument.name === 'first' && type !== root))
        .map((argument) => `${argument.name}: ${exampleOf(argument, values, field.name)}`);
      const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
      ways.set(next, [`${before}${call} { `, ` }${after}`]);
    }
  return ways;
}
