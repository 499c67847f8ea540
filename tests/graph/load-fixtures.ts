export type Fields = Record<string, unknown>;
/** A seed as its files: name below the folder → records. */
export type SeedFiles = Record<string, Fields[]>;

const LICENCE = { id: 'ogl', name: 'Open Government Licence', attribution: null, reuse: 'OPEN' };
const ALWAYS = { validFrom: null, validTo: null };

const region = (key: string, scheme: string) => ({ key, name: key, scheme, code: null });

const authority = (key: string, name: string, gssCode: string, more: Fields = {}) => ({
  key,
  name,
  officialName: `${name} Council`,
  alternativeNames: [],
  formerNames: [],
  gssCode,
  formerGssCodes: [],
  dfeNumber: null,
  formerDfeNumbers: [],
  ofstedUrn: null,
  formerOfstedUrns: [],
  kind: 'UNITARY_AUTHORITY',
  onsRegion: 'ons-north',
  ofstedRegion: 'ofsted-north',
  validFrom: '2019-04-01',
  validTo: null,
  latitude: 52,
  longitude: -1.5,
  successors: [],
  ...more,
});

const theme = (key: string, broader: string | null) => ({
  key,
  prefLabel: key,
  altLabels: [],
  definition: `About ${key}.`,
  includes: [],
  excludes: [],
  broader,
  weaknessLabel: `Weak ${key}`,
});

const aspect = (key: string) => ({
  key,
  prefLabel: key,
  definition: `How ${key}.`,
  cues: [],
  weaknessPattern: `{theme}: ${key}`,
});

/** What is measured of a theme, or of a theme and an aspect. */
const accuracy = (key: string, annotated: number, precision: number | null, recall: number | null) => ({
  key,
  level: key.includes('--') ? 'REFINED' : 'THEME',
  state: annotated < 10 ? 'NOT_MEASURED' : 'MEASURED',
  precision,
  recall,
  annotated,
  release: '0.0.1+00000000',
});

const framework = (key: string, more: Fields) => ({
  key,
  name: `Framework ${key}`,
  abbreviation: key.toUpperCase(),
  version: null,
  description: `Rules of ${key}.`,
  validFrom: '2010-01-01',
  validTo: null,
  graded: false,
  fullInspection: false,
  scale: null,
  areas: [],
  ...more,
});

const source = (key: string, preference: number) => ({
  key,
  title: `Data of ${key}`,
  kind: 'STATISTICS',
  publisher: `Publisher ${key}`,
  url: null,
  publishedOn: null,
  licence: LICENCE,
  secondHand: false,
  preference,
});

/** An ILACS inspection of March 2024, or what `more` makes of it. */
export const inspection = (more: Fields = {}) => ({
  key: 'newshire-ilacs-standard-2024-03-04',
  authority: 'newshire',
  kind: 'ILACS_STANDARD',
  framework: 'ilacs-v2',
  firstDay: '2024-03-04',
  lastDay: '2024-03-15',
  earliest: '2024-03-04',
  latest: '2024-03-15',
  datePrecision: 'DAY',
  dateText: '2024-03-15',
  publishedOn: '2024-05-01',
  focus: null,
  reading: 'NOT_READ',
  link: null,
  ...more,
});

const document = (key: string) => ({
  key,
  title: `Report ${key}`,
  kind: 'REPORT',
  publisher: 'ofsted',
  url: null,
  publishedOn: '2024-05-01',
  pages: 12,
  sha256: [],
  licence: LICENCE,
  secondHand: false,
});

const judgement = (area: string, from: string, grade: string, preferred: boolean) => ({
  area,
  source: from,
  state: 'GRADED',
  grade,
  sourceText: grade.toLowerCase(),
  preferred,
});

/** A finding; `position` also makes its key, a hash of sixteen digits. */
export const finding = (position: number, more: Fields = {}) => ({
  record: 'finding',
  key: position.toString(16).padStart(16, '0'),
  position,
  page: 1,
  paragraph: String(position),
  section: null,
  polarity: 'WEAKNESS',
  kind: 'FINDING',
  concerns: 'COUNCIL',
  themes: ['supervision'],
  aspects: ['timeliness'],
  resolved: false,
  deadline: null,
  judgementArea: null,
  statement: `Supervision was held too rarely, as sentence ${position} put it.`,
  ...more,
});

