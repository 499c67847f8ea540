import { z } from 'zod';
import { INSPECTION_KIND_NAMES } from '../domain/inspection-kinds.ts';
import type { AuthorityRegister } from './build-authorities.ts';
import { blankable, filled, gradeCell, isoDay, readCsv } from './build-csv.ts';
import { JUDGED, type Judged, type SourcedInspection } from './build-sourced.ts';

/**
 * One row of `seed/inspections/report-facts.csv`: what was read in the report or letter itself. `ILACS` stands where
 * the document does not say whether the inspection was a short one; UNREADABLE where a web page was saved in place
 * of the report; BOARD_REVIEW where the document reviews a safeguarding board and no authority.
 */
const factsRow = z.object({
  urn: filled,
  authority: filled,
  link: blankable(z.url()),
  published_on: blankable(isoDay),
  document: z.enum(['REPORT', 'LETTER', 'UNREADABLE', 'BOARD_REVIEW']),
  kind: z.enum([...INSPECTION_KIND_NAMES, 'ILACS', '']),
  first_day: blankable(isoDay),
  last_day: blankable(isoDay),
  focus: blankable(filled),
  pages: blankable(z.string().regex(/^[1-9]\d*$/u, 'expected a number of pages')).transform((pages) => {
    return pages === null ? null : Number(pages);
  }),
  sha256: blankable(z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits')),
  licence: z.enum(['OGL', 'NON_COMMERCIAL', 'UNKNOWN', '']),
  overall: gradeCell,
  leaders: gradeCell,
  help_and_protection: gradeCell,
  in_care: gradeCell,
  care_leavers: gradeCell,
  adoption: gradeCell,
  capacity_to_improve: gradeCell,
  outcomes: gradeCell,
  quality_of_provision: gradeCell,
});

type FactsRow = z.output<typeof factsRow>;

/** The document itself, beside what it says of the inspection. */
export interface ReportFacts {
  inspection: SourcedInspection;
  document: FactsRow['document'];
  pages: number | null;
  sha256: string | null;
  licence: 'OGL' | 'NON_COMMERCIAL' | 'UNKNOWN';
}

const gradesOf = (row: FactsRow): Partial<Record<Judged, string>> =>
  Object.fromEntries(JUDGED.filter((judged) => row[judged] !== '').map((judged) => [judged, row[judged]]));

/**
 * Facts read from the documents. A document with a link takes its authority from the row of the history with the
 * same link; one without (a joint letter) from its own number. Throws for a cell or an authority it cannot read.
 */
export function readReportFacts(file: string, text: string, register: AuthorityRegister): ReportFacts[] {
  return readCsv(file, text, factsRow).map(({ at, row }) => ({
    document: row.document,
    pages: row.pages,
    sha256: row.sha256,
    licence: row.licence === '' ? 'UNKNOWN' : row.licence,
    inspection: {
      source: 'report',
      at,
      authority:
        row.link === null && row.first_day !== null
          ? register.find({ ofstedUrn: row.urn, name: row.authority }, row.first_day, at)
          : '',
      kind: row.kind === 'ILACS' || row.kind === '' ? null : row.kind,
      firstDay: row.first_day,
      lastDay: row.last_day,
      publishedOn: row.published_on,
      focus: row.focus,
      link: row.link,
      grades: gradesOf(row),
    },
  }));
}
