import { describe, expect, it } from 'vitest';
import { kindOfSentence } from '../../../src/ingest/classify/kind.ts';
import { hits, phraseBook } from '../../../src/ingest/classify/phrases.ts';
import { isResolved } from '../../../src/ingest/classify/resolved.ts';
import { stem } from '../../../src/ingest/classify/stem.ts';
import { tokens } from '../../../src/ingest/classify/tokens.ts';
import { headingArea, headingGrade } from '../../../src/ingest/classify/unit.ts';

describe('the kind of a sentence', () => {
  it.each([
    ['IMPROVEMENT', 'The quality of plans.', null, 'IMPROVEMENT'],
    ['PRIORITY_ACTION', 'The response to risk.', null, 'PRIORITY_ACTION'],
    ['RECOMMENDATION', 'Review all plans.', 'within three months', 'RECOMMENDATION'],
    ['IMPROVEMENT', 'Within three months, review all plans.', 'within three months', 'RECOMMENDATION'],
    ['BODY', 'Plans are good.', null, 'FINDING'],
    ['BODY', 'Inspectors want children seen alone at once, within days.', null, 'RECOMMENDATION'],
  ] as const)('%s: %s', (sectionKind, text, deadline, kind) => {
    expect(kindOfSentence({ sectionKind, text, deadline })).toBe(kind);
  });
});

describe('a weakness put right', () => {
  it.each([
    ['Recording has improved since the last inspection.', null, true],
    ['Recording has improved.', null, false],
    ['Recording continues to improve since the last inspection.', null, false],
    ['Some progress has been made, and recording has improved, since the last inspection.', null, false],
    ['The areas for priority action have mostly been addressed.', null, false],
    ['This has been addressed.', 'The focused visit in 2021 found long waits.', true],
  ])('%s', (text, before, resolved) => {
    expect(isResolved(text, before, 'STRENGTH')).toBe(resolved);
    expect(isResolved(text, before, 'WEAKNESS')).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['plans', 'planned'],
    ['families', 'family'],
    ['children', 'child'],
    ['supervised', 'supervise'],
    ['quickly', 'quick'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('gives the part after a turn its role, whichever way it is turned', () => {
    const roleOf = (text: string, word: string) => tokens(text).find((token) => token.word === word)?.role;
    expect(roleOf('Most plans are clear, but some are late.', 'late')).toBe('after');
    expect(roleOf('Although most plans are clear, some are late.', 'clear')).toBe('before');
    expect(roleOf('All plans are clear.', 'clear')).toBe('whole');
  });

  it('makes no feature of a name or a number', () => {
    expect(tokens('In 2021, workers in Anyshire saw 12 children.').map((token) => token.stem)).toEqual([
      'in',
      '#',
      'worker',
      'in',
      '^',
      'see',
      '#',
      'child',
    ]);
  });

  it('finds phrases by stem, over gaps', () => {
    const book = phraseBook({ supervision: 'supervise .. staff', plans: 'care-plan' });
    expect(
      hits(book, tokens('Managers supervise all their staff and write care plans.')).map((hit) => hit.key),
    ).toEqual(['supervision', 'plans']);
  });
});

describe('headings', () => {
  it.each([
    ['The experiences and progress of care leavers: inadequate', 'leavers', 'inadequate'],
    [
      'The experiences and progress of children in care and care leavers: requires improvement to be good',
      'care-and-leavers',
      'requires improvement',
    ],
    ['The impact of leaders on social work practice with children and families: outstanding', 'leaders', 'outstanding'],
    ['The experiences and progress of children in care', 'care', null],
  ])('%s', (heading, area, grade) => {
    expect(headingArea(heading, 'BODY')).toBe(area);
    expect(headingGrade(heading)).toBe(grade);
  });
});
