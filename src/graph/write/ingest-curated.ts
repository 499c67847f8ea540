import type { Extracted } from '../../ingest/ingest/extracted.ts';
import type { InputFile } from '../../ingest/ingest/input-files.ts';
import { quotesOf, type CuratedFinding } from './curated-quotes.ts';
import { asEdition, editionOf, madeOfCurated } from './editions.ts';
import type { Deciding, Decision } from './ingest-decision.ts';
import type { DocumentReport } from './ingest-report.ts';

/**
 * Decides on a document whose findings a person read: they stay, and those whose sentences stand in it get them. One in
 * which none stands is another text, and is passed over.
 */
export function decideCurated(
  extracted: Extracted,
  curated: readonly CuratedFinding[],
  { unit, ...told }: Pick<DocumentReport, 'file' | 'by' | 'findings' | 'warnings'> & { readonly unit: string },
  file: InputFile,
  context: Deciding,
): Decision {
  const { head } = extracted;
  const { quotes, missing } = quotesOf(curated, extracted, context.keepNames);
  const report = { ...told, unit, hashes: { indexed: curated.length, agreed: quotes.length } };
  if (quotes.length === 0) {
    const message = 'its findings were read by a person, and stay; none of their sentences stands in this file';
    return { report: { ...report, status: 'SKIPPED', reason: 'CURATED', message } };
  }
  const made = madeOfCurated(context.made, context.stored.get(unit));
  const edition = editionOf({ ...file, sha256: head.sha256, publishedOn: head.publishedOn });
  const { last, ingested } = asEdition(context.ingested.get(unit), unit, edition, made);
  context.ingested.set(unit, ingested);
  const entry = { ingested, sha256: [], rows: null };
  if (!last) return { report: { ...report, status: 'EARLIER' }, entry };
  return { report: { ...report, status: 'QUOTED', missing }, entry: { ...entry, quotes } };
}
