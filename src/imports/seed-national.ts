import { z } from 'zod';
import { documentParts, type DocumentFileProblem } from './seed-documents.ts';
import { documentFields } from './seed-inspections.ts';
import { indexParts, keysUpTo, letter, letterOf, POLARITIES } from './seed-national-parts.ts';
import { namedReference, referenceArray, referenceRecord, type IndexedReference } from './seed-national-references.ts';

/**
 * The shape of `seed/national/<document key>.jsonl`, the national index: what was found, where it stands, and the hash
 * by which the sentence is known again; never the sentence. Line 1 is an object, every other line an array, so that
 * tens of thousands of them stay small and a changed finding is one changed line. After the findings come the earlier
 * visits that the document recalls, each an array that begins with "back".
 */

const SECTIONS = {
  S: 'SUMMARY',
  I: 'IMPROVEMENT',
  P: 'PRIORITY_ACTION',
  R: 'RECOMMENDATION',
  T: 'STRENGTH',
  G: 'PROGRESS',
  B: 'BODY',
} as const;
const KINDS = { F: 'FINDING', I: 'IMPROVEMENT', P: 'PRIORITY_ACTION', R: 'RECOMMENDATION' } as const;
const CONCERNS = {
  C: 'COUNCIL',
  J: 'PARTNERSHIP',
  D: 'DELIVERY_BODY',
  P: 'PARTNER',
  A: 'ADOPTION_AGENCY',
  O: 'OTHER_AUTHORITY',
} as const;

/** What stands in the array of a finding, in order; the last two are left out where there is nothing to say. */
const FIELDS = [
  'page',
  'paragraph',
  // Five fields in one word: section, polarity, kind, concerns, and "R" at its end where it says that something was put
  // right.
  'letters',
  'themes',
  'aspects',
  'area',
  'confidence',
  'hash',
  'nationalFramework',
  'deadline',
] as const;

const findingRecord = z.strictObject({
  record: z.literal('finding'),
  page: z.int().positive(),
  paragraph: documentParts.paragraph,
  section: letter(SECTIONS),
  polarity: letter(POLARITIES),
  kind: letter(KINDS),
  concerns: letter(CONCERNS),
  themes: indexParts.themes,
  aspects: indexParts.aspects,
  resolved: indexParts.resolved,
  /** Place in the `areas` of line 1. */
  area: z.int().nonnegative().nullable(),
  /** In hundredths. */
  confidence: z
    .int()
    .min(0)
    .max(100)
    .transform((of) => of / 100),
  hash: indexParts.hash,
  nationalFramework: z
    .array(
      z.string().regex(/^(?:outcome|enabler|principle) \d+$/u, 'expected "outcome N", "enabler N" or "principle N"'),
    )
    .default([]),
  deadline: z.string().min(1).max(60).nullable().default(null),
});

const documentRecord = z.strictObject({
  record: z.literal('document'),
  inspection: documentParts.inspection,
  document: z.strictObject(documentFields),
  judgements: z.array(documentParts.judgement),
  /** Judgement areas under which findings stand: keys, each once. */
  areas: keysUpTo(40),
});

/** One line of a file of the national index, after `namedLine`. */
export const nationalFileLine = z.discriminatedUnion('record', [documentRecord, findingRecord, referenceRecord]);

export type NationalFileLine = z.output<typeof nationalFileLine>;
export type NationalDocument = z.output<typeof documentRecord>;
export type NationalFinding = z.output<typeof findingRecord>;

/** The array of a finding, or of an earlier visit, as an object with named fields; anything else as it is. */
export function namedLine(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  if (raw[0] === 'back') return namedReference(raw);
  const named = raw.map((value: unknown, at): [string, unknown] => [FIELDS[at] ?? `element ${at + 1}`, value]);
  const { letters, ...rest } = Object.fromEntries(named);
  const [section, polarity, kind, concerns, ...others] = typeof letters === 'string' ? letters : [letters];
  return { record: 'finding', ...rest, section, polarity, kind, concerns, resolved: others.join('') };
}

/** The rules that tie the lines of one file together; takes parsed lines, gives one problem for each broken rule. */
export function nationalFileProblems(name: string, lines: readonly NationalFileLine[]): DocumentFileProblem[] {
  const [head] = lines;
  if (head === undefined) return [];
  if (head.record !== 'document') return [{ line: 1, field: 'record', value: head.record, expected: 'document' }];
  const { document, inspection, areas } = head;
  const file = name.replace(/^.*\/|\.jsonl$/gu, '');
  const problems: DocumentFileProblem[] = [];
  const check = (holds: boolean, line: number, field: string, value: unknown, expected: string) => {
    if (!holds) problems.push({ line, field, value, expected });
  };
  check(document.key === file, 1, 'document.key', document.key, `${file}, as the file is named`);
  check(document.key.startsWith(`${inspection.key}-`), 1, 'document.key', document.key, `${inspection.key}-…`);
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    check(line.record !== 'document', at + 1, 'record', line.record, 'finding or refers-back');
    if (line.record !== 'finding') continue;
    const place = line.area === null || line.area < areas.length;
    check(place, at + 1, 'area', line.area, `a place in the ${areas.length} areas of line 1`);
    const tagged = line.polarity === 'NEUTRAL' || line.themes.length > 0;
    check(tagged, at + 1, 'themes', line.themes, 'a theme for every finding that is not neutral');
  }
  return problems;
}

/** What of a finding a file of the index carries. */
export type IndexedFinding = Omit<NationalFinding, 'record' | 'area'> & { readonly judgementArea: string | null };

/** The text of a file of the national index: the same for the same document, whenever and wherever it is made. */
export function nationalText(
  head: Omit<z.input<typeof documentRecord>, 'record' | 'areas'>,
  findings: readonly IndexedFinding[],
  refersBack: readonly IndexedReference[] = [],
): string {
  const areas = [...new Set(findings.flatMap((of) => of.judgementArea ?? []))].toSorted();
  const lines: unknown[] = [
    { record: 'document', ...head, areas },
    ...findings.map((of) => findingArray(of, areas)),
    ...refersBack.map(referenceArray),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function findingArray(of: IndexedFinding, areas: readonly string[]): unknown[] {
  const told = [
    of.page,
    of.paragraph,
    lettersOf(of),
    of.themes.join(' '),
    of.aspects.join(' '),
    of.judgementArea === null ? null : areas.indexOf(of.judgementArea),
    Math.round(of.confidence * 100),
    of.hash,
  ];
  if (of.deadline !== null) return [...told, of.nationalFramework, of.deadline];
  return of.nationalFramework.length > 0 ? [...told, of.nationalFramework] : told;
}

const lettersOf = (of: IndexedFinding): string =>
  letterOf(SECTIONS, of.section) +
  letterOf(POLARITIES, of.polarity) +
  letterOf(KINDS, of.kind) +
  letterOf(CONCERNS, of.concerns) +
  (of.resolved ? 'R' : '');
