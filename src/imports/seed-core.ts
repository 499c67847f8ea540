import { z } from 'zod';
import { bareKey as key } from './seed-key.ts';
import { accuracyRecord } from './seed-accuracy.ts';
import { neighbourRecord } from './seed-neighbours.ts';

const text = z.string().trim().min(1, 'text that is not empty');
const texts = z.array(text);
const day = z.iso.date('a day as YYYY-MM-DD');
const dayOrNull = day.nullable();
const validity = { validFrom: dayOrNull, validTo: dayOrNull };

/** GSS codes of the authorities that run children's services: unitary, metropolitan, London, county. */
const authorityCode = z.string().regex(/^E(06|08|09|10)\d{6}$/u, 'a GSS code such as E06000004');
const dfeNumber = z.string().regex(/^\d{3}$/u, 'a DfE number of three digits');
const ofstedUrn = z.string().regex(/^\d{5,7}$/u, 'an Ofsted URN of five to seven digits');

/** A region of one scheme. ONS regions carry their GSS code; Ofsted's own have none. */
const region = z.strictObject({
  key,
  name: text,
  scheme: z.enum(['ONS', 'OFSTED']),
  code: z
    .string()
    .regex(/^E12\d{6}$/u, 'a region code such as E12000001')
    .nullable(),
});

const gradeScale = z.strictObject({ key, name: text, grades: texts.min(2), ...validity });

const judgementArea = z.strictObject({ key, name: text, description: text });

/** `scale` and `areas` are empty for a framework that reaches no graded judgement. */
const framework = z.strictObject({
  key,
  name: text,
  abbreviation: text,
  version: text.nullable(),
  description: text,
  validFrom: day,
  validTo: dayOrNull,
  graded: z.boolean(),
  fullInspection: z.boolean(),
  scale: key.nullable(),
  areas: z.array(key),
});

/** `excludes`: what belongs elsewhere, and the key of the theme it belongs to. */
const theme = z.strictObject({
  key,
  prefLabel: text,
  altLabels: texts,
  definition: text,
  includes: texts,
  excludes: z.array(z.strictObject({ text, theme: key })),
  broader: key.nullable(),
  weaknessLabel: text,
});

/** `weaknessPattern` names a refined weakness: "{theme}" stands for the label of the theme. */
const aspect = z.strictObject({
  key,
  prefLabel: text,
  definition: text,
  cues: texts,
  weaknessPattern: text.includes('{theme}', { error: 'a pattern with {theme}' }),
});

/** A data source or a publisher. `preference`: the lowest number is believed first where sources differ. */
const source = z.strictObject({
  key,
  title: text,
  kind: z.enum(['REPORT', 'LETTER', 'NEWS', 'STATISTICS', 'DATASET']),
  publisher: text,
  url: z.url().nullable(),
  publishedOn: dayOrNull,
  licence: z.strictObject({
    id: text,
    name: text,
    attribution: text.nullable(),
    reuse: z.enum(['OPEN', 'RESTRICTED', 'UNKNOWN']),
  }),
  secondHand: z.boolean(),
  preference: z.int().min(1),
});

/** An authority with children's-services duties, of today or abolished. Numbers it never had are null. */
const authority = z.strictObject({
  key,
  name: text,
  officialName: text,
  alternativeNames: texts,
  formerNames: texts,
  gssCode: authorityCode,
  formerGssCodes: z.array(authorityCode),
  dfeNumber: dfeNumber.nullable(),
  formerDfeNumbers: z.array(dfeNumber),
  ofstedUrn: ofstedUrn.nullable(),
  formerOfstedUrns: z.array(ofstedUrn),
  kind: z.enum([
    'UNITARY_AUTHORITY',
    'COUNTY_COUNCIL',
    'METROPOLITAN_DISTRICT',
    'LONDON_BOROUGH',
    'CITY_OF_LONDON',
    'ISLES_OF_SCILLY',
  ]),
  onsRegion: key,
  ofstedRegion: key,
  ...validity,
  latitude: z.number().min(49).max(56).nullable(),
  longitude: z.number().min(-7).max(2).nullable(),
  successors: z.array(z.strictObject({ key, on: day })),
});

/** A body that delivers children's services for councils. Dates that are not known are null. */
const deliveryBody = z.strictObject({
  key,
  name: text,
  kind: z.enum(['CHILDRENS_TRUST', 'SHARED_SERVICE', 'ADOPTION_AGENCY']),
  source: text,
  authorities: z.array(z.strictObject({ key, from: dayOrNull, to: dayOrNull, scope: text })).min(1),
});

/** The schema of one line of each file of `seed/core/`, in load order: references point to earlier files or the same. */
export const coreFiles = {
  'regions.jsonl': region,
  'grade-scales.jsonl': gradeScale,
  'judgement-areas.jsonl': judgementArea,
  'frameworks.jsonl': framework,
  'themes.jsonl': theme,
  'aspects.jsonl': aspect,
  'accuracy.jsonl': accuracyRecord,
  'sources.jsonl': source,
  'authorities.jsonl': authority,
  'neighbours.jsonl': neighbourRecord,
  'delivery-bodies.jsonl': deliveryBody,
} as const satisfies Record<string, z.ZodType>;

export type CoreFile = keyof typeof coreFiles;
export type FrameworkRecord = z.infer<typeof framework>;
export type ThemeRecord = z.infer<typeof theme>;
export type AspectRecord = z.infer<typeof aspect>;
export type SourceRecord = z.infer<typeof source>;
export type AuthorityRecord = z.infer<typeof authority>;
export type DeliveryBodyRecord = z.infer<typeof deliveryBody>;
