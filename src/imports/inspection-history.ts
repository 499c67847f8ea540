import { z } from 'zod';
import type { InspectionKind } from '../domain/inspection-kinds.ts';
import type { AuthorityRegister } from './build-authorities.ts';
import { blankable, britishDay, filled, gradeCell, readCsv, withColumns } from './build-csv.ts';
import type { SourcedInspection } from './build-sourced.ts';

/** Columns of the scraped history that are read. The inspector's name is not among them. */
const historyRow = z.object({
  urn: filled,
  local_authority: filled,
  inspection_link: z.url(),
  publication_date: britishDay,
  inspection_framework: z.enum(['', 'standard', 'short', 'inspection duration longer than standard framework']),
  inspection_start_date: blankable(britishDay),
  inspection_end_date: blankable(britishDay),
  overall_effectiveness_grade: gradeCell,
  impact_of_leaders_grade: gradeCell,
  help_and_protection_grade: gradeCell,
  in_care_grade: gradeCell,
  care_leavers_grade: gradeCell,
});

type HistoryRow = z.output<typeof historyRow>;

/**
 * What kind of inspection a row tells of. Begun before 2018, or published before the last re-inspections of the
 * single framework came out (August 2018) without a framework named: the single framework and those before it.
 * A row that stays null needs another source to say it.
 */
function kindOf(row: HistoryRow): InspectionKind | null {
  const published = row.publication_date;
  const begun = row.inspection_start_date;
  if (published < '2013-01-01') return 'PROTECTION_OF_CHILDREN';
  if (published < '2014-01-01') return 'LOOKED_AFTER_CHILDREN';
  if (begun !== null && begun < '2018-01-01') return 'SINGLE_INSPECTION';
  if (row.inspection_framework === '') return published < '2018-09-01' ? 'SINGLE_INSPECTION' : null;
  return row.inspection_framework === 'short' ? 'ILACS_SHORT' : 'ILACS_STANDARD';
}

/** The inspections of the scraped history table, one a row. Throws for a cell or an authority it cannot read. */
export function readInspectionHistory(file: string, text: string, register: AuthorityRegister): SourcedInspection[] {
  return readCsv(file, text, historyRow, withColumns(file, Object.keys(historyRow.shape))).map(({ at, row }) => ({
    source: 'inspection-history',
    at,
    authority: register.find(
      { ofstedUrn: row.urn, name: row.local_authority },
      row.inspection_start_date ?? row.publication_date,
      at,
    ),
    kind: kindOf(row),
    firstDay: row.inspection_start_date,
    lastDay: row.inspection_end_date,
    publishedOn: row.publication_date,
    focus: null,
    link: row.inspection_link,
    grades: {
      overall: row.overall_effectiveness_grade,
      leaders: row.impact_of_leaders_grade,
      help_and_protection: row.help_and_protection_grade,
      in_care: row.in_care_grade,
      care_leavers: row.care_leavers_grade,
    },
  }));
}
