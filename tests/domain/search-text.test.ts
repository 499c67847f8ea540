import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/domain/highlights.ts';
import { LONGEST_SEARCH, luceneQuery, MOST_SEARCH_WORDS, searchTextOf } from '../../src/domain/search-text.ts';
import { isSimilar, wordForm, wordsOf } from '../../src/domain/search-words.ts';

describe('what a user typed', () => {
  it.each([
    ['weak supervision', [['weak'], ['supervision']], []],
    ['  Weak\t“management  oversight” ', [['Weak'], ['management', 'oversight']], []],
    ['supervision -"care leavers" -court', [['supervision']], [['care', 'leavers'], ['court']]],
    ['Stoke-on-Trent', [['Stoke'], ['Trent']], []],
    ['multi-agency -follow-up', [['multi'], ['agency']], [['follow'], ['up']]],
    ['"the voice of the child"', [['voice', 'of', 'the', 'child']], []],
    ["children's 3.5 a_b", [["children's"], ['3.5'], ['a_b']], []],
    [
      'statement:drift AND (delay OR /x.*/) ~2 ^9 {a TO b} \\',
      [['statement:drift'], ['delay'], ['x'], ['2'], ['9'], ['b']],
      [],
    ],
    ['drift "never closed', [['drift'], ['never', 'closed']], []],
    ['drift "of the" -"" -- -', [['drift']], []],
  ])('%s', (text, wanted, unwanted) => {
    expect(searchTextOf(text)).toEqual({ wanted, unwanted });
  });

  it.each([
    ['', 'a word to look for'],
    [' -drift ', 'a word to look for'],
    ['the of and', 'a word to look for'],
    ['?*"', 'a word to look for'],
    ['x'.repeat(LONGEST_SEARCH + 1), `at most ${LONGEST_SEARCH} characters`],
    ['drift '.repeat(MOST_SEARCH_WORDS + 1), `at most ${MOST_SEARCH_WORDS} words`],
  ])('cannot be searched for: %j', (text, expected) => {
    expect(() => searchTextOf(text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(expected) as unknown }),
    );
  });
});

describe('the query for the index', () => {
  const query = (text: string, spelling: 'AS_WRITTEN' | 'SIMILAR') => luceneQuery(searchTextOf(text), spelling);

  it('wants every word, as written', () => {
    expect(query('weak "case audits" -court', 'AS_WRITTEN')).toBe('+"weak" +"case audits" -"court"');
  });

  it('takes words spelt alike by the length of their stem, never for phrases or what is left out', () => {
    expect(query('car supervison assesments "case audits" -court', 'SIMILAR')).toBe(
      '+"car" +("supervison"^4 supervison~2) +("assesments"^4 asses~1) +"case audits" -"court"',
    );
  });

  it('has no sign of the user’s outside quotes', () => {
    const unquoted = (text: string) => text.replace(/"[^"]*"/gu, '');
    const property = fc.property(fc.string({ unit: 'binary', maxLength: LONGEST_SEARCH }), (text) => {
      for (const spelling of ['AS_WRITTEN', 'SIMILAR'] as const) {
        const made = queryOrNothing(text, spelling);
        expect(unquoted(made)).toMatch(/^(?:[+-](?:\(\^4 [\p{L}\p{N}]+~[12]\))?(?: |$))*$/u);
        expect((made.match(/"/gu) ?? []).length % 2).toBe(0);
        expect(made).not.toContain('\\');
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  const queryOrNothing = (text: string, spelling: 'AS_WRITTEN' | 'SIMILAR'): string => {
    try {
      return query(text, spelling);
    } catch {
      return '';
    }
  };
});

describe('words', () => {
  it.each([
    ['supervision', 'supervis'],
    ['Supervised', 'supervis'],
    ['CHILDREN’S', 'children'],
    ['agencies', 'agenc'],
    ['assessments', 'assess'],
    ['policy', 'polici'],
    ['hoping', 'hope'],
    ['planning', 'plan'],
    ['agreed', 'agre'],
    ['relational', 'relat'],
    ['effectiveness', 'effect'],
    ['technology', 'technolog'],
    ['adoption', 'adopt'],
    ['controlled', 'control'],
    ['sky', 'sky'],
    ['is', undefined],
  ])('of %s the form is %s', (word, form) => expect(wordForm(word)).toBe(form));

  it('are similar by one letter from four, by two from eight', () => {
    expect(isSimilar('cat', 'cut')).toBe(false);
    expect(isSimilar('care', 'core')).toBe(true);
    expect(isSimilar('care', 'cores')).toBe(false);
    expect(isSimilar('form', 'from')).toBe(true);
    expect(isSimilar('supervis', 'supervison')).toBe(true);
    expect(isSimilar('supervis', 'supervisions')).toBe(false);
  });

  it('stand where the text has them', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
    });
    fc.assert(property);
  });
});

describe('highlights', () => {
  const shown = (text: string, asked: string, spelling: 'AS_WRITTEN' | 'SIMILAR' = 'AS_WRITTEN') =>
    stretchesOf(text, searchTextOf(asked).wanted, spelling).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Supervisors supervised; supervision was rare.', 'supervision', ['supervised', 'supervision']],
    ['😀 The child’s voice, and the voice of a child.', '"voice of the child"', ['voice of a child']],
    ['Management oversight of oversight.', '"management oversight" oversight', ['Management oversight', 'oversight']],
    ['Stoke-on-Trent', 'stoke-on-trent', ['Stoke', 'Trent']],
    ['Nothing of it.', 'drift', []],
  ])('in %s of %s are %s', (text, asked, words) => expect(shown(text, asked)).toEqual(words));

  it('show words spelt alike only where they were looked for', () => {
    expect(shown('Supervision was weak.', 'supervison')).toEqual([]);
    expect(shown('Supervision was weak.', 'supervison', 'SIMILAR')).toEqual(['Supervision']);
    expect(shown('Weak supervision.', '"weak supervison"', 'SIMILAR')).toEqual([]);
  });

  it('are in order, apart and inside the text', () => {
    const words = fc.array(fc.constantFrom('drift', 'delays', 'the', '😀', '-', '"', 'in'), { maxLength: 12 });
    const property = fc.property(words, words, (text, asked) => {
      const all = text.join(' ');
      let before = 0;
      for (const { start, end } of stretchesOf(all, termsOrNone(asked.join(' ')), 'SIMILAR')) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(all.length);
    });
    fc.assert(property);
  });

  const termsOrNone = (text: string) => {
    try {
      return searchTextOf(text).wanted;
    } catch {
      return [];
    }
  };
});
