import { INSPECTION_KINDS } from '../domain/inspection-kinds.ts';
import type { SourceDocument } from './types.ts';

/** What a reader of the result should know: facts that are missing or doubtful, in plain words. */
export function documentWarnings(document: Omit<SourceDocument, 'warnings'>): string[] {
  const { authority, inspectionKind, framework, inspection, grades, sentences, kind, licence } = document;
  const warnings: string[] = [];
  const candidates =
    authority.candidates.length === 0 ? 'none is named' : `it may be ${authority.candidates.join(', ')}`;
  if (authority.key === null) warnings.push(`The council is not known: ${candidates}. Tell it with --authority.`);
  if (inspectionKind === null) {
    warnings.push(
      `The kind of inspection is not known. Tell it with --kind: ${Object.values(INSPECTION_KINDS).join(', ')}.`,
    );
  } else if (framework === null)
    warnings.push('No framework of this kind of inspection was in force on its first day.');
  if (inspection.firstDay === null) warnings.push('The document does not give the days of the inspection.');
  const graded = kind === 'REPORT' && inspectionKind !== null;
  if (graded && grades.length < 4) warnings.push(`Only ${grades.length} grades were read.`);
  if (!sentences.some((sentence) => sentence.skip === null)) warnings.push('No sentence of a finding was read.');
  if (licence.id === 'NOT-STATED') warnings.push('The document states no terms of reuse.');
  return [...warnings, ...gapsOf(document)];
}

/** Printed paragraph numbers that are missing: a sign that a page was read wrongly, or of a slip in the report. */
function gapsOf({ sentences, kind }: Omit<SourceDocument, 'warnings'>): string[] {
  if (kind === 'NEWS') return [];
  const numbers = sentences
    .filter((of) => of.skip === null && /^\d+$/u.test(of.paragraph))
    .map((of) => Number(of.paragraph));
  const missing: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1] ?? number;
    for (let gap = before + 1; gap < number && missing.length < 20; gap += 1) missing.push(gap);
  }
  const known = new Set(sentences.map((of) => of.paragraph));
  const lost = missing.filter((number) => !known.has(String(number)));
  return lost.length === 0 ? [] : [`Paragraphs ${lost.join(', ')} were not met.`];
}
