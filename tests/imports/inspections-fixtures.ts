import { authorityRegister } from '../../src/imports/build-authorities.ts';
import { buildLine, type WrittenLine } from '../../src/imports/build-lines.ts';
import { buildReport } from '../../src/imports/build-report.ts';
import { readReportFacts } from '../../src/imports/build-report-facts.ts';
import { readInspectionHistory } from '../../src/imports/inspection-history.ts';
import { matchInspections } from '../../src/imports/match-inspections.ts';
import { readOfficialStatistics } from '../../src/imports/official-statistics.ts';
import type { AuthorityRecord } from '../../src/imports/seed-core.ts';

type Cells = Record<string, string>;

const csv = (defaults: Cells, rows: Cells[]): string => {
  const columns = Object.keys(defaults);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? defaults[column] ?? '')).join(','));
  return [columns.map(quoted).join(','), ...lines, ''].join('\n');
};

/** The scraped history: an ILACS standard inspection of Ambleford unless a row says otherwise. */
const historyCsv = (rows: Cells[]): string =>
  csv(
    {
      urn: '90001',
      local_authority: 'ambleford',
      inspection_link: 'https://example.org/file/1',
      publication_date: '19/04/21',
      inspection_framework: 'standard',
      inspection_start_date: '01/03/2021',
      inspection_end_date: '12/03/2021',
      overall_effectiveness_grade: 'good',
      impact_of_leaders_grade: 'good',
      help_and_protection_grade: 'good',
      in_care_grade: 'good',
      care_leavers_grade: 'data_unreadable',
    },
    rows,
  );

const AUTHORITY = { 'Local authority area code': 'E06000097', 'Local authority name': 'Ambleford' };

const GRADES = {
  'Overall effectiveness': 'Good',
  'The impact of leaders on social work practice with children and families': 'Good',
  'The experiences and progress of children who need help and protection': 'Good',
  'The experiences and progress of children in care': 'Good',
  'The experiences and progress of care leavers': '',
};

const DATES = { 'Inspection date': '2021-03-01', 'Publication date': '2021-04-19' };

/** The official statistics, the sheet of all inspections. */
const statisticsCsv = (rows: Cells[]): string =>
  csv({ ...AUTHORITY, ...DATES, 'Inspection type': 'ILACS Standard Inspection', ...GRADES }, rows);

/** The official statistics, the sheet of one year's inspections and visits. */
const inYearCsv = (rows: Cells[]): string =>
  csv(
    {
      ...AUTHORITY,
      'Inspection/Visit date': '2021-03-01',
      'Publication date': '2021-04-19',
      'Inspection/Visit type': 'ILACS Standard Inspection',
      ...GRADES,
      'Visit Theme': '',
    },
    rows,
  );

/** The official statistics, the sheet of the latest inspection of each authority. */
const latestCsv = (rows: Cells[]): string => csv({ ...AUTHORITY, ...DATES, ...GRADES }, rows);

/** The text of each table that can be imported, from rows that differ from its defaults. */
export const TEXTS = { history: historyCsv, statistics: statisticsCsv, inYear: inYearCsv, latest: latestCsv };

/** Facts read in the documents; the link is that of the first row of the history. */
const factsCsv = (rows: Cells[]): string =>
  csv(
    {
      urn: '90001',
      authority: 'ambleford',
      link: 'https://example.org/file/1',
      published_on: '',
      document: 'REPORT',
      kind: 'ILACS',
      first_day: '',
      last_day: '',
      focus: '',
      pages: '12',
      sha256: 'a'.repeat(64),
      licence: 'OGL',
      overall: '',
      leaders: '',
      help_and_protection: '',
      in_care: '',
      care_leavers: '',
      adoption: '',
      capacity_to_improve: '',
      outcomes: '',
      quality_of_provision: '',
    },
    rows,
  );

const authority = (of: Partial<AuthorityRecord> & Pick<AuthorityRecord, 'key' | 'name' | 'gssCode'>) => ({
  officialName: of.name,
  alternativeNames: [],
  formerNames: [],
  formerGssCodes: [],
  dfeNumber: null,
  formerDfeNumbers: [],
  ofstedUrn: null,
  formerOfstedUrns: [],
  kind: 'UNITARY_AUTHORITY' as const,
  onsRegion: 'ons-south-west',
  ofstedRegion: 'ofsted-south-west',
  validFrom: null,
  validTo: null,
  latitude: null,
  longitude: null,
  successors: [],
  ...of,
});

/** An authority of always, and one that took over from another in 2023. */
export const REGISTER: AuthorityRecord[] = [
  authority({ key: 'ambleford', name: 'Ambleford', gssCode: 'E06000097', ofstedUrn: '90001' }),
  authority({
    key: 'oldholm-county-council',
    name: 'Oldholm',
    gssCode: 'E10000098',
    validTo: '2023-03-31',
    successors: [{ key: 'newholm', on: '2023-04-01' }],
  }),
  authority({
    key: 'newholm',
    name: 'Newholm',
    gssCode: 'E06000099',
    ofstedUrn: '90003',
    validFrom: '2023-04-01',
  }),
];

const register = authorityRegister(REGISTER);

/** Rows of each table that differ from its defaults. */
export interface Tables {
  history?: Record<string, string>[];
  statistics?: Record<string, string>[];
  inYear?: Record<string, string>[];
  latest?: Record<string, string>[];
  facts?: Record<string, string>[];
}

/** Builds the lines and the report from the tables given, as the tool does. */
export function build(tables: Tables) {
  const official = readOfficialStatistics(
    {
      history: { file: 's.csv', text: statisticsCsv(tables.statistics ?? []) },
      'in-year': { file: 'y.csv', text: inYearCsv(tables.inYear ?? []) },
      latest: { file: 'l.csv', text: latestCsv(tables.latest ?? []) },
    },
    register,
  );
  const history = readInspectionHistory('h.csv', historyCsv(tables.history ?? []), register);
  const result = matchInspections(
    history,
    official.inspections,
    readReportFacts('f.csv', factsCsv(tables.facts ?? []), register),
  );
  const built = result.inspections.map((matched) => ({
    matched,
    line: buildLine(matched, register.name(matched.authority)),
  }));
  return {
    lines: built.map((of) => of.line),
    report: buildReport(built, result, official.contradictions),
    contradictions: official.contradictions,
  };
}

/** The link of a row, by number; the defaults have number 1. */
export const link = (n: number): string => `https://example.org/file/${n}`;

/** The judgements of a line in one area. */
export const area = (line: WrittenLine | undefined, key: string) => line?.judgements.filter((of) => of.area === key);
