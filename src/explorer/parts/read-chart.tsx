import { many } from '../lib/words.ts';

interface ReadPoint {
  readonly key: string;
  readonly knownCount: number;
  readonly readCount: number;
}

const HEIGHT = 90;
const STEP = 30;

/** Inspections by year: how many are known, and how many of them have been read. */
export function ReadChart({ points }: { readonly points: readonly ReadPoint[] }) {
  const most = Math.max(1, ...points.map(({ knownCount }) => knownCount));
  const tall = (value: number) => (value / most) * HEIGHT;
  return (
    <figure class="read-chart">
      <svg viewBox={`0 0 ${points.length * STEP} ${HEIGHT + 34}`} role="img" aria-label={wordsFor(points)}>
        {points.map(({ key, knownCount, readCount }, index) => (
          <g key={key} transform={`translate(${index * STEP} 16)`}>
            <rect class="not-read" x="4" y={HEIGHT - tall(knownCount)} width={STEP - 8} height={tall(knownCount)} />
            <rect class="read" x="4" y={HEIGHT - tall(readCount)} width={STEP - 8} height={tall(readCount)} />
            <text class="over" x={STEP / 2} y={HEIGHT - tall(knownCount) - 3}>
              {knownCount}
            </text>
            <text x={STEP / 2} y={HEIGHT + 13}>
              ’{key.slice(2)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <span class="key read">read</span> <span class="key not-read">known, not read</span>
      </figcaption>
    </figure>
  );
}

const wordsFor = (points: readonly ReadPoint[]): string =>
  points
    .map(({ key, knownCount, readCount }) => `${key}: ${readCount} read of ${many(knownCount, 'inspection')}`)
    .join('; ');
