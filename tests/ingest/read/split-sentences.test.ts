import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/ingest/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Plans are clear. They are read.', ['Plans are clear.', 'They are read.']],
  ['Groups meet, e.g. Parents and Carers, each week.', ['Groups meet, e.g. Parents and Carers, each week.']],
  ['Dr. Green runs it. St. Anne’s hosts it.', ['Dr. Green runs it.', 'St. Anne’s hosts it.']],
  ['Nearly 4.5 per cent wait. 16-year-olds wait less.', ['Nearly 4.5 per cent wait.', '16-year-olds wait less.']],
  ['‘They listen.’ Staff agree.', ['‘They listen.’', 'Staff agree.']],
  ['“It is good.” “It is fast.”', ['“It is good.”', '“It is fast.”']],
  ['Visits are late. (Recommendation)', ['Visits are late. (Recommendation)']],
  [
    'Visits are late. (Outcome 2, national framework) Plans are not.',
    ['Visits are late. (Outcome 2, national framework) Plans are not.'],
  ],
  ['Visits are late. (This was known.)', ['Visits are late.', '(This was known.)']],
  ['Is it safe? It is!', ['Is it safe?', 'It is!']],
  ['The board meets.2 It decides.', ['The board meets.', 'It decides.']],
  ['Homes are safe.Workers visit.', ['Homes are safe.', 'Workers visit.']],
  ['See www.example.org for more. It helps.', ['See www.example.org for more.', 'It helps.']],
  ['Plans have: aims; dates; names.', ['Plans have: aims; dates; names.']],
  ['– . 3', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('loses no letter, whatever the text', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Plans', 'are', 'late', '.', '?', '’', '(', ')', 'e.g.', ' ', ' ', '3', '“'), {
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join('');
        expect(letters(split(text).join(''))).toBe(letters(text));
      },
    ),
  );
});
