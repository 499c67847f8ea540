import { expect, it } from 'vitest';
import { buildDates } from '../../src/imports/build-dates.ts';
import type { SourcedInspection } from '../../src/imports/build-sourced.ts';

const told = (source: SourcedInspection['source'], of: Partial<SourcedInspection>): SourcedInspection => ({
  ...{ source, at: 'a.csv:2', authority: 'newshire', kind: null, firstDay: '2024-03-04', lastDay: null },
  ...{ publishedOn: '2024-05-01', focus: null, link: null, grades: {} },
  ...of,
});

it('keeps what each source says of a day on which they differ, the best first', () => {
  const dates = buildDates([
    told('report', { lastDay: '2024-03-15' }),
    told('official-statistics', {}),
    told('inspection-history', { lastDay: '2024-03-08' }),
  ]);
  expect(dates).toEqual([
    { what: 'LAST_DAY', source: 'report', day: '2024-03-15', preferred: true },
    { what: 'LAST_DAY', source: 'inspection-history', day: '2024-03-08', preferred: false },
  ]);
});

it('has nothing to say where all that give a day agree', () => {
  expect(buildDates([told('report', { lastDay: '2024-03-15' }), told('official-statistics', {})])).toEqual([]);
});
