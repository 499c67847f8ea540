import { describe, expect, it } from 'vitest';
import { quoteHash } from '../../../src/domain/text.ts';
import { canonicalDump } from '../../../src/graph/canonical-dump.ts';
import { load } from '../../../src/graph/write/load.ts';
import { loadedGraph } from '../../graph/empty-graph.ts';
import { valueOf } from '../../graph/load-folders.ts';
import { nationalSeed } from '../../graph/load-national-fixtures.ts';
import { inspection } from '../../graph/load-fixtures.ts';
import { wipe } from '../../support/graph.ts';
import { head, letter, said, sha, type Files } from './extracted-fixtures.ts';
import { ingested } from './ingest-run.ts';

const VISIT = 'newshire-focused-visit-2025-02-03';
const KEY = `${VISIT}-letter`;
const UNIT = `documents/${KEY}.jsonl`;

const graph = loadedGraph(nationalSeed());

const run = (files: Files, more: Parameters<typeof ingested>[3] = {}) =>
  ingested(graph.database, graph.folder, files, more);
const quotes = () => valueOf(graph.database, 'MATCH (f:Finding) WHERE f.quote IS NOT NULL RETURN collect(f.quote)');

describe('a document that is ingested', () => {
  it('joins the inspection of its authority and day, with its sentences, and without the names in them', async () => {
    const report = await run({ 'a.pdf': letter() });
    expect(report.documents).toEqual([
      { file: 'a.pdf', status: 'WRITTEN', unit: UNIT, by: 'first day', findings: 2, warnings: [] },
    ]);
    const rows = await graph.database.execute({
      name: 'test',
      text: `MATCH (i:Inspection {key: '${VISIT}'})-[:REPORTS]->(f:Finding)-[e:EVIDENCED_IN]->(d:Document {key: '${KEY}'})
             RETURN i.reading, f.quote, f.method, f.confidence, e.start, e.end, d.quoteStatus, d.sha256
             ORDER BY f.position`,
    });
    expect(rows).toEqual([
      [
        'READ',
        'Supervision is held too rarely, the director, [name], says.',
        ...['EXTRACTED', 0.88, 10, 70, 'HELD', [sha('1')]],
      ],
      ['READ', 'Caseloads have come down.', 'EXTRACTED', 0.88, 10, 35, 'HELD', [sha('1')]],
    ]);
    const status = `MATCH (:Authority {key: 'newshire'})-[h:HAS_WEAKNESS {open: true, prominence: 'ANY'}]->(:Weakness {key: 'supervision'})
      RETURN h.status`;
    expect(await valueOf(graph.database, status)).toBe('PERSISTING');
  });

  it('is passed over the second time, with nothing changed', async () => {
    const files = { 'a.pdf': letter() };
    const first = await run(files);
    const before = await canonicalDump(graph.database);
    const second = await run(files);
    expect(second).toEqual({
      documents: [{ file: 'a.pdf', status: 'UNCHANGED', unit: UNIT }],
      changed: false,
      revision: first.revision,
    });
    expect(await canonicalDump(graph.database)).toEqual(before);
  });

  it('is read again by another program, or with names kept', async () => {
    await run({ 'a.pdf': letter() });
    expect((await run({ 'a.pdf': letter() }, { program: 'test 2' })).documents[0]?.status).toBe('REPLACED');
    await run({ 'a.pdf': letter() }, { keepNames: true });
    expect(await quotes()).toContain('Supervision is held too rarely, the director, Ann Lee, says.');
  });

  it('keeps out the names of those whom it lists, whatever stands beside them; the hash is of the sentence', async () => {
    const sentence = 'Mary Young’s questions are answered.';
    const listed = { ...letter({}, [said(sentence)]), names: ['Mary Young'] };
    await run({ 'a.pdf': listed });
    expect(await quotes()).toEqual(['[name]’s questions are answered.']);
    const hash = `MATCH (:Finding)-[e:EVIDENCED_IN]->(:Document {key: '${KEY}'}) RETURN e.quoteHash`;
    expect(await valueOf(graph.database, hash)).toBe(quoteHash(sentence));
    await run({ 'a.pdf': listed }, { keepNames: true });
    expect(await quotes()).toEqual([sentence]);
    const dump = await canonicalDump(graph.database);
    expect(dump.filter((line) => line.includes('Mary Young'))).toHaveLength(1);
  });

  it('makes an inspection that no seed tells', async () => {
    const made = letter({ inspection: { firstDay: '2025-09-01', lastDay: null, precision: 'DAY' }, publishedOn: null });
    const { documents } = await run({ 'a.pdf': made });
    expect(documents[0]).toMatchObject({ by: 'new', unit: 'documents/newshire-focused-visit-2025-09-01-letter.jsonl' });
  });

  it('is the same whichever order it comes in', async () => {
    const files = {
      'a.pdf': letter(),
      'b.pdf': letter({ sha256: sha('2'), publishedOn: '2025-03-02' }, [said('Supervision is late.')]),
      'c.pdf': letter({
        sha256: sha('3'),
        inspection: { firstDay: '2025-09-01', lastDay: null, precision: 'DAY' },
        publishedOn: null,
      }),
    };
    await run(files);
    const dump = await canonicalDump(graph.database);
    await wipe(graph.database);
    await load(graph.database, { folder: graph.folder });
    await run(files, { reverse: true });
    expect(await canonicalDump(graph.database)).toEqual(dump);
  });
});

