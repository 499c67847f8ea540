import type { Migration } from '../migrations.ts';

const LABELS = [
  'Alias',
  'Aspect',
  'Authority',
  'Dataset',
  'DeliveryBody',
  'Document',
  'Finding',
  'Framework',
  'GradeScale',
  'Inspection',
  'Judgement',
  'JudgementArea',
  'Lease',
  'Region',
  'Theme',
  'Unit',
  'Weakness',
];

/** What pages are ordered by: never null, with the id behind it, so that a page is one walk along the index. */
const ORDERED: Readonly<Record<string, readonly string[]>> = {
  Authority: ['nameFolded', 'inspectionCount', 'weaknessCount', 'findingCount'],
  Document: ['titleFolded', 'publishedSort', 'findingCount'],
  Finding: ['day', 'position'],
  Framework: ['nameFolded', 'validFrom', 'inspectionCount'],
  Inspection: ['latest', 'earliest', 'available', 'findingCount'],
  Theme: ['prefLabelFolded', 'findingCount', 'problemCount'],
  Weakness: ['prefLabelFolded', 'findingCount', 'authorityCount'],
};

/** What is looked up or filtered by alone. */
const FILTERED: Readonly<Record<string, readonly string[]>> = {
  Aspect: ['prefLabelFolded'],
  Authority: ['key', 'current', 'gssCode', 'dfeNumber', 'ofstedUrn', 'kind'],
  DeliveryBody: ['nameFolded'],
  Document: ['publisherFolded', 'kind'],
  Finding: ['polarity', 'kind', 'prominence', 'concerns', 'method', 'statementFolded'],
  Inspection: ['kind', 'reading', 'publishedOn'],
  Judgement: ['gradeFolded', 'gradeRank'],
  JudgementArea: ['nameFolded'],
  Region: ['nameFolded'],
  Weakness: ['level'],
};

const perProperty = (table: Readonly<Record<string, readonly string[]>>, text: (label: string, of: string) => string) =>
  Object.entries(table).flatMap(([label, properties]) => properties.map((of) => text(label, of)));

/** Unique ids, indexes behind orderings and filters. */
export const first: Migration = {
  version: 1,
  statements: [
    ...LABELS.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...perProperty(
      ORDERED,
      (label, of) => `CREATE RANGE INDEX ${label}_${of}_id IF NOT EXISTS FOR (n:${label}) ON (n.${of}, n.id)`,
    ),
    ...perProperty(
      FILTERED,
      (label, of) => `CREATE RANGE INDEX ${label}_${of} IF NOT EXISTS FOR (n:${label}) ON (n.${of})`,
    ),
    ...['from', 'to', 'open'].map(
      (of) => `CREATE RANGE INDEX HAS_WEAKNESS_${of} IF NOT EXISTS FOR ()-[r:HAS_WEAKNESS]-() ON (r.${of})`,
    ),
  ],
};
