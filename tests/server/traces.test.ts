/** What a collector receives over OTLP/HTTP of the requests of a server, and what it must not. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { scopeOf, startRecord } from '../../src/server/request-record.ts';
import { tracesTo } from '../../src/server/traces.ts';
import { projectFiles } from '../house/project-files.ts';
import { startTestServer } from './test-server.ts';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly boolValue?: boolean;
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
  readonly status: { readonly code?: number };
}

interface Received {
  readonly resourceSpans: readonly {
    readonly resource: Pick<Span, 'attributes'>;
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const collectors: Server[] = [];
afterEach(() => {
  for (const collector of collectors.splice(0)) collector.close();
});

/** A collector on loopback that keeps what it is sent, as it came. */
async function collecting() {
  const bodies: string[] = [];
  const paths: string[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    bodies.push(await text(request));
    paths.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
  const collector = createServer((request, response) => void take(request, response));
  collectors.push(collector);
  await new Promise<void>((resolve) => {
    collector.listen(0, '127.0.0.1', resolve);
  });
  const { port } = collector.address() as AddressInfo;
  const spans = (): Span[] =>
    bodies.flatMap((body) =>
      (JSON.parse(body) as Received).resourceSpans.flatMap((resource) =>
        resource.scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  return { endpoint: `http://127.0.0.1:${port}`, bodies, paths, spans };
}

const attributesOf = ({ attributes }: Pick<Span, 'attributes'>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]));

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

test('a request is a span of its caller, and each statement one of the request', async () => {
  const collector = await collecting();
  const server = await startTestServer({
    traces: await tracesTo({ endpoint: `${collector.endpoint}/`, service: 'graph' }),
  });
  const query = 'query Waits($ms: Int!) { slow(ms: $ms) secretAlias: __typename }';
  await server.ask(query, { variables: { ms: 7 }, headers: { traceparent: `00-${TRACE}-${PARENT}-01` } });
  await server.ask('query Fails($with: String!) { fails(with: $with) }', { variables: { with: 'GRAPH_TIMEOUT' } });
  await fetch(`${server.url}/livez`);
  await server.stop();

  expect(new Set(collector.paths)).toEqual(new Set(['POST /v1/traces']));
  const resource = (JSON.parse(collector.bodies[0]!) as Received).resourceSpans[0]!.resource;
  expect(attributesOf(resource)).toMatchObject({ 'service.name': 'graph' });
  const spans = collector.spans();
  expect(spans.map(({ name }) => name).toSorted()).toEqual(['POST /graphql', 'POST /graphql', 'slow']);

  const request = spans.find(({ traceId, parentSpanId }) => traceId === TRACE && parentSpanId === PARENT)!;
  expect(attributesOf(request)).toEqual({
    ...{ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
    ...{ 'graphql.operation.name': 'Waits', 'graphql.operation.type': 'query', 'findings_graph.cost': 0 },
    'findings_graph.request_id': expect.any(String) as string,
  });
  const statement = spans.find(({ name }) => name === 'slow')!;
  expect(statement).toMatchObject({ traceId: TRACE, parentSpanId: request.spanId });
  expect(attributesOf(statement)).toEqual({
    ...{ 'db.system.name': 'neo4j', 'db.operation.name': 'slow', 'db.response.returned_rows': 1 },
  });
  expect(BigInt(statement.startTimeUnixNano)).toBeLessThanOrEqual(BigInt(statement.endTimeUnixNano));
  expect(BigInt(request.startTimeUnixNano)).toBeLessThanOrEqual(BigInt(statement.endTimeUnixNano));

  const failed = spans.find((span) => attributesOf(span)['graphql.operation.name'] === 'Fails')!;
  expect(failed.traceId).not.toBe(TRACE);
  expect(failed.status.code).toBe(2);
  expect(attributesOf(failed)).toMatchObject({ 'error.type': 'GRAPH_TIMEOUT', 'http.response.status_code': 504 });
  for (const body of collector.bodies) expect(body).not.toMatch(/secretAlias|\$ms|127\.0\.0\.1/u);
});

test('a caller that does not sample is not traced, and a collector that is away keeps nobody waiting', async () => {
  const collector = await collecting();
  const server = await startTestServer({ traces: await tracesTo({ endpoint: collector.endpoint, service: 'graph' }) });
  await server.ask('{ __typename }', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
  await server.stop();
  expect(collector.spans()).toEqual([]);

  const alone = await startTestServer({ traces: await tracesTo({ endpoint: 'http://127.0.0.1:1', service: 'graph' }) });
  expect((await alone.ask('{ __typename }')).status).toBe(200);
  await alone.stop();
});

test('without a collector a request notes nothing for a trace, and no file loads OpenTelemetry by itself', () => {
  const record = startRecord({ headers: {} } as never, 'client');
  scopeOf(record, 1_000).noteStatement('read', 1, 1);
  expect(Object.keys(record)).not.toContain('trace');
  expect(record.statements).toEqual([{ name: 'read', ms: 1 }]);
  const naming = projectFiles().filter(
    ({ path, text: source }) => path.startsWith('src/') && source.includes('@opentelemetry'),
  );
  expect(naming.map(({ path }) => path)).toEqual(['src/server/traces.ts']);
  expect(naming[0]!.text).not.toMatch(/^import (?!type)[^;]*@opentelemetry/mu);
});
