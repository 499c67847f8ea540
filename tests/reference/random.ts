/** A seeded source of random choices: the same seed makes the same graph and the same operation everywhere. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the items; throws on an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many of the items, each once, in random order; all when there are fewer. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Makes a source from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[int(0, items.length - 1)] as Item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    const wanted = Math.min(count, rest.length);
    return Array.from({ length: wanted }, () => rest.splice(int(0, rest.length - 1), 1)[0] as Item);
  };
  return { int, pick, some, chance: (probability) => next() < probability };
}
