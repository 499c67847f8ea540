/** Numbers from a seed: the same ones every time (mulberry32, a public-domain generator). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (share) => next() < share,
    one: (items) => items[below(items.length)],
    /** Some of the items, at least so many of them, in their order. */
    some: (items, share, least = 0) => {
      const picked = new Set(items.filter(() => next() < share));
      while (picked.size < Math.min(least, items.length)) picked.add(items[below(items.length)]);
      return items.filter((item) => picked.has(item));
    },
  };
}
