import { describe, expect, it } from 'vitest';
import { statusAsOf, type ReportedAs, type Standing } from '../../src/domain/recurrence.ts';
import { historyOf, type FindingFacts, type InspectionFacts } from '../../src/domain/recurrence-history.ts';
import type { ThemeTree } from '../../src/domain/recurrence-weaknesses.ts';

/** Two top themes; `supervision` and `caseloads` are narrower themes of one of them. */
export const tree: ThemeTree = new Map([
  ['management', null],
  ['supervision', 'management'],
  ['caseloads', 'management'],
  ['permanence', null],
]);

const finding: FindingFacts = {
  polarity: 'STRENGTH',
  prominence: 'BODY',
  concerns: 'COUNCIL',
  themes: ['supervision'],
  aspects: [],
  resolved: false,
};

type Some<T> = Partial<T>;

export const strength = (with_: Some<FindingFacts> = {}): FindingFacts => ({ ...finding, ...with_ });
export const remark = (with_: Some<FindingFacts> = {}): FindingFacts => strength({ polarity: 'WEAKNESS', ...with_ });
export const headline = (with_: Some<FindingFacts> = {}): FindingFacts => remark({ prominence: 'HEADLINE', ...with_ });
export const neutral = (with_: Some<FindingFacts> = {}): FindingFacts => strength({ polarity: 'NEUTRAL', ...with_ });

/** An inspection of one day, published that day unless told otherwise; its id is `full:<day>` or `visit:<day>`. */
const inspection = (full: boolean, day: string, findings: FindingFacts[], with_: Some<InspectionFacts>) => ({
  id: `${full ? 'full' : 'visit'}:${day}`,
  earliest: day,
  latest: day,
  available: day,
  dateText: day,
  full,
  reading: 'READ' as const,
  findings,
  ...with_,
});

export const full = (day: string, findings: FindingFacts[], with_: Some<InspectionFacts> = {}): InspectionFacts =>
  inspection(true, day, findings, with_);
export const visit = (day: string, findings: FindingFacts[], with_: Some<InspectionFacts> = {}): InspectionFacts =>
  inspection(false, day, findings, with_);

/** Four days, two years apart. */
export const [Y1, Y2, Y3, Y4] = ['2012-05-01', '2014-05-01', '2016-05-01', '2018-05-01'] as const;
export const depth = { aspects: ['analysis-depth'] };
export const refined = 'supervision--analysis-depth';

/** One line of a table: a history and the standing it gives, as of the last day unless told otherwise. */
export interface Case {
  name: string;
  history: InspectionFacts[];
  weakness?: string;
  prominence?: ReportedAs;
  asOf?: string;
  gives: Partial<Standing> | null;
}

/** One test for each line of a table. */
export function table(title: string, cases: Case[]): void {
  describe(title, () => {
    it.each(cases)('$name', ({ history, weakness = 'supervision', prominence = 'ANY', asOf = Y4, gives }) => {
      const standing = statusAsOf(historyOf(history, tree), weakness, prominence, asOf);
      if (gives === null) expect(standing).toBeNull();
      else expect(standing).toMatchObject(gives);
    });
  });
}
