/** Exports of the national graph: all of it, a region read back by others, and clients that are slow or leave. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOf } from '../../src/export/graph/ask.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { createReader } from '../../src/graph/reader.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { exported, exporting, readBack, type Exporting } from '../export/exporting.ts';
import { NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { hasPython } from '../support/python.ts';

const MINUTES = 60_000;
const COUNTS = '{ meta { counts { authorities inspections documents findings themes weaknesses } } }';
const REGION = '{ regions: { some: { name: { eq: "North East" } } } }';
const IN_REGION = `{
  authorities(first: 1, filter: ${REGION}) { totalCount }
  inspections(first: 1, filter: { authority: ${REGION} }) { totalCount }
  findings(first: 1, filter: { authority: ${REGION}, theme: { id: "supervision" } }) { totalCount }
}`;

let database: Database;
let from: Exporting;

beforeAll(async () => {
  database = await openNational();
  from = exporting(database);
}, NATIONAL_PATIENCE);
afterAll(() => database?.close());

const ask = async (query: string): Promise<unknown> => askOf(from.schema, from.source)(query, {});

type Totals = Record<'authorities' | 'inspections' | 'findings', { readonly totalCount: number }>;

describe.runIf(hasPython)('readers of others', () => {
  test('find all of the nation as CSV', { timeout: 15 * MINUTES }, async () => {
    const { meta } = (await ask(COUNTS)) as { meta: { counts: Record<string, number> } };
    const found = await readBack<Record<string, { rows: number; shapes: number; ragged: number }>>(
      'csv',
      await exported(from, 'csv'),
    );
    const { standings, ...things } = found;
    expect(Object.fromEntries(Object.entries(things).map(([file, { rows }]) => [file, rows]))).toEqual(meta.counts);
    expect(standings!.rows).toBeGreaterThan(meta.counts.authorities!);
    for (const { shapes, ragged } of Object.values(found)) expect([shapes, ragged]).toEqual([1, 0]);
  });

  test('find a theme in a region as GraphML and as Turtle', { timeout: 10 * MINUTES }, async () => {
    const options = { region: 'North East', theme: 'supervision' };
    const { authorities, inspections, findings } = (await ask(IN_REGION)) as Totals;
    const graphml = await readBack<{ types: Record<string, number>; unlabelled: string[] }>(
      'graphml',
      await exported(from, 'graphml', options),
    );
    expect(graphml.types).toMatchObject({
      Authority: authorities.totalCount,
      Inspection: inspections.totalCount,
      Finding: findings.totalCount,
    });
    expect(graphml.types).not.toHaveProperty('null');
    const turtle = await readBack<{ places: object; one_sided: string[] }>(
      'turtle',
      await exported(from, 'turtle', options),
    );
    expect(Object.keys(turtle.places)).toHaveLength(findings.totalCount);
    expect(turtle.one_sided).toEqual([]);
  });
});

describe('/export', () => {
  const ALL = `{ findings(first: 1) { nodes { id statement citation evidence { document { id title url } } } } }`;
  const asked = { pages: 0 };
  let server: RunningServer;

  beforeAll(async () => {
    const reader = createReader(from.schema, database);
    server = await startServer({
      schema: from.schema,
      answer: (operation, scope) => {
        asked.pages += 1;
        return answerOperation({ ...operation, contextValue: { ...scope, reader } });
      },
      readRevision: (scope) => readRevision(database, scope),
      ready: async () => true,
      ...{ host: '127.0.0.1', port: 0, queryTimeout: MINUTES, log: pino({ level: 'silent' }), queries: [] },
    });
  });
  afterAll(() => server?.stop());

  /** Whether the number of pages has come to rest: nobody takes more of them. */
  async function resting(): Promise<number> {
    for (let before = -1; ;) {
      await sleep(3_000);
      if (asked.pages === before) return before;
      before = asked.pages;
    }
  }

  test('reads no further than its client, and nothing for one that has gone', { timeout: 5 * MINUTES }, async () => {
    const { meta } = (await ask(COUNTS)) as { meta: { counts: { findings: number } } };
    const pages = Math.ceil(meta.counts.findings / 100);
    const asking = request(
      `${server.url}/export?${new URLSearchParams({ query: ALL, format: 'jsonl' }).toString()}`,
    ).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    response.pause();
    // What the sockets of both ends hold, some megabytes, is read ahead: a small part of the whole.
    const ahead = await resting();
    expect(ahead).toBeLessThan(pages / 4);
    response.resume();
    while (asked.pages < ahead + 10) await sleep(50);
    response.destroy();
    const gone = asked.pages;
    expect(await resting()).toBeLessThanOrEqual(gone + 2);
  });
});
