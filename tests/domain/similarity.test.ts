import { expect, test } from 'vitest';
import { weightShares } from '../../src/domain/similarity.ts';

const NOTHING = { weaknesses: 0, strengths: 0, grades: 0, region: 0, neighbours: 0 };

test('weights become shares of one, in the order of the components', () => {
  expect(weightShares({ ...NOTHING, weaknesses: 3, neighbours: 1 })).toEqual([0.75, 0, 0, 0, 0.25]);
});

test.each([[NOTHING], [{ ...NOTHING, weaknesses: 2, grades: -1 }]])('%o are refused', (weights) => {
  expect(() => weightShares(weights)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
});
