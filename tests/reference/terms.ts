/** Terms that several questions share: the tree of themes, and what a weakness an authority has means on a day. */
import { type Entity, type Relationship, sources } from './store.ts';

/** The day that stands for today where no `asOf` is given: later than every interval's beginning. */
export const LATEST_DAY = '9999-12-30';

/** A theme and all that are narrower, at any depth. */
export function narrowerAndSelf(theme: Entity): Set<Entity> {
  const found = new Set([theme]);
  for (const member of found) for (const narrower of sources(member, 'BROADER')) found.add(narrower);
  return found;
}

/** Whether a HAS_WEAKNESS interval is of the prominence and holds on the day. */
export const holdsOn = ({ properties }: Relationship, prominence: string, asOf: string): boolean =>
  properties.prominence === prominence && String(properties.from) <= asOf && asOf < String(properties.to);
