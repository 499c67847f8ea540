import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/domain/wilson.ts';

// Worked by hand from the formula; 5 of 10 and 0 of 20 are in many tables of the interval.
test.each([
  [5, 10, 0.236593, 0.763407],
  [0, 20, 0, 0.161125],
  [20, 20, 0.838875, 1],
  [3, 12, 0.088937, 0.532311],
])('%i of %i lies between %f and %f', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval?.low).toBeCloseTo(low, 5);
  expect(interval?.high).toBeCloseTo(high, 5);
});

test('there is none of fewer than ten', () => {
  expect(wilsonInterval(9, 9)).toBeUndefined();
});
