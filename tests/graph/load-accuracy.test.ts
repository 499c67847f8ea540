import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import { wipe } from '../support/graph.ts';
import { emptyGraph } from './empty-graph.ts';
import { smallSeed, type SeedFiles } from './load-fixtures.ts';

const ACCURACY = 'core/accuracy.jsonl';
const graph = emptyGraph();

const loaded = async (files: SeedFiles) => load(graph.database, { folder: await graph.seeds.write(files) });
const ask = (text: string) => graph.database.execute({ name: 'test', text });

/** The seed with another recall of supervision. */
function measuredAgain(): SeedFiles {
  const files = smallSeed();
  const again = files[ACCURACY]!.map((of) =>
    of.key === 'supervision' ? { ...of, recall: 1, release: '0.0.2+1' } : of,
  );
  return { ...files, [ACCURACY]: again };
}

it('measures every theme and weakness once, and nothing where no problem was annotated', async () => {
  await loaded(smallSeed());
  const measures = await ask(
    `MATCH (n:Theme|Weakness)-[:MEASURED]->(a:Accuracy) WHERE n.key STARTS WITH 'supervision' OR n.key = 'caseloads'
     RETURN n.id, a.key, a.level, a.state, a.precision, a.recall, a.annotated, a.release ORDER BY n.id`,
  );
  const release = '0.0.1+00000000';
  const ofSupervision = ['supervision', 'THEME', 'MEASURED', 0.9, 0.85, 40, release];
  const ofCaseloads = ['caseloads', 'THEME', 'NOT_MEASURED', null, null, 9, release];
  expect(measures).toEqual([
    ['theme:caseloads', ...ofCaseloads],
    ['theme:supervision', ...ofSupervision],
    ['weakness:caseloads', ...ofCaseloads],
    ['weakness:supervision', ...ofSupervision],
    ['weakness:supervision--recording', 'supervision--recording', 'REFINED', 'NOT_MEASURED', null, null, 0, release],
    ['weakness:supervision--timeliness', 'supervision--timeliness', 'REFINED', 'MEASURED', 0.5, 0.4, 12, release],
  ]);
  const unmeasured = 'MATCH (n:Theme|Weakness) WHERE COUNT { (n)-[:MEASURED]->() } <> 1 RETURN n.id';
  expect(await ask(unmeasured)).toEqual([]);
});

it('is replaced by its own unit alone when it is measured again, and is then the same as loaded at once', async () => {
  await loaded(smallSeed());
  expect(await loaded(measuredAgain())).toMatchObject({ written: [ACCURACY], changed: true });
  expect(await loaded(measuredAgain())).toMatchObject({ written: [], changed: false });
  const replaced = await canonicalDump(graph.database);
  // The theme's own, and that of its refinement without a line.
  expect(replaced.filter((line) => line.includes('0.0.2+1'))).toHaveLength(2);
  await wipe(graph.database);
  await loaded(measuredAgain());
  expect(await canonicalDump(graph.database)).toEqual(replaced);
});

it('comes to a graph of before that had none', async () => {
  await loaded(smallSeed());
  const whole = await canonicalDump(graph.database);
  await ask('MATCH (a:Accuracy) DETACH DELETE a');
  await ask(`MATCH (u:Unit {name: '${ACCURACY}'}) DETACH DELETE u`);
  await ask('DROP CONSTRAINT Accuracy_id');
  await ask('MATCH (d:Dataset) SET d.schemaVersion = 1');
  expect(await loaded(smallSeed())).toMatchObject({ written: [ACCURACY] });
  expect(await canonicalDump(graph.database)).toEqual(whole);
  expect(await ask("SHOW CONSTRAINTS YIELD labelsOrTypes WHERE labelsOrTypes = ['Accuracy'] RETURN 1")).toEqual([[1]]);
});
