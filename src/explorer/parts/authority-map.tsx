import { useMemo } from 'preact/hooks';
import type { WeaknessStatus } from '../../generated/explorer/graphql.ts';
import type { ListedAuthority } from '../lib/holdings.ts';
import { COAST } from '../lib/coast.ts';
import { MAP, placeOf, spotsOf } from '../lib/place.ts';
import { STATUSES } from '../lib/words.ts';
import { statusClass } from './chips.tsx';

/** What the map says of one authority. */
export type Standing = WeaknessStatus | 'SHARES' | 'EXAMINED' | 'UNEXAMINED';

const WORDS: Readonly<Record<'SHARES' | 'EXAMINED' | 'UNEXAMINED', string>> = {
  SHARES: 'shares it',
  EXAMINED: 'examined, not among those that share it',
  UNEXAMINED: 'no inspection read examined it',
};

interface MapProps {
  readonly authorities: readonly ListedAuthority[];
  readonly standingOf: (key: string) => Standing;
  readonly chosen: string;
  readonly choose: (key: string) => void;
}

/** Authorities by position, moved apart so that none hides another; size and fill tell their standing. */
export function AuthorityMap({ authorities, standingOf, chosen, choose }: MapProps) {
  const spots = useMemo(() => spotsOf(authorities.filter(({ current }) => current)), [authorities]);
  const placed = spots.map((spot) => ({ ...spot, standing: standingOf(spot.item.key) }));
  // Those that share it are drawn last, over the others, and can be reached by keyboard; the table holds them all.
  const ordered = placed.toSorted((one, other) => Number(isShared(one.standing)) - Number(isShared(other.standing)));
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="group" aria-label="Map of England: authorities by position">
        <path class="coast" d={COAST_PATH} />
        {ordered.map(({ item, x, y, standing }) => (
          <a
            key={item.key}
            href={`/authority/${item.key}`}
            tabIndex={isShared(standing) ? 0 : -1}
            aria-label={`${item.name}: ${wordsOf(standing)}`}
            onMouseEnter={() => choose(item.key)}
            onFocus={() => choose(item.key)}
          >
            <circle
              class={`dot ${classOf(standing)} ${item.key === chosen ? 'chosen' : ''}`}
              cx={x}
              cy={y}
              r={isShared(standing) ? MAP.radius : MAP.radius * 0.62}
            />
            <title>{`${item.name}: ${wordsOf(standing)}`}</title>
          </a>
        ))}
      </svg>
      <figcaption>
        <p role="status">{captionOf(placed.find(({ item }) => item.key === chosen))}</p>
        <p>
          <span class="dot-key shares" /> shares it <span class="dot-key examined" /> examined, does not{' '}
          <span class="dot-key unexamined" /> not examined by any inspection read. Dots are moved apart where they would
          touch.
        </p>
      </figcaption>
    </figure>
  );
}

/** The coast as the drawing has it. */
const COAST_PATH = COAST.map((island) => `M${island.split(' ').map(drawn).join('L')}Z`).join('');

function drawn(position: string): string {
  const [longitude = 0, latitude = 0] = position.split(',').map(Number);
  const { x, y } = placeOf(longitude, latitude);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

const isShared = (standing: Standing): boolean => standing !== 'EXAMINED' && standing !== 'UNEXAMINED';

const classOf = (standing: Standing): string =>
  standing in STATUSES ? `shares ${statusClass(standing as WeaknessStatus)}` : standing.toLowerCase();

const wordsOf = (standing: Standing): string =>
  standing in STATUSES ? STATUSES[standing as WeaknessStatus].label.toLowerCase() : WORDS[standing as 'SHARES'];

const captionOf = (spot: { item: ListedAuthority; standing: Standing } | undefined): string =>
  spot
    ? `${spot.item.name}, ${spot.item.regions[0]?.name ?? ''}: ${wordsOf(spot.standing)}`
    : 'Point at a dot to see whose it is.';
