import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import type { SeedGroup } from '../../src/imports/seed-units.ts';
import { wipe } from '../support/graph.ts';
import { emptyGraph } from './empty-graph.ts';
import { CURATED, documentLines, finding, inspection, type SeedFiles } from './load-fixtures.ts';
import { valueOf } from './load-folders.ts';
import {
  FINDINGS,
  INDEXED,
  INDEXED_KEY,
  INDEXED_UNIT,
  indexedFinding,
  indexLines,
  nationalSeed,
} from './load-national-fixtures.ts';

const graph = emptyGraph();

const loaded = async (files: SeedFiles, only?: SeedGroup[]) =>
  load(graph.database, { folder: await graph.seeds.write(files), ...(only ? { only } : {}) });

async function dumpOf(files: SeedFiles): Promise<string[]> {
  await wipe(graph.database);
  await loaded(files);
  return canonicalDump(graph.database);
}

describe('the national index', () => {
  it('becomes findings with a statement, a confidence and a place, and makes its inspection READ', async () => {
    await loaded(nationalSeed());
    const rows = await graph.database.execute({
      name: 'test',
      text: `MATCH (i:Inspection)-[:REPORTS]->(f:Finding)-[e:EVIDENCED_IN]->(d:Document {key: '${INDEXED_KEY}'})
             RETURN f.key, f.method, f.confidence, f.prominence, f.section, f.quote, f.day, e.page, e.paragraph,
               d.quoteStatus, i.reading ORDER BY f.position`,
    });
    const common = [2, '1', 'FETCHABLE', 'READ'];
    const key = `${INDEXED_KEY}-aaaaaaaaaaaaaaa1`;
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual([key, 'EXTRACTED', 0.83, 'BODY', null, null, '2018-06-15', ...common]);
    expect(rows[2]?.slice(0, 5)).toEqual([`${key}-2`, 'EXTRACTED', 0.83, 'HEADLINE', 'Recommendations']);
    const statement = await valueOf(graph.database, `MATCH (f:Finding {key: '${key}'}) RETURN f.statement`);
    expect(statement).toContain('the supervision of practitioners');
    const graded = `MATCH (j:Judgement)-[:STATED_IN]->(:Document {key: '${INDEXED_KEY}'}) RETURN j.grade`;
    expect(await valueOf(graph.database, graded)).toBe('Good');
  });

  it('changes nothing the second time, and gives the same graph alone as with the rest', async () => {
    const whole = await dumpOf(nationalSeed());
    expect(await loaded(nationalSeed())).toMatchObject({ changed: false, written: [] });
    await wipe(graph.database);
    await loaded(nationalSeed(), ['core', 'inspections', 'documents']);
    expect((await loaded(nationalSeed(), ['national'])).written).toEqual([INDEXED_UNIT]);
    expect(await canonicalDump(graph.database)).toEqual(whole);
  });

  it('follows its file, finding by finding, to the same graph as a first load of it', async () => {
    await loaded(nationalSeed());
    const findings = [FINDINGS[1]!, indexedFinding(7, { themes: ['caseloads'], polarity: 'MIXED' })];
    await loaded(nationalSeed(findings));
    const after = await canonicalDump(graph.database);
    expect(after).toEqual(await dumpOf(nationalSeed(findings)));
    await loaded(nationalSeed());
    expect(await canonicalDump(graph.database)).toEqual(await dumpOf(nationalSeed()));
  });

  it('is withdrawn by an empty file', async () => {
    await loaded(nationalSeed());
    const files = { ...nationalSeed(), [INDEXED]: [] };
    await loaded(files);
    expect(await canonicalDump(graph.database)).toEqual(await dumpOf(files));
    expect(await valueOf(graph.database, "MATCH (f:Finding {method: 'EXTRACTED'}) RETURN count(f)")).toBe(0);
  });

  it('stands through a register that is loaded again, and follows it', async () => {
    await loaded(nationalSeed());
    const files = nationalSeed();
    files['core/themes.jsonl'] = files['core/themes.jsonl']!.map((of) => ({ ...of, broader: null }));
    await loaded(files, ['core']);
    expect(await canonicalDump(graph.database)).toEqual(await dumpOf(files));
  });
});

describe('of a document that is also curated', () => {
  const key = `${inspection().key}-report`;
  const both = (): SeedFiles => ({
    ...nationalSeed(),
    [`national/${key}.jsonl`]: indexLines(FINDINGS, inspection(), key),
  });
  const methods = () =>
    valueOf(graph.database, `MATCH (f:Finding) WHERE f.key STARTS WITH '${key}' RETURN collect(DISTINCT f.method)`);

  it('the curated findings count, in whichever order they come', async () => {
    const whole = await dumpOf(both());
    expect(await methods()).toEqual(['CURATED']);
    await wipe(graph.database);
    await loaded(both(), ['core', 'inspections', 'national']);
    expect(await methods()).toEqual(['EXTRACTED']);
    await loaded(both(), ['documents']);
    await loaded(both(), ['national']);
    expect(await canonicalDump(graph.database)).toEqual(whole);
  });

  it('the index tells what the curated file withdraws', async () => {
    await loaded(both());
    const withdrawn = { ...both(), [CURATED]: [] };
    await loaded(withdrawn);
    expect(await methods()).toEqual(['EXTRACTED']);
    expect(await canonicalDump(graph.database)).toEqual(await dumpOf(withdrawn));
    await loaded({ ...both(), [CURATED]: documentLines(inspection(), [finding(1)]) });
    expect(await methods()).toEqual(['CURATED']);
  });
});
