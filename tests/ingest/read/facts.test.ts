import { describe, expect, test } from 'vitest';
import { matchAuthority } from '../../../src/ingest/authorities.ts';
import { firstDay, inspectionSpells } from '../../../src/ingest/dates.ts';
import { identify, inspectionOf } from '../../../src/ingest/document-kind.ts';
import { headingMeaning } from '../../../src/ingest/heading-meaning.ts';
import { outputName } from '../../../src/ingest/output-name.ts';
import { deadlineOf, nationalFrameworkTags } from '../../../src/ingest/tags.ts';
import { AUTHORITIES } from './authorities.ts';

describe('days of an inspection', () => {
  test.each([
    ['14 to 18 July 2025', '2025-07-14', '2025-07-18'],
    ['28 April – 25 May 2017', '2017-04-28', '2017-05-25'],
    ['16 July 2018 to 20 July 2018', '2018-07-16', '2018-07-20'],
    ['15-19 July 2013', '2013-07-15', '2013-07-19'],
    ['29 November to 10 December 2021', '2021-11-29', '2021-12-10'],
    ['Between 28 December and 7 January 2020', '2019-12-28', '2020-01-07'],
    ['Monday 5 and Tuesday 6 January 2010', '2010-01-05', '2010-01-06'],
    ['5 to 9 December 2022 and 13 to 15 February 2023', '2022-12-05', '2023-02-15'],
    ['3 July 2019', '2019-07-03', '2019-07-03'],
  ])('%s', (text, from, to) => {
    const spells = inspectionSpells(text);
    expect([spells[0]?.from, spells.at(-1)?.to]).toEqual([from, to]);
  });

  test('a day that does not exist is none', () => {
    expect(inspectionSpells('30 to 31 February 2020')).toEqual([]);
    expect(firstDay('31 April 2020')).toBeNull();
  });
});

describe('kind and framework', () => {
  test('a standard inspection that was broken off and completed is told by its first spell', () => {
    const spells = inspectionSpells('5 to 9 December 2022 and 13 to 15 February 2023');
    expect(inspectionOf('ILACS', spells, null)).toEqual({ inspectionKind: 'ILACS_SHORT', framework: 'ilacs-v1' });
    expect(inspectionOf('ILACS', inspectionSpells('13 to 24 April 2026'), null)).toMatchObject({
      framework: 'ilacs-v3',
    });
    expect(inspectionOf('ILACS', [], '2023-05-01')).toEqual({ inspectionKind: null, framework: 'ilacs-v2' });
    expect(inspectionOf(null, spells, null)).toEqual({ inspectionKind: null, framework: null });
  });

  test.each([
    ['Inspection of Norchester local authority children’s services', false, 'REPORT', 'ILACS'],
    ['Focused visit to Norchester local authority children’s services', true, 'LETTER', 'FOCUSED_VISIT'],
    ['Monitoring visit to Norchester children’s services', true, 'LETTER', 'MONITORING_VISIT'],
    ['Joint targeted area inspection of Norchester', true, 'LETTER', 'JOINT_TARGETED_AREA'],
    ['Inspection of looked after children services', false, 'REPORT', 'LOOKED_AFTER_CHILDREN'],
    ['Inspection of services for children in need of help and protection', false, 'REPORT', 'SINGLE_INSPECTION'],
    [
      'Inspection of local authority arrangements for the protection of children',
      false,
      'REPORT',
      'PROTECTION_OF_CHILDREN',
    ],
  ])('%s', (title, letter, kind, family) => {
    const head = `${title}\nInspection dates: 1 to 5 May 2023`;
    // What the text recalls of other visits must not count.
    expect(identify(title, letter, head, `${head}\nA focused visit and a monitoring visit came before.`)).toEqual({
      kind,
      family,
    });
  });
});

describe('the council', () => {
  const clues = { text: '', folder: 'reports', day: '2020-01-01' };

  test.each([
    ['Inspection of Norchester', clues, 'norchester', 'name'],
    ['Inspection of Upper Norchester local authority', clues, 'upper-norchester', 'name'],
    ['Inspection of Norchester', { ...clues, folder: '90001_norchester' }, 'norchester', 'urn'],
    ['Inspection of services', { ...clues, folder: '90002_upper norchester' }, 'upper-norchester', 'folder'],
    ['Inspection of Eastmere', clues, 'eastmere', 'name'],
    ['Inspection of Eastmere', { ...clues, day: '2015-01-01' }, 'eastmere-county-council', 'name'],
    [
      'News',
      { ...clues, text: 'Norchester did well. Norchester’s staff stay. Eastmere watches.' },
      'norchester',
      'name',
    ],
  ])('%s', (head, more, key, how) => {
    expect(matchAuthority(AUTHORITIES, { ...more, head })).toMatchObject({ key, how });
  });

  test('is not guessed where the title and the folder differ, or nothing names it', () => {
    const differ = matchAuthority(AUTHORITIES, { ...clues, head: 'Inspection of Norchester', folder: '90002_x' });
    expect(differ).toEqual({ key: null, how: 'none', candidates: ['norchester', 'upper-norchester'] });
    expect(matchAuthority(AUTHORITIES, { ...clues, head: 'Inspection' })).toEqual({
      key: null,
      how: 'none',
      candidates: [],
    });
    const dateless = matchAuthority(AUTHORITIES, { ...clues, day: null, head: 'Eastmere' });
    expect(dateless.candidates).toEqual(['eastmere-county-council', 'eastmere']);
  });
});

test.each([
  ['(outcome 4, national framework)', ['outcome 4']],
  ['(Outcome three)', ['outcome 3']],
  ['(enabler two)', ['enabler 2']],
  ['(outcomes 1 and 2, enabler 3, national framework)', ['outcome 1', 'outcome 2', 'enabler 3']],
  ['The outcome 3 children reached was good.', []],
])('national framework: %s', (text, tags) => {
  expect(nationalFrameworkTags(`Plans are late. ${text}`)).toEqual(tags);
});

test('deadlines as printed', () => {
  expect(deadlineOf('Within three months, see to it.')).toBe('Within three months');
  expect(deadlineOf('Act immediately on this.')).toBe('immediately');
  expect(deadlineOf('See to it.')).toBeNull();
});

test.each([
  ['What needs to improve?', { kind: 'IMPROVEMENT' }],
  ['Areas for priority action', { kind: 'PRIORITY_ACTION' }],
  ['Summary for children and young people', { skip: 'childrens-summary' }],
  ['The experiences and progress of children in care: good', { area: 'children-in-care' }],
  ['The experiences and progress of children in care and care leavers', { area: 'children-in-care-and-care-leavers' }],
  ['Leadership, management and Outstanding governance', { area: 'leadership-management-and-governance' }],
  [
    'Section 2: The effectiveness of the Local Safeguarding Children Board',
    { board: true, skip: 'safeguarding-board' },
  ],
])('heading: %s', (heading, meaning) => {
  expect(headingMeaning(heading)).toMatchObject(meaning);
});

test('names of outputs', () => {
  expect(outputName('/a/90001_nor, chester/the report - 2 may.pdf')).toBe('90001_nor__chester__the_report_-_2_may');
  expect(outputName('/a/letters/000_x.txt')).toBe('000_x');
});
