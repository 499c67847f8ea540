import { z } from 'zod';
import { documentParts, type DocumentFileProblem } from './seed-documents.ts';
import { documentFields } from './seed-inspections.ts';

/**
 * The shape of `seed/national/<document key>.jsonl`, the national index: what was found, where it stands, and the hash
 * by which the sentence is known again; never the sentence. Line 1 is an object, every other line an array, so that
 * tens of thousands of them stay small and a changed finding is one changed line.
 */

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected a key: lower-case words joined by hyphens');
const keysUpTo = (most: number) =>
  z
    .array(key)
    .max(most)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'expected each key once' });

const keyList = (most: number) =>
  z
    .string()
    .transform((of) => (of === '' ? [] : of.split(' ')))
    .pipe(keysUpTo(most));

const SECTIONS = {
  S: 'SUMMARY',
  I: 'IMPROVEMENT',
  P: 'PRIORITY_ACTION',
  R: 'RECOMMENDATION',
  T: 'STRENGTH',
  G: 'PROGRESS',
  B: 'BODY',
} as const;
const POLARITIES = { S: 'STRENGTH', W: 'WEAKNESS', M: 'MIXED', N: 'NEUTRAL' } as const;
const KINDS = { F: 'FINDING', I: 'IMPROVEMENT', P: 'PRIORITY_ACTION', R: 'RECOMMENDATION' } as const;
const CONCERNS = {
  C: 'COUNCIL',
  J: 'PARTNERSHIP',
  D: 'DELIVERY_BODY',
  P: 'PARTNER',
  A: 'ADOPTION_AGENCY',
  O: 'OTHER_AUTHORITY',
} as const;

type Letters = Readonly<Record<string, string>>;

const letter = <const Table extends Letters>(table: Table) =>
  z
    .enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]])
    .transform((of): Table[keyof Table & string] => table[of]);

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
  /** Keys with a blank between them, the most important first. */
  themes: keyList(3),
  aspects: keyList(2),
  resolved: z.enum(['', 'R']).transform((of) => of === 'R'),
  /** Place in the `areas` of line 1. */
  area: z.int().nonnegative().nullable(),
  /** In hundredths. */
  confidence: z
    .int()
    .min(0)
    .max(100)
    .transform((of) => of / 100),
  hash: z.string().regex(/^[0-9a-f]{16}$/u, 'expected a quote hash: 16 hexadecimal digits'),
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

/** One line of a file of the national index, after `namedFinding`. */
export const nationalFileLine = z.discriminatedUnion('record', [documentRecord, findingRecord]);

export type NationalFileLine = z.output<typeof nationalFileLine>;
export type NationalDocument = z.output<typeof documentRecord>;
export type NationalFinding = z.output<typeof findingRecord>;

/** The array of a finding as an object with named fields; anything else as it is. */
export function namedFinding(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
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
    check(line.record === 'finding', at + 1, 'record', line.record, 'finding');
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
): string {
  const areas = [...new Set(findings.flatMap((of) => of.judgementArea ?? []))].toSorted();
  const lines: unknown[] = [{ record: 'document', ...head, areas }, ...findings.map((of) => findingArray(of, areas))];
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

const letterOf = (table: Letters, value: string): string =>
  Object.keys(table).find((name) => table[name] === value) ?? '';
