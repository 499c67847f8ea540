import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { canonicalDump } from '../../../src/graph/canonical-dump.ts';
import { load } from '../../../src/graph/write/load.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { CURATED, documentLines, finding, inspection, OF_NEWSHIRE, type SeedFiles } from '../../graph/load-fixtures.ts';
import { seedFolders, valueOf } from '../../graph/load-folders.ts';
import { indexedFinding, nationalSeed } from '../../graph/load-national-fixtures.ts';
import { openScratch, wipe } from '../../support/graph.ts';
import { letter, said } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const seeds = seedFolders();
let database: Database;

const UNIT = 'documents/newshire-focused-visit-2025-02-03-letter.jsonl';
const SUPERVISION = said('Supervision is held too rarely.');
const CASELOADS = (themes: string[]) => said('Caseloads are too high.', { themes, paragraph: '4' });

/** A seed of which no file names caseloads, but the vocabulary itself. */
const older = (): SeedFiles => ({
  ...nationalSeed([indexedFinding(1)]),
  [CURATED]: documentLines(inspection(), [finding(1)]),
});

function withoutCaseloads(files: SeedFiles): SeedFiles {
  const kept = (file: string) => files[file]!.filter((of) => of.key !== 'caseloads');
  const names = ['core/themes.jsonl', 'core/accuracy.jsonl', 'core/phrases.jsonl'];
  return { ...files, ...Object.fromEntries(names.map((name) => [name, kept(name)])) };
}

beforeAll(async () => {
  database = await openScratch();
  // The first statements of a server take many times as long as all later ones.
  await load(database, { folder: await seeds.write(older()) });
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

it('a theme that newer data drop goes from ingested findings, which keep their sentences, and the user is told what to do', async () => {
  const before = await seeds.write(older());
  const after = await seeds.write(withoutCaseloads(older()), '2026.02.1');
  const notices: string[] = [];
  await load(database, { folder: before });
  await ingested(database, before, { 'a.pdf': letter({}, [SUPERVISION, CASELOADS(['caseloads'])]) });
  await load(database, { folder: after, notice: (text) => notices.push(text) });
  expect(notices).toEqual([
    `theme:caseloads is no longer in the vocabulary: the findings of 1 ingested documents lose it (${UNIT}). ` +
      'Run findings-graph ingest on them again, to have them read by the new vocabulary.',
  ]);
  const rows = await database.execute({
    name: 'test',
    text: `MATCH (f:Finding) WHERE f.quote IS NOT NULL
           RETURN f.quote, COLLECT { MATCH (f)-[:ABOUT]->(t) RETURN t.key } ORDER BY f.position`,
  });
  expect(rows).toEqual([
    ['Supervision is held too rarely.', ['supervision']],
    ['Caseloads are too high.', []],
  ]);
  const left = "MATCH (n) WHERE n.key STARTS WITH 'caseloads' RETURN count(n)";
  expect(await valueOf(database, left)).toBe(0);
});

it('the same document, ingested again, is read by the newer vocabulary: the graph is that of a fresh one', async () => {
  const before = await seeds.write(older());
  const after = await seeds.write(withoutCaseloads(older()), '2026.02.1');
  const anew = { 'a.pdf': letter({}, [SUPERVISION, CASELOADS(['workforce'])]) };
  await load(database, { folder: before });
  await ingested(database, before, { 'a.pdf': letter({}, [SUPERVISION, CASELOADS(['caseloads', 'workforce'])]) });
  await load(database, { folder: after });
  expect((await ingested(database, after, anew)).documents[0]).toMatchObject({ status: 'REPLACED' });
  const dump = await canonicalDump(database);
  await wipe(database);
  await load(database, { folder: after });
  await ingested(database, after, anew);
  expect(await canonicalDump(database)).toEqual(dump);
});

it('a framework that newer data drop is refused while an ingested document needs it, with the document and the way out', async () => {
  const files = older();
  const folder = await seeds.write(files);
  const dropped = {
    ...files,
    'core/frameworks.jsonl': files['core/frameworks.jsonl']!.filter((of) => of.key !== 'ilacs-focused-visit'),
    [OF_NEWSHIRE]: files[OF_NEWSHIRE]!.filter((of) => of.kind !== 'FOCUSED_VISIT'),
  };
  await load(database, { folder });
  await ingested(database, folder, { 'a.pdf': letter({}, [SUPERVISION]) });
  const before = await canonicalDump(database);
  await expect(load(database, { folder: await seeds.write(dropped, '2026.02.1') })).rejects.toThrow(
    `The core register no longer holds framework:ilacs-focused-visit, which ${UNIT} in the graph uses; take those that ` +
      'you ingested out (findings-graph forget DOCUMENT), load again, then ingest them again.',
  );
  expect(await canonicalDump(database)).toEqual(before);
});
