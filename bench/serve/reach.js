/** The aims of the project for its reading, against what was measured. */
import { quantile, median } from './machine.js';
import { sampleOf } from './measure.js';
import { WORKLOADS } from './workloads.js';

const ofSize = (names, ...sizes) => names.filter((name) => sizes.includes(WORKLOADS[name].size));

/** The mean of ratios. */
const geometric = (numbers) => Math.exp(numbers.reduce((sum, of) => sum + Math.log(of), 0) / numbers.length);

/** The rows of the table: what, the aim against one other, what was measured, and whether it is met; null where nothing was. */
export function reachRows({ names, samples, shapes, rates, memory, started }) {
  const spoken = names.filter((name) => name !== 'introspection');
  const latency = (name, contender) => median(sampleOf(samples, name, contender, 1).times);
  const rate = (name, contender) => median(sampleOf(samples, name, contender, 16).rates);
  const slower = (of, other) => of.map((name) => latency(name, 'ours') / latency(name, other));
  const faster = (of, other) => of.map((name) => rate(name, 'ours') / rate(name, other));
  const tail = (of) => of.map((name) => p99(name, 'ours') / p99(name, 'peer'));
  const p99 = (name, contender) => quantile(sampleOf(samples, name, contender, 64).times, 0.99);
  const fresh = spoken.filter((name) => WORKLOADS[name].size !== 'repeated');
  const [small, deep, pages] = ['small', 'deep', 'connection'].map((size) => ofSize(spoken, size));
  const repeated = ofSize(spoken, 'repeated');
  return [
    most('latency, one client: the worst workload', 'peer', 0.6, Math.max(...slower(fresh, 'peer'))),
    most(
      'latency, one client: the worst small workload, page or analysis',
      'driver',
      1.4,
      Math.max(
        ...slower(
          fresh.filter((name) => !deep.includes(name)),
          'driver',
        ),
      ),
    ),
    most('latency, one client: the worst deep workload', 'driver', 1.2, Math.max(...slower(deep, 'driver'))),
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
    most('a query shape never seen, p95', 'peer', 0.25, shapes ? shapes.ours.p95 / shapes.peer.p95 : Number.NaN),
    least('highest request rate with p95 under 50 ms, mix', 'peer', 4, rates.ours / rates.peer),
    most('p99, 64 clients: the worst workload', 'peer', 0.4, Math.max(...tail(fresh))),
    least('warm repeated dashboard, 16 clients', 'peer', 20, geometric(faster(repeated, 'peer'))),
    least('warm repeated dashboard, 16 clients', 'driver', 1, geometric(faster(repeated, 'driver'))),
    most('server memory after the run', 'peer', 0.7, memory.ours / memory.peer),
    most('start, graph loaded, to the first answer', 'peer', 0.5, started.ours / started.peer),
  ];
}

const most = (what, other, aim, value) => ({ what, other, aim: `≤ ${aim} ×`, value, met: met(value, value <= aim) });
const least = (what, other, aim, value) => ({ what, other, aim: `≥ ${aim} ×`, value, met: met(value, value >= aim) });
const met = (value, holds) => (Number.isFinite(value) ? holds : null);
