/** No space left: where Neo4j keeps the graph, and where the program writes files of its own. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { integrityChecks } from '../../src/graph/integrity.ts';
import { createKey } from '../../src/graph/keys/keys.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { ask, findingAt, WITHDRAW } from '../curation/curating.ts';
import { build, environment, finished, probe } from '../end-to-end/program.ts';
import { documentLines, finding, inspection, smallSeed } from '../graph/load-fixtures.ts';
import { seedFolders, valueOf } from '../graph/load-folders.ts';
import { leakIn } from '../hostile/served-graph.ts';
import { ownNeo4j, type OwnNeo4j } from '../support/own-neo4j.ts';
import { smallDisk, type SmallDisk } from '../support/small-disk.ts';
import { dataOf, faultOf, outcomeOf } from './asking.ts';
import { connected, serve, type Serving } from './serving.ts';

const LONG = 240_000;
/** In megabytes: room for an empty Neo4j and a small graph; room for nothing. */
const ROOMY = 400;
const TINY = 1;
const VISITS = 8;

const seeds = seedFolders();
let disk: SmallDisk | undefined;
let tiny: SmallDisk | undefined;
let neo4j: OwnNeo4j | undefined;
let database: Database | undefined;
let server: Serving | undefined;

beforeAll(async () => {
  await build();
  disk = await smallDisk(ROOMY);
  tiny = await smallDisk(TINY);
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
  await neo4j?.stop();
  await disk?.remove();
  await tiny?.remove();
  await seeds.removeAll();
});

/** The disks, or the end of a test that cannot be had without them. */
function mounted({ skip }: TestContext): { readonly roomy: SmallDisk; readonly full: SmallDisk } {
  if (!disk || !tiny) return skip('This user may not mount a filesystem.');
  return { roomy: disk, full: tiny };
}

/** A seed with further visits, each a unit that a load writes. */
function largerSeed() {
  const visits = Array.from({ length: VISITS }, (_, at) => {
    const month = `2024-${String(at + 4).padStart(2, '0')}`;
    const key = `newshire-ilacs-standard-${month}-04`;
    const days = { firstDay: `${month}-04`, lastDay: `${month}-15`, publishedOn: '2025-05-01' };
    const of = inspection({ key, ...days, earliest: days.firstDay, latest: days.lastDay, dateText: days.lastDay });
    return [`documents/${key}-report.jsonl`, documentLines(of, [finding(1), finding(2)])] as const;
  });
  return { ...smallSeed(), ...Object.fromEntries(visits) };
}

/** The environment of commands on a Neo4j. */
const programEnv = ({ home, uri, user, password }: OwnNeo4j) =>
  environment(home, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

/** What a command says on stderr is one error for a person, and nothing internal. */
function expectTold(err: string): void {
  expect(err.match(/^Error: /gmu)).toHaveLength(1);
  expect(err).not.toContain('This was not expected');
  expect(leakIn(err)).toBeUndefined();
}

/** The files in a folder, at any depth. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it(
  'the disk of Neo4j is full: told with a code, nothing half written, finished later',
  { timeout: LONG },
  async (context) => {
    const { roomy } = mounted(context);
    neo4j = await ownNeo4j(path.join(roomy.folder, 'home'));
    const env = programEnv(neo4j);
    expect(await finished(['load', await seeds.write(smallSeed())], env)).toMatchObject({ status: 0 });
    database = openDatabase({ ...neo4j, database: 'neo4j' });
    const { token: key } = await createKey(database, { name: 'desk', role: 'curator', days: null });
    server = await serve(roomy.folder, neo4j);
    await connected(server);
    const right = dataOf(await outcomeOf(server.url));

    await roomy.fill();
    const larger = await seeds.write(largerSeed(), '2026.02.1');
    const stopped = await finished(['load', larger], env);
    expect(stopped).toMatchObject({ status: 3, err: expect.stringMatching(/^Error: .*disk is full/mu) });
    expectTold(stopped.err);
    const input = { finding: findingAt(1), expectedVersion: 1, idempotencyKey: randomUUID(), reason: 'Told twice.' };
    const change = () => ask(server?.url ?? '', WITHDRAW, { key, variables: { input } });
    const refused = await change();
    expect([refused.status, refused.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      503,
      ['GRAPH_UNAVAILABLE'],
    ]);
    const read = await outcomeOf(server.url);
    if (read.status === 200) expect(dataOf(read)).toEqual(right);
    else expect(faultOf(read, ['GRAPH_UNAVAILABLE'])).toBeUndefined();
    expect(await probe(server.url, 'livez')).toBe(200);

    // In this order: what it could not write, Neo4j would write as it stops, and then not open its store again.
    await neo4j.stop();
    await roomy.free();
    await neo4j.start();
    await expect.poll(async () => (await outcomeOf(server?.url ?? '')).status, { timeout: 60_000 }).toBe(200);
    expect(dataOf(await outcomeOf(server.url))).toEqual(right);
    const checks = [];
    for await (const check of integrityChecks(database)) checks.push(check);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(await valueOf(database, 'MATCH (c:Change) RETURN count(c)')).toBe(0);

    expect(await finished(['load', larger], env)).toMatchObject({ status: 0 });
    expect((await finished(['load', larger], env)).out).toMatch(/^Nothing to do/u);
    expect(await valueOf(database, 'MATCH (f:Finding) RETURN count(f)')).toBe(3 + 2 * VISITS);
    expect((await change()).data.done).toMatchObject({ type: 'FindingWithdrawn', change: { id: 'change:1' } });
  },
);

it(
  'the disk that a file is written to is full: told, and no part of it is left',
  { timeout: LONG },
  async (context) => {
    const { roomy, full } = mounted(context);
    neo4j ??= await ownNeo4j(path.join(roomy.folder, 'home'));
    await full.fill();
    const commands = [
      ['export', '--format', 'jsonl', '--out', 'graph.jsonl'],
      ['export', '--format', 'csv', '--out', 'tables'],
      ['release', '--out', 'release'],
    ];
    for (const [last = '', ...first] of commands.map((command) => command.toReversed())) {
      const { status, err } = await finished([...first.toReversed(), path.join(full.folder, last)], programEnv(neo4j));
      expect(status).toBe(1);
      expect(err).toMatch(/^Error: No space is left/mu);
      expectTold(err);
      expect(await filesIn(full.folder)).toEqual(['ballast']);
    }

    await neo4j.stop();
    const { status, err } = await finished(
      ['neo4j', 'dump', path.join(full.folder, 'graph.dump')],
      environment(neo4j.home),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/^Error: No space is left/mu);
    expectTold(err);
    expect(await filesIn(full.folder)).toEqual(['ballast']);
  },
);
