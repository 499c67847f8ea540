import type { ServerResponse } from 'node:http';
import type * as OpenTelemetry from '@opentelemetry/api';
import type { RequestRecord } from './request-record.ts';

/** Sends what requests did to a collector, as OpenTelemetry's spans. */
export interface Traces {
  /** Traces a request until its answer is sent or its client is gone. */
  readonly watch: (response: ServerResponse, record: RequestRecord, route: string) => void;
  /** Sends what is left; gives up after some seconds. */
  readonly stop: () => Promise<void>;
}

/** Where traces go and in whose name. */
export interface TracesOptions {
  /** The collector's address, as `OTEL_EXPORTER_OTLP_ENDPOINT` has it. */
  readonly endpoint: string;
  readonly service: string;
}

/** A statement that ran; times in milliseconds, `ended` since the epoch. */
interface Ran {
  readonly name: string;
  readonly ms: number;
  readonly rows: number;
  readonly ended: number;
}

/** A request that is over. */
interface Over {
  readonly record: RequestRecord;
  readonly route: string;
  readonly method: string;
  /** 0: the client was gone before there was an answer. */
  readonly status: number;
  readonly ran: readonly Ran[];
  readonly parent: Readonly<Record<string, unknown>>;
}

/** How long a collector that does not answer is waited for, in milliseconds. */
const PATIENCE = 3_000;
const LONGEST_OPERATION_NAME = 100;

/**
 * Traces over OTLP/HTTP in JSON. Loads OpenTelemetry, which a server without traces never does. A collector that is away
 * costs requests nothing: spans are sent in batches, later, and dropped when there are too many.
 */
export async function tracesTo({ endpoint, service }: TracesOptions): Promise<Traces> {
  const [api, { W3CTraceContextPropagator }, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-base'),
    ]);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/u, '')}/v1/traces`,
    timeoutMillis: PATIENCE,
  });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('findings-graph');
  const propagator = new W3CTraceContextPropagator();
  const contextOf = (headers: Over['parent']): OpenTelemetry.Context =>
    propagator.extract(api.ROOT_CONTEXT, headers, api.defaultTextMapGetter);

  return {
    watch: (response, record, route) => {
      const ran: Ran[] = [];
      record.trace = (name, ms, rows) => void ran.push({ name, ms, rows, ended: Date.now() });
      const { method = 'GET', headers } = response.req;
      response.once('close', () => {
        const status = response.headersSent ? response.statusCode : 0;
        const over: Over = { record, route, method, status, ran, parent: headers };
        write(tracer, api, contextOf(headers), over);
      });
    },
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

/** One span for the request, and beneath it one for each statement. */
function write(
  tracer: OpenTelemetry.Tracer,
  api: typeof OpenTelemetry,
  parent: OpenTelemetry.Context,
  over: Over,
): void {
  const { record, route, method, status, ran } = over;
  const { SpanKind, SpanStatusCode } = api;
  const attributes = attributesOf(over);
  const options = { kind: SpanKind.SERVER, startTime: record.startedAt, attributes };
  const span = tracer.startSpan(`${method} ${route}`, options, parent);
  const within = api.trace.setSpan(parent, span);
  for (const { name, ms, rows, ended } of ran)
    tracer
      .startSpan(
        name,
        {
          kind: SpanKind.CLIENT,
          startTime: ended - ms,
          attributes: { 'db.system.name': 'neo4j', 'db.operation.name': name, 'db.response.returned_rows': rows },
        },
        within,
      )
      .end(ended);
  if (status === 0 || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** What is told of a request: never a text, a variable, an address or a key. */
function attributesOf({ record, route, method, status }: Over): OpenTelemetry.Attributes {
  const { operation, isMutation, nodes, errors, isKept } = record;
  return {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    'findings_graph.request_id': record.requestId,
    ...(nodes === undefined
      ? {}
      : { 'findings_graph.cost': nodes, 'graphql.operation.type': isMutation ? 'mutation' : 'query' }),
    ...(operation === null ? {} : { 'graphql.operation.name': operation.slice(0, LONGEST_OPERATION_NAME) }),
    ...(errors[0] === undefined ? {} : { 'error.type': errors[0] }),
    ...(isKept ? { 'findings_graph.kept': true } : {}),
  };
}
