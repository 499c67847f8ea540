import { expect, test } from 'vitest';
import { worded } from './question-page.ts';

test.each([
  ['Of {a.n} councils, {a.list.*.name}.', 'Of 3 councils, B, C, B.'],
  ['Once each: {a.list.*.name|once}.', 'Once each: B, C.'],
  ['{a.shares.*|percent} of them', '67 %, – of them'],
  ['{a.none.*.name}', 'none'],
])('the words "%s" are filled in', (words, expected) => {
  const answer = {
    a: { n: 3, shares: [2 / 3, null], none: [], list: [{ name: 'B' }, { name: 'C' }, { name: null }, { name: 'B' }] },
  };
  expect(worded(words, answer)).toBe(expected);
});

test('words that ask for what the answer lacks are an error', () => {
  expect(() => worded('{a.x}', { a: {} })).toThrow('a.x');
});
