import { statementOf } from '../domain/statement.ts';
import type { Phrases } from '../domain/statement-phrases.ts';
import type { NationalFinding } from './seed-national.ts';
import { findingKeys, type ToldFinding } from './told-document.ts';

/** Headings as we call them: the index does not carry those of the report. */
const HEADINGS: Readonly<Record<NationalFinding['section'], string | null>> = {
  SUMMARY: 'Summary',
  IMPROVEMENT: 'What needs to improve',
  PRIORITY_ACTION: 'Areas for priority action',
  RECOMMENDATION: 'Recommendations',
  STRENGTH: 'Strengths',
  PROGRESS: 'Progress since the last inspection',
  BODY: null,
};

/** The findings of a file of the national index, in reading order, as the graph is told them. */
export function indexedFindings(
  findings: readonly NationalFinding[],
  areas: readonly string[],
  phrases: Phrases,
): ToldFinding[] {
  const keys = findingKeys(findings.map(({ hash }) => hash));
  return findings.map((of, at): ToldFinding => {
    const { hash, area, record: _record, ...told } = of;
    return {
      ...told,
      key: keys[at] ?? hash,
      position: at + 1,
      section: HEADINGS[of.section],
      judgementArea: area === null ? null : (areas[area] ?? null),
      statement: statementOf(of, phrases),
      method: 'EXTRACTED',
      quote: null,
      start: null,
      end: null,
    };
  });
}
