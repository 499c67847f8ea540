import { z } from 'zod';
import { bareKey as key } from './seed-key.ts';
import { frameworkOn, frameworkPossible } from '../domain/frameworks.ts';
import { INSPECTION_KIND_NAMES, INSPECTION_KINDS } from '../domain/inspection-kinds.ts';

const day = z.iso.date();
const text = z.string().min(1);
/** EDTF: a day, a month, a year, or an interval of days. */
const edtf = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:\/\d{4}-\d{2}-\d{2})?)?)?$/u, 'expected an EDTF date');

/** What the user may do with a document's text, and under which terms. */
const licenceFields = z.strictObject({
  id: text,
  name: text,
  attribution: text.nullable(),
  reuse: z.enum(['OPEN', 'RESTRICTED', 'UNKNOWN']),
});

/** Fields of an inspection as every seed file writes them, in this order. */
export const inspectionFields = {
  key,
  authority: key,
  kind: z.enum(INSPECTION_KIND_NAMES),
  framework: key,
  firstDay: day.nullable(),
  /** Null where the source gives the first day only: that day then stands for the inspection. */
  lastDay: day.nullable(),
  earliest: day,
  latest: day,
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']),
  dateText: edtf,
  publishedOn: day.nullable(),
  publishedText: text.nullable().default(null),
  focus: text.nullable(),
  reading: z.enum(['READ', 'NOT_READ', 'UNREADABLE']),
  link: z.url().nullable(),
};

/** Their names, in this order. */
export const INSPECTION_FIELD_NAMES = Object.keys(inspectionFields) as (keyof typeof inspectionFields)[];

/** Fields of a document as every seed file writes them, in this order. */
export const documentFields = {
  key,
  title: text,
  kind: z.enum(['REPORT', 'LETTER', 'NEWS', 'STATISTICS', 'DATASET']),
  publisher: key,
  url: z.url().nullable(),
  publishedOn: day.nullable(),
  publishedText: text.nullable().default(null),
  retrieved: day.nullable().default(null),
  pages: z.int().positive().nullable(),
  sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits')),
  licence: licenceFields,
  secondHand: z.boolean(),
};

const judgement = z
  .strictObject({
    area: key,
    /** `report` (the inspection's own document) or a key of the data sources. */
    source: key,
    state: z.enum(['GRADED', 'NOT_GRADED', 'NOT_YET_A_JUDGEMENT', 'UNKNOWN']),
    grade: text.nullable(),
    sourceText: z.string(),
    preferred: z.boolean(),
  })
  .refine((of) => (of.state === 'GRADED') === (of.grade !== null), {
    path: ['grade'],
    error: 'expected a grade when, and only when, the state is GRADED',
  });

/** What one source says of a day of an inspection: only of days on which two sources differ. */
const dateStatement = z.strictObject({
  what: z.enum(['FIRST_DAY', 'LAST_DAY', 'PUBLISHED']),
  /** As a judgement's. */
  source: key,
  day,
  preferred: z.boolean(),
});

/** What the rules below look at: the fields that `inspectionFields` gives a line. */
export type InspectionFacts = z.output<z.ZodObject<typeof inspectionFields>>;

/**
 * The rules that tie an inspection's fields to each other: dates in order and as precise as said, key made of
 * authority and kind, framework by the first day. Gives one message for each broken rule, with its field.
 */
export function inspectionProblems(of: InspectionFacts): { field: keyof InspectionFacts; expected: string }[] {
  const framework = of.firstDay === null ? undefined : frameworkOn(of.kind, of.firstDay);
  const rules: [boolean, keyof InspectionFacts, string][] = [
    [of.key.startsWith(`${of.authority}-${INSPECTION_KINDS[of.kind]}-`), 'key', 'authority, kind and day'],
    [of.earliest <= of.latest, 'latest', 'a day not before earliest'],
    [
      (of.datePrecision === 'DAY') === (of.firstDay !== null),
      'datePrecision',
      'DAY when, and only when, given a first day',
    ],
    [of.lastDay === null || of.firstDay !== null, 'firstDay', 'a first day beside the last'],
    [of.firstDay === null || of.firstDay === of.earliest, 'earliest', 'the first day of inspection'],
    [
      of.firstDay === null || (of.lastDay ?? of.firstDay) === of.latest,
      'latest',
      'the last day known of the inspection',
    ],
    [framework === undefined || framework === of.framework, 'framework', framework ?? ''],
    [
      frameworkPossible(of.kind, of.framework, of.earliest, of.latest),
      'framework',
      `a framework of ${of.kind} in force between ${of.earliest} and ${of.latest}`,
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, field, expected]) => ({ field, expected }));
}

/** Whether of what is said of each thing (an area, a day) exactly one is preferred. */
const preferredOnce = <Said extends { preferred: boolean }>(all: Said[], thingOf: (said: Said) => string): boolean =>
  [...new Set(all.map(thingOf))].every(
    (thing) => all.filter((said) => thingOf(said) === thing && said.preferred).length === 1,
  );

/** One line of `seed/inspections/<authority key>.jsonl`: an inspection, its documents, its judgements, days on which sources differ. */
export const inspectionLine = z
  .strictObject({
    ...inspectionFields,
    documents: z.array(z.strictObject(documentFields)),
    judgements: z.array(judgement).refine((all) => preferredOnce(all, ({ area }) => area), {
      error: 'expected exactly one preferred judgement in each area',
    }),
    dates: z
      .array(dateStatement)
      .refine((all) => preferredOnce(all, ({ what }) => what), {
        error: 'expected exactly one preferred source of each day',
      })
      .default([]),
  })
  .check((context) => {
    for (const { field, expected } of inspectionProblems(context.value)) {
      const message = `expected ${expected}`;
      context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
    }
  });

export type InspectionLine = z.output<typeof inspectionLine>;
export type JudgementLine = InspectionLine['judgements'][number];
export type DateLine = InspectionLine['dates'][number];
export type DocumentLine = InspectionLine['documents'][number];

/** The key of what one source says of a day of an inspection. */
export const dateStatementKey = (inspection: { key: string }, { what, source }: Pick<DateLine, 'what' | 'source'>) =>
  `${inspection.key}-${what.toLowerCase().replace('_', '-')}-${source}`;
