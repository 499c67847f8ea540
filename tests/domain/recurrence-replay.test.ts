import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statusAsOf, type ReportedAs } from '../../src/domain/recurrence.ts';
import { historyOf, type FindingFacts, type InspectionFacts } from '../../src/domain/recurrence-history.ts';
import { day, everyWeakness, inspections } from './recurrence-arbitraries.ts';
import { tree } from './recurrence-fixtures.ts';
import { replayed, type Said } from './replay.ts';

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a finding is on a theme or a narrower one. */
function isOn(theme: string, { themes }: FindingFacts): boolean {
  return themes.some((tagged) => tagged === theme || tree.get(tagged) === theme);
}

function said(inspection: InspectionFacts, weakness: string, prominence: ReportedAs): Said {
  const [theme = '', aspect] = weakness.split('--');
  const onTheme = inspection.findings.filter(
    (one) => ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'].includes(one.concerns) && isOn(theme, one),
  );
  const there = onTheme.filter(({ aspects }) => aspect === undefined || aspects.includes(aspect));
  const problems = there.filter(({ polarity }) => polarity === 'WEAKNESS' || polarity === 'MIXED');
  return {
    examined: onTheme.some(({ polarity }) => polarity !== 'NEUTRAL'),
    reports: problems.some((one) => prominence === 'ANY' || one.prominence === 'HEADLINE'),
    problem: problems.length > 0,
    relieved: there.some(({ polarity, resolved }) => polarity === 'STRENGTH' || resolved),
    full: inspection.full,
  };
}

it('is on any past day what replaying the history step by step gives', () => {
  const seen = new Set<string | null>();
  fc.assert(
    fc.property(inspections, day, (facts, on) => {
      const known = facts
        .filter(({ reading, available }) => reading === 'READ' && available <= on)
        .toSorted((a, b) => before(a.latest, b.latest) || before(a.earliest, b.earliest) || before(a.id, b.id));
      for (const weakness of everyWeakness)
        for (const prominence of ['ANY', 'HEADLINE'] as const) {
          const status = replayed(known.map((inspection) => said(inspection, weakness, prominence)));
          seen.add(status);
          expect(statusAsOf(historyOf(facts, tree), weakness, prominence, on)?.status ?? null).toBe(status);
        }
    }),
    // Every status must occur, or the property would say little.
    { numRuns: 300, seed: 5 },
  );
  expect([...seen].map(String).toSorted()).toEqual([
    ...['FIRST_SEEN', 'NEW', 'NOT_EXAMINED', 'NOT_REPEATED', 'PERSISTING', 'RESOLVED', 'RE_EMERGED'],
    'null',
  ]);
});
