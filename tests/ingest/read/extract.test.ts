import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { extractCommand } from '../../../src/cli/extract.ts';
import { packagedSeed } from '../../../src/cli/load.ts';
import { READ_LIMITS } from '../../../src/domain/read-limits.ts';
import { quoteHash } from '../../../src/domain/text.ts';
import type { Classify } from '../../../src/ingest/extract-document.ts';
import type { EarlierVisitReference } from '../../../src/ingest/types.ts';
import { REPORT } from './report-fixture.ts';
import { tinyPdf } from './tiny-pdf.ts';

let home: string;
let out = '';
let err = '';
const io = {
  stdout: { write: (text: string) => (out += text) },
  stderr: { write: (text: string) => (err += text) },
};

/** Takes every bullet for a weakness, and all else for context; and the last bullet for one that recalls a visit. */
const classify: Classify = ({ sentences }) =>
  sentences.map(({ bullet, index }) => ({
    finding: bullet
      ? {
          kind: 'IMPROVEMENT',
          polarity: 'WEAKNESS',
          concerns: 'COUNCIL',
          themes: ['supervision'],
          aspects: ['timeliness'],
          resolved: false,
          confidence: 0.5,
          why: ['a bullet'],
        }
      : null,
    refersBack: index === sentences.findLastIndex((of) => of.bullet) ? [RECALLED] : [],
  }));

const RECALLED = {
  kind: 'FOCUSED_VISIT',
  earliest: '2022-06-01',
  latest: '2022-06-30',
  themes: ['supervision'],
  aspects: [],
  resolved: false,
  now: 'WEAKNESS',
} as const satisfies EarlierVisitReference;

const extract = (...args: string[]) =>
  extractCommand(args, io, { classify, limits: READ_LIMITS, seed: packagedSeed() });

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'extract-'));
  await mkdir(path.join(home, 'in', '90001_norchester'), { recursive: true });
  await writeFile(path.join(home, 'in', '90001_norchester', 'report - 02 may 2025.pdf'), tinyPdf(REPORT));
  await writeFile(path.join(home, 'in', '90001_norchester', 'report, again.pdf'), tinyPdf(REPORT));
  await writeFile(path.join(home, 'in', 'empty.pdf'), '');
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(() => {
  out = '';
  err = '';
});

test('writes a header and a line for each finding, and goes on past what it refuses', async () => {
  expect(await extract(path.join(home, 'in'))).toBe(1);
  const [header, ...lines] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const findings = lines.filter((of) => of['record'] === 'finding');
  expect(header).toMatchObject({ record: 'document', framework: 'ilacs-v2', pages: 3, findings: 2, refersBack: 1 });
  expect(header?.['skipped']).toMatchObject({ title: expect.any(Number), footnote: 1 });
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatchObject({
    document: '90001_norchester__report_-_02_may_2025',
    page: 2,
    paragraph: 'bullet-1',
    prominence: 'HEADLINE',
    nationalFramework: ['outcome 3'],
    why: ['a bullet'],
  });
  expect(findings[0]?.['quoteHash']).toBe(quoteHash(String(findings[0]?.['quote'])));
  expect(err).toContain('the file is empty');
  expect(err).toContain('the same document was given before');
  expect(err).toContain('1 of 3 documents read.');
});

test('writes what a report recalls of an earlier visit after the findings, as no finding', async () => {
  await extract(path.join(home, 'in', '90001_norchester', 'report - 02 may 2025.pdf'));
  const [, , finding, recalled] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(recalled).toMatchObject({
    record: 'refers-back',
    ...{ visitKind: 'FOCUSED_VISIT', earliest: '2022-06-01', latest: '2022-06-30' },
    ...{ now: 'WEAKNESS', resolved: false, themes: ['supervision'], aspects: [] },
    ...{ page: finding?.['page'], paragraph: finding?.['paragraph'], quoteHash: finding?.['quoteHash'] },
  });
  // A reader of findings counts a line as one by these.
  expect(recalled).not.toHaveProperty('polarity');
  expect(recalled).not.toHaveProperty('kind');
});

test('writes a file for each document, named after its folder', async () => {
  const folder = path.join(home, 'out');
  expect(await extract(path.join(home, 'in', '90001_norchester', 'report, again.pdf'), '--out', folder)).toBe(0);
  expect(await readdir(folder)).toEqual(['90001_norchester__report__again.jsonl']);
  expect((await readFile(path.join(folder, '90001_norchester__report__again.jsonl'), 'utf8')).split('\n')).toHaveLength(
    5,
  );
  expect(out).toBe('');
});

test('sums a document up for people, with what is doubtful', async () => {
  await extract(path.join(home, 'in', '90001_norchester', 'report - 02 may 2025.pdf'), '--format', 'summary');
  expect(out).toContain('council     not known (none named)');
  expect(out).toContain('ILACS_STANDARD, ilacs-v2, 2025-03-03 to 2025-03-14');
  expect(out).toContain('findings    2, of which 2 problems');
  expect(out).toContain('recalls     a focused visit between 2022-06-01 and 2022-06-30: page 2, bullet-2');
  expect(out).toContain('note        The council is not known');
});

test.each([[[]], [['x', '--format', 'xml']], [['--colour']]])('refuses wrong usage: %j', async (args) => {
  await expect(extract(...args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('refuses a path that is not there', async () => {
  await expect(extract(path.join(home, 'none'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
