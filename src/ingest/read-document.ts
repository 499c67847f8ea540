import path from 'node:path';
import type { KnownAuthority } from './authorities.ts';
import { matchAuthority } from './authorities.ts';
import { firstDay, inspectionDates } from './dates.ts';
import { type DocumentIdentity, identify, inspectionOf } from './document-kind.ts';
import { flowOf } from './flow.ts';
import { statedGrades } from './grades.ts';
import type { Layout } from './layout.ts';
import { statedLicence } from './licence.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { outputName } from './output-name.ts';
import { readLayout } from './read-layout.ts';
import { sentencesOf } from './sentences.ts';
import { readSourceFile } from './source-file.ts';
import type { InspectionDates, SourceDocument } from './types.ts';
import { documentWarnings } from './warnings.ts';

/** What reading a document needs to know of the world. */
export interface ReadContext {
  readonly authorities: readonly KnownAuthority[];
  readonly limits?: ReadLimits;
}

const UNKNOWN: InspectionDates = { firstDay: null, lastDay: null, precision: 'UNKNOWN' };

/**
 * Reads one document: what it is, whom and when it is about, its grades, its terms, and every sentence with its place.
 * Pure but for reading the file. Throws a refusal (`details.reason`) for what is no readable document.
 */
export async function readDocument(file: string, context: ReadContext): Promise<SourceDocument> {
  const source = await readSourceFile(file, context.limits ?? READ_LIMITS);
  const layout = await readLayout(source, context.limits ?? READ_LIMITS);
  const head = headOf(layout);
  const text = layout.pages.map((page) => page.text).join('\n');
  const identity = identify(head, text, layout.geometric);
  const inspection = identity.kind === 'NEWS' ? UNKNOWN : (datesIn(head, text) ?? UNKNOWN);
  const publishedOn = publishedOnIn(file, head, identity);
  const { inspectionKind, framework } = inspectionOf(identity.family, inspection, publishedOn);
  const folder = path.basename(path.dirname(path.resolve(file)));
  const day = inspection.firstDay ?? publishedOn;
  const authority = matchAuthority(context.authorities, { head: titleOf(layout, identity), text, folder, day });
  const grades = statedGrades(layout, identity.family);
  const sentences = sentencesOf(flowOf(layout), layout, identity.kind);
  const document = {
    name: outputName(file),
    title: titleOf(layout, identity),
    kind: identity.kind,
    framework,
    inspectionKind,
    authority,
    inspection,
    publishedOn,
    grades,
    licence: statedLicence(sentences, identity.kind),
    pages: layout.pages.length,
    sha256: source.sha256,
    sentences,
  };
  return { ...document, warnings: documentWarnings(document) };
}

/** The first rows: a title block and what follows it. */
const headOf = (layout: Layout): string =>
  layout.rows
    .filter((row) => row.page <= 2)
    .slice(0, 70)
    .map((row) => row.text)
    .join('\n');

/** The dates stand behind a label, or in the first sentence of a letter. */
function datesIn(head: string, text: string): InspectionDates | null {
  const label = /(?:inspection|visit) dates?:?/iu.exec(head);
  if (label !== null) {
    const dates = inspectionDates(head.slice(label.index, label.index + 160));
    if (dates !== null) return dates;
  }
  const opening = text.slice(0, 8000).replace(/\s+/gu, ' ');
  const sentence =
    /(?:between|took place (?:from|on|between)|carried out (?:from|on|between)|conducted (?:from|on|between)|visit (?:to .{3,80} )?on)\s+(?=.{0,14}\d)/iu.exec(
      opening,
    );
  return sentence === null ? null : inspectionDates(opening.slice(sentence.index, sentence.index + 120));
}

/** As the document prints it; the date of a letter; else as the file's name ends ("… - 27 august 2025.pdf"). */
function publishedOnIn(file: string, head: string, { kind }: DocumentIdentity): string | null {
  const label = /published(?: on)?:?\s/iu.exec(head);
  const printed = label === null ? null : firstDay(head.slice(label.index, label.index + 60));
  const dated = kind === 'LETTER' ? firstDay(head.slice(0, 200)) : null;
  return printed ?? dated ?? firstDay(path.basename(file).replaceAll('_', ' '));
}

/** The title as printed: the largest type of the first page; for a letter, the line of its subject; else the first line. */
function titleOf(layout: Layout, { kind }: DocumentIdentity): string {
  const first = layout.rows.filter((row) => row.page === 1);
  if (kind === 'LETTER') return subjectOf(first.map((row) => row.text));
  if (!layout.geometric) return first[0]?.text ?? '';
  const sizes = first.filter(
    (row) => row.size > layout.bodySize + 0.8 && !/^inspection dates?|^report published/iu.test(row.text),
  );
  return sizes
    .slice(0, 8)
    .map((row) => row.text)
    .join(' ');
}

/** The lines between the salutation and the first sentence. */
function subjectOf(lines: readonly string[]): string {
  const dear = lines.findIndex((line) => /^Dear\b/u.test(line));
  const after = lines.slice(dear + 1);
  const end = after.findIndex(
    (line, index) => index > 0 && /^(?:Between|This (?:letter|inspection|visit)|Following|I am)\b/u.test(line),
  );
  return after.slice(0, end === -1 ? 3 : end).join(' ');
}
