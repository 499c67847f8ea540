import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworkOn } from '../../src/domain/frameworks.ts';
import { coreFiles } from '../../src/imports/seed-core.ts';
import { type InspectionLine, inspectionLine } from '../../src/imports/seed-inspections.ts';

const seed = new URL('../../seed/', import.meta.url);
const linesOf = (path: string): unknown[] =>
  readFileSync(new URL(path, seed), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const files = readdirSync(new URL('inspections/', seed)).filter((name) => name.endsWith('.jsonl'));
const lines = files.flatMap((name) =>
  linesOf(`inspections/${name}`).map((line) => ({ name, line: inspectionLine.parse(line) })),
);
const byKey = new Map(lines.map(({ line }) => [line.key, line]));
const grades = (key: string, area: string) =>
  byKey.get(key)?.judgements.flatMap((of) => (of.area === area ? [`${of.source}: ${of.grade}`] : []));

describe('the seed of inspections', () => {
  it('has each inspection and each document once, in the file of its authority', () => {
    const documents = lines.flatMap(({ line }) => line.documents.map((of) => of.key));
    expect(byKey.size).toBe(lines.length);
    expect(new Set(documents).size).toBe(documents.length);
    expect(lines.filter(({ name, line }) => name !== `${line.authority}.jsonl`)).toEqual([]);
  });

  it('has its lines sorted by key', () => {
    for (const name of files) {
      const keys = lines.filter((of) => of.name === name).map(({ line }) => line.key);
      expect(keys).toEqual(keys.toSorted());
    }
  });

  it('gives each judgement area of an inspection one judgement a source, and one that is preferred', () => {
    for (const { line } of lines) {
      const pairs = line.judgements.map((of) => `${of.area} ${of.source}`);
      expect(new Set(pairs).size, line.key).toBe(pairs.length);
      for (const area of new Set(line.judgements.map((of) => of.area))) {
        expect(line.judgements.filter((of) => of.area === area && of.preferred)).toHaveLength(1);
      }
    }
  });

  it('follows the first day in its framework', () => {
    const wrong = (of: InspectionLine) => of.firstDay !== null && frameworkOn(of.kind, of.firstDay) !== of.framework;
    expect(lines.filter(({ line }) => wrong(line))).toEqual([]);
  });

  it('names frameworks, authorities, areas and sources that the register has, and grades of the scale', () => {
    const frameworks = linesOf('core/frameworks.jsonl').map((of) => coreFiles['frameworks.jsonl'].parse(of));
    const scales = linesOf('core/grade-scales.jsonl').map((of) => coreFiles['grade-scales.jsonl'].parse(of));
    const keysIn = (path: string) => new Set(linesOf(path).map((of) => (of as { key: string }).key));
    const [authorities, areas] = [keysIn('core/authorities.jsonl'), keysIn('core/judgement-areas.jsonl')];
    const sources = new Set(['report', ...keysIn('core/sources.jsonl')]);
    for (const { line } of lines) {
      const framework = frameworks.find((of) => of.key === line.framework);
      const scale = scales.find((of) => of.key === framework?.scale)?.grades ?? [];
      expect(framework, line.key).toBeDefined();
      expect(authorities, line.key).toContain(line.authority);
      for (const of of line.judgements) {
        expect(areas).toContain(of.area);
        expect(sources).toContain(of.source);
        if (of.grade !== null) expect(scale, line.key).toContain(of.grade);
        if (of.state === 'GRADED') expect(framework?.areas, line.key).toContain(of.area);
      }
    }
  });

  it('keeps its terms of frameworks within the validity the register gives', () => {
    for (const { line } of lines.filter((of) => of.line.firstDay !== null)) {
      const framework = linesOf('core/frameworks.jsonl').find((of) => (of as { key: string }).key === line.framework);
      const { validFrom, validTo } = coreFiles['frameworks.jsonl'].parse(framework);
      expect((validFrom ?? '') <= (line.firstDay ?? '')).toBe(true);
      expect((line.firstDay ?? '') <= (validTo ?? '9999')).toBe(true);
    }
  });

  it('keeps every source where they differ, the report or the official statistics preferred', () => {
    expect(grades('oxfordshire-ilacs-short-2018-04-16', 'children-in-care-and-care-leavers')).toEqual([
      'report: Good',
      'official-statistics: Good',
      'inspection-history: Requires improvement to be good',
    ]);
    expect(grades('rochdale-ilacs-standard-2018-01-29', 'children-in-care-and-care-leavers')).toEqual([
      'official-statistics: Good',
      'inspection-history: Requires improvement to be good',
    ]);
    expect(grades('st-helens-ilacs-standard-2023-07-10', 'care-leavers')).toEqual([
      'report: Outstanding',
      'official-statistics: Outstanding',
      'inspection-history: Good',
    ]);
  });

  it('keeps every source of the four days on which they differ, the report preferred', () => {
    const days = lines.flatMap(({ line }) => line.dates.map((of) => [line.authority, of.what, of.source, of.day]));
    expect(days.filter(([authority]) => authority === 'norfolk')).toEqual([
      ['norfolk', 'PUBLISHED', 'report', '2015-10-19'],
      ['norfolk', 'PUBLISHED', 'inspection-history', '2015-10-20'],
    ]);
    expect(new Set(days.map(([authority]) => authority))).toEqual(
      new Set(['derbyshire', 'devon', 'norfolk', 'south-tyneside']),
    );
  });

  it('has the four inspections whose report is a saved web page, unreadable and without a document', () => {
    const unreadable = lines.filter(({ line }) => line.reading === 'UNREADABLE');
    expect(unreadable).toHaveLength(4);
    expect(unreadable.flatMap(({ line }) => line.documents)).toEqual([]);
  });

  it('leaves what was inspected before an abolition with the council of the time', () => {
    expect(byKey.get('cumbria-county-council-ilacs-standard-2022-09-20')?.framework).toBe('ilacs-v1');
    expect(byKey.has('northamptonshire-county-council-ilacs-standard-2019-06-17')).toBe(true);
    expect(byKey.has('bournemouth-borough-council-ilacs-standard-2018-07-16')).toBe(true);
  });

  it('has no overall grade since April 2026', () => {
    const since = lines.filter(({ line }) => line.framework === 'ilacs-v3').map(({ line }) => line);
    const overall = since.flatMap((of) => of.judgements.filter((to) => to.area === 'overall-effectiveness'));
    expect(overall.map((of) => of.state)).toEqual(since.map(() => 'NOT_GRADED'));
    expect(since.length).toBeGreaterThan(0);
  });
});
