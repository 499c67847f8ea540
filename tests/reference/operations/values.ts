/** Random values for arguments and input fields: literals, variables, nulls, absences. */
import {
  type ConstValueNode,
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  print,
  type ObjectFieldNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Draft } from './draft.ts';
import { createRandom } from '../random.ts';
import type { Place, Pool } from './pool.ts';

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

/** How a value may be made: where it goes, how deep filters may still nest, and whether variables are allowed. */
interface Making {
  readonly place: Place;
  readonly depth: number;
  readonly constant: boolean;
}

/** Inputs that compare one value, as against those that are about a thing. */
export const COMPARISONS =
  /^(Id|Text|Int|Float|Date|Boolean|\w+(Kind|State|Scheme|Level)|Polarity|Prominence|Concerns|Method|Reading)Filter$/u;

/** A random value for an argument or input field that is to be given. */
export function valueOf(draft: Draft, input: Input, making: Making): ValueNode {
  const { random } = draft;
  const hasDefault = input.defaultValue !== undefined;
  if (!making.constant && random.chance(0.2)) return variable(draft, input.type, hasDefault, making);
  if (!isNonNullType(input.type) && random.chance(0.08)) return { kind: Kind.NULL };
  return literal(draft, input.type, making);
}

/** Whether an argument or input field is given: always when it must be. */
export const isGiven = ({ random }: Draft, { type, defaultValue }: Input): boolean =>
  (isNonNullType(type) && defaultValue === undefined) || random.chance(0.4);

function variable(draft: Draft, type: GraphQLInputType, hasDefault: boolean, making: Making): ValueNode {
  const { random, variables } = draft;
  const use = `${String(type)} ${hasDefault} ${making.place.owner}.${making.place.name}`;
  const known = variables.filter((one) => one.use === use);
  const name =
    known.length > 0 && random.chance(0.4) ? random.pick(known).name : declare(draft, type, hasDefault, making, use);
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function declare(draft: Draft, type: GraphQLInputType, hasDefault: boolean, making: Making, use: string): string {
  const { random, variables } = draft;
  const constant = (): ConstValueNode => literal(draft, type, { ...making, constant: true }) as ConstValueNode;
  const name = `v${variables.length}`;
  const nullable = String(getNullableType(type));
  const given = valueFromASTUntyped(constant());
  const forms = isNonNullType(type)
    ? [
        { type: `${nullable}!`, value: given },
        { type: nullable, fallback: constant() },
        { type: nullable, fallback: constant(), value: given },
        ...(hasDefault ? [{ type: nullable }] : []),
      ]
    : [
        { type: nullable },
        { type: nullable, value: null },
        { type: nullable, value: given },
        { type: nullable, value: given },
        { type: `${nullable}!`, value: given },
        { type: nullable, fallback: constant() },
        { type: nullable, fallback: constant(), value: null },
      ];
  variables.push({ name, use, ...random.pick(forms) });
  return name;
}

/** A random literal of the type, not null. */
export function literal(draft: Draft, given: GraphQLInputType, making: Making): ValueNode {
  const { random, values, pool } = draft;
  const type = getNullableType(given);
  if (isListType(type)) return list(draft, type.ofType, making);
  if (type instanceof GraphQLInputObjectType) return object(draft, type, making);
  if (type instanceof GraphQLEnumType) return { kind: Kind.ENUM, value: random.pick(type.getValues()).name };
  switch (type.name) {
    case 'Int':
      return {
        kind: Kind.INT,
        value: String(['first', 'perAuthority'].includes(making.place.name) ? values.int(1, 5) : values.int(0, 6)),
      };
    case 'Float':
      return { kind: Kind.FLOAT, value: values.pick(['0.5', '0.75', '1.0', '0.6']) };
    case 'Boolean':
      return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
    case 'ID':
      return { kind: Kind.STRING, value: pool.id(values, making.place) };
    case 'Date':
      return { kind: Kind.STRING, value: pool.day(values) };
    default:
      return { kind: Kind.STRING, value: pool.text(values, making.place) };
  }
}

function list(draft: Draft, item: GraphQLInputType, making: Making): ValueNode {
  const { random } = draft;
  // `compare` refuses fewer than two different ones.
  const several = making.place.name === 'authorities';
  // The grammar of inputs takes one item for a list of one.
  if (!several && random.chance(0.08)) return literal(draft, item, { ...making, constant: true });
  const length = random.pick(several ? [2, 2, 3, 4] : [0, 1, 2, 2, 3]);
  const inner = { name: making.place.name, type: item, defaultValue: undefined };
  if (several) return { kind: Kind.LIST, values: different(draft, item, making, length) };
  return { kind: Kind.LIST, values: Array.from({ length }, () => valueOf(draft, inner, making)) };
}

/** So many different values, given in place. */
function different(draft: Draft, type: GraphQLInputType, making: Making, length: number): ValueNode[] {
  const found = new Map<string, ValueNode>();
  while (found.size < length) {
    const value = literal(draft, type, { ...making, constant: true });
    found.set(print(value), value);
  }
  return [...found.values()];
}

function object(draft: Draft, type: GraphQLInputObjectType, making: Making): ValueNode {
  const fields = chosen(draft, type, making.depth);
  return { kind: Kind.OBJECT, fields: fields.map((field) => objectField(draft, type, field, making)) };
}

function objectField(
  draft: Draft,
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  making: Making,
): ObjectFieldNode {
  // A comparison is about the field it stands in, so it keeps the place.
  const place = COMPARISONS.test(type.name) ? making.place : { owner: type.name, name: field.name };
  const value = valueOf(draft, field, { ...making, place, depth: making.depth - 1 });
  return { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: field.name }, value };
}

const isNesting = ({ type }: GraphQLInputField): boolean =>
  /(?:^|\[)(?!Id|Text|Int|Float|Date|Boolean)\w*Filter/u.test(String(type)) &&
  !COMPARISONS.test(String(type).replace(/[[\]!]/gu, ''));

/** The fields that are given: those that must be, and of a filter one or two more. */
function chosen({ random }: Draft, type: GraphQLInputObjectType, depth: number): GraphQLInputField[] {
  const fields = Object.values(type.getFields());
  const must = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  const rest = fields.filter((field) => !must.includes(field) && (depth > 0 || !isNesting(field)));
  if (!type.name.endsWith('Filter')) return [...must, ...rest.filter(() => random.chance(0.6))];
  return [...must, ...random.some(rest, random.pick([0, 1, 1, 1, 1, 1, 1, 2, 2]))];
}

/** A random value without variables, as JSON, for an argument or input field of that type and place. */
export function constantOf(
  schema: GraphQLSchema,
  pool: Pool,
  seed: number,
  type: GraphQLInputType,
  place: Place,
): unknown {
  const random = createRandom(seed);
  const draft = { schema, pool, random, values: random, variables: [], fragments: [], variants: new Map() };
  return valueFromASTUntyped(literal(draft, type, { place, depth: 1, constant: true }));
}
