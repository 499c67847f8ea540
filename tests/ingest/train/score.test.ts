import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accuracyRecord, type AccuracyRecord } from '../../../src/imports/seed-accuracy.ts';
import { bareCopies } from '../../../src/ingest/train/bare-copies.ts';
import { corpusOf } from '../../../src/ingest/train/corpus.ts';
import { readAnnotations } from '../../../src/ingest/train/read-annotations.ts';
import { accuracyReport, themeTable } from '../../../src/ingest/train/report.ts';
import { score } from '../../../src/ingest/train/score.ts';
import { trainedThemes } from '../../../src/ingest/train/themes.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const CORPUS = path.join(import.meta.dirname, '../classify/corpus');
const PAGE = `# How accurate\n\n<!-- measured: begin (written by \`npm run train -- … --score --report\`) -->

Old figures.

<!-- measured: end -->\n\nWhat is wrong most often.\n`;

const quiet = (): void => {};
let folder = '';
const inFolder = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const recordsOf = (file: string): AccuracyRecord[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => accuracyRecord.parse(JSON.parse(line)));

/** Scores the small corpus read so many times over, the first time as the first folder; gives what was written. */
async function scored(copies: number) {
  const documents = await readAnnotations(
    Array.from({ length: copies }, () => CORPUS),
    null,
    quiet,
  );
  const corpus = corpusOf([...documents, ...bareCopies(documents)]);
  const [report, accuracy] = [inFolder('page.md'), inFolder('accuracy.jsonl')];
  writeFileSync(report, PAGE);
  const options = { folds: 2, documents: undefined, out: undefined, report, accuracy };
  const figures = await score(corpus, options, quiet);
  return { figures, page: readFileSync(report, 'utf8'), lines: readFileSync(accuracy, 'utf8') };
}

describe('a score of the small corpus', () => {
  it('writes the same figures each time, between the markers, and leaves the rest of the page', async () => {
    const { page, lines } = await scored(1);
    expect(await scored(1)).toMatchObject({ page, lines });
    const [head, part, tail] = page.split(/<!-- measured: .*-->/u);
    expect([head, tail]).toEqual(['# How accurate\n\n', '\n\nWhat is wrong most often.\n']);
    expect(part).not.toContain('Old figures');
    expect(part).toMatch(/rests on the first folder of annotations alone: 4 documents, 48 sentences\./u);
    expect(part).toMatch(/\| findings F1 \(is it a finding at all\) +\| \*\*[01]\.\d{3}\*\* +\| 0\.98 +\| 0\.99 /u);
    const style = await prettier.resolveConfig(path.join(ROOT, 'docs/accuracy.md'));
    expect(await prettier.check(page, { ...style, parser: 'markdown' })).toBe(true);
  }, 120_000);

  it('has a line for each of the 92 themes, none measured with four problems', async () => {
    await scored(1);
    const themes = recordsOf(inFolder('accuracy.jsonl')).filter(({ level }) => level === 'THEME');
    expect(themes.map(({ key }) => key)).toEqual(
      trainedThemes()
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(themes.find(({ key }) => key === 'supervision')).toMatchObject({
      state: 'NOT_MEASURED',
      precision: null,
      recall: null,
      annotated: 4,
    });
    expect(new Set(themes.map(({ release }) => release)).size).toBe(1);
  }, 120_000);

  it('measures themes on every folder, the headline on the first alone', async () => {
    const { page } = await scored(3);
    const records = recordsOf(inFolder('accuracy.jsonl'));
    expect(records.find(({ key }) => key === 'supervision')).toMatchObject({ state: 'MEASURED', annotated: 12 });
    expect(page).toContain('first folder of annotations alone: 4 documents, 48 sentences.');
    expect(page).toContain('rest on all annotations, 12 documents: 144 sentences, 60 of them problems.');
  }, 120_000);

  it('refuses a page without the markers before it measures anything', async () => {
    const report = inFolder('other.md');
    writeFileSync(report, '# Nothing measured\n');
    const options = { folds: 2, documents: undefined, out: undefined, report, accuracy: undefined };
    const notes: string[] = [];
    await expect(score(corpusOf([]), options, (line) => notes.push(line))).rejects.toThrow('measured: begin');
    expect(notes).toEqual([]);
  });
});

describe('the report', () => {
  it('compares documents by kind and year, and says which are not known', async () => {
    const documents = await readAnnotations([CORPUS], null, quiet);
    const [first, second] = documents;
    const judged = documents.flatMap((document) =>
      document.examples.map((example) => ({ document, example, said: example })),
    );
    const facts = new Map([
      [first!.name, { framework: 'ilacs-v2', year: '2024' }],
      [second!.name, { framework: 'sif', year: '2016' }],
    ]);
    const frameworks = new Map([['ilacs-v2', 'ILACS, 2023 to March 2026']]);
    const rest = { accuracy: [], themes: trainedThemes(), folds: 2, release: '1.0.0+abc' };
    const text = accuracyReport({ judged, facts, frameworks, ...rest });
    const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const sizes = (group: string) => rows.find(([, title]) => title === group)?.slice(2, 5);
    expect(sizes('ILACS, 2023 to March 2026')).toEqual(['1', '12', '1.000']);
    expect(sizes('sif')).toEqual(['1', '12', '1.000']);
    expect(sizes('other: letters and news items')).toEqual(['2', '24', '1.000']);
    expect([sizes('2024'), sizes('2016'), sizes('not known')].map((of) => of?.[0])).toEqual(['1', '1', '2']);
  });

  it('in the documentation says the same as the data that ship', () => {
    const shipped = recordsOf(path.join(ROOT, 'seed/core/accuracy.jsonl'));
    const page = readFileSync(path.join(ROOT, 'docs/accuracy.md'), 'utf8');
    expect(page.includes(themeTable(shipped, trainedThemes()))).toBe(true);
    expect(page.match(/Release .*/u)?.[0]).toContain(`Release \`${shipped[0]?.release}\``);
  });
});
