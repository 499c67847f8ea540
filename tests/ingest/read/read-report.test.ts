import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/ingest/read-document.ts';
import type { SourceDocument } from '../../../src/ingest/types.ts';
import { AUTHORITIES } from './authorities.ts';
import { REPORT } from './report-fixture.ts';
import { tinyPdf } from './tiny-pdf.ts';

let home: string;
let report: SourceDocument;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'read-report-'));
  await mkdir(path.join(home, '90001_norchester'));
  const file = path.join(home, '90001_norchester', "children's services inspection - 02 may 2025.pdf");
  await writeFile(file, tinyPdf(REPORT));
  report = await readDocument(file, { authorities: AUTHORITIES });
});
afterAll(() => rm(home, { recursive: true }));

const kept = () => report.sentences.filter((of) => of.skip === null);
const found = (start: string) => kept().find((of) => of.text.startsWith(start));

describe('a report laid out as ILACS reports are', () => {
  test('is known by its title, dates, folder and file name', () => {
    expect(report).toMatchObject({
      name: "90001_norchester__children's_services_inspection_-_02_may_2025",
      title: 'Inspection of Norchester local authority children’s services',
      kind: 'REPORT',
      inspectionKind: 'ILACS_STANDARD',
      framework: 'ilacs-v2',
      authority: { key: 'norchester', how: 'urn' },
      inspection: { firstDay: '2025-03-03', lastDay: '2025-03-14', precision: 'DAY' },
      publishedOn: '2025-05-02',
      pages: 3,
      licence: { id: 'OGL-UK', reuse: 'OPEN' },
      warnings: [],
    });
  });

  test('gives its grades, also one that a narrow column broke into three lines', () => {
    expect(report.grades.map(({ area, grade }) => [area, grade])).toEqual([
      ['impact-of-leaders', 'Good'],
      ['help-and-protection', 'Requires improvement to be good'],
      ['children-in-care', 'Outstanding'],
      ['care-leavers', 'Inadequate'],
      ['overall-effectiveness', 'Good'],
    ]);
  });

  test('gives its sentences with page and paragraph, and without furniture', () => {
    expect(kept().map((of) => `${of.page} ${of.paragraph} ${of.text.slice(0, 20)} … ${of.text.slice(-10)}`)).toEqual([
      '1 intro-1 Leaders in Norcheste …  now wide.',
      '1 intro-1 Visits to the younge … the child.',
      '1 intro-1 Too many plans are s … t written.',
      '2 bullet-1 The speed with which … framework)',
      '2 bullet-2 How often managers m … enabler 2)',
      '2 1 Families are met at  … re needed.',
      '2 1 The service is open  … s too few.',
      '2 2 Strategy meetings ar …  of cases.',
      '2 2 When they are held,  … st danger.',
      '3 2 Follow-up is slow. … p is slow.',
      '3 3 Workers told inspect … well used.',
      '3 4 Staff are proud of w … t they do.',
    ]);
  });

  test('knows what each section is for', () => {
    expect(found('Leaders in')).toMatchObject({ sectionKind: 'SUMMARY', judgementArea: null, section: null });
    expect(found('The speed')).toMatchObject({
      sectionKind: 'IMPROVEMENT',
      section: 'What needs to improve?',
      bullet: true,
      nationalFramework: ['outcome 3'],
    });
    expect(found('How often')).toMatchObject({ nationalFramework: ['enabler 2'] });
    expect(found('Families are')).toMatchObject({ sectionKind: 'BODY', judgementArea: 'help-and-protection' });
    expect(found('Staff are')).toMatchObject({ judgementArea: 'impact-of-leaders' });
  });

  test('keeps a compound that a line’s end cuts in two', () => {
    expect(found('The speed')?.text).toContain('the long-term teams');
  });

  test('says what it left out and why', () => {
    const skipped = new Map(
      report.sentences.flatMap((of) => (of.skip === null ? [] : [[of.text.slice(0, 20), of.skip]])),
    );
    expect(skipped.get('What needs to improv')).toBe('heading');
    expect(skipped.get('These areas are set ')).toBe('footnote');
    expect(skipped.get('The Office for Stand')).toBe('boilerplate');
    expect(skipped.get('Lead inspector: A Pe')).toBe('title');
    expect(report.sentences.some((of) => /^3 to 14|^[23]$/u.test(of.text))).toBe(false);
  });

  test('places a sentence in the text of its page', () => {
    expect(report.sentences.map((of) => of.index)).toEqual(report.sentences.map((_, index) => index));
    const sentence = found('Visits to');
    expect(sentence?.end).toBeGreaterThan(sentence?.start ?? Infinity);
    expect((sentence?.end ?? 0) - (sentence?.start ?? 0)).toBe(sentence?.text.length);
  });
});
