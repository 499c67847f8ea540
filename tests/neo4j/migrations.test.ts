import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate, SCHEMA_VERSION, storeVersion } from '../../src/neo4j/migrations.ts';
import { openScratch, wipe } from '../support/graph.ts';

let database: Database;

beforeAll(async () => {
  database = await openScratch();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const ask = (text: string) => database.execute({ name: 'test', text });

it('makes the schema, waits until it serves, and stores its version', async () => {
  await migrate(database);
  expect(await storeVersion(database)).toBe(SCHEMA_VERSION);
  expect(await ask("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  const constrained = await ask(
    'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0], properties[0]',
  );
  expect(constrained).toEqual(
    expect.arrayContaining([
      ['Finding', 'id'],
      ['Authority', 'id'],
      ['Lease', 'id'],
    ]),
  );
  expect(await ask('MATCH (d:Dataset) RETURN d.revision, d.loadedOnce')).toEqual([[0, false]]);
});

it('is the same twice, and keeps what the data set says of itself', async () => {
  await migrate(database);
  const before = await ask('SHOW INDEXES YIELD name RETURN name ORDER BY name');
  await ask('MATCH (d:Dataset) SET d.revision = 7, d.loadedOnce = true, d.schemaVersion = 0');
  await migrate(database);
  await migrate(database);
  expect(await ask('SHOW INDEXES YIELD name RETURN name ORDER BY name')).toEqual(before);
  expect(await ask('MATCH (d:Dataset) RETURN d.revision, d.loadedOnce, d.schemaVersion')).toEqual([
    [7, true, SCHEMA_VERSION],
  ]);
});

it('is made whole by several processes at the same time', async () => {
  await migrate(database);
  const before = await ask('SHOW INDEXES YIELD name RETURN name ORDER BY name');
  for (const [kind, list] of [
    ['CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name'],
    ['INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"],
  ] as const)
    for (const [name] of await ask(list)) await ask(`DROP ${kind} ${String(name)}`);
  await ask('MATCH (d:Dataset) DETACH DELETE d');
  await Promise.all(Array.from({ length: 4 }, () => migrate(database)));
  expect(await storeVersion(database)).toBe(SCHEMA_VERSION);
  expect(await ask('SHOW INDEXES YIELD name RETURN name ORDER BY name')).toEqual(before);
  expect(await ask('MATCH (l:Lease) RETURN l.id')).toEqual([]);
});

it('refuses the store of a newer program, and changes nothing in it', async () => {
  await migrate(database);
  await ask('MATCH (d:Dataset) SET d.schemaVersion = 99');
  await expect(migrate(database)).rejects.toMatchObject({ code: 'STORE_TOO_NEW', details: { version: 99 } });
  await expect(migrate(database)).rejects.toThrow('schema is version 99; this program knows versions up to');
  expect(await ask('MATCH (d:Dataset) RETURN d.schemaVersion')).toEqual([[99]]);
});

it('answers pages of every ordering from an index', async () => {
  await migrate(database);
  const [plan] = await database.execute({
    name: 'test',
    text: `SHOW INDEXES YIELD labelsOrTypes, properties
           WHERE labelsOrTypes = ['Inspection'] AND properties = ['latest', 'id'] RETURN count(*)`,
  });
  expect(plan).toEqual([1]);
});
