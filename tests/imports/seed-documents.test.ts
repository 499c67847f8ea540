import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  documentFileLine,
  documentFileProblems,
  type DocumentFileLine,
  type DocumentRecord,
  type FindingRecord,
} from '../../src/imports/seed-documents.ts';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));

const recordsOf = (file: string): unknown[] =>
  readFileSync(`${seed}${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const keysOf = (file: string): Set<string> => new Set(recordsOf(file).map((record) => (record as { key: string }).key));

interface Curated {
  file: string;
  about: DocumentRecord;
  findings: FindingRecord[];
  lines: DocumentFileLine[];
}

function curated(name: string): Curated {
  const lines = recordsOf(`documents/${name}`).map((record) => documentFileLine.parse(record));
  const [about] = lines.filter((line) => line.record === 'document');
  if (about === undefined) throw new Error(`${name} has no document line`);
  return { file: name, about, findings: lines.filter((line) => line.record === 'finding'), lines };
}

const documents = readdirSync(`${seed}documents`)
  .filter((name) => name.endsWith('.jsonl'))
  .map(curated);
const findings = documents.flatMap((document) => document.findings);

/** Councils with a problem (WEAKNESS or MIXED) on one of the themes. */
const withProblemsOn = (...themes: string[]): string[] =>
  documents
    .filter((document) => document.findings.some((of) => isProblem(of) && of.themes.some((to) => themes.includes(to))))
    .map((document) => document.about.inspection.authority)
    .toSorted();

const isProblem = (of: FindingRecord): boolean => of.polarity === 'WEAKNESS' || of.polarity === 'MIXED';

const documentOf = (authority: string): Curated => {
  const found = documents.find((document) => document.about.inspection.authority === authority);
  if (found === undefined) throw new Error(`no document on ${authority}`);
  return found;
};

/** A statement tells what was found then, not what is: no auxiliary of the present, and a verb of the past. */
const PRESENT = /\b(?:is|are|has|does|can|will)\b/iu;
const PAST = /\b(?:was|were|had|did|could|[a-z]{3,}ed|came|fell|gave|knew|led|left|met|put|took|said|spoke)\b/u;
const toldAsPast = (statement: string): boolean => PAST.test(statement) && !PRESENT.test(statement);

describe('the curated documents', () => {
  it('are five, and every file keeps the rules that tie its lines', () => {
    expect(documents).toHaveLength(5);
    expect(documents.flatMap((document) => documentFileProblems(document.lines))).toEqual([]);
  });

  it('are named by their document', () => {
    expect(documents.map((document) => `${document.about.document.key}.jsonl`)).toEqual(
      documents.map((document) => document.file),
    );
  });

  it('hold every finding, as many as the documents make', () => {
    const counts = documents.map(({ about, findings: of }) => [about.inspection.authority, of.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'dorset-county-council': 11,
      norfolk: 13,
      'redcar-and-cleveland': 20,
      rotherham: 13,
      'stockton-on-tees': 53,
    });
  });

  it('give news as second hand and never to be quoted, the letter as of unknown reuse', () => {
    const terms = documents.map(({ about: { document } }) => [
      document.kind,
      document.secondHand,
      document.licence.reuse,
      document.quoteStatus,
    ]);
    expect(terms.filter(([kind]) => kind === 'LETTER')).toEqual([['LETTER', false, 'UNKNOWN', 'NOT_REUSABLE']]);
    expect(new Set(terms.filter(([kind]) => kind === 'NEWS').map(String))).toEqual(
      new Set(['NEWS,true,RESTRICTED,NOT_REUSABLE']),
    );
  });

  it('give days only where the document gives them', () => {
    const dated = documents.filter(({ about: { inspection } }) => inspection.datePrecision === 'DAY');
    expect(dated.map(({ about: { inspection } }) => [inspection.key, inspection.publishedOn])).toEqual([
      ['stockton-on-tees-ucra-2010-01-05', '2010-01-29'],
    ]);
    const dates = documents.map(({ about: { inspection } }) => [inspection.authority, inspection.dateText]);
    expect(Object.fromEntries(dates)).toMatchObject({
      'dorset-county-council': '2016',
      'stockton-on-tees': '2010-01-06',
    });
  });

  it('give the grades of Dorset and Norfolk as the documents state them', () => {
    const grades = (authority: string) => documentOf(authority).about.judgements.map((of) => [of.area, of.grade]);
    expect(grades('norfolk')).toEqual([['protection-overall', 'Inadequate']]);
    expect(grades('dorset-county-council').filter(([, grade]) => grade === 'Good')).toEqual([['adoption', 'Good']]);
    expect(grades('dorset-county-council')).toHaveLength(6);
  });
});

describe('the findings', () => {
  it('are told in the past tense', () => {
    expect(findings.map((of) => of.statement).filter((statement) => !toldAsPast(statement))).toEqual([]);
  });

  it('are told without naming the council', () => {
    const names = /redcar|cleveland|stockton|rotherham|norfolk|dorset/iu;
    expect(findings.map((of) => of.statement).filter((statement) => names.test(statement))).toEqual([]);
  });

  it('are each told differently', () => {
    expect(new Set(findings.map((of) => of.statement)).size).toBe(findings.length);
  });

  it('stand in lists of what must improve where they are more than a sentence of the text', () => {
    const listed = findings.filter((of) => of.kind !== 'FINDING').map((of) => of.section);
    expect(new Set(listed)).toEqual(
      new Set(['Areas for development', 'Areas for priority action', 'Recommendations for immediate action']),
    );
  });

  it('use themes and aspects of the register', () => {
    const themes = keysOf('core/themes.jsonl');
    const aspects = keysOf('core/aspects.jsonl');
    expect(findings.flatMap((of) => of.themes).filter((theme) => !themes.has(theme))).toEqual([]);
    expect(findings.flatMap((of) => of.aspects).filter((aspect) => !aspects.has(aspect))).toEqual([]);
  });
});

describe('who shares a supervision problem', () => {
  it('is Stockton-on-Tees and Rotherham for supervision itself', () => {
    expect(withProblemsOn('supervision')).toEqual(['rotherham', 'stockton-on-tees']);
  });

  it('adds Dorset County Council and Norfolk for the top theme and what is narrower', () => {
    expect(
      withProblemsOn(
        'supervision-and-management-oversight',
        'supervision',
        'management-oversight',
        'decision-rationale',
        'challenge-and-escalation',
      ),
    ).toEqual(['dorset-county-council', 'norfolk', 'rotherham', 'stockton-on-tees']);
  });

  it('names Norfolk for caseloads that limited frontline managers', () => {
    const oversight = documentOf('norfolk').findings.filter((of) => of.themes.includes('management-oversight'));
    expect(oversight.map((of) => [of.polarity, of.themes])).toEqual([
      ['WEAKNESS', ['caseloads-and-capacity', 'management-oversight']],
    ]);
  });

  it('finds a strength in Redcar and Cleveland', () => {
    const of = documentOf('redcar-and-cleveland').findings;
    const polarities = (theme: string) => of.filter((to) => to.themes.includes(theme)).map((to) => to.polarity);
    expect(polarities('supervision')).toEqual(['STRENGTH']);
    expect(polarities('management-oversight')).toEqual(['STRENGTH']);
  });
});

describe('a line of a document file', () => {
  const [letter] = documents.filter((document) => document.about.document.kind === 'LETTER');
  const lines = letter?.lines ?? [];
  const [, first] = lines;
  const broken = (change: Record<string, unknown>) =>
    documentFileLine.safeParse({ ...first, ...change }).error?.issues.map((issue) => issue.path.join('.'));

  it.each([
    [
      'a statement in quotation marks',
      { statement: 'Inspectors called the work “very poor” throughout.' },
      'statement',
    ],
    ['a statement without a full stop', { statement: 'Supervision was irregular in two of the teams' }, 'statement'],
    ['a statement too short to say anything', { statement: 'It was poor.' }, 'statement'],
    ['a statement longer than 260 characters', { statement: `It was ${'very '.repeat(60)}poor.` }, 'statement'],
    ['a problem without an aspect', { polarity: 'WEAKNESS', aspects: [] }, 'themes'],
    ['four themes', { themes: ['a', 'b', 'c', 'd'] }, 'themes'],
    ['a theme twice', { themes: ['supervision', 'supervision'] }, 'themes'],
    ['a key that is no hash', { key: 'supervision' }, 'key'],
    ['a first repeat called 1', { key: '0123456789abcdef-1' }, 'key'],
    ['a paragraph that cannot be found', { paragraph: 'text-12' }, 'paragraph'],
  ])('is refused with %s', (_, change, field) => {
    expect(broken(change)).toEqual([field]);
  });

  it('is refused when an inspection says more than its date allows', () => {
    const [about] = lines;
    if (about?.record !== 'document') throw new Error('line 1 is the document');
    const inspection = { ...about.inspection, datePrecision: 'YEAR' };
    const result = documentFileLine.safeParse({ ...about, inspection });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['inspection.datePrecision']);
  });
});

describe('the lines of a document file', () => {
  const { lines } = documentOf('rotherham');
  const [about, ...rest] = lines;
  const [first] = rest;
  if (about?.record !== 'document' || first?.record !== 'finding') throw new Error('a document, then findings');
  const places = (of: DocumentFileLine[]) => documentFileProblems(of).map(({ line, field }) => [line, field]);

  it('begin with the document, and hold no second', () => {
    expect(places(rest.slice(0, 1))).toEqual([[1, 'record']]);
    expect(places([about, about])).toEqual([[2, 'record']]);
  });

  it('name the document by its inspection', () => {
    const document = { ...about.document, key: 'rotherham-letter' };
    expect(places([{ ...about, document }])).toEqual([[1, 'document.key']]);
  });

  it('count positions from 1', () => {
    expect(places([about, { ...first, position: 4 }])).toEqual([[2, 'position']]);
  });

  it('number the repeats of a sentence from 2', () => {
    const again = { ...first, position: 2 };
    expect(places([about, first, { ...again, key: `${first.key}-2` }])).toEqual([]);
    expect(places([about, first, again])).toEqual([[3, 'key']]);
    expect(places([about, first, { ...again, key: `${first.key}-3` }])).toEqual([[3, 'key']]);
  });
});
