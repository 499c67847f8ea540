/** A point with a name; `letter` is about how wide one of its letters is. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly letter: number;
}

/** Where a name stands, from its point. */
export interface Label {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 15;
/** Half of the sign at a point. */
const SIGN = 7;

const RIGHT: Label = { dx: 11, dy: 4, anchor: 'start' };
const LEFT: Label = { dx: -11, dy: 4, anchor: 'end' };
const ABOVE: Label = { dx: 0, dy: -11, anchor: 'middle' };
const BELOW: Label = { dx: 0, dy: 20, anchor: 'middle' };

/**
 * A place for each name, first come first served: outwards, where that is free of other signs and names; else at
 * another side; where none is, at the side where least is covered. Names stay within the area.
 */
export function placeLabels(points: readonly NamedPoint[], area: { width: number; height: number }): Label[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - SIGN, right: x + SIGN, top: y - SIGN, bottom: y + SIGN }));
  return points.map((point, index) => {
    const sides = point.x < area.width / 2 ? [LEFT, RIGHT, ABOVE, BELOW] : [RIGHT, LEFT, ABOVE, BELOW];
    const others = taken.filter((_, at) => at !== index);
    const costs = sides.map((side) => {
      const box = boxOf(point, side);
      const outside = box.left < 0 || box.right > area.width || box.top < 0 || box.bottom > area.height;
      return outside ? Infinity : others.reduce((sum, other) => sum + covered(box, other), 0);
    });
    const best = sides[costs.indexOf(Math.min(...costs))] ?? RIGHT;
    taken.push(boxOf(point, best));
    return best;
  });
}

function boxOf({ x, y, text, letter }: NamedPoint, { dx, dy, anchor }: Label): Box {
  const width = text.length * letter;
  const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y + dy - LINE + 3, bottom: y + dy + 3 };
}

const covered = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
