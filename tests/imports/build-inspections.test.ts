import { describe, expect, it } from 'vitest';
import { area, build, link } from './inspections-fixtures.ts';

describe('what a row means', () => {
  it('reads the sentinels under the framework of the inspection', () => {
    const { lines } = build({
      history: [
        { care_leavers_grade: 'inspection_pre_dates_judgement', help_and_protection_grade: 'to requires improvement' },
        {
          inspection_link: link(2),
          inspection_start_date: '04/05/2026',
          inspection_end_date: '15/05/2026',
          publication_date: '01/07/26',
          overall_effectiveness_grade: 'not_reported_post_reform',
          care_leavers_grade: 'data_unreadable',
        },
      ],
    });
    expect(area(lines[0], 'care-leavers')?.[0]).toMatchObject({ state: 'NOT_YET_A_JUDGEMENT', grade: null });
    expect(area(lines[0], 'help-and-protection')?.[0]).toMatchObject({
      grade: 'Requires improvement to be good',
      sourceText: 'to requires improvement',
    });
    expect(lines[1]?.framework).toBe('ilacs-v3');
    expect(area(lines[1], 'overall-effectiveness')?.[0]).toMatchObject({ state: 'NOT_GRADED', grade: null });
    expect(area(lines[1], 'care-leavers')?.[0]).toMatchObject({ state: 'UNKNOWN', grade: null, preferred: true });
  });

  it('does not believe a grade that the framework cannot have given, and lists it', () => {
    const { lines, report } = build({ history: [{ care_leavers_grade: 'inadequate' }] });
    expect(area(lines[0], 'care-leavers')).toEqual([
      expect.objectContaining({ state: 'NOT_YET_A_JUDGEMENT', grade: null, sourceText: 'inadequate' }),
    ]);
    expect(report).toContain('Grades the framework cannot have given: 1');
  });

  it('chooses the framework by the first day, not by publication', () => {
    const { lines } = build({
      history: [
        { inspection_start_date: '12/12/2022', inspection_end_date: '16/12/2022', publication_date: '13/02/23' },
      ],
    });
    expect(lines[0]?.framework).toBe('ilacs-v1');
  });

  it('takes a row begun before 2018 for a single inspection, whatever the framework column says', () => {
    const { lines } = build({
      history: [
        { inspection_start_date: '06/11/2017', inspection_end_date: '30/11/2017', publication_date: '29/01/18' },
      ],
    });
    expect(lines[0]).toMatchObject({ kind: 'SINGLE_INSPECTION', framework: 'sif', publishedOn: '2018-01-29' });
    expect(area(lines[0], 'leadership-management-and-governance')).toHaveLength(1);
  });

  it('bounds dates that no source gives by the framework and the day of publication', () => {
    const { lines } = build({ history: [UNDATED] });
    expect(lines[0]).toMatchObject({
      key: 'ambleford-sif-published-2015-06-09',
      firstDay: null,
      datePrecision: 'UNKNOWN',
      earliest: '2013-11-01',
      latest: '2015-06-09',
      dateText: '2013-11-01/2015-06-09',
    });
    expect(area(lines[0], 'overall-effectiveness')).toEqual([
      expect.objectContaining({ state: 'UNKNOWN', source: 'inspection-history', sourceText: '' }),
    ]);
  });

  it('takes dates, grades and licence from the report where it was read', () => {
    const facts = { kind: 'SINGLE_INSPECTION', first_day: '2015-04-13', last_day: '2015-05-07', overall: 'Good' };
    const { lines } = build({ history: [UNDATED], facts: [facts] });
    expect(lines[0]).toMatchObject({ key: 'ambleford-sif-2015-04-13', dateText: '2015-05-07', reading: 'NOT_READ' });
    expect(lines[0]?.documents).toEqual([
      expect.objectContaining({
        key: 'ambleford-sif-2015-04-13-report',
        pages: 12,
        sha256: ['a'.repeat(64)],
        licence: expect.objectContaining({ id: 'OGL-UK-3.0', reuse: 'OPEN' }),
      }),
    ]);
    expect(area(lines[0], 'overall-effectiveness')).toEqual([
      expect.objectContaining({ source: 'report', grade: 'Good', preferred: true }),
    ]);
  });

  it('keeps an inspection whose report is a saved web page, without its document', () => {
    const facts = { kind: 'PROTECTION_OF_CHILDREN', document: 'UNREADABLE', sha256: '', pages: '', licence: '' };
    const { lines, report } = build({ history: [{ ...UNDATED, publication_date: '03/08/12' }], facts: [facts] });
    expect(lines[0]).toMatchObject({ reading: 'UNREADABLE', documents: [], link: link(1) });
    expect(report).toContain('a web page in place of the report: 1');
  });

  it('leaves out a review of a safeguarding board, and lists it', () => {
    const { lines, report } = build({ history: [UNDATED], facts: [{ document: 'BOARD_REVIEW', kind: '' }] });
    expect(lines).toEqual([]);
    expect(report).toContain('h.csv:2: ambleford, published 2015-06-09');
  });

  it('makes an inspection of a joint letter that no table lists', () => {
    const letter = { link: '', urn: '90001', document: 'LETTER', kind: 'JOINT_TARGETED_AREA', focus: 'Neglect' };
    const { lines } = build({
      facts: [{ ...letter, first_day: '2019-06-17', last_day: '2019-06-21', published_on: '2019-08-02' }],
    });
    expect(lines[0]).toMatchObject({ key: 'ambleford-jtai-2019-06-17', focus: 'Neglect', judgements: [] });
    expect(lines[0]?.documents[0]).toMatchObject({ kind: 'LETTER', key: 'ambleford-jtai-2019-06-17-letter' });
  });

  it('tells a short inspection by its length where no source names the kind', () => {
    const row = { inspection_framework: '', inspection_start_date: '', inspection_end_date: '' };
    const facts = { kind: 'ILACS', first_day: '2021-03-01', last_day: '2021-03-05' };
    expect(build({ history: [row], facts: [facts] }).lines[0]?.kind).toBe('ILACS_SHORT');
  });
});

