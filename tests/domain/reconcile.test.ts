import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, tellingWords } from '../../src/domain/name-match.ts';
import type { Reconcilable } from '../../src/domain/reconcilable.ts';
import { candidates, prepare, type Question } from '../../src/domain/reconcile.ts';

const thing = (id: string, name: string, more: Partial<Reconcilable> = {}): Reconcilable => ({
  id,
  type: 'Authority',
  name,
  otherNames: [],
  formerNames: [],
  codes: [],
  current: true,
  description: '',
  properties: {},
  ...more,
});

const STOCKTON = thing('authority:stockton-on-tees', 'Stockton-on-Tees', {
  otherNames: ['Stockton-on-Tees Borough Council'],
  codes: ['E06000004', '808'],
  properties: { region: [{ str: 'North East' }], code: [{ str: 'E06000004' }, { str: '808' }] },
});
const STOCKPORT = thing('authority:stockport', 'Stockport', {
  otherNames: ['Stockport Metropolitan Borough Council'],
  codes: ['E08000007'],
  properties: { region: [{ str: 'North West' }], code: [{ str: 'E08000007' }] },
});
const GREENWICH = thing('authority:greenwich', 'Greenwich', { formerNames: ['London Borough of Greenwich'] });
const SUPERVISION = thing('theme:supervision', 'Supervision of practitioners', {
  type: 'Theme',
  otherNames: ['supervision'],
});
const OLD_POOLE = thing('authority:borough-of-poole', 'Poole', { current: false });
const THINGS = [STOCKPORT, STOCKTON, GREENWICH, SUPERVISION, OLD_POOLE];

const ask = (question: Partial<Question>, things: Reconcilable[] = THINGS) =>
  candidates(prepare(things), { types: [], everyType: false, properties: [], limit: 10, ...question }).map(
    ({ thing: { id }, score, match, features }) => ({ id, score, match, features }),
  );
const brief = (question: Partial<Question>, things?: Reconcilable[]) =>
  ask(question, things).map(({ id, score, match }) => [id, score, match]);

describe('the worked example of docs/methods.md', () => {
  test('"Stockton" is nearer to Stockton-on-Tees (63.0) than to Stockport (52.8), and certain of neither', () => {
    expect(brief({ text: 'Stockton Council' })).toEqual([
      ['authority:stockton-on-tees', 63, false],
      ['authority:stockport', 52.8, false],
    ]);
  });

  test('with the region North East, Stockport keeps six tenths (31.7)', () => {
    const properties = [{ id: 'region', values: ['north east'] }];
    expect(brief({ text: 'Stockton Council', properties })).toEqual([
      ['authority:stockton-on-tees', 63, false],
      ['authority:stockport', 31.7, false],
    ]);
  });
});

describe('a name', () => {
  test.each([
    'Stockton-on-Tees',
    'STOCKTON ON TEES',
    ' stockton-on-tees  borough council',
    'e06000004',
    '808',
    STOCKTON.id,
  ])('"%s" is exactly one authority', (text) => {
    expect(brief({ text })[0]).toEqual([STOCKTON.id, 100, true]);
  });

  test('that is a former one says so', () => {
    expect(ask({ text: 'london borough of greenwich' })[0]).toEqual({
      id: GREENWICH.id,
      score: 100,
      match: true,
      features: {
        name_likeness: 100,
        exact_name: false,
        exact_former_name: true,
        exact_code: false,
        current: true,
      },
    });
  });

  test('that only lacks words for the kind of council is no match, though nothing is more alike', () => {
    expect(brief({ text: 'Stockport MBC' })[0]).toEqual([STOCKPORT.id, 99, false]);
  });

  test('that two things have exactly is a match of neither; today’s is first', () => {
    const two = [OLD_POOLE, thing('authority:poole', 'Poole')];
    expect(brief({ text: 'Poole' }, two)).toEqual([
      ['authority:poole', 100, false],
      ['authority:borough-of-poole', 100, false],
    ]);
    const known = two.map((one, index) => ({ ...one, properties: { current: [{ str: String(index === 1) }] } }));
    expect(brief({ text: 'Poole', properties: [{ id: 'current', values: ['true'] }] }, known)).toEqual([
      ['authority:poole', 100, true],
      ['authority:borough-of-poole', 60, false],
    ]);
  });

  test.each(['', '   ', '—', 'zzz'])('"%s" finds nothing', (text) => {
    expect(ask({ text })).toEqual([]);
  });

  test('is sought among the types that are asked for', () => {
    expect(brief({ text: 'supervision', types: ['Authority'] })).toEqual([]);
    expect(brief({ text: 'supervision', types: ['Theme'] })).toEqual([[SUPERVISION.id, 100, true]]);
    expect(brief({ text: 'supervision', types: ['Theme', 'Authority'] })).toHaveLength(1);
    expect(brief({ text: 'supervision', types: ['Theme', 'Authority'], everyType: true })).toEqual([]);
  });

  test('has at most as many candidates as asked for, which changes no match', () => {
    expect(brief({ text: 'Stockton-on-Tees', limit: 1 })).toEqual([[STOCKTON.id, 100, true]]);
    const two = [OLD_POOLE, thing('authority:poole', 'Poole')];
    expect(brief({ text: 'Poole', limit: 1 }, two)).toEqual([['authority:poole', 100, false]]);
  });
});

describe('without a name', () => {
  test('a code is enough, a region is not', () => {
    expect(brief({ properties: [{ id: 'code', values: ['e08000007'] }] })).toEqual([[STOCKPORT.id, 100, true]]);
    expect(brief({ properties: [{ id: 'region', values: ['North West'] }] })).toEqual([[STOCKPORT.id, 100, false]]);
  });

  test('a code and another region are half of it, and no match', () => {
    const properties = [
      { id: 'code', values: ['808'] },
      { id: 'region', values: ['London'] },
    ];
    expect(brief({ properties })).toEqual([[STOCKTON.id, 50, false]]);
  });

  test('numbers are compared by their value and sign, things by id or name, days with or without a time', () => {
    const one = thing('authority:one', 'One', {
      properties: {
        longitude: [{ float: -0.13 }],
        successors: [{ id: 'authority:two', name: 'Two' }],
        validTo: [{ date: '2023-03-31T00:00:00Z' }],
      },
    });
    const found = (id: string, value: string) => brief({ properties: [{ id, values: [value] }] }, [one]).length === 1;
    expect([found('longitude', '-0.130'), found('longitude', '0.13')]).toEqual([true, false]);
    expect([found('successors', 'authority:two'), found('successors', 'two'), found('successors', 'one')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([found('validTo', '2023-03-31'), found('validTo', '2023-03-30')]).toEqual([true, false]);
  });
});

test('the words that tell are what is left without the kind of council; all of them where nothing is', () => {
  expect(
    ['London Borough of Camden', 'Bath & North East Somerset', 'City of London', 'Durham County'].map(tellingWords),
  ).toEqual(['camden', 'bath north east somerset', 'city of london', 'durham']);
});

test('a likeness is from 0 to 99, the same either way, and 99 exactly for the same pairs', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map(tellingWords);
  fc.assert(
    fc.property(words, words, (one, other) => {
      const alike = likeness(one, other);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(99);
      expect(likeness(other, one)).toBe(alike);
      if (one !== '') expect(likeness(one, one)).toBe(99);
    }),
  );
});

test('answers do not depend on the order in which things are read', () => {
  const backwards = THINGS.toReversed();
  for (const text of ['Stock', 'Poole', 'green', 'vision']) expect(ask({ text }, backwards)).toEqual(ask({ text }));
});
