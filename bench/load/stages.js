import { startGenerator } from '../serve/generator.js';
import { median, quantile } from '../serve/machine.js';
import { MIX } from '../serve/measure.js';

/** What many clients ask: the pages of the other bench, the dashboard that all see, and now and then an analysis. */
export const MIXED = [...MIX, 'dashboard', 'search', ...MIX, 'dashboard', 'sharedBy', ...MIX, 'dashboard', 'similar'];
/** What the light and the greedy ask. */
const [LIGHT, GREEDY] = [['finding'], ['histories']];
const [LIGHT_CLIENTS, GREEDY_REQUESTS] = [20, 64];

/** So many clients, each with an address of its own, ask the mix for so long (ms); what came of it, as a row of a table. */
export async function stage({ address, generator, watched }, { clients, milliseconds }) {
  const begun = watched.now();
  const job = { address, contender: 'ours', workloads: MIXED, clients, milliseconds, network: '10.1' };
  const { times, errors, seconds } = await generator.run(job);
  const seen = watched.since(begun);
  return {
    ...{ clients, answers: times.length, rate: times.length / seconds, errors },
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
    memory: { first: seen[0]?.memory, last: seen.at(-1)?.memory },
    delay: Math.max(...seen.map(({ delay }) => delay)),
  };
}

/**
 * What a greedy client costs others: twenty light ones alone, then beside as many requests of it as wait at all times,
 * and beside the same requests from as many clients, for which they have to wait their turn.
 */
export async function fairness({ address, generator, ids, open }, { milliseconds }) {
  const other = startGenerator(ids);
  open.push(other.stop);
  const light = { address, contender: 'ours', workloads: LIGHT, clients: LIGHT_CLIENTS, milliseconds, network: '10.2' };
  const greedy = { address, contender: 'ours', workloads: GREEDY, clients: GREEDY_REQUESTS, milliseconds };
  const alone = await generator.run(light);
  const [beside, one] = await Promise.all([generator.run(light), other.run(greedy)]);
  const [among, many] = await Promise.all([generator.run(light), other.run({ ...greedy, network: '10.3' })]);
  const row = (title, { times, errors, seconds }, heavy) => ({
    ...{ title, rate: times.length / seconds, p50: median(times), p95: quantile(times, 0.95), errors },
    heavy: heavy && { rate: heavy.times.length / heavy.seconds, errors: heavy.errors },
  });
  return [
    row('alone', alone),
    row(`beside one client with ${GREEDY_REQUESTS} heavy requests at once`, beside, one),
    row(`beside ${GREEDY_REQUESTS} clients with one heavy request each`, among, many),
  ];
}
