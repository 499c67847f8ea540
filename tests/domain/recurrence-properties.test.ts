import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalsOf, OPEN_END, statusAsOf, type StandingInterval } from '../../src/domain/recurrence.ts';
import { historyOf, type FindingFacts } from '../../src/domain/recurrence-history.ts';
import { weaknessesShown } from '../../src/domain/recurrence-weaknesses.ts';
import { day, everyWeakness, inspections } from './recurrence-arbitraries.ts';
import { tree } from './recurrence-fixtures.ts';

const groups = (intervals: StandingInterval[]): StandingInterval[][] =>
  everyWeakness.flatMap((weakness) =>
    (['ANY', 'HEADLINE'] as const).map((prominence) =>
      intervals.filter((it) => it.weakness === weakness && it.prominence === prominence),
    ),
  );

describe('intervals of any history', () => {
  it('are contiguous from the first report to the open end', () => {
    fc.assert(
      fc.property(inspections, (history) => {
        for (const intervals of groups(intervalsOf(historyOf(history, tree)))) {
          intervals.forEach((interval, index) => {
            expect(interval.from < interval.to).toBe(true);
            expect(interval.to).toBe(intervals[index + 1]?.from ?? OPEN_END);
            expect(interval.open).toBe(index === intervals.length - 1);
          });
        }
      }),
    );
  });

  it('begin with the first counting problem that was available', () => {
    fc.assert(
      fc.property(inspections, (history) => {
        const intervals = intervalsOf(historyOf(history, tree));
        for (const weakness of everyWeakness) {
          const reported = history
            .filter(({ reading, findings }) => reading === 'READ' && findings.some((f) => reports(f, weakness)))
            .map(({ available }) => available)
            .toSorted();
          const first = intervals.find((it) => it.weakness === weakness && it.prominence === 'ANY');
          expect(first?.from).toBe(reported[0]);
        }
      }),
    );
  });

  it('give on every day what statusAsOf gives: one status, or none before the first report', () => {
    fc.assert(
      fc.property(
        inspections,
        fc.oneof(day, fc.constantFrom('2009-12-31', '2012-06-15', '2026-01-01')),
        (facts, on) => {
          const history = historyOf(facts, tree);
          const intervals = intervalsOf(history);
          for (const weakness of everyWeakness) {
            for (const prominence of ['ANY', 'HEADLINE'] as const) {
              const holding = intervals.filter(
                (it) => it.weakness === weakness && it.prominence === prominence && it.from <= on && on < it.to,
              );
              const standing = statusAsOf(history, weakness, prominence, on);
              expect(holding.length).toBe(standing === null ? 0 : 1);
              if (standing !== null) expect(holding[0]).toMatchObject(standing);
            }
          }
        },
      ),
    );
  });

  it('do not depend on the order in which inspections and findings are given', () => {
    const shuffled = inspections.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    );
    fc.assert(
      fc.property(shuffled, ([history, other]) => {
        const turned = other.map((it) => ({ ...it, findings: it.findings.toReversed() }));
        expect(intervalsOf(historyOf(turned, tree))).toEqual(intervalsOf(historyOf(history, tree)));
      }),
    );
  });

  it('never resolve by visits alone', () => {
    fc.assert(
      fc.property(inspections, (history) => {
        const visits = history.map((it) => ({ ...it, full: false }));
        const statuses = intervalsOf(historyOf(visits, tree)).map((it) => it.status);
        expect(statuses).not.toContain('RESOLVED');
      }),
    );
  });

  it('are not changed by inspections that are not read', () => {
    fc.assert(
      fc.property(inspections, (history) => {
        const read = history.filter((it) => it.reading === 'READ');
        expect(intervalsOf(historyOf(history, tree))).toEqual(intervalsOf(historyOf(read, tree)));
      }),
    );
  });
});

function reports(one: FindingFacts, weakness: string): boolean {
  const counted = ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'].includes(one.concerns);
  const problem = one.polarity === 'WEAKNESS' || one.polarity === 'MIXED';
  return counted && problem && weaknessesShown(one.themes, one.aspects, tree).includes(weakness);
}
