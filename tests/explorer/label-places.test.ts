import { expect, it } from 'vitest';
import { placeLabels } from '../../src/explorer/lib/label-places.ts';

const AREA = { width: 1000, height: 500 };
const at = (x: number, y: number, text = 'Somewhere') => ({ x, y, text, letter: 6 });
const sidesOf = (...points: ReturnType<typeof at>[]) =>
  placeLabels(points, AREA).map(({ anchor, dy }) =>
    anchor === 'start' ? 'right' : anchor === 'end' ? 'left' : dy < 0 ? 'above' : 'below',
  );

it.each([
  ['outwards, on the left half', [at(300, 200)], ['left']],
  ['outwards, on the right half', [at(700, 200)], ['right']],
  ['inwards, where outwards is a sign', [at(700, 200), at(740, 200)], ['left', 'right']],
  ['above, where both sides are names', [at(640, 200), at(700, 200), at(750, 200)], ['left', 'above', 'right']],
  ['never out of the area', [at(990, 250, 'A long name of a council')], ['left']],
  ['below, at the upper edge', [at(40, 8), at(70, 8)], ['below', 'right']],
])('a name stands %s', (_, points, sides) => {
  expect(sidesOf(...points)).toEqual(sides);
});

it('a name that is covered wherever it stands is covered least', () => {
  // Signs stand in its way to the right, to the left and above; beneath it only the edge of one.
  const crowd = [at(500, 100), at(530, 100), at(470, 100), at(500, 84), at(500, 127)];
  expect(sidesOf(...crowd)[0]).toBe('below');
});
