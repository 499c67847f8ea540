import type { Extraction, RefersBackLine } from './extract-document.ts';

/** A document as JSON Lines: its header, its findings, the earlier visits it recalls. */
export const extractionLines = ({ header, findings, refersBack }: Extraction): string =>
  [header, ...findings, ...refersBack].map((line) => `${JSON.stringify(line)}\n`).join('');

/** A document for people: what it is, what was read, and what they should know. */
export function extractionSummary({ header, findings, refersBack }: Extraction): string {
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
    ...refersBack.map((of) => `  recalls     ${visitText(of)}: page ${of.page}, ${of.paragraph}`),
    ...warnings.map((warning) => `  note        ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}

const VISITS = {
  FOCUSED_VISIT: 'a focused visit',
  MONITORING_VISIT: 'a monitoring visit',
  JOINT_TARGETED_AREA: 'a joint targeted area inspection',
  FULL_INSPECTION: 'an inspection',
} as const;

function visitText({ visitKind, earliest, latest }: RefersBackLine): string {
  const visit = visitKind === null ? 'an earlier visit' : VISITS[visitKind];
  return earliest === null ? visit : `${visit} between ${earliest} and ${latest}`;
}
