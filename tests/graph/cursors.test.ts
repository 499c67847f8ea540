/** Pages of every connection in every order; cursors that are wrong; cursors while the graph changes. */
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FindingsError } from '../../src/domain/errors.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { PREFIXES } from '../reference/identity.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { openRandomGraph } from '../reference/scratch.ts';
import { all } from '../reference/store.ts';

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';

let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openRandomGraph(5);
  judge = await openJudge(database);
});
afterAll(() => database.close());

/** A connection somewhere: the text before and after its arguments. */
interface Place {
  readonly open: string;
  readonly close: string;
  readonly field: string;
  readonly given: string;
}

async function ask(
  executor: 'planned' | 'reference',
  place: Place,
  first: number,
  after: string | null,
): Promise<Connection> {
  const source = `query ($first: Int!, $after: String) { ${place.open} at: ${place.field}(first: $first, after: $after${place.given}) { ${PAGE} } ${place.close} }`;
  const { data, errors } = await judge[executor]({ document: parse(source), variables: { first, after } });
  expect(errors, source).toBeUndefined();
  return connectionIn(data) as Connection;
}

/** The value under `at`, wherever it is. */
function connectionIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, 'at')) return (value as { at: unknown }).at;
  return Object.values(value)
    .map(connectionIn)
    .find((found) => found !== undefined);
}

/** Pages forward from the start, checking that each page says truly where it stands. */
async function pagedIds(place: Place, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { totalCount, pageInfo, edges }: Connection = await ask('planned', place, first, after);
    ids.push(...edges.map(({ node }) => node.id));
    expect(pageInfo, JSON.stringify(place)).toEqual({
      hasNextPage: ids.length < totalCount,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

async function expectSamePages(place: Place): Promise<void> {
  const { edges, totalCount } = await ask('reference', place, 100, null);
  const ids = await pagedIds(place, Math.min(100, Math.max(1, Math.ceil(totalCount / 3))));
  expect(ids.slice(0, 100), JSON.stringify(place)).toEqual(edges.map(({ node }) => node.id));
}

const connectionFields = (schema: GraphQLSchema, type: string): GraphQLField<unknown, unknown>[] => {
  const object = schema.getType(type);
  const fields = isObjectType(object) ? Object.values(object.getFields()) : [];
  // A search must be told what to look for: `search.test.ts` pages through it.
  return fields.filter(({ name, type: of }) => name !== 'search' && getNamedType(of).name.endsWith('Connection'));
};

/** Orders that have been paged through: once is enough for each, as they are shared between connections. */
const paged = new Set<string>();

/** The default order and, where the order input has not been seen before, all that it knows. */
function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const input = argument && getNullableType(argument.type);
  const order = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
  if (!isEnumType(order) || paged.has(order.name)) return [''];
  paged.add(order.name);
  const ways = order
    .getValues()
    .flatMap(({ name }) => [`field: ${name}, direction: ASC`, `field: ${name}, direction: DESC`]);
  return ['', ...ways.map((way) => `, orderBy: { ${way} }`)];
}

/** Who asks, where a connection is asked on behalf of an authority. */
const askerOf = ({ args }: GraphQLField<unknown, unknown>): string =>
  args.some(({ name }) => name === 'for') ? ', for: "place-0"' : '';

/** The connection where it is longest, so that there is something to page through. */
async function longest(type: string, field: string, given: string): Promise<Place> {
  if (type === 'Query') return { open: '', close: '', field, given };
  const counts = await Promise.all(
    all(judge.store, type).map(async ({ id }) => {
      const place = { open: `node(id: "${id}") { ... on ${type} {`, close: '} }', field, given };
      return { place, count: (await ask('reference', place, 1, null)).totalCount };
    }),
  );
  const [most] = counts.toSorted((left, right) => right.count - left.count);
  if (!most) throw new Error(`The graph has no ${type}`);
  return most.place;
}

describe.each(['Query', ...Object.keys(PREFIXES)])('connections of %s', (type) => {
  test('page through the same things in the same order as the reference', { timeout: 240_000 }, async () => {
    for (const field of connectionFields(judge.schema, type)) {
      const place = await longest(type, field.name, askerOf(field));
      for (const order of ordersOf(field)) await expectSamePages({ ...place, given: place.given + order });
    }
  });
});

test.each([
  [
    'findings that make an authority share',
    'theme(id: "practice") { sharedBy(basis: EVER, first: 1) { edges {',
    '} } }',
    'findings',
  ],
  [
    'weaknesses that two authorities share',
    'authority(id: "place-2") { sharesWith(first: 1) { edges {',
    '} } }',
    'weaknesses',
  ],
])('%s are paged through on the edge', async (_, open, close, field) => {
  await expectSamePages({ open, close, field, given: '' });
});

const AUTHORITIES: Place = { open: '', close: '', field: 'authorities', given: '' };

/** The typed error of an operation that must fail. */
async function failureOf(source: string, variables: Record<string, unknown> = {}): Promise<FindingsError> {
  const { errors } = await judge.planned({ document: parse(source), variables });
  const original = errors?.[0]?.originalError;
  if (original instanceof FindingsError) return original;
  throw new Error(`Expected a typed error, got ${JSON.stringify(errors)}`);
}

test.each([0, -1, 101, 2_147_483_647])('refuses first: %d and names the argument', async (first) => {
  for (const source of [
    'query ($first: Int!) { authorities(first: $first) { totalCount nodes { id } } }',
    'query ($first: Int!) { authorities(first: $first) { totalCount } }',
    'query ($first: Int!) { theme(id: "people") { findings(first: $first) { nodes { id } } } }',
    'query ($first: Int!) { theme(id: "people") { sharedBy(first: $first) { nodes { id } } } }',
    'query ($first: Int!) { authority(id: "place-1") { sharesWith(first: $first) { nodes { id } } } }',
  ])
    expect(await failureOf(source, { first }), source).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'first' },
    });
});

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each(['', 'x', 'null', encoded(null), encoded([]), encoded(['NAME.ASC', []]), encoded(['NAME.ASC', [1, {}]])])(
  'refuses the cursor %j and names the argument',
  async (after) => {
    for (const source of [
      'query ($after: String) { authorities(first: 1, after: $after) { nodes { id } } }',
      'query ($after: String) { authorities(first: 1, after: $after) { totalCount } }',
      'query ($after: String) { authority(id: "place-1") { inspections(first: 1, after: $after) { nodes { id } } } }',
      'query ($after: String) { theme(id: "people") { sharedBy(first: 1, after: $after) { nodes { id } } } }',
    ])
      expect(await failureOf(source, { after }), source).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { argument: 'after' },
      });
  },
);

