import { describe, expect, it } from 'vitest';
import { intervalsOf, OPEN_END, type ReportedAs } from '../../src/domain/recurrence.ts';
import { historyOf, type InspectionFacts } from '../../src/domain/recurrence-history.ts';
import {
  depth,
  full,
  headline,
  refined,
  remark,
  strength,
  table,
  tree,
  visit,
  Y1,
  Y2,
  Y3,
  Y4,
} from './recurrence-fixtures.ts';

table('what a status is made from', [
  { name: 'never reported', history: [full(Y1, [strength()])], gives: null },
  { name: 'never a headline', history: [full(Y1, [remark()])], prominence: 'HEADLINE', gives: null },
  {
    name: 'a partner problem is not the council’s',
    history: [full(Y1, [remark({ concerns: 'PARTNER' })])],
    gives: null,
  },
  {
    name: 'theme in one finding and aspect in another do not make a refinement',
    history: [full(Y1, [remark(), remark({ ...depth, themes: ['caseloads'] })])],
    weakness: refined,
    gives: null,
  },
  {
    name: 'a newer inspection that is not read decides nothing',
    history: [full(Y1, [remark()]), full(Y2, [strength()], { reading: 'NOT_READ' })],
    gives: { status: 'FIRST_SEEN', examinedCount: 1 },
  },
  {
    name: 'nor does an unreadable one',
    history: [full(Y1, [remark()]), full(Y2, [], { reading: 'UNREADABLE' })],
    gives: { status: 'FIRST_SEEN' },
  },
  {
    name: 'before publication nothing is known',
    history: [full(Y1, [remark()], { available: '2012-07-01' })],
    asOf: Y1,
    gives: null,
  },
  {
    name: 'on the day of publication it is',
    history: [full(Y1, [remark()], { available: '2012-07-01' })],
    asOf: '2012-07-01',
    gives: { status: 'FIRST_SEEN', firstSeenOn: Y1 },
  },
  {
    name: 'an older inspection published late changes what follows, not what was',
    history: [full(Y1, [remark()], { available: Y3 }), full(Y2, [remark()])],
    asOf: Y2,
    gives: { status: 'FIRST_SEEN', firstSeen: Y2 },
  },
  {
    name: 'and from then on it is first',
    history: [full(Y1, [remark()], { available: Y3 }), full(Y2, [remark()])],
    gives: { status: 'PERSISTING', firstSeen: Y1, lastSeen: Y2 },
  },
]);

table('the order of inspections', [
  {
    name: 'a year only, over a dated one of that year: by latest, and uncertain',
    history: [full(Y1, [strength()], { earliest: '2012-01-01', latest: '2012-12-31' }), full('2012-06-01', [remark()])],
    gives: { status: 'RESOLVED', orderUncertain: true },
  },
  {
    name: 'the examiner before overlaps',
    history: [visit(Y1, [strength()], { earliest: '2012-04-01' }), full(Y2, [remark()], { earliest: '2012-04-20' })],
    gives: { status: 'NEW', orderUncertain: true },
  },
  {
    name: 'the silent newest overlaps',
    history: [full(Y1, [remark()]), visit(Y2, [], { earliest: Y1 })],
    gives: { status: 'NOT_EXAMINED', orderUncertain: true },
  },
  {
    name: 'the last examiner overlaps',
    history: [full(Y1, [remark()]), visit(Y2, [strength()], { earliest: '2011-01-01' })],
    gives: { status: 'NOT_REPEATED', orderUncertain: true },
  },
  {
    name: 'bounds that only touch one that does not decide',
    history: [full(Y1, [remark()], { earliest: '2011-01-01' }), visit('2011-06-01', []), full(Y2, [strength()])],
    gives: { status: 'RESOLVED', orderUncertain: false },
  },
  {
    name: 'same latest: the earlier start comes first',
    history: [full(Y2, [remark()], { id: 'x', earliest: Y1 }), full(Y2, [strength()], { id: 'a' })],
    gives: { status: 'RESOLVED', basedOn: 'a', orderUncertain: true },
  },
  {
    name: 'same days: the id decides',
    history: [full(Y2, [strength()], { id: 'b' }), full(Y2, [remark()], { id: 'a' })],
    gives: { status: 'RESOLVED', basedOn: 'b', orderUncertain: true },
  },
]);

describe('intervals', () => {
  const of = (history: InspectionFacts[], weakness: string, prominence: ReportedAs = 'ANY') =>
    intervalsOf(historyOf(history, tree))
      .filter((interval) => interval.weakness === weakness && interval.prominence === prominence)
      .map(({ from, to, open, status }) => ({ from, to, open, status }));

  it('begins with the first report; each later READ inspection closes one and opens the next', () => {
    const history = [
      full(Y1, [strength()]),
      full(Y2, [remark()], { available: '2014-07-01' }),
      visit('2015-01-01', [], { reading: 'NOT_READ' }),
      visit(Y3, []),
      full(Y4, [strength()]),
    ];
    expect(of(history, 'supervision')).toEqual([
      { from: '2014-07-01', to: Y3, open: false, status: 'NEW' },
      { from: Y3, to: Y4, open: false, status: 'NOT_EXAMINED' },
      { from: Y4, to: OPEN_END, open: true, status: 'RESOLVED' },
    ]);
  });

  it('is one where two became available on the same day', () => {
    const history = [full(Y1, [remark()], { available: Y3 }), full(Y2, [remark()], { available: Y3 })];
    expect(of(history, 'supervision')).toEqual([{ from: Y3, to: OPEN_END, open: true, status: 'PERSISTING' }]);
  });

  it('begins later for HEADLINE where the headline came later', () => {
    const history = [full(Y1, [remark()]), full(Y2, [headline()])];
    expect(of(history, 'supervision', 'HEADLINE')).toEqual([{ from: Y2, to: OPEN_END, open: true, status: 'NEW' }]);
  });

  it('covers theme, top theme and their refinements, and nothing that was never reported', () => {
    const intervals = intervalsOf(historyOf([full(Y1, [remark(depth), strength({ themes: ['permanence'] })])], tree));
    expect(intervals.map((interval) => `${interval.weakness} ${interval.prominence}`)).toEqual([
      'management ANY',
      'management--analysis-depth ANY',
      'supervision ANY',
      'supervision--analysis-depth ANY',
    ]);
  });
});