describe('what is not taken in', () => {
  it('is said, with a reason: refused, a copy, of no known council or kind or day', async () => {
    const unknown = { key: null, how: 'none' as const, candidates: ['newshire', 'oldshire'] };
    const report = await run({
      'a.pdf': letter(),
      'b.pdf': letter(),
      'c.pdf': 'ENCRYPTED',
      'd.pdf': letter({ sha256: sha('4'), authority: unknown }),
      'e.pdf': letter({ sha256: sha('5'), inspectionKind: null, inspection: { ...head().inspection, firstDay: null } }),
      'f.pdf': letter({
        sha256: sha('6'),
        publishedOn: null,
        inspection: { firstDay: null, lastDay: null, precision: 'UNKNOWN' },
      }),
    });
    expect(report.documents.map(({ file, status, reason }) => [file, status, reason])).toEqual([
      ['a.pdf', 'WRITTEN', undefined],
      ['b.pdf', 'SKIPPED', 'DUPLICATE'],
      ['c.pdf', 'SKIPPED', 'ENCRYPTED'],
      ['d.pdf', 'SKIPPED', 'AUTHORITY'],
      ['e.pdf', 'SKIPPED', 'KIND'],
      ['f.pdf', 'SKIPPED', 'DATE'],
    ]);
    expect(report.documents[3]?.candidates).toEqual(['newshire', 'oldshire']);
  });

  it('is what the register of the graph has no words for', async () => {
    const files = {
      'a.pdf': letter({}, [said('Fostering is weak.', { aspects: ['quality'] })]),
      'b.pdf': letter({ sha256: sha('2'), inspectionKind: 'MONITORING_VISIT' }),
      'c.pdf': letter({ sha256: sha('3') }),
    };
    const { documents } = await run(files);
    expect(documents.map((of) => [of.status, of.message?.split(';')[0]])).toEqual([
      ['SKIPPED', 'the graph does not know aspect:quality'],
      ['SKIPPED', 'the graph does not know framework:ilacs-monitoring-visit'],
      ['WRITTEN', undefined],
    ]);
  });

  it('is taken in when the user says what it is', async () => {
    const files = {
      'a.pdf': letter({ authority: { key: null, how: 'none', candidates: [] }, inspectionKind: null }),
    };
    const told = { authority: 'newshire', kind: 'FOCUSED_VISIT' } as const;
    expect((await run(files, { told })).documents[0]).toMatchObject({ status: 'WRITTEN', unit: UNIT });
  });

  it('is what a person read: the curated findings stay, and say how many sentences were met', async () => {
    const before = await canonicalDump(graph.database);
    const known = inspection();
    const report = await run({
      'a.pdf': letter({
        kind: 'REPORT',
        inspectionKind: 'ILACS_STANDARD',
        framework: 'ilacs-v2',
        inspection: { firstDay: known.firstDay, lastDay: null, precision: 'DAY' },
      }),
    });
    expect(report.documents[0]).toMatchObject({
      status: 'SKIPPED',
      reason: 'CURATED',
      hashes: { indexed: 3, agreed: 0 },
    });
    expect(await canonicalDump(graph.database)).toEqual(before);
  });
});

describe('a corrected edition', () => {
  const first = letter();
  const second = letter({ sha256: sha('2'), publishedOn: '2025-04-01' }, [
    said('Caseloads have come down.', { polarity: 'STRENGTH', themes: ['caseloads'] }),
  ]);
  const statusOf = async (files: Files) => (await run(files)).documents.map((of) => of.status);

  it('replaces the one before, whose hash is kept; its findings go', async () => {
    await run({ 'a.pdf': first });
    expect(await statusOf({ 'b.pdf': second })).toEqual(['REPLACED']);
    expect(await quotes()).toEqual(['Caseloads have come down.']);
    expect(await valueOf(graph.database, `MATCH (d:Document {key: '${KEY}'}) RETURN d.sha256`)).toEqual([
      sha('1'),
      sha('2'),
    ]);
    expect(await statusOf({ 'a.pdf': first, 'b.pdf': second })).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('stays when the one before comes after it, to the same graph', async () => {
    const files = { 'a.pdf': first, 'b.pdf': second };
    await run(files);
    const whole = await canonicalDump(graph.database);
    await wipe(graph.database);
    await load(graph.database, { folder: graph.folder });
    const byFile = (name: 'a.pdf' | 'b.pdf') => ({ [name]: files[name] });
    const modified = { 'a.pdf': new Date(Date.UTC(2026, 0, 1)), 'b.pdf': new Date(Date.UTC(2026, 0, 2)) };
    for (const name of ['b.pdf', 'a.pdf'] as const)
      await run(byFile(name), { files: [{ name, sha256: files[name].head.sha256, modified: modified[name] }] });
    expect(await canonicalDump(graph.database)).toEqual(whole);
  });
});
