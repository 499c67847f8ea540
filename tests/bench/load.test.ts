/** `npm run bench:load` and `bench:soak` in short: many clients and a curator, and documents that nobody sent before. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKey } from '../../src/graph/keys/keys.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { build } from '../end-to-end/program.ts';
import { benchModule } from '../support/bench.ts';
import { connectionTo, openScratch } from '../support/graph.ts';
import { seedFolder } from '../support/sources.ts';

const { startCurator } = await benchModule('load/curator.js');
const { soak } = await benchModule('load/soak.js');
const { stage } = await benchModule('load/stages.js');
const { watch } = await benchModule('load/watch.js');
const { startGenerator } = await benchModule('serve/generator.js');
const { idsOf } = await benchModule('serve/ids.js');
const { startServer } = await benchModule('serve/servers.js');
const { requestOf } = await benchModule('serve/workloads.js');

const MINUTES = 60_000;
/** As the bench has it, but for the time that a question may take on a busy machine. */
const SERVER = { TRUST_PROXY: '1', RATE_LIMIT_NODES: '0', METRICS: 'on', QUERY_TIMEOUT_MS: '60000' };

let database: Database;
const ends: (() => Promise<void> | void)[] = [];
let setting: Parameters<typeof stage>[0];
let ids: Awaited<ReturnType<typeof idsOf>>;

beforeAll(async () => {
  await build();
  const login = await connectionTo('scratch');
  database = await openScratch();
  await load(database, { folder: seedFolder, only: ['core', 'inspections', 'documents'] });
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  ids = await idsOf(driver, 5);
  await driver.close();
  const server = await startServer('ours', login, requestOf('finding', 'ours', ids, 0), { env: SERVER });
  const [generator, watched] = [startGenerator(ids), watch(server)];
  ends.push(watched.stop, generator.stop, server.stop);
  setting = { address: server.address, generator, watched };
}, 10 * MINUTES);

afterAll(async () => {
  for (const end of ends) await end();
  await database?.close();
}, MINUTES);

test(
  'fifty clients are answered while a curator changes findings, of which none is lost or told late',
  async () => {
    const { token } = await createKey(database, { name: 'load', role: 'curator', days: 1 });
    const findings = ids.findings?.slice(-5) ?? [];
    const curator = startCurator({ address: setting.address, key: token, findings, pause: 100 });
    const asked = await stage(setting, { clients: 50, milliseconds: 5_000 });
    const curated = await curator.stop();
    expect(asked.errors).toEqual({});
    expect(asked.answers).toBeGreaterThan(50);
    expect(curated).toMatchObject({ outdated: 0, lost: 0, errors: {} });
    expect(curated.changes.length).toBeGreaterThan(0);
  },
  5 * MINUTES,
);

test(
  'documents that nobody sent before are answered, and errors are those that were sent',
  async () => {
    const { rows, unseen } = await soak(
      { ...setting, say: () => undefined },
      { minutes: 3, rate: 50, milliseconds: 2_000 },
    );
    for (const { answers, expected, unexpected } of rows)
      expect({ sum: answers + expected, expected, unexpected }).toEqual({ sum: 100, expected: 1, unexpected: {} });
    expect(unseen).toBe(276);
  },
  5 * MINUTES,
);
