import { setInterval } from 'node:timers';
import { residentMemory } from '../serve/machine.js';

const EVERY = 5_000;
const DELAY = /^findings_graph_event_loop_delay_max_seconds (?<seconds>\S+)$/mu;

/**
 * Watches a server: its memory (MiB) every five seconds, with the seconds since the begin, and how late its event loop ran
 * at most (ms), as its metrics tell. `since(begin)` gives what was seen from then on.
 */
export function watch({ address, pid }) {
  const begun = performance.now();
  const seen = [];
  const look = async () => {
    const response = await fetch(`http://127.0.0.1:${address.port}/metrics`).catch(() => null);
    const seconds = Number(DELAY.exec((await response?.text()) ?? '')?.groups.seconds);
    seen.push({ at: (performance.now() - begun) / 1000, memory: residentMemory(pid), delay: 1000 * seconds });
  };
  const timer = setInterval(() => void look(), EVERY);
  return {
    seen,
    now: () => (performance.now() - begun) / 1000,
    since: (at) => seen.filter((of) => of.at >= at),
    stop: () => clearInterval(timer),
  };
}

/** By how much memory grows (MiB a minute): the slope of the straight line through what was seen. */
export function slopeOf(seen) {
  const mean = (of) => seen.reduce((sum, each) => sum + of(each), 0) / seen.length;
  const [at, memory] = [mean((of) => of.at), mean((of) => of.memory)];
  const spread = seen.reduce((sum, of) => sum + (of.at - at) ** 2, 0);
  return (60 * seen.reduce((sum, of) => sum + (of.at - at) * (of.memory - memory), 0)) / spread;
}
