/** A store that an older program left is brought up to date by this one, and then is as if this one had made it. */
import { expect, test } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { integrityChecks, type Check } from '../../src/graph/integrity.ts';
import { migrate, SCHEMA_VERSION, storeVersion } from '../../src/neo4j/migrations.ts';
import { loadedGraph } from './empty-graph.ts';
import { smallSeed } from './load-fixtures.ts';

const graph = loadedGraph(smallSeed());
const ask = (text: string) => graph.database.execute({ name: 'test', text });

/** What later versions of the schema derive, by the version that began it. */
const DERIVED: Readonly<Record<number, string>> = { 4: 'FOLLOWS', 6: 'EXAMINED' };

/** Makes of the store what a program of that version of the schema left. */
async function asLeftBy(version: number): Promise<void> {
  for (const [kind, list] of [
    ['CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name'],
    ['INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"],
  ] as const)
    for (const [name] of await ask(list)) await ask(`DROP ${kind} ${String(name)}`);
  for (const [since, type] of Object.entries(DERIVED))
    if (Number(since) > version) await ask(`MATCH ()-[r:${type}]->() DELETE r`);
  await ask('MATCH (d:Dataset) SET d.schemaVersion = 0');
  await migrate(graph.database, version);
}

const older = Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1);

test.each(older)('a store of schema version %i', async (version) => {
  const made = await canonicalDump(graph.database);
  await asLeftBy(version);
  expect(await storeVersion(graph.database)).toBe(version);
  expect(await canonicalDump(graph.database)).not.toEqual(made);
  await migrate(graph.database);
  expect(await storeVersion(graph.database)).toBe(SCHEMA_VERSION);
  const wrong: Check[] = [];
  for await (const check of integrityChecks(graph.database)) if (!check.ok) wrong.push(check);
  expect(wrong).toEqual([]);
  expect(await canonicalDump(graph.database)).toEqual(made);
});
