import { median, quantile } from '../serve/machine.js';
import { slopeOf } from './watch.js';
import { MIXED } from './stages.js';

/** Of a hundred requests: documents that nobody has sent before, the mix, and one error. */
const WORKLOADS = shuffled([
  ...Array.from({ length: 92 }, () => 'unseen'),
  ...Array.from({ length: 7 }, (_, at) => MIXED[(at * 7) % MIXED.length]),
  'wrong',
]);
/** What an error of a client is told. */
const EXPECTED = 'GRAPHQL_VALIDATION_FAILED';

/**
 * Asks at a fixed rate (requests a second) for so many minutes (of `milliseconds`), a minute at a time. Gives the minutes (p99 in ms, errors),
 * how many documents were new, and by how much memory grew (MiB a minute) after the first third.
 */
export async function soak({ address, generator, watched, say }, { minutes, rate, milliseconds = 60_000 }) {
  const rows = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    const job = { address, contender: 'ours', workloads: WORKLOADS, rate, milliseconds };
    const { times, errors } = await generator.run(job);
    const { [EXPECTED]: expected = 0, ...unexpected } = errors;
    const memory = watched.seen.at(-1)?.memory ?? Number.NaN;
    rows.push({
      minute,
      answers: times.length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      expected,
      unexpected,
      memory,
    });
    const { answers, p99 } = rows.at(-1);
    say(
      `Minute ${minute}: ${answers} answers, p99 ${p99.toFixed(0)} ms, ${expected} errors as expected, others ${JSON.stringify(unexpected)}, ${memory.toFixed(0)} MiB`,
    );
  }
  const warm = Math.ceil(minutes / 3);
  return {
    rows,
    unseen: Math.round(((92 / 100) * rate * minutes * milliseconds) / 1000),
    slope: slopeOf(watched.since(warm * 60)),
    first: median(rows.slice(warm, warm + 5).map(({ p99 }) => p99)),
    last: median(rows.slice(-5).map(({ p99 }) => p99)),
  };
}

/** In an order that is mixed and always the same. */
function shuffled(list) {
  return list
    .map((of, at) => [(at * 37) % 101, of])
    .toSorted(([one], [other]) => one - other)
    .map(([, of]) => of);
}
