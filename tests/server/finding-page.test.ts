/** Permalinks, citations, currency and the version of the data, from a small graph through the server. */
import { expect, test } from 'vitest';
import { openReading } from '../../src/app.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { answerCache } from '../../src/server/answer-cache.ts';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { load } from '../../src/graph/write/load.ts';
import { loadedGraph } from '../graph/empty-graph.ts';
import { inspection, OF_NEWSHIRE, smallSeed, type SeedFiles } from '../graph/load-fixtures.ts';
import { LIMITS } from '../../src/server/limits/limits.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const REPORT = 'document:newshire-ilacs-standard-2024-03-04-report';
const KEY = 'newshire-ilacs-standard-2024-03-04-report-0000000000000001';
const CURRENCY = `{ document(id: "${REPORT}") { currency before: currency(asOf: "2026-04-30") after: currency(asOf: "2026-05-01") } }`;

const graph = loadedGraph(smallSeed());

async function serve(): Promise<TestServer> {
  const { schema, reader } = await openReading(graph.database);
  return startTestServer({
    schema,
    kept: { cache: answerCache(1)!, readRevision: (scope) => readRevision(graph.database, scope) },
    answer: (operation, scope) => answerOperation({ ...operation, contextValue: { ...scope, reader } }),
    // A server that has just begun plans the page's statement for seconds on a busy machine.
    queryTimeout: 60_000,
  });
}

/** The seed with another full inspection of the council, of these days, published in May 2026. */
function withAnother(firstDay: string, lastDay: string, reported: boolean): SeedFiles {
  const files = smallSeed();
  const [first, ...others] = files[OF_NEWSHIRE]!;
  const [report] = first!.documents as object[];
  const key = `newshire-ilacs-standard-${firstDay}`;
  const framework = firstDay < '2023' ? 'ilacs-v1' : 'ilacs-v2';
  const later = {
    ...inspection({ key, framework, firstDay, lastDay, earliest: firstDay, latest: lastDay }),
    ...{ dateText: lastDay, publishedOn: '2026-05-01', judgements: [] },
    documents: reported ? [{ ...report, key: `${key}-report` }] : [],
  };
  return { ...files, [OF_NEWSHIRE]: [first!, ...others, later] };
}

test('a permalink answers with the finding, its citation and the version of the data', async () => {
  const server = await serve();
  const asked = await server.ask(`{ finding(id: "${KEY}") { permalink citation } }`);
  const { permalink, citation } = asked.data!.finding as { permalink: string; citation: string };
  expect(permalink).toBe(`/finding/${KEY}`);
  expect(citation).toBe(
    'Publisher ofsted (2024-05-01). Curated report. Newshire, standard ILACS inspection, 2024-03-15. ' +
      `Page 1, paragraph 1, sentence 0000000000000001. findings-graph, data 2026.01.1, finding:${KEY}. ` +
      'Licence: Open Government Licence.',
  );
  const page = await fetch(server.url + permalink);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(await page.json()).toMatchObject({
    data: { finding: { key: KEY, citation, evidence: { page: 1, document: { id: REPORT } } } },
    extensions: { dataVersion: '2026.01.1' },
  });
});

test('the whole id leads to the permalink; what is no finding is 404', async () => {
  const { url, lines } = await serve();
  const moved = await fetch(`${url}/finding/finding:${KEY}`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')], JSON.stringify(lines)).toEqual([308, `/finding/${KEY}`]);
  for (const path of ['/finding/', '/finding/nothing', '/finding/%E0%A4%A', `/finding/${KEY}/more`]) {
    const answer = await fetch(url + path);
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  }
  expect((await fetch(`${url}/finding/${KEY}`, { method: 'POST' })).status).toBe(405);
});

test('every answer that reads the graph says which data it comes from, as meta does', async () => {
  const server = await serve();
  const asked = async () => JSON.parse((await server.ask('{ meta { version } }')).text) as unknown;
  const cost = { nodes: 0, limit: LIMITS.nodes };
  const says = (version: string) => ({ data: { meta: { version } }, extensions: { dataVersion: version, cost } });
  expect([await asked(), await asked()]).toEqual([says('2026.01.1'), says('2026.01.1')]);
  expect(server.lines.some(({ statements }) => JSON.stringify(statements)?.includes('dataset.revision'))).toBe(true);
  await load(graph.database, { folder: await graph.seeds.write(smallSeed(), '2026.11.3') });
  expect(await asked()).toEqual(says('2026.11.3'));
  const answer = JSON.parse((await server.ask('{ meta { version } one: theme(id: "supervision") { key } }')).text);
  expect(answer).toMatchObject({ data: { meta: { version: '2026.11.3' } }, extensions: { dataVersion: '2026.11.3' } });
  expect(JSON.parse((await server.ask('{ __typename }')).text)).toEqual({
    data: { __typename: 'Query' },
    extensions: { cost },
  });
});

test.each<[string, SeedFiles, Record<string, string>]>([
  ['nothing is later', smallSeed(), { currency: 'LATEST', before: 'LATEST', after: 'LATEST' }],
  [
    'a later full inspection has a report',
    withAnother('2026-03-02', '2026-03-13', true),
    { currency: 'SUPERSEDED', before: 'LATEST', after: 'SUPERSEDED' },
  ],
  [
    'a later full inspection has none',
    withAnother('2026-03-02', '2026-03-13', false),
    { currency: 'UNKNOWN', before: 'LATEST', after: 'UNKNOWN' },
  ],
  [
    'the days of another overlap',
    withAnother('2024-03-15', '2024-03-22', true),
    { currency: 'UNKNOWN', before: 'LATEST', after: 'UNKNOWN' },
  ],
  [
    'another was earlier',
    withAnother('2022-03-07', '2022-03-18', true),
    { currency: 'LATEST', before: 'LATEST', after: 'LATEST' },
  ],
])('the currency of a report where %s', async (_, files, expected) => {
  await load(graph.database, { folder: await graph.seeds.write(files) });
  const server = await serve();
  expect((await server.ask(CURRENCY)).data).toEqual({ document: expected });
  const { data } = await server.ask(
    `{ finding(id: "${KEY}") { currency } statistics: document(id: "statistics") { currency } }`,
  );
  expect(data).toEqual({ finding: { currency: expected.currency }, statistics: { currency: 'UNKNOWN' } });
});
