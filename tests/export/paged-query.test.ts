import { readdirSync, readFileSync } from 'node:fs';
import { NoUnusedFragmentsRule, NoUnusedVariablesRule, print, Source, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { pagedQuery } from '../../src/export/paged-query.ts';
import { validQuery } from '../../src/export/valid-query.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { readSdl } from '../support/sources.ts';

/** Queries of the library that answer with no connection outside of a list. */
const ONE_ANSWER: readonly string[] = [
  '18-compare-councils.graphql',
  '19-supervision-year-by-year.graphql',
  '20-supervision-by-grade.graphql',
  '30-findings-by-facets.graphql',
  '34-before-and-after-april-2026.graphql',
];

const schema = createExecutableSchema(readSdl());

function paged(source: string, path?: string, variables: Record<string, unknown> = {}) {
  const asked = { source: new Source(source), variables, operationName: undefined, operationArgument: 'operationName' };
  const query = validQuery(schema, asked);
  if (!('operation' in query)) throw new Error(query.join('\n'));
  return pagedQuery(query, path, 50);
}

/** The operation that is asked, in one line. */
const text = (source: string, path?: string, variables = {}): string =>
  print(paged(source, path, variables).query.operation).replaceAll(/\s+/gu, ' ');

test('asks for the entries of the first connection alone, a page at a time', () => {
  const source =
    '{ meta { version } theme(id: "a") { key sharedBy(first: 5) { totalCount edges { status node { name } } } } }';
  expect(text(source)).toBe(
    'query ($exportAfter: String) { theme(id: "a") { sharedBy(first: 50, after: $exportAfter) { ' +
      'edges { status node { name } } pageOf_edges: pageInfo { hasNextPage endCursor } } } }',
  );
  expect(paged(source)).toMatchObject({ path: ['theme', 'sharedBy'], entries: 'edges', start: null });
  expect(paged(source).columns.map(({ name, type }) => [name, type])).toEqual([
    ['status', 'WeaknessStatus'],
    ['node.name', 'String'],
  ]);
});

test('takes the connection at a path, by the names of the answer', () => {
  const source =
    '{ themes(first: 1) { nodes { id } } bad: findings(first: 1, filter: { resolved: { eq: false } }) { list: nodes { id } } }';
  expect(text(source, 'bad')).toBe(
    'query ($exportAfter: String) { bad: findings(filter: {resolved: {eq: false}}, first: 50, after: $exportAfter) { ' +
      'list: nodes { id } pageOf_list: pageInfo { hasNextPage endCursor } } }',
  );
  expect(() => paged(source, 'findings')).toThrow(
    'path: expected the path of a connection whose edges or nodes are selected (themes, bad)',
  );
});

test('goes through fragments, interfaces and directives, and what it asks is valid', () => {
  const source = `query ($id: ID!, $all: Boolean = true, $exportAfter: String) {
    node(id: $id) { id ...one } }
    fragment one on Node { ... on Theme @include(if: $all) { findings(first: 2, after: $exportAfter) { ...page } } }
    fragment page on FindingConnection { facets { polarities { count } } edges { node { ...words } } }
    fragment words on Finding { id }`;
  const { query, cursor, start, columns } = paged(source, undefined, { id: 'theme:a', exportAfter: 'x' });
  expect({ cursor, start, columns: columns.map(({ name }) => name) }).toEqual({
    cursor: 'exportAfter_',
    start: 'x',
    columns: ['node.id'],
  });
  const unused = validate(schema, query.document).map(({ message }) => message);
  expect(unused.toSorted()).toEqual([
    'Fragment "one" is never used.',
    'Fragment "page" is never used.',
    'Variable "$exportAfter" is never used.',
  ]);
});

test.for(readdirSync('docs/queries'))(
  'makes a valid query of a page of docs/queries/%s, where it has a connection',
  (file) => {
    const source = readFileSync(`docs/queries/${file}`, 'utf8');
    const page = pageOf(source);
    if (page === undefined) return expect(ONE_ANSWER).toContain(file);
    const unused = new Set<unknown>([NoUnusedFragmentsRule, NoUnusedVariablesRule]);
    const rules = specifiedRules.filter((rule) => !unused.has(rule));
    expect(validate(schema, page.query.document, rules)).toEqual([]);
    expect(page.columns.length).toBeGreaterThan(0);
  },
);

/** The page, unless the query selects no connection. */
function pageOf(source: string) {
  try {
    return paged(source);
  } catch (error) {
    expect(String(error)).toContain('query: expected one that selects the edges or nodes of a connection');
    return undefined;
  }
}

test('refuses a query that selects no connection outside of a list', () => {
  const within =
    '{ authorities(first: 2) { totalCount } themes(first: 9) { totalCount } theme(id: "a") { broader { findings(first: 2) { nodes { id } } } } }';
  expect(() => paged(within)).toThrow('query: expected one that selects the edges or nodes of a connection');
});
