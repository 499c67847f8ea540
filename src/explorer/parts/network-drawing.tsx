import { HEIGHT, type Placed, WIDTH } from '../lib/network-places.ts';
import type { Network } from '../lib/network-questions.ts';

interface DrawingProps {
  readonly network: Network;
  readonly placed: readonly Placed[];
  readonly focus: string;
  readonly choose: (id: string) => void;
}

/** Councils (circles) and themes (squares) with a line where a council has the weakness; the chosen one and its lines stand out. */
export function NetworkDrawing({ network, placed, focus, choose }: DrawingProps) {
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
        {placed.map(({ node, x, y, label }) => (
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
            <text x={label.dx} y={label.dy} text-anchor={label.anchor}>
              {node.name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
