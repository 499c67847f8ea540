import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { queryOf } from '../../src/cli/query-answer.ts';
import { rendered } from '../../src/cli/query-formats.ts';
import type { Format } from '../../src/cli/query-question.ts';
import { rowsOf } from '../../src/export/query-rows.ts';

const schema = buildSchema(`
  type Query { theme: Theme meta: Meta node: Node themes: ThemeConnection! }
  interface Node { id: ID! }
  type Meta { version: String counts: Counts! }
  type Counts { findings: Int! }
  type Theme implements Node { id: ID! labels: [String!]! broader: [Theme!]! top: Boolean sharedBy: SharedByConnection! }
  type ThemeConnection { totalCount: Int! edges: [ThemeEdge!]! nodes: [Theme!]! }
  type ThemeEdge { node: Theme! }
  type SharedByConnection { totalCount: Int! edges: [SharedByEdge!]! coverage: Counts }
  type SharedByEdge { node: Authority! problems: Int! }
  type Authority implements Node { id: ID! name: String! region: Region }
  type Region { name: String! }
`);

function rowsFor(source: string, data: unknown, variables = {}) {
  const asked = {
    file: '-',
    source,
    variables,
    operationName: undefined,
    format: 'json',
    all: false,
    path: undefined,
  } as const;
  const query = queryOf(schema, asked);
  if (!('operation' in query)) throw new Error(String(query[0]));
  return rowsOf(query, data);
}

const plain = (text: string): string => text;

function textFor(format: Format, source: string, data: unknown): string {
  return rendered(format, { data, rows: rowsFor(source, data) }, plain);
}

const SHARED = '{ theme { id sharedBy { totalCount edges { problems node { name region { name } } } } } }';
const shared = {
  theme: {
    id: 'theme:a',
    sharedBy: {
      totalCount: 3,
      edges: [
        { problems: 2, node: { name: 'A, "B"', region: { name: 'East' } } },
        { problems: -1, node: { name: '=cmd()', region: null } },
      ],
    },
  },
};

it('takes the edges of the first connection as rows, nested objects as dotted columns', () => {
  expect(rowsFor(SHARED, shared)).toEqual({
    columns: ['problems', 'node.name', 'node.region.name'],
    rows: [
      [2, 'A, "B"', 'East'],
      [-1, '=cmd()', null],
    ],
    listed: true,
    total: 3,
  });
});

it('looks through fragments and aliases, and leaves out what is skipped', () => {
  const source = `query ($no: Boolean!) {
    all: themes { list: nodes { ...words ... on Node { id } top @include(if: $no) } }
  } fragment words on Theme { words: labels }`;
  expect(rowsFor(source, { all: { list: [{ words: ['x', 'y'], id: '1' }] } }, { no: false })).toMatchObject({
    columns: ['words', 'id'],
    rows: [[['x', 'y'], '1']],
  });
});

it('keeps the columns when there is no row, even when what holds the list is null', () => {
  expect(rowsFor(SHARED, { theme: null })).toMatchObject({
    columns: ['problems', 'node.name', 'node.region.name'],
    rows: [],
  });
});

it('passes over a connection of which only the count is selected', () => {
  const source = '{ themes { totalCount } theme { broader { id broader { id } } } }';
  const data = { themes: { totalCount: 9 }, theme: { broader: [{ id: 'a', broader: [{ id: 'b' }, { id: 'c' }] }] } };
  expect(rowsFor(source, data)).toMatchObject({ columns: ['id', 'broader.id'], rows: [['a', ['b', 'c']]] });
});

it('makes one row of an answer without a list of objects', () => {
  const source = '{ meta { version counts { findings } } theme { labels } }';
  const data = { meta: { version: null, counts: { findings: 7 } }, theme: { labels: ['x', 'y'] } };
  expect(rowsFor(source, data)).toMatchObject({ listed: false, rows: [[null, 7, ['x', 'y']]] });
  expect(textFor('table', source, data)).toBe('meta.version\nmeta.counts.findings  7\ntheme.labels          x; y\n');
});

it('writes CSV by RFC 4180 and defuses formulas, not numbers', () => {
  expect(textFor('csv', SHARED, shared)).toBe(
    'problems,node.name,node.region.name\r\n2,"A, ""B""",East\r\n-1,\'=cmd(),\r\n',
  );
});

it('writes one object a line as JSON Lines, lists kept', () => {
  const source = '{ themes { nodes { id labels } } }';
  const data = {
    themes: {
      nodes: [
        { id: 'a', labels: ['x', 'y'] },
        { id: 'b', labels: [] },
      ],
    },
  };
  expect(textFor('jsonl', source, data)).toBe('{"id":"a","labels":["x","y"]}\n{"id":"b","labels":[]}\n');
  expect(textFor('csv', source, data)).toBe('id,labels\r\na,x; y\r\nb,\r\n');
});

it('draws a table whose cells are one line each, without control characters', () => {
  const data = { themes: { nodes: [{ id: 'a\n\u001b[2Jb' }, { id: 'x'.repeat(80) }] } };
  const [heading, rule, first, second] = textFor('table', '{ themes { nodes { id } } }', data).split('\n');
  expect(heading).toBe('id');
  expect(rule).toBe('-'.repeat(60));
  expect(first).toBe('a [2Jb');
  expect(second).toBe(`${'x'.repeat(59)}…`);
});

it('gives the answer as it is as JSON', () => {
  expect(JSON.parse(textFor('json', SHARED, shared))).toEqual({ data: shared });
});
