import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seedInvalid } from '../domain/errors.ts';
import { authorityRegister } from './build-authorities.ts';
import { readReportFacts } from './build-report-facts.ts';
import type { ImportedInspections } from './imported-inspections.ts';
import { readInspectionHistory } from './inspection-history.ts';
import { readSheet, sheetOf, type Sheet } from './official-statistics.ts';
import type { CoreSeed, Seed } from './seed-units.ts';

/**
 * Reads an edition of the official statistics, any of their sheets, or of the inspection history, against the register of a
 * seed. Rows of the history that the seed knows to tell of no inspection of an authority are left out, and noted. Throws
 * `SEED_INVALID`, or `NOT_FOUND` for an authority, for the first row that cannot be read.
 */
export async function readInspectionEdition(
  seed: Seed & { readonly core: CoreSeed },
  of: Sheet & { readonly source: ImportedInspections['source']; readonly edition: string },
): Promise<{ readonly edition: ImportedInspections; readonly notes: readonly string[] }> {
  const register = authorityRegister(seed.core['authorities.jsonl'].lines.map(({ value }) => value));
  const { source, edition, file } = of;
  const sheet = source === 'official-statistics' ? sheetOf(of) : null;
  const read = sheet === null ? readInspectionHistory(file, of.text, register) : readSheet(sheet, of, register);
  if (read.length === 0) throw seedInvalid({ file, line: 1, field: '', value: '', expected: 'a row at least' });
  const reviews = sheet === null ? await boardReviews(seed, register) : new Set<string | null>();
  const left = read.filter(({ link }) => reviews.has(link));
  const rows = read
    .filter(({ link }) => !reviews.has(link))
    .map(({ source: _source, ...row }) => ({ source, ...row, name: register.name(row.authority) }));
  return {
    edition: { what: 'inspections', source, sheet, edition, file, rows },
    notes: left.map(({ at }) => `${at}: left out, a review of a safeguarding board and no inspection of an authority.`),
  };
}

/** The links of reports that are of no inspection, by the facts that stand beside the inspections of a seed. */
async function boardReviews(
  { folder }: Seed,
  register: ReturnType<typeof authorityRegister>,
): Promise<ReadonlySet<string | null>> {
  const file = path.join(folder, 'inspections', 'report-facts.csv');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return new Set();
  const facts = readReportFacts('inspections/report-facts.csv', text, register);
  return new Set(facts.filter((of) => of.document === 'BOARD_REVIEW').map((of) => of.inspection.link));
}
