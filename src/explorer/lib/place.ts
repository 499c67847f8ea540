/** A place on the map: its position in the drawing's units. */
export interface Spot<Item> {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
}

interface Located {
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
}

/** The drawing: England from Scilly to the Wash and the Channel to the Tweed. */
export const MAP = { width: 416, height: 470, radius: 7.4 } as const;

const WEST = -6.4;
const NORTH = 55.5;
const SOUTH = 49.95;
/** A degree of longitude in the middle of England is so much shorter than one of latitude. */
const NARROWING = Math.cos((53 * Math.PI) / 180);
const SCALE = (MAP.height - 4 * MAP.radius) / (NORTH - SOUTH);
const ROUNDS = 160;

/**
 * Where items stand on a map of England: at their latitude and longitude, then moved apart until no two dots touch, each
 * drawn back a little to its own place. Items without a position are left out. The same items always stand the same.
 */
export function spotsOf<Item extends Located>(items: readonly Item[]): Spot<Item>[] {
  const homes = items.flatMap((item) =>
    item.latitude == null || item.longitude == null ? [] : [{ item, ...placeOf(item.longitude, item.latitude) }],
  );
  const moved = homes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, spot] of moved.entries()) {
      const home = homes[index];
      if (!home) continue;
      spot.x += (home.x - spot.x) * 0.02;
      spot.y += (home.y - spot.y) * 0.02;
    }
    partAll(moved);
  }
  return homes.map(({ item }, index) => ({ item, x: moved[index]?.x ?? 0, y: moved[index]?.y ?? 0 }));
}

/** Where a position stands on the drawing, before dots are moved apart. */
export const placeOf = (longitude: number, latitude: number): { readonly x: number; readonly y: number } => ({
  x: 2 * MAP.radius + (longitude - WEST) * NARROWING * SCALE,
  y: 2 * MAP.radius + (NORTH - latitude) * SCALE,
});

/** Moves every two dots that touch apart, each by half of what they overlap. */
function partAll(spots: { x: number; y: number }[]): void {
  const apart = 2 * MAP.radius + 0.8;
  for (const [index, one] of spots.entries())
    for (const other of spots.slice(index + 1)) {
      const dx = other.x - one.x || 0.01;
      const dy = other.y - one.y;
      const distance = Math.hypot(dx, dy);
      if (distance >= apart) continue;
      const push = (apart - distance) / distance / 2;
      one.x -= dx * push;
      one.y -= dy * push;
      other.x += dx * push;
      other.y += dy * push;
    }
}
