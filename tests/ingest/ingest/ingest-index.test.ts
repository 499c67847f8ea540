import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../../../src/graph/canonical-dump.ts';
import { forget } from '../../../src/graph/write/forget.ts';
import { load } from '../../../src/graph/write/load.ts';
import { verify } from '../../../src/graph/write/verify.ts';
import type { ReadAlone } from '../../../src/ingest/ingest/extracted.ts';
import type { Outcome } from '../../../src/ingest/ingest/pool.ts';
import { loadedGraph } from '../../graph/empty-graph.ts';
import { valueOf } from '../../graph/load-folders.ts';
import { indexedFinding, indexLines, nationalSeed } from '../../graph/load-national-fixtures.ts';
import { inspection, OF_NEWSHIRE, type SeedFiles } from '../../graph/load-fixtures.ts';
import { head, letter, said, sha, type Files } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const VISIT = 'newshire-focused-visit-2025-02-03';
const KEY = `${VISIT}-letter`;
const UNIT = `documents/${KEY}.jsonl`;

const graph = loadedGraph(nationalSeed());

const run = (files: Files, more: Parameters<typeof ingested>[3] = {}) =>
  ingested(graph.database, graph.folder, files, more);
const quotes = () => valueOf(graph.database, 'MATCH (f:Finding) WHERE f.quote IS NOT NULL RETURN collect(f.quote)');

describe('a document of the national index', () => {
  const quote = 'Caseloads have come down.';
  const index = [
    indexedFinding(1, { hash: said(quote).quoteHash, polarity: 'STRENGTH' }),
    indexedFinding(2, { hash: '0'.repeat(16) }),
  ];
  const VISITED = inspection({
    key: VISIT,
    kind: 'FOCUSED_VISIT',
    framework: 'ilacs-focused-visit',
    firstDay: '2025-02-03',
    lastDay: '2025-02-04',
    earliest: '2025-02-03',
    latest: '2025-02-04',
    dateText: '2025-02-04',
    publishedOn: '2025-03-01',
  });
  const indexed = (): SeedFiles => ({ ...nationalSeed(), [`national/${KEY}.jsonl`]: indexLines(index, VISITED, KEY) });

  it('gets its sentences, checked by hash; a load keeps them, and what is forgotten comes back', async () => {
    const seed = await graph.seeds.write(indexed());
    await load(graph.database, { folder: seed });
    const before = await canonicalDump(graph.database);
    const report = await run({ 'a.pdf': letter() });
    expect(report.documents[0]?.hashes).toEqual({ indexed: 2, agreed: 1 });
    const id = `finding:${KEY}-${said(quote).quoteHash}`;
    expect(await valueOf(graph.database, 'MATCH (f:Finding {id: $id}) RETURN f.quote', { id })).toBe(quote);
    const known = [sha('b'), sha('1')];
    expect(await valueOf(graph.database, `MATCH (d:Document {key: '${KEY}'}) RETURN d.sha256`)).toEqual(known);
    const ours = await canonicalDump(graph.database);
    expect(await load(graph.database, { folder: seed })).toMatchObject({ changed: false });
    expect(await canonicalDump(graph.database)).toEqual(ours);
    expect(await forget(graph.database, sha('1'))).toMatchObject({ key: KEY, findings: 2 });
    expect(await quotes()).toEqual([]);
    expect(await load(graph.database, { folder: seed })).toMatchObject({ written: [UNIT] });
    expect(await canonicalDump(graph.database)).toEqual(before);
  });

  it('is kept through newer seeds: theirs is taken in, what was ingested stays', async () => {
    await load(graph.database, { folder: await graph.seeds.write(indexed()) });
    await run({ 'a.pdf': letter() });
    const newer = indexed();
    newer[OF_NEWSHIRE] = newer[OF_NEWSHIRE]!.map((of) => ({ ...of, focus: 'care leavers' }));
    newer[`national/${KEY}.jsonl`] = indexLines([indexedFinding(9)], VISITED, KEY);
    const report = await load(graph.database, { folder: await graph.seeds.write(newer, '2026.02.1') });
    expect(report).toMatchObject({ version: '2026.02.1', written: [OF_NEWSHIRE] });
    expect(await quotes()).toHaveLength(2);
    expect(await valueOf(graph.database, `MATCH (i:Inspection {key: '${VISIT}'}) RETURN [i.focus, i.reading]`)).toEqual(
      ['care leavers', 'READ'],
    );
  });
});

describe('forget', () => {
  it('leaves the graph as it was before', async () => {
    const before = await canonicalDump(graph.database);
    await run({ 'a.pdf': letter() });
    await forget(graph.database, `document:${KEY}`);
    expect(await canonicalDump(graph.database)).toEqual(before);
  });

  it('refuses what was not ingested', async () => {
    await expect(forget(graph.database, 'nothing')).rejects.toThrow('No document "nothing" was ingested');
    await expect(forget(graph.database, `${inspection().key}-report`)).rejects.toThrow('comes with our data');
  });
});

describe('verify', () => {
  const [first, second] = letter().findings;
  const read = (sentences: ReadAlone['sentences']): Outcome<string, ReadAlone> => ({
    job: 'a.pdf',
    ok: true,
    result: { head: head(), sentences },
  });
  async function* of(...outcomes: Outcome<string, ReadAlone>[]) {
    for (const outcome of outcomes) yield await Promise.resolve(outcome);
  }

  it('tells anchored, moved and lost findings apart', async () => {
    await run({ 'a.pdf': letter() });
    const right = [first!, second!].map(({ page, paragraph, quoteHash }) => ({ page, paragraph, quoteHash }));
    expect(await verify(graph.database, of(read(right)))).toEqual({
      files: [{ file: 'a.pdf', anchored: 2, moved: [], lost: [] }],
      others: { documents: 2, findings: 6 },
    });
    const {
      files: [report],
    } = await verify(graph.database, of(read([{ ...right[0]!, page: 3 }])));
    expect(report).toMatchObject({ anchored: 0, moved: [{ page: 1, found: { page: 3 } }], lost: [{ found: null }] });
  });

  it('counts a finding once, where it stands best among copies and editions of its document', async () => {
    await run({ 'a.pdf': letter() });
    const [{ page, paragraph, quoteHash: hash }] = [first!];
    const other = { page: 9, paragraph: '9', quoteHash: second!.quoteHash };
    const edition = { ...read([{ page, paragraph, quoteHash: hash }, other]), job: 'b.pdf' };
    const { files } = await verify(graph.database, of(edition, read([])));
    expect(files).toMatchObject([
      { file: 'a.pdf', anchored: 0, moved: [], lost: [] },
      { file: 'b.pdf', anchored: 1, moved: [{ found: { page: 9 } }], lost: [] },
    ]);
  });

  it('says which documents it could not verify', async () => {
    const refused = { job: 'b.pdf', ok: false as const, error: { message: 'b.pdf: empty.' } };
    const { files } = await verify(graph.database, of(refused, read([])));
    expect(files.map((report) => report.problem)).toEqual(['the graph holds no findings of this document', 'empty.']);
  });
});
