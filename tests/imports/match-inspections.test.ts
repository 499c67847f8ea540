import { describe, expect, it } from 'vitest';
import { area, build, link } from './inspections-fixtures.ts';

describe('matching the sources', () => {
  it('takes two rows of one authority and first day for one inspection, and keeps both where they differ', () => {
    const { lines, report } = build({
      history: [{ in_care_grade: 'requires improvement' }],
      statistics: [{ 'The experiences and progress of children in care': 'Good' }],
    });
    expect(lines.map((of) => of.key)).toEqual(['ambleford-ilacs-standard-2021-03-01']);
    expect(area(lines[0], 'children-in-care-and-care-leavers')).toEqual([
      expect.objectContaining({ source: 'official-statistics', grade: 'Good', preferred: true }),
      expect.objectContaining({
        source: 'inspection-history',
        grade: 'Requires improvement to be good',
        sourceText: 'requires improvement',
        preferred: false,
      }),
    ]);
    expect(report).toContain('Matched by day: 1');
    expect(report).toContain('ambleford-ilacs-standard-2021-03-01, in_care: official-statistics Good');
  });

  it('matches by publication within 45 days when the first days differ, and says which days differ', () => {
    const { lines, report } = build({
      history: [{ publication_date: '10/05/21' }],
      statistics: [{ 'Inspection date': '2021-03-02', 'Publication date': '2021-04-20' }],
    });
    expect(lines).toHaveLength(1);
    expect(report).toContain('Matched by publication: 1');
    expect(report).toContain('Differing first days: 1');
  });

  it('keeps rows published more than 45 days apart as two inspections', () => {
    const { lines } = build({
      history: [{ publication_date: '10/07/21' }],
      statistics: [{ 'Inspection date': '2021-03-02', 'Publication date': '2021-04-20' }],
    });
    expect(lines).toHaveLength(2);
  });

  it('prefers a match by day over an earlier row that was only published near', () => {
    const { lines } = build({
      history: [{}],
      statistics: [
        { 'Inspection date': '2021-02-20', 'Publication date': '2021-04-21' },
        { 'Inspection date': '2021-03-01', 'Publication date': '2021-04-20' },
      ],
    });
    expect(lines.map((of) => [of.key, of.link])).toEqual([
      ['ambleford-ilacs-standard-2021-03-01', link(1)],
      ['ambleford-ilacs-standard-2021-02-20', null],
    ]);
  });

  it('never takes a visit for the inspection published at the same time', () => {
    const { lines } = build({
      history: [{}],
      inYear: [{ 'Inspection/Visit type': 'ILACS Focused Visit', 'Visit Theme': 'Front door' }],
    });
    expect(lines.map((of) => [of.kind, of.focus, of.judgements.length > 0])).toEqual([
      ['ILACS_STANDARD', null, true],
      ['FOCUSED_VISIT', 'Front door', false],
    ]);
  });

  it('takes what two sheets tell for one inspection, and names the rows that contradict each other', () => {
    const { lines, contradictions } = build({ statistics: [{}], latest: [{ 'Overall effectiveness': 'Outstanding' }] });
    expect(lines).toHaveLength(1);
    expect(contradictions).toEqual(['s.csv:2 and l.csv:2']);
  });
});
