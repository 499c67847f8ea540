/** Random selections: fields with arguments, aliases, repetitions, fragments and directives. */
import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type NameNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type { Draft } from './draft.ts';
import { isGiven, literal, valueOf } from './values.ts';

/** A type that fields are selected of. */
export type Parent = GraphQLObjectType | GraphQLInterfaceType;

/** How much may still be selected: levels, and rows that one more level would multiply. */
export interface Room {
  readonly depth: number;
  readonly rows: number;
  /** Set in fragments on different types side by side, where one response name must not mean two things. */
  readonly prefix?: string;
}

const MOST_ROWS = 300;

/** Fields of whose arguments exactly one of some must be given, and not null. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = { 'Query.trend': ['theme', 'weakness'] };

const name = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** A selection set for a type, never empty. */
function selections(draft: Draft, type: Parent, room: Room): SelectionNode[] {
  const { random } = draft;
  const plain = isInterfaceType(type) ? abstract(draft, type, room) : fieldsOf(draft, type, room);
  const repeated = plain.filter((node) => node.kind === Kind.FIELD && node.selectionSet && random.chance(0.15));
  const again = repeated.map((node) => repeat(draft, type, node as FieldNode, room));
  return [...plain, ...again, ...extras(draft, type, room)].map((node) => wrapped(draft, type, node));
}

function fieldsOf(draft: Draft, type: GraphQLObjectType, room: Room): SelectionNode[] {
  const { random } = draft;
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const branches = fields.filter((field) => !leaves.includes(field));
  const isConnection = type.name.endsWith('Connection');
  const mayBranch = isConnection || (room.depth > 0 && room.rows <= MOST_ROWS);
  const count = isConnection ? random.pick([1, 1, 1, 2, 3]) : random.pick([0, 1, 1, 2]);
  const chosen = [...random.some(leaves, random.int(0, 3)), ...(mayBranch ? random.some(branches, count) : [])];
  const nodes = chosen.map((field) => fieldNode(draft, type, field, room));
  return nodes.length > 0 ? nodes : [typename(draft)];
}

/** One field, under a response name that fixes its arguments. */
export function fieldNode(
  draft: Draft,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  room: Room,
): FieldNode {
  const [variant, given] = variantOf(draft, type, field);
  const alias = aliasOf(draft, type, field, variant, room);
  const inner = getNamedType(field.type);
  return {
    kind: Kind.FIELD,
    name: name(field.name),
    ...(alias !== undefined && { alias: name(alias) }),
    ...(given.length > 0 && { arguments: given }),
    ...(isObjectType(inner) || isInterfaceType(inner)
      ? { selectionSet: { kind: Kind.SELECTION_SET, selections: selections(draft, inner, inside(room, field)) } }
      : {}),
  };
}

function variantOf(draft: Draft, type: Parent, field: GraphQLField<unknown, unknown>): [number, ArgumentNode[]] {
  const coordinate = `${type.name}.${field.name}`;
  const known = draft.variants.get(coordinate) ?? [];
  if (known.length > 0 && (field.args.length === 0 || draft.random.chance(0.3))) {
    const index = draft.random.int(0, known.length - 1);
    return [index, known[index] ?? []];
  }
  const given = argumentsOf(draft, type, field);
  draft.variants.set(coordinate, [...known, given]);
  return [known.length, given];
}

function argumentsOf(draft: Draft, type: Parent, field: GraphQLField<unknown, unknown>): ArgumentNode[] {
  const alternatives = ALTERNATIVES[`${type.name}.${field.name}`] ?? [];
  const chosen = alternatives.length > 0 ? draft.random.pick(alternatives) : undefined;
  return field.args
    .filter(({ name: given }) => !alternatives.includes(given) || given === chosen)
    .filter(
      (argument) =>
        argument.name === chosen || (argument.name === 'after' ? draft.random.chance(0.05) : isGiven(draft, argument)),
    )
    .map((argument) => {
      const place = type.name === 'Query' && argument.name.startsWith('id') ? field.name : argument.name;
      const making = { place: { owner: type.name, name: place }, depth: 2, constant: false };
      if (argument.name === chosen) return argumentNode(chosen, literal(draft, argument.type, making));
      const value = argument.name === 'after' ? ({ kind: Kind.NULL } as const) : valueOf(draft, argument, making);
      return argumentNode(argument.name, value);
    });
}

const argumentNode = (title: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: name(title),
  value,
});

/** Equal response names of one type always mean equal arguments; side by side, types have names of their own. */
function aliasOf({ random }: Draft, type: Parent, field: GraphQLField<unknown, unknown>, variant: number, room: Room) {
  if (room.prefix !== undefined) return `${room.prefix}_${field.name}_${variant}`;
  if (variant > 0) return `${field.name}_${variant}`;
  return field.args.length === 0 && random.chance(0.1) ? `${type.name}_${field.name}` : undefined;
}

