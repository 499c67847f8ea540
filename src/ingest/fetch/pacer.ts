import { type Clock, failed, type Setback, type WebSettings } from './web.ts';

/** Keeps requests to a host apart. */
export interface Pacer {
  /** Waits until the host may be asked again; a setback when it wants a longer wait than this run has patience for. */
  turn(host: string, signal: AbortSignal): Promise<Setback | undefined>;
  /** The host asked to be left alone for so long (`Retry-After`). */
  rest(host: string, milliseconds: number): void;
  /** The host asked for so long between requests (`Crawl-delay`). */
  slow(host: string, milliseconds: number): void;
}

/** A pacer that has met no host yet. */
export function createPacer(clock: Clock, settings: Pick<WebSettings, 'interval' | 'longestWait'>): Pacer {
  const earliest = new Map<string, number>();
  const resting = new Map<string, number>();
  const intervals = new Map<string, number>();
  return {
    async turn(host, signal) {
      const rest = (resting.get(host) ?? 0) - clock.now();
      if (rest > settings.longestWait)
        return failed(`${host} asks to be left alone for ${Math.ceil(rest / 1000)} s; run this again later`);
      const wait = Math.max(rest, (earliest.get(host) ?? 0) - clock.now());
      if (wait > 0) await clock.sleep(wait, signal);
      earliest.set(host, clock.now() + (intervals.get(host) ?? settings.interval));
      return undefined;
    },
    rest(host, milliseconds) {
      resting.set(host, Math.max(resting.get(host) ?? 0, clock.now() + milliseconds));
    },
    slow(host, milliseconds) {
      intervals.set(host, Math.max(settings.interval, Math.min(milliseconds, settings.longestWait)));
    },
  };
}