describe('whose inspection it was', () => {
  it('gives what was inspected before an abolition to the predecessor, filed under whichever number', () => {
    const { lines } = build({
      history: [{ urn: '90003', local_authority: 'newholm' }],
      statistics: [{ 'Local authority area code': 'E10000098', 'Local authority name': 'Oldholm' }],
    });
    expect(lines.map((of) => of.authority)).toEqual(['oldholm-county-council']);
  });

  it('refuses an authority that the register does not have', () => {
    expect(() => build({ history: [{ urn: '1', local_authority: 'nowhere' }] })).toThrow(
      'h.csv:2: the register of authorities has no authority for "nowhere" on 2021-03-01',
    );
  });
});

describe('rows that cannot be read', () => {
  it.each([
    [{ publication_date: '2021-04-19' }, 'h.csv:2: field "publication_date": expected a day as DD/MM/YY or DD/MM/YYYY'],
    [{ inspection_start_date: '31/02/2021' }, 'h.csv:2: field "inspection_start_date": expected a day'],
    [{ in_care_grade: 'splendid' }, 'h.csv:2: field "in_care_grade": expected a grade, a blank, or a word'],
  ])('names file, line, field, value and what was expected: %j', (row, message) => {
    expect(() => build({ history: [row] })).toThrow(message);
  });
});

const UNDATED = {
  inspection_framework: '',
  inspection_start_date: '',
  inspection_end_date: '',
  publication_date: '09/06/15',
  overall_effectiveness_grade: '',
  impact_of_leaders_grade: 'data_unreadable',
  help_and_protection_grade: 'data_unreadable',
  in_care_grade: 'data_unreadable',
  care_leavers_grade: 'data_unreadable',
};
