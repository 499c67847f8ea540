import { z } from 'zod';
import { documentParts } from './seed-documents.ts';
import { indexParts, letter, letterOf, POLARITIES } from './seed-national-parts.ts';

const VISITS = {
  F: 'FOCUSED_VISIT',
  M: 'MONITORING_VISIT',
  J: 'JOINT_TARGETED_AREA',
  I: 'FULL_INSPECTION',
  U: 'UNKNOWN',
} as const;

/**
 * What stands in the array, in order. `letters`: the visit, how it stands now, and "R" at the end where it was put
 * right.
 */
const FIELDS = ['mark', 'page', 'paragraph', 'letters', 'themes', 'aspects', 'earliest', 'latest', 'hash'] as const;

const day = z.iso.date().nullable();

/** An earlier visit that the document recalls, after `namedReference`. */
export const referenceRecord = z
  .strictObject({
    record: z.literal('refers-back'),
    page: z.int().positive(),
    paragraph: documentParts.paragraph,
    /** Null where the words do not say which kind. */
    kind: letter(VISITS).transform((of) => (of === 'UNKNOWN' ? null : of)),
    now: letter(POLARITIES),
    resolved: indexParts.resolved,
    themes: indexParts.themes,
    aspects: indexParts.aspects,
    earliest: day,
    latest: day,
    hash: indexParts.hash,
  })
  .refine(({ earliest, latest }) => (earliest === null ? latest === null : latest !== null && earliest <= latest), {
    path: ['latest'],
    error: 'expected a day not before the earliest, and null when, and only when, that is null',
  });

export type NationalReference = z.output<typeof referenceRecord>;

/** What of an earlier visit a file of the index carries. */
export type IndexedReference = Readonly<Omit<NationalReference, 'record'>>;

/** The array of an earlier visit as an object with named fields. */
export function namedReference(raw: readonly unknown[]): unknown {
  const named = raw.map((value, at): [string, unknown] => [FIELDS[at] ?? `element ${at + 1}`, value]);
  const { mark: _mark, letters, ...rest } = Object.fromEntries(named);
  const [kind, now, ...others] = typeof letters === 'string' ? letters : [letters];
  return { record: 'refers-back', ...rest, kind, now, resolved: others.join('') };
}

/** An earlier visit as it stands in a file of the index. */
export const referenceArray = (of: IndexedReference): unknown[] => [
  'back',
  of.page,
  of.paragraph,
  letterOf(VISITS, of.kind ?? 'UNKNOWN') + letterOf(POLARITIES, of.now) + (of.resolved ? 'R' : ''),
  of.themes.join(' '),
  of.aspects.join(' '),
  of.earliest,
  of.latest,
  of.hash,
];
