/** Related findings of one finding in a graph of seven: the worked example of `docs/methods.md`. */
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader, type Reader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { openScratch } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';

const SENTENCE = 'Supervision is not reflective and happens too rarely.';

/** Inspection, themes, weaknesses shown, and what else is not as it usually is. */
const FINDINGS: readonly [id: string, visit: string, themes: string[], shows: string[], more?: object][] = [
  [
    '0',
    'one-2018',
    ['supervision'],
    ['supervision', 'supervision--quality', 'workforce'],
    { quote: SENTENCE, quoteHash: 'same' },
  ],
  ['1', 'two-2019', ['supervision'], ['supervision', 'supervision--quality', 'workforce']],
  ['2', 'two-2019', ['supervision'], ['supervision'], { prominence: 'HEADLINE' }],
  ['3', 'one-2020', ['supervision'], [], { polarity: 'STRENGTH' }],
  ['4', 'one-2020', ['supervision'], ['supervision'], { quote: SENTENCE, quoteHash: 'same' }],
  ['5', 'one-2018', ['supervision'], ['supervision']],
  ['6', 'two-2019', [], [], { quote: 'Supervision happens too rarely, and is not reflective for some.' }],
];

const GRAPH = `CREATE (supervision:Theme {id: 'theme:supervision'})-[:BROADER]->(workforce:Theme {id: 'theme:workforce'})
  CREATE (:Weakness {id: 'weakness:supervision'})-[:IN_THEME]->(supervision)
  CREATE (:Weakness {id: 'weakness:supervision--quality'})-[:IN_THEME]->(supervision)
  CREATE (:Weakness {id: 'weakness:workforce'})-[:IN_THEME]->(workforce)
  WITH 1 AS made UNWIND $visits AS visit
  MERGE (a:Authority {id: 'authority:' + split(visit, '-')[0]})
  CREATE (i:Inspection {id: 'inspection:' + visit, earliest: split(visit, '-')[1] + '-03-01'})-[:OF]->(a)
  SET i.latest = split(visit, '-')[1] + '-03-09', i.available = split(visit, '-')[1] + '-05-01'`;
const ADD = `MATCH (i:Inspection {id: 'inspection:' + $visit})
  CREATE (i)-[:REPORTS]->(f:Finding {id: 'finding:' + $id, day: i.latest, polarity: 'WEAKNESS', prominence: 'BODY', quoteHash: $id})
  SET f += $more
  FOREACH (theme IN $themes | MERGE (t:Theme {id: 'theme:' + theme}) CREATE (f)-[:ABOUT {rank: 1}]->(t))
  FOREACH (weakness IN $shows | MERGE (w:Weakness {id: 'weakness:' + weakness}) CREATE (f)-[:SHOWS]->(w))`;

let database: Database;
let reader: Reader;
const schema = createExecutableSchema(readSdl());

beforeAll(async () => {
  database = await openScratch();
  await migrate(database);
  await database.execute({ name: 'a small graph', text: GRAPH }, { visits: ['one-2018', 'two-2019', 'one-2020'] });
  for (const [id, visit, themes, shows, more = {}] of FINDINGS)
    await database.execute({ name: 'a finding', text: ADD }, { id, visit, themes, shows, more });
  reader = createReader(schema, database);
});
afterAll(() => database.close());

interface Related {
  readonly totalCount: number;
  readonly wording: string;
  readonly edges: readonly {
    closeness: number;
    reasons: string[];
    weaknesses: { id: string }[];
    node: { id: string };
  }[];
}

async function related(rest = '', id = '0'): Promise<Related> {
  const document = parse(
    `{ finding(id: "${id}") { related(first: 20${rest}) { totalCount wording edges { closeness reasons weaknesses { id } node { id } } } } }`,
  );
  const contextValue = { reader, deadline: Date.now() + 60_000 };
  const { data, errors } = await answerOperation({ schema, document, contextValue });
  expect(errors).toBeUndefined();
  return (JSON.parse(JSON.stringify(data)) as { finding: { related: Related } }).finding.related;
}

test('is as close as the weaknesses of its themes in common, and the further reasons, make it', async () => {
  const { totalCount, wording, edges } = await related();
  expect([totalCount, wording]).toEqual([5, 'SEARCHED']);
  expect(edges.map(({ node, closeness, reasons }) => [node.id, closeness, reasons])).toEqual([
    ['finding:4', 4, ['SAME_WEAKNESS', 'SAME_SENTENCE', 'SIMILAR_WORDING', 'FOLLOW_UP']],
    ['finding:1', 2, ['SAME_WEAKNESS']],
    ['finding:3', 1, ['FOLLOW_UP']],
    ['finding:6', 1, ['SIMILAR_WORDING']],
    ['finding:2', 1, ['SAME_WEAKNESS']],
  ]);
  expect(edges[1]?.weaknesses).toEqual([{ id: 'weakness:supervision' }, { id: 'weakness:supervision--quality' }]);
});

test.each([
  [', reasons: [FOLLOW_UP]', ['4', '3']],
  [', reasons: [SIMILAR_WORDING, SAME_SENTENCE]', ['4', '6']],
  [', reasons: [SAME_WEAKNESS], perAuthority: 1, orderBy: { field: DAY, direction: ASC }', ['1', '4']],
  [', reasons: []', []],
  [', excludeAuthority: true', ['1', '6', '2']],
  [', perAuthority: 1', ['4', '1']],
  [', prominence: HEADLINE', ['2']],
  [', since: "2020-01-01"', ['4', '3']],
  [', asOf: "2019-12-31"', ['1', '6', '2']],
  [', orderBy: { field: DAY, direction: ASC }', ['1', '2', '6', '3', '4']],
])('with%s', async (rest, ids) => {
  const { edges, totalCount } = await related(rest);
  expect(edges.map(({ node }) => node.id)).toEqual(ids.map((id) => `finding:${id}`));
  expect(totalCount).toBe(ids.length);
});

test('tells every reason, also those that were not asked for', async () => {
  const { edges } = await related(', reasons: [SAME_SENTENCE]');
  expect(edges.map(({ reasons }) => reasons)).toEqual([
    ['SAME_WEAKNESS', 'SAME_SENTENCE', 'SIMILAR_WORDING', 'FOLLOW_UP'],
  ]);
});

test('says where the wording could not be looked for', async () => {
  const { wording, edges } = await related('', '2');
  expect(wording).toBe('NOT_HELD');
  expect(edges.flatMap(({ reasons }) => reasons)).not.toContain('SIMILAR_WORDING');
});

test('refuses a limit of none', async () => {
  const document = parse('{ finding(id: "0") { related(first: 1, perAuthority: 0) { totalCount } } }');
  const contextValue = { reader, deadline: Date.now() + 60_000 };
  const { errors } = await answerOperation({ schema, document, contextValue });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'perAuthority' } });
});
