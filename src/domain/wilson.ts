/** With fewer inspections examined than this a share says little: it then has no interval and no rank. */
export const FEWEST_EXAMINED = 10;

/** The standard normal quantile of a 95 % interval. */
const Z = 1.959964;

/** The bounds of a share, from 0 to 1. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a share of `successes` out of `trials`, to six digits; undefined for fewer than ten trials.
 * The score interval of E. B. Wilson (1927): (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 */
export function wilsonInterval(successes: number, trials: number): Interval | undefined {
  if (trials < FEWEST_EXAMINED) return undefined;
  const share = successes / trials;
  const spread = Z ** 2 / trials;
  const middle = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return { low: digits(Math.max(0, (middle - reach) / (1 + spread))), high: digits((middle + reach) / (1 + spread)) };
}

const digits = (value: number): number => Math.round(value * 1e6) / 1e6;
