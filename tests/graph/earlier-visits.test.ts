import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { forget } from '../../src/graph/write/forget.ts';
import { load } from '../../src/graph/write/load.ts';
import type { IndexedReference } from '../../src/imports/seed-national-references.ts';
import type { Extracted, ExtractedReference } from '../../src/ingest/ingest/extracted.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { letter, said, sha } from '../ingest/ingest/extracted-fixtures.ts';
import { ingested } from '../ingest/ingest/ingest-run.ts';
import { openScratch, wipe } from '../support/graph.ts';
import { inspection, OF_NEWSHIRE, type Fields, type SeedFiles } from './load-fixtures.ts';
import { seedFolders, valueOf } from './load-folders.ts';
import { indexedFinding, indexedReference, indexLines, nationalSeed } from './load-national-fixtures.ts';

const seeds = seedFolders();
let database: Database;

beforeAll(async () => {
  database = await openScratch();
  // The first statements of a server take many times as long as all later ones.
  const folder = await loaded(seedOf([indexedReference(1)], [JUNE]));
  await ingested(database, folder, { 'a.pdf': report([]) });
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

/** A later inspection of Newshire, whose report recalls earlier visits. */
const LATER = inspection({
  key: 'newshire-ilacs-standard-2026-01-12',
  ...{ firstDay: '2026-01-12', lastDay: '2026-01-23', earliest: '2026-01-12', latest: '2026-01-23' },
  ...{ dateText: '2026-01-23', publishedOn: '2026-03-01' },
});
const KEY = `${LATER.key}-report`;

/** A focused visit of Newshire, in its file of inspections. */
const visit = (firstDay: string, lastDay: string): Fields => ({
  ...inspection({
    key: `newshire-focused-visit-${firstDay}`,
    ...{ kind: 'FOCUSED_VISIT', framework: 'ilacs-focused-visit', dateText: lastDay, publishedOn: null },
    ...{ firstDay, lastDay, earliest: firstDay, latest: lastDay },
  }),
  documents: [],
  judgements: [],
});

const seedOf = (refersBack: readonly IndexedReference[], visits: readonly Fields[] = []): SeedFiles => {
  const seed = nationalSeed();
  return {
    ...seed,
    [OF_NEWSHIRE]: [...(seed[OF_NEWSHIRE] ?? []), ...visits],
    [`national/${KEY}.jsonl`]: indexLines([indexedFinding(1)], LATER, KEY, refersBack),
  };
};

async function loaded(files: SeedFiles): Promise<string> {
  const folder = await seeds.write(files);
  await load(database, { folder });
  return folder;
}

async function dumpOf(files: SeedFiles): Promise<string[]> {
  await wipe(database);
  await loaded(files);
  return canonicalDump(database);
}

const JUNE = visit('2022-06-28', '2022-06-29');

/** The report on the later inspection, as ingested. */
const report = (refersBack: readonly ExtractedReference[]): Extracted => ({
  ...letter(
    {
      ...{ kind: 'REPORT', framework: 'ilacs-v2', inspectionKind: 'ILACS_STANDARD', sha256: sha('9') },
      inspection: { firstDay: '2026-01-12', lastDay: '2026-01-23', precision: 'DAY' },
      publishedOn: '2026-03-01',
    },
    [said('Supervision is held too rarely.')],
  ),
  refersBack,
});

const references = (fields: string) =>
  database.execute({
    name: 'test',
    text: `MATCH (i:Inspection)-[:REFERS_BACK]->(r:EarlierVisitReference)-[at:STANDS_IN]->(d:Document)
           OPTIONAL MATCH (r)-[:RECALLS]->(known:Inspection)
           RETURN ${fields} ORDER BY r.position`,
  });
const recalled = () => references('r.candidateCount, known.key');

describe('an earlier visit that a document recalls', () => {
  it('stands beside the findings, with its place and what it is about', async () => {
    await loaded(seedOf([indexedReference(1), indexedReference(1, { kind: null, earliest: null, latest: null })]));
    const key = `${KEY}-bbbbbbbbbbbbbbb1`;
    const about = 'COLLECT { MATCH (r)-[:RECALLS_THEME]->(t) RETURN t.key }';
    const rows = await references(
      `i.key, r.id, r.key, r.kind, r.earliest, r.latest, r.now, r.resolved, at.page, at.paragraph, at.quoteHash, d.key, ${about}`,
    );
    const place = [1, 'intro-1', 'bbbbbbbbbbbbbbb1', KEY, ['supervision']];
    const id = `earlier-visit-reference:${key}`;
    expect(rows).toEqual([
      [LATER.key, id, key, 'FOCUSED_VISIT', '2022-06-01', '2022-06-30', 'WEAKNESS', false, ...place],
      [LATER.key, `${id}-2`, `${key}-2`, null, null, null, 'WEAKNESS', false, ...place],
    ]);
    const counts = 'MATCH (d:Document {key: $key})-[:REPORTS_ON]->(i) RETURN d.findingCount = 1 AND i.findingCount = 1';
    expect(await valueOf(database, counts, { key: KEY })).toBe(true);
  });

  it('follows its file to the same graph as a first load of it', async () => {
    await loaded(seedOf([indexedReference(1), indexedReference(2)]));
    const files = seedOf([indexedReference(2, { kind: 'JOINT_TARGETED_AREA' }), indexedReference(3)]);
    await loaded(files);
    const after = await canonicalDump(database);
    expect(after).toEqual(await dumpOf(files));
    await loaded(seedOf([]));
    expect(await references('r.key')).toEqual([]);
  });

  it('goes with its document, and comes back with it', async () => {
    const folder = await loaded(seedOf([indexedReference(1)]));
    const before = await canonicalDump(database);
    await ingested(database, folder, { 'a.pdf': report([]) });
    expect(await references('r.key')).toEqual([]);
    const found: ExtractedReference = {
      ...{ page: 2, paragraph: '4', quoteHash: 'c'.repeat(16) },
      ...{ kind: 'FOCUSED_VISIT', earliest: '2025-02-01', latest: '2025-02-28' },
      ...{ now: 'STRENGTH', resolved: true, themes: ['caseloads'], aspects: ['recording'] },
    };
    await ingested(database, folder, { 'a.pdf': report([found]) }, { program: 'test 2' });
    expect(await references('r.key, r.now, r.resolved, known.key')).toEqual([
      [`${KEY}-${'c'.repeat(16)}`, 'STRENGTH', true, 'newshire-focused-visit-2025-02-03'],
    ]);
    await forget(database, KEY);
    expect(await references('r.key')).toEqual([]);
    await load(database, { folder });
    expect(await canonicalDump(database)).toEqual(before);
  });

  it('goes when its file is emptied', async () => {
    await loaded(seedOf([indexedReference(1)]));
    const files = { ...seedOf([]), [`national/${KEY}.jsonl`]: [] };
    await loaded(files);
    expect(await canonicalDump(database)).toEqual(await dumpOf(files));
  });
});

describe('the visit that is recalled', () => {
  it.each<[string, Partial<IndexedReference>, Fields[], number, string | null]>([
    ['is the only one in the days given', {}, [JUNE], 1, 'newshire-focused-visit-2022-06-28'],
    ['may end in the month after', {}, [visit('2022-06-30', '2022-07-01')], 1, 'newshire-focused-visit-2022-06-30'],
    ['may begin in the month before', {}, [visit('2022-05-31', '2022-06-01')], 1, 'newshire-focused-visit-2022-05-31'],
    ['is not known', {}, [visit('2022-05-10', '2022-05-11')], 0, null],
    ['cannot be told among two', {}, [JUNE, visit('2022-06-07', '2022-06-08')], 2, null],
    ['is of the kind given', { kind: 'MONITORING_VISIT' }, [JUNE], 0, null],
    ['is any visit where no kind is given', { kind: null }, [JUNE], 1, 'newshire-focused-visit-2022-06-28'],
    [
      'is a full inspection where that is said',
      { kind: 'FULL_INSPECTION', earliest: '2024-01-01', latest: '2024-12-31' },
      [],
      1,
      'newshire-ilacs-standard-2024-03-04',
    ],
    [
      'is any of its kind where no time is given',
      { earliest: null, latest: null },
      [],
      1,
      'newshire-focused-visit-2025-02-03',
    ],
    ['cannot be told where no time is given and two are known', { earliest: null, latest: null }, [JUNE], 2, null],
    [
      'comes before the inspection that recalls it',
      { earliest: '2026-01-01', latest: '2026-12-31' },
      [visit('2026-02-03', '2026-02-04')],
      0,
      null,
    ],
  ])('%s', async (_name, more, visits, candidates, key) => {
    await loaded(seedOf([indexedReference(1, more)], visits));
    expect(await recalled()).toEqual([[candidates, key]]);
  });

  it('is found, and lost, when inspections come and go', async () => {
    const reference = [indexedReference(1)];
    await loaded(seedOf(reference));
    expect(await recalled()).toEqual([[0, null]]);
    await loaded(seedOf(reference, [JUNE]));
    expect(await recalled()).toEqual([[1, 'newshire-focused-visit-2022-06-28']]);
    const after = await canonicalDump(database);
    expect(after).toEqual(await dumpOf(seedOf(reference, [JUNE])));
    await loaded(seedOf(reference));
    expect(await recalled()).toEqual([[0, null]]);
  });
});
