import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { useMemo } from 'preact/hooks';
import type { Network, NetworkNode } from '../lib/network-questions.ts';

interface Placed {
  readonly id: string;
  readonly node: NetworkNode;
  x: number;
  y: number;
}

const WIDTH = 1120;
const HEIGHT = 780;
/** Room for names at both sides. */
const MARGIN = 195;
const ROUNDS = 320;

interface DrawingProps {
  readonly network: Network;
  readonly focus: string;
  readonly choose: (id: string) => void;
}

/** Councils (circles) and themes (squares) with a line where a council has the weakness; the chosen one and its lines stand out. */
export function NetworkDrawing({ network, focus, choose }: DrawingProps) {
  const placed = useMemo(() => placesOf(network), [network]);
  const at = new Map(placed.map((one) => [one.id, one]));
  const near = new Set(
    network.links.flatMap(({ authority, theme }) => (authority === focus || theme === focus ? [authority, theme] : [])),
  );
  const centre = placed.find(({ node }) => node.centre)?.id;
  // Everything here is tied to the centre; those lines are drawn for the chosen alone.
  const drawn = network.links.filter(({ authority, theme }) => {
    const central = authority === centre || theme === centre;
    return !central || authority === focus || theme === focus;
  });
  const faded = (id: string) => focus !== '' && !near.has(id) && id !== focus;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="The network; the table beneath it says the same">
      <svg
        class="network"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Councils and the weaknesses they share"
      >
        {drawn.map(({ authority, theme }) => {
          const [one, other] = [at.get(authority), at.get(theme)];
          const on = authority === focus || theme === focus;
          return (
            one &&
            other && (
              <line
                key={`${authority} ${theme}`}
                class={on ? 'on' : focus === '' ? '' : 'off'}
                x1={one.x}
                y1={one.y}
                x2={other.x}
                y2={other.y}
              />
            )
          );
        })}
        {placed.map(({ node, x, y }) => (
          <g
            key={node.id}
            class={`node ${node.kind} ${node.centre ? 'centre' : ''} ${faded(node.id) ? 'off' : ''} ${node.id === focus ? 'on' : ''}`}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            role="button"
            tabIndex={0}
            aria-pressed={node.id === focus}
            aria-label={`${node.name}, ${node.kind === 'theme' ? 'theme' : 'council'}`}
            onClick={() => choose(node.id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') choose(node.id);
            }}
          >
            {node.kind === 'theme' ? <rect x={-6} y={-6} width={12} height={12} /> : <circle r={node.centre ? 8 : 5} />}
            <text x={x < WIDTH / 2 ? -11 : 11} y={4} text-anchor={x < WIDTH / 2 ? 'end' : 'start'}>
              {node.name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Where each stands: drawn together by what they share, pushed apart so that names can be read. The same network always looks the same. */
function placesOf({ nodes, links }: Network): Placed[] {
  const placed: Placed[] = nodes.map((node, index) => {
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
  forceSimulation(placed)
    .force(
      'links',
      forceLink<Placed, { source: string; target: string }>(lines)
        .id(({ id }) => id)
        .distance(110)
        .strength(0.16),
    )
    .force('apart', forceManyBody().strength(-420))
    .force('room', forceCollide(30))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(HEIGHT / 2).strength(0.1))
    .stop()
    .tick(ROUNDS);
  return fitted(placed);
}

/** Places scaled to fill the drawing, with room for names at the sides. */
function fitted(placed: Placed[]): Placed[] {
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return placed.map((one) => ({
    ...one,
    x: MARGIN + ((one.x - left) / Math.max(1, right - left)) * (WIDTH - 2 * MARGIN),
    y: 22 + ((one.y - top) / Math.max(1, bottom - top)) * (HEIGHT - 44),
  }));
}
