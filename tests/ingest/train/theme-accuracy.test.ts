import { expect, it } from 'vitest';
import { accuracyRecord } from '../../../src/imports/seed-accuracy.ts';
import type { Example } from '../../../src/ingest/train/annotations.ts';
import type { Predicted } from '../../../src/ingest/train/measure.ts';
import { accuracyOf } from '../../../src/ingest/train/theme-accuracy.ts';

const THEMES = [
  { key: 'caseloads', prefLabel: 'Caseloads', broader: 'workforce' },
  { key: 'supervision', prefLabel: 'Supervision', broader: 'workforce' },
  { key: 'workforce', prefLabel: 'Workforce', broader: null },
];

const said = (polarity: string, themes: string[], aspects: string[] = []): Predicted => ({ polarity, themes, aspects });

const UNIT = { area: 'other', grade: null, sectionKind: 'BODY', paragraph: '1', bullet: false, news: false } as const;
const annotated = (of: Predicted): Example => ({ ...of, unit: { ...UNIT, text: '' }, action: false, resolved: false });

/** So many sentences annotated as one thing and said to be another. */
const times = (count: number, gold: Predicted, answer: Predicted): [Example, Predicted][] =>
  Array.from({ length: count }, () => [annotated(gold), answer]);

function measured(...pairs: [Example, Predicted][][]) {
  const [gold, answers] = [pairs.flat().map(([example]) => example), pairs.flat().map(([, answer]) => answer)];
  const records = accuracyOf(gold, answers, THEMES, '1.0.0+abc');
  for (const of of records) expect(accuracyRecord.safeParse(of).success, of.key).toBe(true);
  return Object.fromEntries(
    records.map(({ key, state, precision, recall, annotated: of }) => [key, [state, precision, recall, of]]),
  );
}

const weak = (theme: string, ...aspects: string[]) => said('WEAKNESS', [theme], aspects);
const good = said('STRENGTH', ['supervision']);
const nothing = said('NEUTRAL', []);

it('measures what is annotated as a problem on a theme and what is said to be one, weak or mixed', () => {
  const of = measured(
    times(8, weak('supervision'), said('MIXED', ['supervision'])),
    times(2, weak('supervision'), good),
    times(4, good, weak('supervision')),
    times(50, good, good),
    times(3, nothing, weak('caseloads')),
  );
  expect(of.supervision).toEqual(['MEASURED', 0.667, 0.8, 10]);
  expect(of.caseloads).toEqual(['NOT_MEASURED', null, null, 0]);
});

it('counts a problem on a narrower theme for the broader one, whichever narrower one is said', () => {
  const of = measured(times(10, weak('supervision'), weak('caseloads')));
  expect(of.workforce).toEqual(['MEASURED', 1, 1, 10]);
  expect(of.supervision).toEqual(['MEASURED', null, 0, 10]);
});

it('does not measure with fewer than ten annotated problems', () => {
  expect(measured(times(9, weak('supervision'), weak('supervision'))).supervision).toEqual([
    'NOT_MEASURED',
    null,
    null,
    9,
  ]);
  expect(measured(times(10, weak('supervision'), weak('supervision'))).supervision).toEqual(['MEASURED', 1, 1, 10]);
});

it('measures a theme with an aspect by both, and leaves out pairs that nobody annotated', () => {
  const of = measured(
    times(6, weak('supervision', 'timeliness'), weak('supervision', 'timeliness')),
    times(6, weak('supervision', 'timeliness'), weak('supervision', 'recording-data')),
  );
  expect(of['supervision--timeliness']).toEqual(['MEASURED', 1, 0.5, 12]);
  expect(of['workforce--timeliness']).toEqual(['MEASURED', 1, 0.5, 12]);
  expect(Object.keys(of)).toEqual([
    'caseloads',
    'supervision',
    'supervision--timeliness',
    'workforce',
    'workforce--timeliness',
  ]);
});
