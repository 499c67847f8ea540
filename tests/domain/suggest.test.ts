import { expect, test } from 'vitest';
import { beginningWith } from '../../src/domain/suggest.ts';

const called = (id: string, name: string, ...alsoCalled: string[]) => ({ id, name, alsoCalled });
const ITEMS = [
  called('w', 'West Midland', 'E10'),
  called('m', 'Midland', 'E11'),
  called('e', 'East', 'Midland of the East'),
  called('c', 'Mid City', '808'),
];
const found = (prefix: string) => beginningWith(ITEMS, prefix).map(({ id }) => id);

test('a name that begins so comes before another name, and that before a later word', () => {
  expect(found('mid')).toEqual(['c', 'm', 'e', 'w']);
  expect(found('MIDLAND')).toEqual(['m', 'e', 'w']);
});

test('an id or a code as a whole is first, and a code’s beginning is found too', () => {
  expect(found('w')).toEqual(['w']);
  expect(found('808')).toEqual(['c']);
  expect(found('e1')).toEqual(['m', 'w']);
});

test('a blank finds everything by name; what has no letter or digit finds nothing', () => {
  expect(found(' ')).toEqual(['e', 'c', 'm', 'w']);
  expect(found('—')).toEqual([]);
});
