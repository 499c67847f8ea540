import type { DocumentLine, InspectionFacts, InspectionLine } from '../../imports/seed-inspections.ts';
import type { SeedFile } from '../../imports/seed-reader.ts';

/** An inspection that is known already, and the documents known of it. */
export interface KnownInspection {
  readonly inspection: InspectionFacts;
  readonly documents: readonly DocumentLine[];
}

/** Where documents may belong: what the seeds tell of inspections, by authority and by the hash of a document. */
export interface Places {
  of(authority: string): readonly KnownInspection[];
  withDocument(sha256: string): { readonly of: KnownInspection; readonly document: DocumentLine } | undefined;
}

/** Indexes known inspections. */
export function placesOf(known: readonly KnownInspection[]): Places {
  const byAuthority = new Map<string, KnownInspection[]>();
  const bySha256 = new Map<string, { of: KnownInspection; document: DocumentLine }>();
  for (const of of known) {
    const others = byAuthority.get(of.inspection.authority);
    if (others === undefined) byAuthority.set(of.inspection.authority, [of]);
    else others.push(of);
    for (const document of of.documents) for (const sha256 of document.sha256) bySha256.set(sha256, { of, document });
  }
  return {
    of: (authority) => byAuthority.get(authority) ?? [],
    withDocument: (sha256) => bySha256.get(sha256),
  };
}

/** The inspections of a seed as places. */
export const placesOfSeed = (files: readonly SeedFile<InspectionLine>[]): Places =>
  placesOf(
    files
      .flatMap((file) => file.lines)
      .map(({ value: { documents, judgements: _judgements, dates: _dates, ...inspection } }) => ({
        inspection,
        documents,
      })),
  );
