import type { ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge as PromGauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from './request-record.ts';
import { respond } from './respond.ts';

/** What is asked when the metrics are, and not counted: how things stand now. */
export interface Standing {
  /** Reads that run and that wait for their turn at the graph. */
  readonly reads?: () => { readonly running: number; readonly waiting: number };
  /** Answers that are kept. */
  readonly kept?: () => { readonly entries: number; readonly bytes: number };
}

/** A request that is over. */
interface Over {
  readonly route: string;
  /** 0: the client was gone before there was an answer. */
  readonly status: number;
  readonly seconds: number;
  readonly record: RequestRecord;
}

/** What a server counts of its requests, as Prometheus reads it. */
export interface Metrics {
  /** Counts a request when its answer is sent or its client is gone. */
  readonly watch: (response: ServerResponse, record: RequestRecord, route: string) => void;
  /** Answers `/metrics`. */
  readonly answer: (response: ServerResponse) => Promise<void>;
}

type Write = (over: Over) => void;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Requests that are remembered until prom-client is loaded: those beyond are not counted. */
const MOST_EARLY = 10_000;
/** How long after the start it is loaded, unless it is asked for before. */
const LOAD_AFTER = 3_000;
const DELAY_RESOLUTION = 20;

/**
 * Counts requests. Every value of a label is of a bounded set: routes by their names, statuses, codes of errors, statements
 * by name. prom-client takes a tenth of a second to load, which the start need not wait for.
 */
export function metricsOf(standing: Standing): Metrics {
  let early: Over[] = [];
  let write: Write = (over) => void (early.length < MOST_EARLY && early.push(over));
  let loading: Promise<Registry> | undefined;

  const load = async (): Promise<Registry> => {
    const made = await counters(standing);
    write = made.write;
    for (const over of early) write(over);
    early = [];
    return made.registry;
  };
  const loaded = (): Promise<Registry> => (loading ??= load());
  setTimeout(() => void loaded(), LOAD_AFTER).unref();

  return {
    watch: (response, record, route) => {
      const started = performance.now();
      response.once('close', () => {
        const status = response.headersSent ? response.statusCode : 0;
        write({ route, status, seconds: (performance.now() - started) / 1_000, record });
      });
    },
    answer: async (response) => {
      const registry = await loaded();
      const body = await registry.metrics();
      respond(response, { status: 200, type: registry.contentType, body, headers: { 'cache-control': 'no-store' } });
    },
  };
}

async function counters(standing: Standing): Promise<{ registry: Registry; write: Write }> {
  const { Counter, Gauge, Histogram: Histograms, Registry: Registries } = await import('prom-client');
  const registry = new Registries();
  const registers = [registry];
  const named = (name: string, help: string) => ({ name: `findings_graph_${name}`, help, registers });
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: PromGauge = new Gauge({ ...named(name, help), collect: () => made.set(read()) });
  };
  const requests = new Counter({
    ...named('requests_total', 'Requests by route and HTTP status (0: the client was gone).'),
    labelNames: ['route', 'status'],
  });
  const errors = new Counter({
    ...named('errors_total', 'Requests by the codes of their errors; limits are LIMIT_EXCEEDED and RATE_LIMITED.'),
    labelNames: ['code'],
  });
  const latency: Histogram<'route'> = new Histograms({
    ...named('request_seconds', 'From the headers of a request to the end of its answer.'),
    labelNames: ['route'],
    buckets: SECONDS,
  });
  const statements: Histogram<'statement'> = new Histograms({
    ...named('statement_seconds', 'From a statement’s call to its rows, waiting for its turn included.'),
    labelNames: ['statement'],
    buckets: SECONDS,
  });
  const answers = new Counter({
    ...named('answers_total', 'Answers to queries: kept ones that were sent again, and new ones.'),
    labelNames: ['from'],
  });
  const nodes = new Counter(named('nodes_total', 'Nodes that the queries asked for.'));
  let revision = 0;
  gauge('data_revision', 'The newest revision of the data that was read.', () => revision);
  const { reads, kept } = standing;
  if (reads) {
    gauge('reads_running', 'Reads of the graph that run.', () => reads().running);
    gauge('reads_waiting', 'Reads that wait for their turn.', () => reads().waiting);
  }
  if (kept) {
    gauge('kept_answers', 'Answers that are kept.', () => kept().entries);
    gauge('kept_answers_bytes', 'What they take, about.', () => kept().bytes);
  }
  processGauges(gauge);

  const write: Write = ({ route, status, seconds, record }) => {
    requests.inc({ route, status });
    latency.observe({ route }, seconds);
    for (const code of new Set(record.errors)) errors.inc({ code });
    for (const { name, ms } of record.statements) statements.observe({ statement: name }, ms / 1_000);
    if (record.isKept) answers.inc({ from: 'kept' });
    else if (record.nodes !== undefined) answers.inc({ from: 'new' });
    if (record.nodes !== undefined) nodes.inc(record.nodes);
    revision = Math.max(revision, record.data?.revision ?? 0);
  };
  return { registry, write };
}

/** How the process is: its memory, and how late its event loop runs. */
function processGauges(gauge: (name: string, help: string, read: () => number) => void): void {
  const delay = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION });
  delay.enable();
  const late = (nanoseconds: number): number =>
    Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e9 - DELAY_RESOLUTION / 1_000) : 0;
  gauge(
    'event_loop_delay_p99_seconds',
    'How late timers ran since they were last asked for: 99 in 100 were less.',
    () => late(delay.percentile(99)),
  );
  gauge('event_loop_delay_max_seconds', 'The latest of them.', () => {
    const latest = late(delay.max);
    delay.reset();
    return latest;
  });
  gauge('memory_resident_bytes', 'Resident memory of the process.', () => process.memoryUsage.rss());
  gauge('memory_heap_bytes', 'JavaScript objects of the process.', () => process.memoryUsage().heapUsed);
  gauge(
    'start_seconds',
    'When the process began, in seconds since the epoch.',
    () => Date.now() / 1_000 - process.uptime(),
  );
}
