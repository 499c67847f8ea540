/** Random histories of one authority. */
import fc from 'fast-check';
import type { FindingFacts, InspectionFacts } from '../../src/domain/recurrence-history.ts';
import { weaknessesShown } from '../../src/domain/recurrence-weaknesses.ts';
import { tree } from './recurrence-fixtures.ts';

const themes = [...tree.keys()];
const aspects = ['analysis-depth', 'recording'];
/** Every weakness of the tree of the fixtures, whole or refined. */
export const everyWeakness = weaknessesShown(themes, aspects, tree);

// Few days on purpose: what is hard about order and availability is days that coincide.
export const day = fc.constantFrom('2010-01-01', '2011-01-01', '2012-01-01', '2013-01-01', '2014-01-01');

const finding: fc.Arbitrary<FindingFacts> = fc.record({
  polarity: fc.constantFrom('STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL'),
  prominence: fc.constantFrom('HEADLINE', 'BODY'),
  concerns: fc.constantFrom('COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'OTHER_AUTHORITY'),
  themes: fc.subarray(themes),
  aspects: fc.subarray(aspects),
  resolved: fc.boolean(),
});

const inspection: fc.Arbitrary<InspectionFacts> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    days: fc.tuple(day, day).map((days) => days.toSorted() as [string, string]),
    available: day,
    full: fc.boolean(),
    reading: fc.constantFrom('READ', 'READ', 'READ', 'NOT_READ', 'UNREADABLE'),
    findings: fc.array(finding, { maxLength: 4 }),
  })
  .map(({ days: [earliest, latest], ...rest }) => ({ ...rest, earliest, latest, dateText: latest }));

/** Random histories of one authority, unread reports among them. */
export const inspections = fc.uniqueArray(inspection, { selector: ({ id }) => id, maxLength: 7 });
