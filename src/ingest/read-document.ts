import path from 'node:path';
import type { KnownAuthority } from './authorities.ts';
import { matchAuthority } from './authorities.ts';
import { firstDay, inspectionSpells, type Spell } from './dates.ts';
import { identify, inspectionOf, isLetter } from './document-kind.ts';
import { flowOf } from './flow.ts';
import { statedGrades } from './grades.ts';
import type { Layout } from './layout.ts';
import { statedLicence } from './licence.ts';
import { READ_LIMITS, type ReadLimits } from '../domain/read-limits.ts';
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

/**
 * Reads one document: what it is, whom and when it is about, its grades, its terms, and every sentence with its place.
 * Pure but for reading the file. Throws a refusal (`details.reason`) for what is no readable document.
 */
export async function readDocument(file: string, context: ReadContext): Promise<SourceDocument> {
  const source = await readSourceFile(file, context.limits ?? READ_LIMITS);
  const layout = await readLayout(source, context.limits ?? READ_LIMITS);
  const head = headOf(layout);
  const text = layout.pages.map((page) => page.text).join('\n');
  const letter = isLetter(head, text);
  const title = titleOf(layout, letter);
  const identity = identify(title, letter, head, text);
  const spells = identity.kind === 'NEWS' ? [] : spellsIn(head, text);
  const inspection = datesOf(spells);
  const publishedOn = publishedOnIn(file, head, letter);
  const { inspectionKind, framework } = inspectionOf(identity.family, spells, publishedOn);
  const folder = path.basename(path.dirname(path.resolve(file)));
  const day = inspection.firstDay ?? publishedOn;
  const authority = matchAuthority(context.authorities, { head: title, text, folder, day });
  const grades = statedGrades(layout, identity.family);
  const sentences = sentencesOf(flowOf(layout), layout, { ...identity, boardOnly: isBoardReview(title) });
  const document = {
    name: outputName(file),
    title,
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

/** A review of the safeguarding board alone, which is another body's than the council's. */
const isBoardReview = (title: string): boolean =>
  /safeguarding children board/iu.test(title) && !/inspection of/iu.test(title);

/** The first rows: a title block and what follows it. */
const headOf = (layout: Layout): string =>
  layout.rows
    .filter((row) => row.page <= 2)
    .slice(0, 70)
    .map((row) => row.text)
    .join('\n');

/** The dates stand behind a label, or in the first sentence of a letter. */
function spellsIn(head: string, text: string): Spell[] {
  const label = /(?:inspection|visit) dates?:?/iu.exec(head);
  const labelled = label === null ? [] : inspectionSpells(head.slice(label.index, label.index + 160));
  if (labelled.length > 0) return labelled;
  const opening = text.slice(0, 8000).replace(/\s+/gu, ' ');
  const sentence =
    /(?:between|took place (?:from|on|between)|carried out (?:from|on|between)|conducted (?:from|on|between)|visit (?:to .{3,80} )?on)\s+(?=.{0,14}\d)/iu.exec(
      opening,
    );
  return sentence === null ? [] : inspectionSpells(opening.slice(sentence.index, sentence.index + 120));
}

/** From the first day of the first spell to the last of the last. */
const datesOf = (spells: readonly Spell[]): InspectionDates => ({
  firstDay: spells[0]?.from ?? null,
  lastDay: spells.at(-1)?.to ?? null,
  precision: spells.length === 0 ? 'UNKNOWN' : 'DAY',
});

/** As the document prints it; the date of a letter; else as the file's name ends ("… - 27 august 2025.pdf"). */
function publishedOnIn(file: string, head: string, letter: boolean): string | null {
  const label = /published(?: on)?:?\s/iu.exec(head);
  const printed = label === null ? null : firstDay(head.slice(label.index, label.index + 60));
  const dated = letter ? firstDay(head.slice(0, 200)) : null;
  return printed ?? dated ?? firstDay(path.basename(file).replaceAll('_', ' '));
}

/** The title as printed: the largest type of the first page; for a letter, the line of its subject; else the first line. */
function titleOf(layout: Layout, letter: boolean): string {
  const first = layout.rows.filter((row) => row.page === 1);
  if (letter) return subjectOf(first.map((row) => row.text));
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
