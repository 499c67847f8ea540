/** One line of `core/authorities.jsonl`. */
export const authorityLine = (key: string, name: string, gssCode: string, ofstedUrn: string): string =>
  JSON.stringify({
    key,
    name,
    officialName: `${name} Council`,
    alternativeNames: [],
    formerNames: [],
    gssCode,
    formerGssCodes: [],
    dfeNumber: ofstedUrn.slice(-3),
    formerDfeNumbers: [],
    ofstedUrn,
    formerOfstedUrns: [],
    kind: 'UNITARY_AUTHORITY',
    onsRegion: 'north-east',
    ofstedRegion: 'north-east-yorkshire-and-humber',
    validFrom: null,
    validTo: null,
    latitude: null,
    longitude: null,
    successors: [],
  });

export interface SeedReport {
  url: string | null;
  on: string;
  sha256?: string[];
  /** Whether the inspection has the document; else it has the link alone. */
  described?: boolean;
}

/** One line of `inspections/<key>.jsonl`, with one report. */
export const inspectionLine = (authority: string, { url, on, sha256 = [], described = true }: SeedReport): string =>
  JSON.stringify({
    key: `${authority}-focused-visit-${on}`,
    authority,
    kind: 'FOCUSED_VISIT',
    framework: 'ilacs-focused-visit',
    firstDay: on,
    lastDay: null,
    earliest: on,
    latest: on,
    datePrecision: 'DAY',
    dateText: on,
    publishedOn: on,
    focus: null,
    reading: 'NOT_READ',
    link: url,
    documents: (described ? [0] : []).map(() => ({
      key: `${authority}-focused-visit-${on}-letter`,
      title: `Focused visit to ${authority}`,
      kind: 'LETTER',
      publisher: 'ofsted',
      url,
      publishedOn: on,
      pages: null,
      sha256,
      licence: { id: 'OGL-UK-3.0', name: 'Open Government Licence v3.0', attribution: null, reuse: 'OPEN' },
      secondHand: false,
    })),
    judgements: [],
  });