function inside(room: Room, field: GraphQLField<unknown, unknown>): Room {
  const isConnection = String(field.type).includes('Connection');
  const isNodes = isListType(getNullableType(field.type)) && field.args.length > 0;
  const factor = isConnection ? 3 : isNodes ? 2 : 1;
  return { depth: room.depth - (isConnection ? 0 : 1), rows: room.rows * factor };
}

/** A selection on an interface: its own fields and fragments on some of its types, and on itself. */
function abstract(draft: Draft, type: GraphQLInterfaceType, room: Room): SelectionNode[] {
  const { random, schema } = draft;
  const types = random.some(schema.getPossibleTypes(type), random.int(1, 4));
  const leaf = type.name === 'Node' ? 'id' : 'score';
  const own: SelectionNode[] = random.some([typename(draft), { kind: Kind.FIELD, name: name(leaf) }], random.int(0, 2));
  const fragments = types.map((member): SelectionNode => {
    const nodes = fieldsOf(draft, member, { ...room, depth: room.depth - 1, prefix: member.name });
    const on = inline(member.name, nodes);
    return random.chance(0.2) ? inline(type.name, [on]) : on;
  });
  return [...own, ...fragments];
}

const inline = (type: string | undefined, nodes: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  ...(type !== undefined && { typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) } }),
  selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
});

/** `__typename`, sometimes under another name. */
const typename = ({ random }: Draft): FieldNode => ({
  kind: Kind.FIELD,
  name: name('__typename'),
  ...(random.chance(0.3) && { alias: name('is') }),
});

/** The same response name and arguments again, with other fields inside: GraphQL merges the two. */
function repeat(draft: Draft, type: Parent, node: FieldNode, room: Room): FieldNode {
  const field = type.getFields()[node.name.value];
  const inner = field && getNamedType(field.type);
  if (!field || !inner || !(isObjectType(inner) || isInterfaceType(inner))) return node;
  const { directives: _, ...plain } = node;
  const again = selections(draft, inner, inside({ ...room, rows: room.rows * 2 }, field));
  return { ...plain, selectionSet: { kind: Kind.SELECTION_SET, selections: again } };
}

/** Fragments on Node in the selection of one of its types, dead ones too, and fragments used before. */
function extras(draft: Draft, type: Parent, room: Room): SelectionNode[] {
  const { random, fragments, schema } = draft;
  if (random.chance(0.1)) return [typename(draft)];
  const isNode = isObjectType(type) && type.getInterfaces().some(({ name: of }) => of === 'Node');
  if (isNode && random.chance(0.1)) {
    const other = random.pick(['Theme', 'Authority', type.name]);
    const key = `${other}_key`;
    const dead = inline(other, [{ kind: Kind.FIELD, alias: name(key), name: name('key') }]);
    return [inline('Node', [{ kind: Kind.FIELD, name: name('id') }, ...(random.chance(0.5) ? [dead] : [])])];
  }
  const known = fragments.filter((fragment) => schema.getType(fragment.typeCondition.name.value) === type);
  if (known.length === 0 || room.rows > 20 || random.chance(0.7)) return [];
  return [{ kind: Kind.FRAGMENT_SPREAD, name: name(random.pick(known).name.value) }];
}

function wrapped(draft: Draft, type: Parent, node: SelectionNode): SelectionNode {
  const { random, fragments } = draft;
  const inner = random.chance(0.08) ? { ...node, directives: directives(draft) } : node;
  if (random.chance(0.08)) {
    const title = `F${fragments.length}`;
    fragments.push({
      kind: Kind.FRAGMENT_DEFINITION,
      name: name(title),
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(type.name) },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
    });
    return {
      kind: Kind.FRAGMENT_SPREAD,
      name: name(title),
      ...(random.chance(0.2) && { directives: directives(draft) }),
    };
  }
  if (!random.chance(0.08)) return inner;
  const fragment = inline(random.chance(0.5) ? type.name : undefined, [inner]);
  return random.chance(0.3) ? { ...fragment, directives: directives(draft) } : fragment;
}

function directives(draft: Draft): DirectiveNode[] {
  const { random } = draft;
  return random.some(['skip', 'include'], random.pick([1, 1, 1, 2])).map((title) => {
    const type = draft.schema.getDirective(title)?.args[0]?.type;
    if (!type) throw new Error(`The schema lacks @${title}`);
    const making = { place: { owner: title, name: 'if' }, depth: 0, constant: false };
    const value = valueOf(draft, { name: 'if', type, defaultValue: undefined }, making);
    return { kind: Kind.DIRECTIVE, name: name(title), arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value }] };
  });
}
