/** What `doctor` finds in a graph: nothing in a sound one, and each fault that is put into it. */
import { expect, test } from 'vitest';
import { doctorCommand } from '../../src/cli/doctor.ts';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { integrityChecks, type Check } from '../../src/graph/integrity.ts';
import { migrate, SCHEMA_VERSION } from '../../src/neo4j/migrations.ts';
import { openGolden } from '../support/graph.ts';
import { testConfig } from '../support/test-config.ts';
import { loadedGraph } from './empty-graph.ts';
import { smallSeed } from './load-fixtures.ts';

const graph = loadedGraph(smallSeed());
const ask = (text: string) => graph.database.execute({ name: 'test', text: `CYPHER 5 ${text}` });

async function failing(): Promise<Check[]> {
  const all: Check[] = [];
  for await (const check of integrityChecks(graph.database)) all.push(check);
  expect(all.length).toBeGreaterThan(6);
  return all.filter(({ ok }) => !ok);
}

test('finds nothing in a sound graph, and leaves it as it was', async () => {
  const before = await canonicalDump(graph.database);
  expect(await failing()).toEqual([]);
  expect(await canonicalDump(graph.database)).toEqual(before);
});

test.each([
  [
    'findings without document, page',
    'MATCH (f:Finding {polarity: "WEAKNESS"})-[r:ABOUT]->() WITH f, collect(r) AS all LIMIT 1 FOREACH (r IN all | DELETE r)',
  ],
  ['findings without document, page', 'MATCH (:Finding)-[e:EVIDENCED_IN]->() WITH e LIMIT 1 REMOVE e.page'],
  ['inspections without authority', 'MATCH (i:Inspection)-[r:OF]->() WITH r LIMIT 1 DELETE r'],
  ['judgements of no inspection', "CREATE (:Judgement {id: 'judgement:stray'})"],
  ['weaknesses of no theme', "CREATE (:Weakness {id: 'weakness:stray'})"],
  ['things that no file', 'MATCH (f:Finding)-[r:FROM_UNIT]->() WITH r LIMIT 1 DELETE r'],
  ['what is derived', 'MATCH ()-[h:HAS_WEAKNESS]->() WITH h LIMIT 1 DELETE h'],
  ['what is derived', "MATCH ()-[h:HAS_WEAKNESS]->() WITH h LIMIT 1 SET h.status = 'RESOLVED', h.basedOn = 'x'"],
  ['what is derived', 'MATCH (a:Authority) WITH a LIMIT 1 SET a.findingCount = 99'],
])('finds %s: %s', async (name, fault) => {
  await ask(fault);
  const found = await failing();
  expect(found.map((check) => check.name)).toContainEqual(expect.stringContaining(name));
  await ask('MATCH (n) WHERE n.id ENDS WITH ":stray" DETACH DELETE n');
});

test('finds an index that is gone, and a store that is behind', async () => {
  await ask('DROP INDEX Finding_quoteHash');
  expect(await failing()).toEqual([
    { name: 'indexes and constraints', ok: false, says: '1 not there or not online: Finding_quoteHash' },
  ]);
  await ask(`MATCH (d:Dataset) SET d.schemaVersion = ${SCHEMA_VERSION - 3}`);
  expect((await failing()).map(({ name }) => name)).toContain('migrations');
  await migrate(graph.database);
  expect(await failing()).toEqual([]);
});

test('the command says it in lines or JSON, and by its status', async () => {
  let out = '';
  const io = { stdout: { write: (text: string) => (out += text) }, stderr: { write: () => true } };
  const config = { ...testConfig('.'), external: { uri: 'bolt://there', user: 'neo4j', password: 'x' } };
  expect(await doctorCommand([], io, { config }, async () => graph.database)).toBe(0);
  expect(out.split('\n').filter((line) => !line.startsWith('ok    '))).toEqual(['']);
  await ask("CREATE (:Weakness {id: 'weakness:stray'})");
  out = '';
  expect(await doctorCommand(['--format', 'json'], io, { config }, async () => graph.database)).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, checks: expect.arrayContaining([]) as unknown });
  await expect(doctorCommand(['--format', 'xml'], io, { config }, async () => graph.database)).rejects.toThrow(
    'text or json',
  );
});

test('finds nothing in the graph of our seed', async () => {
  const golden = await openGolden();
  const wrong: Check[] = [];
  for await (const check of integrityChecks(golden)) if (!check.ok) wrong.push(check);
  await golden.close();
  expect(wrong).toEqual([]);
}, 400_000);