/** The lines of a document on an inspection: its head, then the findings. */
export const documentLines = (of: ReturnType<typeof inspection>, findings: Fields[]): Fields[] => [
  {
    record: 'document',
    inspection: of,
    document: { ...document(`${of.key}-report`), title: 'Curated report', quoteStatus: 'FETCHABLE' },
    judgements: [],
    note: 'Invented.',
  },
  ...findings,
];

const SECOND = inspection({
  key: 'newshire-focused-visit-2025-02-03',
  kind: 'FOCUSED_VISIT',
  framework: 'ilacs-focused-visit',
  firstDay: '2025-02-03',
  lastDay: '2025-02-04',
  earliest: '2025-02-03',
  latest: '2025-02-04',
  dateText: '2025-02-04',
  publishedOn: '2025-03-01',
});

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

/** The documents file of the seed below. */
export const CURATED = 'documents/newshire-ilacs-standard-2024-03-04-report.jsonl';
/** The inspections file of its current authority. */
export const OF_NEWSHIRE = 'inspections/newshire.jsonl';

/** A whole, small, invented seed: two authorities, of which one succeeded the other, three inspections, one read. */
export function smallSeed(): SeedFiles {
  const first = inspection();
  const report = document(`${first.key}-report`);
  return {
    'core/regions.jsonl': [region('ofsted-north', 'OFSTED'), region('ons-north', 'ONS')],
    'core/grade-scales.jsonl': [{ key: 'four', name: 'Four', grades: ['Outstanding', 'Good', 'Poor'], ...ALWAYS }],
    'core/judgement-areas.jsonl': [{ key: 'overall', name: 'Overall', description: 'All.' }],
    'core/frameworks.jsonl': [
      framework('ilacs-focused-visit', {}),
      framework('ilacs-v1', { graded: true, fullInspection: true, scale: 'four', areas: ['overall'] }),
      framework('ilacs-v2', { graded: true, fullInspection: true, scale: 'four', areas: ['overall'] }),
    ],
    'core/themes.jsonl': [theme('caseloads', 'workforce'), theme('supervision', 'workforce'), theme('workforce', null)],
    'core/aspects.jsonl': [aspect('recording'), aspect('timeliness')],
    'core/accuracy.jsonl': [
      accuracy('caseloads', 9, null, null),
      accuracy('supervision', 40, 0.9, 0.85),
      accuracy('supervision--timeliness', 12, 0.5, 0.4),
      accuracy('workforce', 49, 0.8, 0.75),
    ],
    'core/sources.jsonl': [source('ofsted', 1), source('statistics', 2)],
    'core/authorities.jsonl': [
      authority('newshire', 'Newshire', 'E06000001', { formerNames: ['Shire'] }),
      authority('oldshire', 'Oldshire', 'E10000001', {
        validFrom: '1974-04-01',
        validTo: '2019-03-31',
        successors: [{ key: 'newshire', on: '2019-04-01' }],
      }),
    ],
    'core/neighbours.jsonl': [],
    'core/delivery-bodies.jsonl': [
      {
        key: 'trust',
        name: 'Trust',
        kind: 'CHILDRENS_TRUST',
        source: 'https://trust.example',
        authorities: [{ key: 'newshire', from: null, to: null, scope: "children's services" }],
      },
    ],
    [OF_NEWSHIRE]: [
      {
        ...first,
        documents: [report],
        judgements: [judgement('overall', 'report', 'Good', true), judgement('overall', 'statistics', 'Poor', false)],
      },
      { ...SECOND, documents: [], judgements: [] },
    ],
    'inspections/oldshire.jsonl': [{ ...OF_OLDSHIRE, documents: [], judgements: [] }],
    [CURATED]: documentLines(first, [
      finding(1),
      finding(2, { kind: 'RECOMMENDATION', themes: ['supervision', 'caseloads'] }),
      finding(3, { polarity: 'STRENGTH', aspects: ['recording'], judgementArea: 'overall' }),
    ]),
  };
}
