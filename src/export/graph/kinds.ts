/** A tie from the thing of a row to those whose ids are in a column. */
export interface Link {
  readonly relation: string;
  readonly column: string;
  /** Whether it runs from them to the thing. */
  readonly reversed?: boolean;
}

/** A kind of thing that is exported: how it is read, and what of it is a tie to others. */
export interface Kind {
  readonly name: string;
  /** The name of its file, where each kind has one. */
  readonly file: string;
  /** A query for one connection of it. What is selected is what is exported: never `quote`. */
  readonly query: string;
  /** The column that says what it is to a person. */
  readonly label: string;
  readonly links: readonly Link[];
}

/** The kinds of things, each after those that it is tied to, but for ties to its own kind. */
export const KINDS: readonly Kind[] = [
  {
    name: 'Theme',
    file: 'themes',
    label: 'prefLabel',
    query: `{ themes(first: 1) { nodes { id prefLabel altLabels definition top broader { id } } } }`,
    links: [{ relation: 'BROADER', column: 'broader.id' }],
  },
  {
    name: 'Weakness',
    file: 'weaknesses',
    label: 'prefLabel',
    query: `{
      weaknesses(first: 1, orderBy: { field: LABEL, direction: ASC }) {
        nodes { id prefLabel level experimental theme { id } aspect { id prefLabel definition } broader { id } }
      }
    }`,
    links: [
      { relation: 'IN_THEME', column: 'theme.id' },
      { relation: 'BROADER', column: 'broader.id' },
    ],
  },
  {
    name: 'Authority',
    file: 'authorities',
    label: 'name',
    query: `query ($authorities: AuthorityFilter) {
      authorities(first: 1, filter: $authorities) {
        nodes {
          id name officialName kind gssCode dfeNumber ofstedUrn current validFrom validTo latitude longitude
          regions(scheme: ONS) { name } successors { on authority { id } }
        }
      }
    }`,
    links: [{ relation: 'SUCCEEDED_BY', column: 'successors.authority.id' }],
  },
  {
    name: 'Inspection',
    file: 'inspections',
    label: 'key',
    query: `query ($inspections: InspectionFilter) {
      inspections(first: 1, filter: $inspections, orderBy: { field: LATEST, direction: ASC }) {
        nodes {
          id key kind full date datePrecision earliest latest publishedOn focus reading link
          authority { id } framework { id name } follows { id latest }
          judgements(preferred: true) { area { id name } grade }
        }
      }
    }`,
    links: [
      { relation: 'OF', column: 'authority.id' },
      { relation: 'FOLLOWS', column: 'follows.id' },
    ],
  },
  {
    name: 'Document',
    file: 'documents',
    label: 'title',
    query: `query ($documents: DocumentFilter) {
      documents(first: 1, filter: $documents, orderBy: { field: PUBLISHED, direction: ASC }) {
        nodes {
          id title kind publisher secondHand url publishedOn licence { id name attribution reuse } inspection { id }
        }
      }
    }`,
    links: [{ relation: 'REPORTS_ON', column: 'inspection.id' }],
  },
  {
    name: 'Finding',
    file: 'findings',
    label: 'statement',
    query: `query ($findings: FindingFilter) {
      findings(first: 1, filter: $findings, orderBy: { field: DAY, direction: ASC }) {
        nodes {
          id statement polarity kind prominence concerns section nationalFramework deadline resolved day currency
          method confidence reviewStatus
          evidence { page paragraph quoteHash url document { id secondHand licence { id reuse } } }
          inspection { id framework { id } } authority { id name } judgementArea { id }
          themes { id } aspects { id } weaknesses { id }
        }
      }
    }`,
    links: [
      { relation: 'REPORTS', column: 'inspection.id', reversed: true },
      { relation: 'EVIDENCED_IN', column: 'evidence.document.id' },
      { relation: 'ABOUT', column: 'themes.id' },
      { relation: 'SHOWS', column: 'weaknesses.id' },
    ],
  },
];

/** The status of one weakness in one authority: a tie with properties, read authority by authority. */
export const STANDING = {
  name: 'Standing',
  file: 'standings',
  relation: 'HAS_WEAKNESS',
  query: `query ($authority: ID!, $theme: ID, $asOf: Date, $prominence: WeaknessProminence!) {
    authority(id: $authority) {
      weaknesses(first: 1, theme: $theme, asOf: $asOf, prominence: $prominence, orderBy: { field: LABEL, direction: ASC }) {
        edges {
          node { id } status since firstSeen lastSeen reportedCount examinedCount orderUncertain frameworks { id }
        }
      }
    }
  }`,
  /** Of which weakness, as the columns of the query have it; and those that come before them. */
  weakness: 'node.id',
  lead: ['authority.id', 'prominence'],
  prominences: ['HEADLINE', 'ANY'],
} as const;
