import type { ThemeTrendQuery } from '../../generated/explorer/graphql.ts';
import { percent } from '../lib/words.ts';

type Point = NonNullable<ThemeTrendQuery['trend']>['points'][number];

const HEIGHT = 150;
const STEP = 44;
const LEFT = 34;

/**
 * The share of the inspections of each year that report a theme, out of those that examined it, with its interval. Years
 * with fewer than ten examined are drawn faint and without an interval: chance alone could make them.
 */
export function TrendChart({ points }: { readonly points: readonly Point[] }) {
  const shown = points.filter(({ examinedCount }) => examinedCount > 0);
  const y = (share: number) => 14 + (1 - share) * HEIGHT;
  const x = (index: number) => LEFT + STEP * (index + 0.5);
  const width = LEFT + STEP * shown.length + 6;
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${width} ${HEIGHT + 50}`} role="img" aria-label={wordsFor(shown)}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={LEFT} x2={width} y1={y(share)} y2={y(share)} />
            <text class="axis" x={LEFT - 6} y={y(share) + 3.5}>
              {percent(share)}
            </text>
          </g>
        ))}
        <polyline
          class="trend-line"
          points={lineOf(
            shown.map((point, index) => [point, x(index)] as const),
            y,
          )}
        />
        {shown.map((point, index) => (
          <g key={point.key} class={point.small ? 'small' : undefined}>
            {point.low != null && point.high != null && (
              <line class="interval" x1={x(index)} x2={x(index)} y1={y(point.low)} y2={y(point.high)} />
            )}
            <circle class="point" cx={x(index)} cy={y(point.share ?? 0)} r="4">
              <title>{pointWords(point)}</title>
            </circle>
            <text x={x(index)} y={HEIGHT + 31}>
              {point.key}
            </text>
            <text class="out-of" x={x(index)} y={HEIGHT + 44}>
              {point.inspectionCount}/{point.examinedCount}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** The line through the years that have enough inspections. */
const lineOf = (placed: readonly (readonly [Point, number])[], y: (share: number) => number): string =>
  placed
    .filter(([point]) => !point.small)
    .map(([point, x]) => `${x},${y(point.share ?? 0)}`)
    .join(' ');

const pointWords = ({ key, share, low, high, inspectionCount, examinedCount }: Point): string =>
  `${key}: ${percent(share ?? 0)}, ${inspectionCount} of ${examinedCount} inspections that examined it${
    low == null || high == null ? ' (too few to tell)' : `, interval ${percent(low)} to ${percent(high)}`
  }`;

const wordsFor = (points: readonly Point[]): string => points.map(pointWords).join('; ');
