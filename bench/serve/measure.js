import { canAnswer } from './equality.js';
import { median, processorSeconds, residentMemory } from './machine.js';
import { WORKLOADS } from './workloads.js';

/** How many clients ask at once in each phase of a round. */
export const CLIENTS = [1, 16, 64];
/** Answers that a phase waits for, however long they take: a median of fewer tells nothing. */
const LEAST = 3;

/** The most (ms) that one phase may take as foreseen, and all phases of the same kind together. */
const LONGEST_PHASE = 30_000;
const LONGEST_KIND = 10_000;

/**
 * One round: each workload from each contender in turn, so that what else the machine does burdens all of them. Adds, for
 * each workload, contender and number of clients: the time of each answer (ms), answers a second, and processor time of
 * the server for each (ms). `samples` is what earlier rounds gave. What takes so long that a round of it is minutes, is
 * asked in fewer rounds; what would take most of a minute at once, not at all.
 */
export async function measureRound(setting, samples) {
  const { generator, names, milliseconds, clients: counts = CLIENTS } = setting;
  for (const name of names)
    for (const clients of counts)
      for (const server of asked(setting, name)) {
        const of = sampleOf(samples, name, server.name, clients);
        const alone = median(sampleOf(samples, name, server.name, 1).times);
        if (of.spent > LONGEST_KIND || clients * alone > LONGEST_PHASE) continue;
        const before = processorSeconds(server.pid);
        const { times, failed, seconds } = await generator.run({
          ...{ address: server.address, contender: server.name, workloads: [name], clients, milliseconds },
          least: clients === 1 ? LEAST : 0,
        });
        of.times.push(...times);
        of.rates.push(times.length / seconds);
        if (times.length > 0) of.processor.push((1000 * (processorSeconds(server.pid) - before)) / times.length);
        of.spent += seconds * 1000;
        of.failed += failed;
      }
}

/** The servers that are asked a workload, in turn: what is the same each time, ours that keeps its answers. */
const asked = ({ servers, keeping }, name) =>
  servers
    .filter((of) => canAnswer(of.name, name))
    .map((of) => (keeping && of.name === keeping.name && WORKLOADS[name].size === 'repeated' ? keeping : of));

/** The samples of one workload, contender and number of clients; empty ones at first. `spent` is how long they took (ms), `failed` how many were errors. */
export function sampleOf(samples, ...key) {
  const name = key.join(' ');
  if (!samples.has(name)) samples.set(name, { times: [], rates: [], processor: [], spent: 0, failed: 0 });
  return samples.get(name);
}

/** Asks each workload a few times before anything is timed, so that every plan is there and code is compiled. */
export async function warmUp(setting) {
  const { generator, names, milliseconds } = setting;
  for (const name of names)
    for (const server of asked(setting, name))
      await generator.run({
        ...{ address: server.address, contender: server.name, workloads: [name], clients: 2, milliseconds, least: 4 },
      });
}

/** What the mix asks: interactive pages, most of them small. */
export const MIX = [
  ...['finding', 'newDashboard', 'finding', 'page', 'finding', 'newDashboard', 'finding', 'history'],
  ...['finding', 'page', 'finding', 'newDashboard', 'finding', 'history', 'newDashboard', 'finding'],
];

const SLOWEST = 50;
const [LOWEST, HIGHEST] = [2, 4096];

/**
 * The highest rate (requests a second) of the mix at which 95 in 100 are answered within 50 ms: doubled until it does not
 * hold, then narrowed to an eighth. 0 where not even two a second do.
 */
export async function highestRate({ server, generator, milliseconds }) {
  const holds = async (rate) => {
    const workloads = MIX.filter((name) => canAnswer(server.name, name));
    const long = Math.max(milliseconds, 16_000 / rate);
    const job = { address: server.address, contender: server.name, workloads, rate, milliseconds: long };
    const { times, failed } = await generator.run(job);
    return failed === 0 && times.toSorted((one, other) => one - other)[Math.ceil(0.95 * times.length) - 1] < SLOWEST;
  };
  let low = 0;
  let high = LOWEST;
  while (high <= HIGHEST && (await holds(high))) [low, high] = [high, high * 2];
  while (low > 0 && high - low > low / 8) {
    const middle = (low + high) / 2;
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Memory that each server holds, in MiB. */
export const memoryOf = (servers) => Object.fromEntries(servers.map(({ name, pid }) => [name, residentMemory(pid)]));
