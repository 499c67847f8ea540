import { z } from 'zod';
import { bareKey as key } from './seed-key.ts';
import { documentFields, inspectionFields, inspectionProblems } from './seed-inspections.ts';

const text = z.string().min(1);
/** So many bare keys at most, each once. */
export const keysUpTo = (most: number) =>
  z
    .array(key)
    .max(most)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'expected each key once' });

/** Our own words: a sentence of 20 to 260 characters, never in quotation marks. */
export const ownStatement = z
  .string()
  .min(20)
  .max(260)
  .regex(/^[A-Z0-9][^"“”‘«»\n]*\.$/u, 'expected one sentence without quotation marks that ends with a full stop');

/** What an overall-judgement sentence of the document says; its source is the document itself. */
const judgement = z
  .strictObject({
    area: key,
    state: z.enum(['GRADED', 'NOT_GRADED', 'NOT_YET_A_JUDGEMENT', 'UNKNOWN']),
    grade: text.nullable(),
    sourceText: text,
  })
  .refine((of) => (of.state === 'GRADED') === (of.grade !== null), {
    path: ['grade'],
    error: 'expected a grade when, and only when, the state is GRADED',
  });

const inspection = z.strictObject(inspectionFields).check((context) => {
  for (const { field, expected } of inspectionProblems(context.value)) {
    const message = `expected ${expected}`;
    context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
  }
});

const paragraph = z
  .string()
  .regex(/^(?:(?:intro|bullet)-[1-9]\d*|\d+(?:\.\d+)*)$/u, 'expected intro-N, bullet-N or a printed paragraph number');

/** What the national index has in common with the curated documents. */
export const documentParts = { inspection, judgement, paragraph };

/** Line 1: the inspection, the document, its judgements, and why the dates and bounds are what they are. */
const documentRecord = z.strictObject({
  record: z.literal('document'),
  inspection,
  /** `HELD` is no value of a seed: only the user's own ingested copy makes a quote held. */
  document: z.strictObject({ ...documentFields, quoteStatus: z.enum(['FETCHABLE', 'NOT_REUSABLE']) }),
  judgements: z.array(judgement),
  note: text,
});

/** Every other line: one sentence of the document that judges, paraphrased, with the place where it stands. */
const findingRecord = z
  .strictObject({
    record: z.literal('finding'),
    /** Hash of the verbatim sentence (`quoteHash`); a repeat of the same sentence adds "-2", "-3", … */
    key: z.string().regex(/^[0-9a-f]{16}(?:-(?:[2-9]|[1-9]\d+))?$/u, 'expected a quote hash, "-n" for a repeat'),
    position: z.int().positive(),
    page: z.int().positive(),
    paragraph,
    section: text.nullable(),
    polarity: z.enum(['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']),
    kind: z.enum(['FINDING', 'IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION']),
    concerns: z.enum(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY', 'PARTNER', 'ADOPTION_AGENCY', 'OTHER_AUTHORITY']),
    themes: keysUpTo(3),
    aspects: keysUpTo(2),
    resolved: z.boolean(),
    deadline: text.nullable(),
    judgementArea: key.nullable(),
    statement: ownStatement,
  })
  .refine((of) => of.polarity === 'NEUTRAL' || (of.themes.length > 0 && of.aspects.length > 0), {
    path: ['themes'],
    error: 'expected a theme and an aspect for every finding that is not neutral',
  });

/** One line of `seed/documents/<document key>.jsonl`. */
export const documentFileLine = z.discriminatedUnion('record', [documentRecord, findingRecord]);

export type DocumentFileLine = z.output<typeof documentFileLine>;
export type DocumentRecord = z.output<typeof documentRecord>;
export type FindingRecord = z.output<typeof findingRecord>;

/** A rule over a whole file that is broken: the line (from 1), the field, what it holds, what was expected. */
export interface DocumentFileProblem {
  line: number;
  field: string;
  value: unknown;
  expected: string;
}

/**
 * The rules that tie the lines of one file together: line 1, and only line 1, is the document; the document's key
 * is the inspection's with a suffix; positions run from 1; a finding's key is met once, and "-n" counts repeats.
 * Takes lines that were parsed with `documentFileLine`; gives one problem for each broken rule.
 */
export function documentFileProblems(lines: readonly DocumentFileLine[]): DocumentFileProblem[] {
  const repeats = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const at = { line: index + 1 };
    if ((line.record === 'document') !== (index === 0))
      return [{ ...at, field: 'record', value: line.record, expected: index === 0 ? 'document' : 'finding' }];
    return line.record === 'document' ? documentProblems(line, at) : findingProblems(line, index, repeats, at);
  });
}

function documentProblems(of: DocumentRecord, at: { line: number }): DocumentFileProblem[] {
  const prefix = `${of.inspection.key}-`;
  if (of.document.key.startsWith(prefix)) return [];
  return [{ ...at, field: 'document.key', value: of.document.key, expected: `a key that starts with ${prefix}` }];
}

function findingProblems(
  of: FindingRecord,
  index: number,
  repeats: Map<string, number>,
  at: { line: number },
): DocumentFileProblem[] {
  const hash = of.key.slice(0, 16);
  const repeat = (repeats.get(hash) ?? 0) + 1;
  repeats.set(hash, repeat);
  const expected = repeat === 1 ? hash : `${hash}-${repeat}`;
  return [
    ...(of.position === index ? [] : [{ ...at, field: 'position', value: of.position, expected: String(index) }]),
    ...(of.key === expected ? [] : [{ ...at, field: 'key', value: of.key, expected }]),
  ];
}
