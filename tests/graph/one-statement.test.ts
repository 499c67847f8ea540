/** What the planner promises of its statements: one for each root field, few texts, and no value in any of them. */
import { Kind, parse, visit } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { roots } from '../../src/graph/roots.ts';
import { type Operation, randomOperation } from '../reference/operations/operation.ts';
import type { Pool } from '../reference/operations/pool.ts';
import { openRandomGraph } from '../reference/scratch.ts';

let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openRandomGraph(1);
  judge = await openJudge(database);
});
afterAll(() => database.close());

/** Texts of the statements that an operation ran; fails when it does not succeed. */
async function textsOf(source: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const before = judge.ran.length;
  const { errors } = await judge.planned({ document: parse(source), variables });
  expect(errors).toBeUndefined();
  return judge.ran.slice(before).map(({ statement }) => statement.text);
}

test.each([
  ['a leaf', '{ authorities(first: 1) { totalCount } }', 1],
  ['a large page', '{ findings(first: 100) { nodes { id statement } } }', 1],
  [
    'six levels with connections in connections',
    `{ authorities(first: 10) { totalCount nodes { name inspections(first: 10) { nodes { framework { areas { name } }
       findings(first: 10) { nodes { themes { label: prefLabel weaknesses(first: 5) { nodes { authorities(first: 5) { nodes { id } } } } } } } } } } } }`,
    1,
  ],
  [
    'the main question',
    '{ theme(id: "people") { sharedBy(basis: EVER, first: 100) { nodes { id } coverage { authorities } } } }',
    1,
  ],
  [
    'things of several types',
    '{ nodes(ids: ["theme:people", "authority:place-1", "region:ons-north"]) { id ... on Theme { key } ... on Authority { name } } }',
    1,
  ],
  ['two root fields', '{ meta { revision } one: authority(id: "place-1") { id } }', 2],
  ['a root field named twice', '{ authority(id: "place-1") { id } authority(id: "place-1") { name } }', 1],
])('%s runs one statement for each root field', async (_, source, count) => {
  expect(await textsOf(source)).toHaveLength(count);
});

const dayOf = (index: number): string => new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);

test.each<[string, number, (index: number) => Promise<string[]>]>([
  [
    'variables',
    2,
    (index: number) =>
      textsOf(
        'query ($id: ID!, $first: Int!, $day: Date) { authority(id: $id) { inspections(filter: { latest: { gte: $day } }, first: $first) { nodes { id } } } }',
        {
          id: `place-${index}`,
          first: 1 + (index % 100),
          day: dayOf(index),
        },
      ),
  ],
  [
    'literals',
    2,
    (index: number) =>
      textsOf(
        `{ authority(id: "place-${index}") { inspections(filter: { latest: { gte: "${dayOf(index)}" } }, first: ${1 + (index % 100)}) { nodes { id } } } }`,
      ),
  ],
  [
    'lists of any length',
    1,
    (index: number) =>
      textsOf(
        'query ($in: [ID!]) { findings(filter: { theme: { id: "people" }, id: { in: $in } }, first: 5) { totalCount } }',
        {
          in: Array.from({ length: index % 50 }, (_, item) => `finding:${index}-${item}`),
        },
      ),
  ],
])(
  'a thousand different arguments in %s make one text for each way to the thing',
  { timeout: 120_000 },
  async (_, ways, run) => {
    const [first, second] = [new Set<string>(), new Set<string>()];
    for (let index = 0; index < 1_000; index += 1) {
      const [text, otherwise] = await run(index);
      first.add(text!);
      if (otherwise !== undefined) second.add(otherwise);
    }
    expect([first.size, second.size]).toEqual([1, ways - 1]);
  },
);

test('what is no id is looked up in a second statement, as an old id or a name', async () => {
  expect(await textsOf('{ authority(id: "place-1") { id } }')).toHaveLength(1);
  expect(await textsOf('{ authority(id: "nobody knows it") { id } }')).toHaveLength(2);
});

/** Whether a root field, by response name, is of one thing, which is looked up in a second way where there is none. */
function isLookedUp({ document }: Operation, name: string): boolean {
  let field: string | undefined;
  visit(document, {
    OperationDefinition: ({ selectionSet }) => {
      for (const node of selectionSet.selections)
        if (node.kind === Kind.FIELD && (node.alias ?? node.name).value === name) field = node.name.value;
    },
  });
  return roots[field ?? '']?.otherwise !== undefined;
}

/** Arguments that can be recognised wherever they turn up. */
const MARK = 'zqmark';
const MARKED_DAY = '1987-06-05';
const markers: Pool = {
  id: (random, { owner, name }) =>
    owner === 'Query' && name.startsWith('node') ? `theme:${MARK}${random.int(0, 9)}` : `${MARK}${random.int(0, 9)}`,
  text: (random) => `${MARK}'"\\\`${random.int(0, 9)}`,
  day: () => MARKED_DAY,
};

test(
  'random operations run one statement for each root field, with no value of theirs in it',
  { timeout: 120_000 },
  async () => {
    const before = judge.ran.length;
    for (let seed = 0; seed < 40; seed += 1) {
      const start = judge.ran.length;
      const operation = randomOperation(judge.schema, markers, seed);
      const { data, errors } = await judge.planned(operation);
      // An authority that nobody knows is refused by name, which takes the whole answer away.
      if (errors?.every(({ message }) => message.includes(MARK))) continue;
      const unknown = Object.entries(data ?? {}).filter(
        ([name, value]) => value === null && isLookedUp(operation, name),
      );
      expect(judge.ran.length - start, `seed ${seed}`).toBe(Object.keys(data ?? {}).length + unknown.length);
    }
    const ran = judge.ran.slice(before);
    expect(ran.some(({ parameters }) => JSON.stringify(parameters).includes(MARK))).toBe(true);
    expect(ran.filter(({ statement }) => statement.text.includes(MARK) || statement.text.includes(MARKED_DAY))).toEqual(
      [],
    );
  },
);

test('numbers are in no text either', async () => {
  const texts = await textsOf(
    '{ findings(filter: { confidence: { gte: 0.123456 } }, first: 77) { totalCount } authorities(filter: { inspectionCount: { in: [987654] } }, first: 78) { nodes { id } } }',
  );
  expect(texts.filter((text) => /0\.123456|98765|\b7[789]\b/u.test(text))).toEqual([]);
});
