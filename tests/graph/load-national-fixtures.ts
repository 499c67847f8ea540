import { nationalText, type IndexedFinding } from '../../src/imports/seed-national.ts';
import type { IndexedReference } from '../../src/imports/seed-national-references.ts';
import type { Fields, SeedFiles } from './load-fixtures.ts';
import { inspection, smallSeed } from './load-fixtures.ts';

const phrase = (key: string, noun: string) => ({ key, noun, number: 'SINGULAR', group: null, patterns: {} });

/** The words of the themes of `smallSeed`. */
const PHRASES = [
  phrase('caseloads', 'the number of cases a worker had'),
  phrase('supervision', 'the supervision of practitioners'),
  phrase('workforce', 'the work on a stable workforce'),
];

/** The document of the index below: one of its inspection that the curated documents do not tell. */
export const INDEXED_KEY = 'oldshire-ilacs-standard-2018-06-04-report';
export const INDEXED = `national/${INDEXED_KEY}.jsonl`;
export const INDEXED_UNIT = `documents/${INDEXED_KEY}.jsonl`;

const OF_OLDSHIRE = inspection({
  key: 'oldshire-ilacs-standard-2018-06-04',
  authority: 'oldshire',
  framework: 'ilacs-v1',
  firstDay: '2018-06-04',
  lastDay: '2018-06-15',
  earliest: '2018-06-04',
  latest: '2018-06-15',
  dateText: '2018-06-15',
  publishedOn: null,
});

/** A finding of the index; `at` also makes its hash, of sixteen digits. */
export const indexedFinding = (at: number, more: Partial<IndexedFinding> = {}): IndexedFinding => ({
  page: 2,
  paragraph: String(at),
  section: 'BODY',
  polarity: 'WEAKNESS',
  kind: 'FINDING',
  concerns: 'COUNCIL',
  themes: ['supervision'],
  aspects: ['timeliness'],
  resolved: false,
  judgementArea: null,
  confidence: 0.83,
  hash: at.toString(16).padStart(16, 'a'),
  nationalFramework: [],
  deadline: null,
  ...more,
});

/** A focused visit of June 2022 that is recalled; `at` also makes the hash of its sentence, of sixteen digits. */
export const indexedReference = (at: number, more: Partial<IndexedReference> = {}): IndexedReference => ({
  page: 1,
  paragraph: `intro-${at}`,
  kind: 'FOCUSED_VISIT',
  now: 'WEAKNESS',
  resolved: false,
  themes: ['supervision'],
  aspects: [],
  earliest: '2022-06-01',
  latest: '2022-06-30',
  hash: at.toString(16).padStart(16, 'b'),
  ...more,
});

/** Three findings, one of which repeats the sentence of another. */
export const FINDINGS: readonly IndexedFinding[] = [
  indexedFinding(1),
  indexedFinding(2, { polarity: 'STRENGTH', judgementArea: 'overall', aspects: ['recording'] }),
  indexedFinding(1, {
    paragraph: 'bullet-1',
    section: 'RECOMMENDATION',
    kind: 'RECOMMENDATION',
    deadline: 'within three months',
    nationalFramework: ['outcome 4'],
    themes: ['supervision', 'caseloads'],
  }),
];

/** The lines of a file of the index about a document, for `seedFolders().write`. */
export function indexLines(
  findings: readonly IndexedFinding[],
  of: Fields = OF_OLDSHIRE,
  key = INDEXED_KEY,
  refersBack: readonly IndexedReference[] = [],
): Fields[] {
  const document = {
    key,
    title: `Report ${key}`,
    kind: 'REPORT',
    publisher: 'ofsted',
    url: 'https://files.example/report.pdf',
    publishedOn: '2018-07-20',
    pages: 12,
    sha256: ['b'.repeat(64)],
    licence: { id: 'ogl', name: 'Open Government Licence', attribution: null, reuse: 'OPEN' },
    secondHand: false,
  };
  const graded = of.framework === 'ilacs-v1' || of.framework === 'ilacs-v2';
  const judgements = graded ? [{ area: 'overall', state: 'GRADED', grade: 'Good', sourceText: 'good' }] : [];
  const head = { inspection: of, document, judgements } as unknown as Parameters<typeof nationalText>[0];
  return nationalText(head, findings, refersBack)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fields);
}

/** `smallSeed` with phrases and an index of one document. */
export const nationalSeed = (findings = FINDINGS): SeedFiles => ({
  ...smallSeed(),
  'core/phrases.jsonl': PHRASES,
  [INDEXED]: indexLines(findings),
});
