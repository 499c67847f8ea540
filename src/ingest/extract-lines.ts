import type { Extraction } from './extract-document.ts';

/** A document as JSON Lines: its header, then its findings. */
export const extractionLines = ({ header, findings }: Extraction): string =>
  [header, ...findings].map((line) => `${JSON.stringify(line)}\n`).join('');

/** A document for people: what it is, what was read, and what they should know. */
export function extractionSummary({ header, findings }: Extraction): string {
  const { name, authority, inspectionKind, framework, inspection, publishedOn, grades, pages, warnings } = header;
  const days = inspection.firstDay === null ? 'days not known' : `${inspection.firstDay} to ${inspection.lastDay}`;
  const problems = findings.filter((of) => of.polarity === 'WEAKNESS' || of.polarity === 'MIXED').length;
  const left = Object.values(header.skipped).reduce((sum, count) => sum + count, 0);
  const lines = [
    name,
    `  council     ${authority.key ?? `not known (${authority.candidates.join(', ') || 'none named'})`}`,
    `  inspection  ${inspectionKind ?? 'kind not known'}, ${framework ?? 'framework not known'}, ${days}`,
    `  published   ${publishedOn ?? 'not known'}; ${pages} pages`,
    ...grades.map(({ area, grade }) => `  grade       ${area}: ${grade}`),
    `  findings    ${findings.length}, of which ${problems} problems; ${left} sentences left out`,
    ...warnings.map((warning) => `  note        ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}
