import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Label, placeLabels } from './label-places.ts';
import type { Network, NetworkNode } from './network-questions.ts';

/** The drawing, in its own units. */
export const WIDTH = 1120;
export const HEIGHT = 780;
/** Room for names at both sides. */
const MARGIN = 195;
const ROUNDS = 320;
/** Rounds between which the browser answers its reader: some ten milliseconds. */
const AT_ONCE = 20;

interface Spot {
  readonly id: string;
  readonly node: NetworkNode;
  x: number;
  y: number;
}

/** A node with its place, and where its name stands from there. */
export interface Placed extends Readonly<Spot> {
  readonly label: Label;
}

/**
 * Where each stands: drawn together by what they share, pushed apart, and names where they cover no other where there is
 * such a place. The same network always looks the same.
 */
export async function placesOf({ nodes, links }: Network): Promise<Placed[]> {
  const spots = nodes.map((node, index): Spot => {
    const angle = (index / nodes.length) * 2 * Math.PI;
    const spread = node.centre ? 0 : 1;
    return {
      id: node.id,
      node,
      x: WIDTH / 2 + spread * 330 * Math.cos(angle),
      y: HEIGHT / 2 + spread * 260 * Math.sin(angle),
    };
  });
  const lines = links.map(({ authority, theme }) => ({ source: authority, target: theme }));
  const simulation = forceSimulation(spots)
    .force(
      'links',
      forceLink<Spot, { source: string; target: string }>(lines)
        .id(({ id }) => id)
        .distance(110)
        .strength(0.16),
    )
    .force('apart', forceManyBody().strength(-420))
    .force('room', forceCollide(30))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(HEIGHT / 2).strength(0.1))
    .stop();
  for (let round = 0; round < ROUNDS; round += AT_ONCE) {
    simulation.tick(AT_ONCE);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return named(fitted(spots));
}

/** Places scaled to fill the drawing, with room for names at the sides. */
function fitted(spots: readonly Spot[]): Spot[] {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return spots.map((one) => ({
    ...one,
    x: MARGIN + ((one.x - left) / Math.max(1, right - left)) * (WIDTH - 2 * MARGIN),
    y: 22 + ((one.y - top) / Math.max(1, bottom - top)) * (HEIGHT - 44),
  }));
}

/** The centre's name is placed first, then those of themes: what comes last has the least choice. */
function named(spots: readonly Spot[]): Placed[] {
  const rank = ({ node }: Spot) => (node.centre ? 0 : node.kind === 'theme' ? 1 : 2);
  const order = spots.toSorted((one, other) => rank(one) - rank(other));
  const labels = placeLabels(
    order.map(({ node, x, y }) => ({
      ...{ x, y, text: node.name, letter: node.centre ? 9 : node.kind === 'theme' ? 7 : 6.6 },
    })),
    { width: WIDTH, height: HEIGHT },
  );
  return order.map((spot, index) => ({ ...spot, label: labels[index]! }));
}