test('refuses the cursor of another order', async () => {
  const { pageInfo } = await ask('planned', AUTHORITIES, 1, null);
  const source =
    'query ($after: String) { authorities(first: 1, after: $after, orderBy: { field: FINDING_COUNT }) { nodes { id } } }';
  expect(await failureOf(source, { after: pageInfo.endCursor })).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { argument: 'after' },
  });
});

test('refuses a cursor with keys too many where it would be used', async () => {
  const source = 'query ($after: String) { authorities(first: 1, after: $after) { nodes { id } } }';
  const after = encoded(['NAME.ASC', ['a', 'b', 'c']]);
  expect(await failureOf(source, { after })).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } });
});

test('refuses more than 100 ids', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `theme:${index}`);
  expect(await failureOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { argument: 'ids' },
  });
});

test('goes on where it was when things before, at and after the cursor come and go', async () => {
  const { edges, pageInfo } = await ask('planned', AUTHORITIES, 3, null);
  const rest = (await ask('planned', AUTHORITIES, 100, pageInfo.endCursor)).edges.map(({ node }) => node.id);
  const last = edges.at(-1)?.node.id;
  await database.execute({ name: 'remove', text: 'MATCH (a:Authority {id: $id}) DETACH DELETE a' }, { id: last });
  const add =
    "CREATE (:Authority {id: $id, key: $id, name: $name, nameFolded: $name, officialName: $name, kind: 'COUNTY_COUNCIL', current: true, inspectionCount: 0, findingCount: 0, weaknessCount: 0})";
  await database.execute({ name: 'add', text: add }, { id: 'authority:first', name: '' });
  await database.execute({ name: 'add', text: add }, { id: 'authority:last', name: '\u{10FFFF}' });
  const after = await ask('planned', AUTHORITIES, 100, pageInfo.endCursor);
  expect(after.edges.map(({ node }) => node.id)).toEqual([...rest, 'authority:last']);
});
