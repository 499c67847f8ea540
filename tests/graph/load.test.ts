import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openScratch, wipe } from '../support/graph.ts';
import {
  CURATED,
  documentLines,
  finding,
  inspection,
  OF_NEWSHIRE,
  smallSeed,
  type SeedFiles,
} from './load-fixtures.ts';
import { seedFolders, valueOf } from './load-folders.ts';

const seeds = seedFolders();
let database: Database;

beforeAll(async () => {
  database = await openScratch();
  // The first statements of a server take many times as long as all later ones.
  await loaded(smallSeed());
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await seeds.removeAll();
  await database.close();
});

const loaded = async (files: SeedFiles, only?: ('core' | 'inspections' | 'documents')[]) =>
  load(database, { folder: await seeds.write(files), ...(only ? { only } : {}) });

/** The seed with one theme fewer, wherever the register names it. */
function withoutCaseloads(files: SeedFiles): SeedFiles {
  const kept = (file: string) => files[file]!.filter((of) => of.key !== 'caseloads');
  return {
    ...files,
    'core/themes.jsonl': kept('core/themes.jsonl'),
    'core/accuracy.jsonl': kept('core/accuracy.jsonl'),
  };
}

/** The graph that a seed gives an empty store. */
async function dumpOf(files: SeedFiles): Promise<string[]> {
  await wipe(database);
  await loaded(files);
  return canonicalDump(database);
}

const without = (dump: string[], text: string) => dump.filter((line) => !line.includes(text));

