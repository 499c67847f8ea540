/** What `/metrics` tells: every request once, in labels that no client can make more of. */
import { expect, test } from 'vitest';
import { answerCache } from '../../src/server/answer-cache.ts';
import { testAnswer } from './test-schema.ts';
import { startTestServer } from './test-server.ts';

/** The values by their names and labels. */
async function metricsOf(url: string): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at).replace('findings_graph_', ''), Number(line.slice(at + 1))];
    }),
  );
}

async function measuredServer() {
  const cache = answerCache(1)!;
  return await startTestServer({
    metrics: { reads: () => ({ running: 2, waiting: 3 }), kept: cache.size },
    kept: { cache, readRevision: async () => 7 },
    answer: async (operation, scope) => {
      scope.noteData({ revision: 7, version: '1' });
      scope.noteStatement('read themes', 4, 1);
      return await testAnswer(operation, scope);
    },
  });
}

test('counts requests by route and status, errors by code, statements, answers, nodes, and tells how things stand', async () => {
  const server = await measuredServer();
  const query = '{ themes(first: 7) { totalCount } }';
  await server.ask(query);
  await server.ask(query);
  await server.ask('{ themes(first: 600000) { totalCount } }');
  await server.ask('{ fails(with: "GRAPH_BUSY") }');
  await fetch(`${server.url}/livez`);
  const metrics = await metricsOf(server.url);
  expect(Object.fromEntries(metrics)).toMatchObject({
    'requests_total{route="/graphql",status="200"}': 2,
    'requests_total{route="/graphql",status="400"}': 1,
    'requests_total{route="/graphql",status="503"}': 1,
    'requests_total{route="/livez",status="200"}': 1,
    'errors_total{code="LIMIT_EXCEEDED"}': 1,
    'errors_total{code="GRAPH_BUSY"}': 1,
    'request_seconds_count{route="/graphql"}': 4,
    'statement_seconds_count{statement="read themes"}': 2,
    'answers_total{from="kept"}': 1,
    'answers_total{from="new"}': 2,
    nodes_total: 7,
    data_revision: 7,
    reads_running: 2,
    reads_waiting: 3,
    kept_answers: 1,
  });
  expect(metrics.get('kept_answers_bytes')).toBeGreaterThan(500);
  expect(metrics.get('memory_resident_bytes')).toBeGreaterThan(1e7);
  expect(metrics.get('event_loop_delay_max_seconds')).toBeGreaterThanOrEqual(0);
});

test('no path, operation name or code that a client makes up becomes a label', async () => {
  const server = await measuredServer();
  const before = (await metricsOf(server.url)).size;
  await fetch(`${server.url}/nowhere`);
  const once = (await metricsOf(server.url)).size;
  for (let index = 0; index < 50; index += 1) {
    await fetch(`${server.url}/nowhere/${index}`);
    await server.ask(`query Name${index} { theme(id: "${index}") { id } }`);
    await server.ask(`query Name${index} { nothing${index} }`);
  }
  const after = [...(await metricsOf(server.url)).keys()];
  expect(before).toBeLessThan(once);
  expect(after.filter((name) => name.startsWith('requests_total'))).toHaveLength(3);
  expect(after.join('\n')).not.toMatch(/nothing|Name|nowhere/u);
});

test('there are none unless they are asked for', async () => {
  const server = await startTestServer();
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
});
