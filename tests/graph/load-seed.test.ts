import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import { loadCommand, packagedSeed } from '../../src/cli/load.ts';
import { statusCommand } from '../../src/cli/status.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openScratch } from '../support/graph.ts';
import { testConfig } from '../support/test-config.ts';
import { valueOf } from './load-folders.ts';

let database: Database;

beforeAll(async () => {
  database = await openScratch();
  await load(database, { folder: packagedSeed(), only: ['core', 'inspections', 'documents'] });
});
afterAll(() => database.close());

/** A command's streams, and what was written to them. */
function streams() {
  const written = { out: '', error: '' };
  const io = {
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.error += text) },
  };
  return { io, written };
}

const ask = (text: string) => database.execute({ name: 'test', text });

it('holds the 153 authorities of today, and their predecessors with successions', async () => {
  expect(await valueOf(database, 'MATCH (a:Authority {current: true}) RETURN count(a)')).toBe(153);
  const successions = await ask(
    `MATCH (a:Authority)-[:SUCCEEDED_BY]->(b)
     WHERE any(name IN a.namesFolded WHERE name IN ['bournemouth', 'cumbria', 'northamptonshire', 'poole'])
     WITH a, b ORDER BY b.key
     WITH a, collect(b.key) AS successors ORDER BY a.key
     RETURN a.name, successors`,
  );
  expect(successions).toEqual([
    ['Poole', ['bournemouth-christchurch-and-poole']],
    ['Bournemouth', ['bournemouth-christchurch-and-poole']],
    ['Cumbria', ['cumberland', 'westmorland-and-furness']],
    ['Northamptonshire', ['north-northamptonshire', 'west-northamptonshire']],
  ]);
});

it('holds a weakness for each theme and each pair of theme and aspect', async () => {
  expect(await ask('MATCH (w:Weakness) RETURN w.level, count(w) ORDER BY w.level')).toEqual([
    ['REFINED', 920],
    ['THEME', 92],
  ]);
});

it('reads the inspections of the five documents and no other', async () => {
  expect(await valueOf(database, "MATCH (i:Inspection {reading: 'READ'}) RETURN count(i)")).toBe(5);
  expect(
    await valueOf(database, "MATCH (i:Inspection {reading: 'READ'}) WHERE i.findingCount = 0 RETURN count(i)"),
  ).toBe(0);
  expect(await valueOf(database, "MATCH (i:Inspection {reading: 'UNREADABLE'}) RETURN count(i)")).toBe(4);
});

it('gives every judgement, inspection and finding what it needs to be traced', async () => {
  const untraced = `
    MATCH (n:Inspection|Judgement|Finding|Document)
    WHERE (n:Inspection AND (n.full IS NULL OR NOT EXISTS { (n)-[:OF]->() } OR NOT EXISTS { (n)-[:UNDER]->() }))
      OR (n:Judgement AND (NOT EXISTS { (n)-[:STATED_IN]->() } OR (n.state = 'GRADED') <> (n.gradeRank IS NOT NULL)))
      OR (n:Finding AND (n.day IS NULL OR NOT EXISTS { (n)-[:EVIDENCED_IN]->() }))
      OR NOT EXISTS { (n)-[:FROM_UNIT]->() }
    RETURN n.id`;
  expect(await ask(untraced)).toEqual([]);
  const preferred = `
    MATCH (i:Inspection)-[:REACHED]->(j)-[:IN_AREA]->(area)
    WITH i, area, sum(CASE WHEN j.preferred THEN 1 ELSE 0 END) AS preferred
    WHERE preferred <> 1
    RETURN i.id, area.key, preferred`;
  expect(await ask(preferred)).toEqual([]);
});

it('is loaded again by the command without a change, which it says', async () => {
  const before = await canonicalDump(database);
  const { io, written } = streams();
  expect(await loadCommand(['--only', 'core,inspections,documents'], io, async () => database)).toBe(0);
  expect(written.out).toMatch(
    /^Nothing to do: the graph already holds all \d+ units\. Data \d{4}\.\d\d\.\d+, revision \d+\.\n$/u,
  );
  expect(await canonicalDump(database)).toEqual(before);
});

it('is shown by the status command', async () => {
  const { io, written } = streams();
  const config = testConfig('/nowhere');
  expect(await statusCommand(['--json'], io, config, async () => database)).toBe(0);
  expect(JSON.parse(written.out)).toMatchObject({ neo4j: 'managed, in /nowhere', loaded: true, weaknesses: 1012 });
  expect(await statusCommand([], io, config, async () => database)).toBe(0);
  expect(written.out).toMatch(/\nweaknesses: +1012\n/u);
});

it('says what a command may be given', async () => {
  const { io, written } = streams();
  const open = () => Promise.reject(new Error('not needed'));
  expect(await loadCommand(['--help'], io, open)).toBe(0);
  expect(written.out).toContain('Usage: findings-graph load');
  await expect(loadCommand(['--only', 'core,reports'], io, open)).rejects.toThrow('--only: expected core, inspections');
  await expect(loadCommand(['a', 'b'], io, open)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(loadCommand(['--all'], io, open)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
