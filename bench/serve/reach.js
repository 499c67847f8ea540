/** The aims of the project for its reading, against what was measured. */
import { quantile, median } from './machine.js';
import { sampleOf } from './measure.js';
import { WORKLOADS } from './workloads.js';

const ofSize = (names, ...sizes) => names.filter((name) => sizes.includes(WORKLOADS[name].size));

/** The mean of the ratios that were measured. */
function geometric(ratios) {
  const numbers = ratios.map(({ value }) => value).filter(Number.isFinite);
  return { value: Math.exp(numbers.reduce((sum, of) => sum + Math.log(of), 0) / numbers.length) };
}

/** The greatest of the ratios that were measured, and whose it is. */
const worst = (ratios) =>
  ratios.reduce((most, of) => (of.value > most.value || Number.isNaN(most.value) ? of : most), { value: Number.NaN });

/** The rows of the table: what (and the worst workload), the aim against one other, what was measured, and whether it is met; null where nothing was. */
export function reachRows({ names, samples, shapes, rates, memory, started }) {
  const spoken = names.filter((name) => name !== 'introspection');
  const latency = (name, contender) => median(sampleOf(samples, name, contender, 1).times);
  const rate = (name, contender) => median(sampleOf(samples, name, contender, 16).rates);
  const slower = (of, other) => of.map((name) => ({ name, value: latency(name, 'ours') / latency(name, other) }));
  const faster = (of, other) => of.map((name) => ({ name, value: rate(name, 'ours') / rate(name, other) }));
  const tail = (of) => of.map((name) => ({ name, value: p99(name, 'ours') / p99(name, 'peer') }));
  const p99 = (name, contender) => quantile(sampleOf(samples, name, contender, 64).times, 0.99);
  const fresh = spoken.filter((name) => WORKLOADS[name].size !== 'repeated');
  const [small, deep, pages] = ['small', 'deep', 'connection'].map((size) => ofSize(spoken, size));
  const repeated = ofSize(spoken, 'repeated');
  return [
    most('latency, one client: the worst workload', 'peer', 0.6, worst(slower(fresh, 'peer'))),
    most(
      'latency, one client: the worst small workload, page or analysis',
      'driver',
      1.4,
      worst(
        slower(
          fresh.filter((name) => !deep.includes(name)),
          'driver',
        ),
      ),
    ),
    most('latency, one client: the worst deep workload', 'driver', 1.2, worst(slower(deep, 'driver'))),
    least('throughput, 16 clients: small', 'peer', 3, geometric(faster(small, 'peer'))),
    least('throughput, 16 clients: small', 'driver', 0.7, geometric(faster(small, 'driver'))),
    least('throughput, 16 clients: deep', 'peer', 3, geometric(faster(deep, 'peer'))),
    least('throughput, 16 clients: deep', 'driver', 0.8, geometric(faster(deep, 'driver'))),
    least('throughput, 16 clients: page with filter, order, totalCount', 'peer', 20, geometric(faster(pages, 'peer'))),
    least(
      'throughput, 16 clients: page with filter, order, totalCount',
      'driver',
      0.6,
      geometric(faster(pages, 'driver')),
    ),
    least('throughput, 16 clients: every workload, geometric mean', 'peer', 3.5, geometric(faster(fresh, 'peer'))),
    least('throughput, 16 clients: every workload, geometric mean', 'driver', 0.7, geometric(faster(fresh, 'driver'))),
    most('a query shape never seen, p95', 'peer', 0.25, {
      value: shapes ? shapes.ours.p95 / shapes.peer.p95 : Number.NaN,
    }),
    least('highest request rate with p95 under 50 ms, mix', 'peer', 4, { value: rates.ours / rates.peer }),
    most('p99, 64 clients: the worst workload', 'peer', 0.4, worst(tail(fresh))),
    least('warm repeated dashboard, 16 clients', 'peer', 20, geometric(faster(repeated, 'peer'))),
    least('warm repeated dashboard, 16 clients', 'driver', 1, geometric(faster(repeated, 'driver'))),
    most('server memory after the run', 'peer', 0.7, { value: memory.ours / memory.peer }),
    most('start, graph loaded, to the first answer', 'peer', 0.5, { value: started.ours / started.peer }),
  ];
}

const most = (what, other, aim, { value, name }) => row(what, other, `≤ ${aim} ×`, value, name, value <= aim);
const least = (what, other, aim, { value, name }) => row(what, other, `≥ ${aim} ×`, value, name, value >= aim);
const row = (what, other, aim, value, name, holds) => ({
  ...{ what: name === undefined ? what : `${what} (${name})`, other, aim, value },
  met: Number.isFinite(value) ? holds : null,
});
