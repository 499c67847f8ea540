import { expect, test } from 'vitest';
import { openTabOf } from '../../src/graphiql/kept-tab.ts';
import { defaultVariables, matching } from '../../src/graphiql/library.ts';
import { packagedQueries, readQueryLibrary } from '../../src/server/query-library.ts';

const queries = await readQueryLibrary(packagedQueries());
const found = (text: string) => matching(queries, text).map(({ operation }) => operation);

test('questions are found by words that they and their queries have, in any case and order', () => {
  expect(found('ABOLISHED authorities')).toContain('Successions');
  expect(found('authorities abolished')).toEqual(found('ABOLISHED authorities'));
  expect(found('learningPartners')).toEqual(['LearningPartners']);
  expect(found('  ')).toHaveLength(queries.length);
  expect(found('abolished zebra')).toEqual([]);
});

test('variables are filled in with their defaults', () => {
  const query =
    'query A($id: ID = "x", $n: [Int!]! = [1, 2], $where: W = { all: true }, $kind: Kind = OLD, $none: Date) { a }';
  expect(JSON.parse(defaultVariables(query))).toEqual({ id: 'x', n: [1, 2], where: { all: true }, kind: 'OLD' });
  expect(defaultVariables('query A($none: Date) { a }')).toBe('');
  expect(defaultVariables('{ a }')).toBe('');
});

test.each([
  [null, undefined],
  ['no JSON', undefined],
  ['{"activeTabIndex":3,"tabs":[]}', undefined],
  ['{"activeTabIndex":0,"tabs":[{"query":null,"variables":null}]}', undefined],
  [
    '{"activeTabIndex":1,"tabs":[{"query":"a","variables":null},{"query":"b","variables":null}]}',
    { query: 'b', variables: '' },
  ],
  ['{"activeTabIndex":0,"tabs":[{"query":"a","variables":"{}","title":"A"}]}', { query: 'a', variables: '{}' }],
])('of the kept tabs %s the open one is read', (text, open) => {
  expect(openTabOf(text)).toEqual(open);
});