describe('a load', () => {
  it('writes every unit, counts them, and says the version', async () => {
    const seen: [number, number][] = [];
    const folder = await seeds.write(smallSeed());
    const report = await load(database, { folder, progress: (done, total) => seen.push([done, total]) });
    expect(report).toMatchObject({ units: 14, changed: true, version: '2026.01.1' });
    expect(report.written).toHaveLength(14);
    expect(seen).toEqual([
      [11, 14],
      [13, 14],
      [14, 14],
    ]);
    expect(await valueOf(database, 'MATCH (d:Dataset) RETURN d.loadedOnce')).toBe(true);
  });

  it('changes nothing the second time, and says so', async () => {
    const first = await loaded(smallSeed());
    const before = await canonicalDump(database);
    const second = await loaded(smallSeed());
    expect(second).toMatchObject({ written: [], changed: false, revision: first.revision });
    expect(await canonicalDump(database)).toEqual(before);
  });

  it('gives the same graph in three steps, in any order after the core, as in one', async () => {
    const whole = await dumpOf(smallSeed());
    await wipe(database);
    for (const group of ['core', 'documents', 'inspections'] as const) await loaded(smallSeed(), [group]);
    expect(await canonicalDump(database)).toEqual(whole);
  });

  it('needs the core, in the seed or in the graph', async () => {
    await expect(loaded(smallSeed(), ['documents'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(loaded(smallSeed(), ['documents'])).rejects.toThrow('no core register');
  });
});

describe('what is derived', () => {
  beforeEach(() => loaded(smallSeed()));

  it('makes an inspection READ by its findings, whatever the file of inspections says later', async () => {
    const reading = () =>
      database.execute({ name: 'test', text: 'MATCH (i:Inspection) RETURN i.reading, i.full ORDER BY i.id' });
    const expected = [
      ['NOT_READ', false],
      ['READ', true],
      ['NOT_READ', true],
    ];
    expect(await reading()).toEqual(expected);
    const files = smallSeed();
    await loaded({ ...files, [OF_NEWSHIRE]: files[OF_NEWSHIRE]!.map((of) => ({ ...of, focus: 'changed' })) });
    expect(await reading()).toEqual(expected);
  });

  it('ranks grades on the scale of the framework, and keeps both sources', async () => {
    const rows = await database.execute({
      name: 'test',
      text: `MATCH (j:Judgement)-[:STATED_IN]->(d:Document)
             RETURN j.grade, j.gradeRank, j.scale, j.preferred, d.id ORDER BY j.gradeRank`,
    });
    expect(rows).toEqual([
      ['Good', 2, 'four', true, 'document:newshire-ilacs-standard-2024-03-04-report'],
      ['Poor', 3, 'four', false, 'document:statistics'],
    ]);
  });

  it('shows weaknesses for problems alone: themes, broader ones, and their refinements', async () => {
    const rows = await database.execute({
      name: 'test',
      text: 'MATCH (f:Finding) RETURN COLLECT { MATCH (f)-[:SHOWS]->(w) RETURN w.key ORDER BY w.key } ORDER BY f.position',
    });
    const both = ['supervision', 'supervision--timeliness', 'workforce', 'workforce--timeliness'];
    expect(rows).toEqual([[both], [['caseloads', 'caseloads--timeliness', ...both]], [[]]]);
  });

  it('stores status intervals and counts in line with them', async () => {
    expect(
      await valueOf(
        database,
        "MATCH (:Authority {key: 'newshire'})-[h:HAS_WEAKNESS {prominence: 'ANY'}]->(:Weakness {key: 'supervision'}) RETURN h.status",
      ),
    ).toBe('FIRST_SEEN');
    expect(await valueOf(database, "MATCH (w:Weakness {key: 'supervision'}) RETURN w.authorityCount")).toBe(1);
    expect(
      await valueOf(database, "MATCH (t:Theme {key: 'workforce'}) RETURN [t.findingCount, t.problemCount]"),
    ).toEqual([3, 2]);
  });

  it('follows a change of the register: a framework that is no full inspection any more, a theme that moves', async () => {
    const files = smallSeed();
    files['core/frameworks.jsonl'] = files['core/frameworks.jsonl']!.map((of) => ({ ...of, fullInspection: false }));
    files['core/themes.jsonl'] = files['core/themes.jsonl']!.map((of) => ({ ...of, broader: null }));
    await loaded(files, ['core']);
    const after = await canonicalDump(database);
    expect(after).toEqual(await dumpOf(files));
  });
});

describe('what a unit no longer holds', () => {
  it('goes, and nothing else does', async () => {
    const before = await dumpOf(smallSeed());
    const files = smallSeed();
    files[CURATED] = files[CURATED]!.slice(0, 3);
    await loaded(files);
    const after = await canonicalDump(database);
    expect(after).toEqual(await dumpOf(files));
    expect(after.filter((line) => line.includes('"node":"Finding"'))).toHaveLength(2);
    const untouched = without(before, 'newshire').filter((line) => !/"(?:Theme|Weakness|Document|Unit)"/u.test(line));
    expect(after).toEqual(expect.arrayContaining(untouched));
  });

  it('stays while another unit holds it: an inspection goes with its last owner', async () => {
    const files = smallSeed();
    await loaded(files);
    const kept = { ...files, [OF_NEWSHIRE]: [] };
    await loaded(kept);
    const withDocument = await canonicalDump(database);
    expect(withDocument).toEqual(await dumpOf(kept));
    expect(withDocument.some((line) => line.includes('"id":"inspection:newshire-ilacs-standard-2024-03-04"'))).toBe(
      true,
    );
    const none = { ...kept, [CURATED]: [] };
    await loaded(none);
    expect(await canonicalDump(database)).toEqual(await dumpOf(none));
    expect(await valueOf(database, "MATCH (i:Inspection)-[:OF]->({key: 'newshire'}) RETURN count(i)")).toBe(0);
  });

  it('falls back to what the other owner tells', async () => {
    const files = smallSeed();
    await loaded(files);
    const emptied = { ...files, [CURATED]: [] };
    await loaded(emptied);
    expect(await canonicalDump(database)).toEqual(await dumpOf(emptied));
  });

  it('goes from the register too, once no document names it', async () => {
    const files = smallSeed();
    await loaded(files);
    const fewer = {
      ...withoutCaseloads(files),
      [CURATED]: documentLines(inspection(), [finding(1)]),
    };
    await loaded(fewer);
    expect(await canonicalDump(database)).toEqual(await dumpOf(fewer));
  });

  it('is refused to the register while a unit outside the load uses it', async () => {
    const files = smallSeed();
    await loaded(files);
    const before = await canonicalDump(database);
    await expect(loaded(withoutCaseloads(files), ['core'])).rejects.toThrow(
      `theme:caseloads, which ${CURATED} in the graph uses`,
    );
    expect(await canonicalDump(database)).toEqual(before);
  });

  it('of files that are not in the folder: nothing', async () => {
    const { [CURATED]: _left, ...others } = smallSeed();
    const before = await dumpOf(smallSeed());
    expect(await loaded(others)).toMatchObject({ changed: false });
    expect(await canonicalDump(database)).toEqual(before);
  });
});
