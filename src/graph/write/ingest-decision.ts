import type { Phrases } from '../../domain/statement-phrases.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { ToldDocument } from '../../imports/told-document.ts';
import type { Extracted, ExtractedHead } from '../../ingest/ingest/extracted.ts';
import type { InputFile } from '../../ingest/ingest/input-files.ts';
import { placeOf, type Placement, type Told } from '../../ingest/ingest/place.ts';
import type { Places } from '../../ingest/ingest/places.ts';
import type { Outcome, WorkerError } from '../../ingest/ingest/pool.ts';
import { saidOf } from '../../ingest/refusal.ts';
import { toldByUser } from '../../ingest/ingest/told.ts';
import type { Database } from '../../neo4j/database.ts';
import type { StoredUnit } from './dataset.ts';
import { documentUnitName, toldUnit } from './document-rows.ts';
import { curatedFindings } from './curated-quotes.ts';
import { asEdition, editionOf, type IngestedUnit } from './editions.ts';
import { hashCheck } from './hashes.ts';
import type { IngestEntry } from './ingest-batch.ts';
import { decideCurated } from './ingest-curated.ts';
import type { DocumentReport } from './ingest-report.ts';

/** What a decision on a document looks at; `ingested` grows with every decision. */
export interface Deciding {
  readonly database: Database;
  readonly core: CoreIndex;
  readonly places: Places;
  readonly stored: ReadonlyMap<string, StoredUnit>;
  readonly ingested: Map<string, IngestedUnit>;
  readonly phrases: Phrases;
  readonly told: Told;
  readonly keepNames: boolean;
  readonly made: string;
}

/** What becomes of a document: what is said of it, and what is written. */
export interface Decision {
  readonly report: DocumentReport;
  readonly entry?: IngestEntry;
}

type Placed = Extract<Placement, { placed: true }>;

const NOT_PLACED: Readonly<Record<'AUTHORITY' | 'KIND' | 'DATE', string>> = {
  AUTHORITY: 'which council it is about cannot be told; say it with --authority',
  KIND: 'what kind of inspection it is about cannot be told; say it with --kind',
  DATE: 'it gives no day of inspection or publication at which a framework of its kind was in force',
};

/** Decides what becomes of a document that was extracted, or was not. */
export async function decide(
  outcome: Outcome<string, Extracted>,
  file: InputFile,
  context: Deciding,
): Promise<Decision> {
  if (!outcome.ok) return { report: refused(file, outcome.error) };
  const { result: extracted } = outcome;
  const placement = placeOf(extracted.head, context.places, context.told);
  if (!placement.placed) {
    const { reason, candidates } = placement;
    return { report: { file: file.name, status: 'SKIPPED', reason, message: NOT_PLACED[reason], candidates } };
  }
  return written(extracted, placement, file, context);
}

function refused(file: InputFile, { message, details }: WorkerError): DocumentReport {
  const reason = typeof details?.reason === 'string' ? details.reason : 'FAILED';
  return { file: file.name, status: 'SKIPPED', reason, message: saidOf(file.name, message) };
}

async function written(extracted: Extracted, placed: Placed, file: InputFile, context: Deciding): Promise<Decision> {
  const {
    head: { warnings },
    findings,
  } = extracted;
  const name = documentUnitName(placed.documentKey);
  const kind = context.stored.get(name)?.kind;
  const head = { file: file.name, unit: name, by: placed.by, findings: findings.length, warnings };
  // A curated document that was withdrawn left a unit without findings: then the user's copy may tell it.
  const curated = kind === 'documents' ? await curatedFindings(context.database, name) : [];
  if (curated.length > 0) return decideCurated(extracted, curated, head, file, context);
  const hashes = kind === 'national' ? await hashCheck(context.database, placed.documentKey, findings) : undefined;
  const told = { ...head, ...(hashes && { hashes }) };
  const document = toldByUser(extracted, placed, context);
  const missing = missingKey(document, context.core);
  if (missing !== undefined) {
    const message = `the graph does not know ${missing}; load the data of this program first (findings-graph load)`;
    return { report: { ...told, status: 'SKIPPED', reason: 'REGISTER', message } };
  }
  const { status, entry } = inEdition(document, extracted.head, file, context);
  return { report: { ...told, status }, entry };
}

/** Gives the document its place among its editions: only the last has rows. */
function inEdition(document: ToldDocument, head: ExtractedHead, file: InputFile, context: Deciding) {
  const name = documentUnitName(document.document.key);
  const before = context.ingested.get(name);
  const edition = editionOf({ ...file, sha256: head.sha256, publishedOn: head.publishedOn });
  const { last, ingested } = asEdition(before, name, edition, context.made);
  context.ingested.set(name, ingested);
  // What the seeds know of hashes stands in the document already, before that of this file.
  const known = document.document.sha256.filter((of) => of !== head.sha256);
  const sha256 = [...new Set([...known, ...ingested.editions.map((of) => of.sha256)])];
  if (!last) return { status: 'EARLIER', entry: { ingested, sha256, rows: null } } as const;
  const rows = { ...toldUnit(document, 'ingested', context.core), digest: head.sha256 };
  return { status: before === undefined ? 'WRITTEN' : 'REPLACED', entry: { ingested, sha256, rows } } as const;
}

/** A key that the register of the graph does not have, as another release of the program may. */
function missingKey(
  { inspection, judgements, findings, refersBack }: ToldDocument,
  core: CoreIndex,
): string | undefined {
  const named: [string, readonly (string | null)[], { has(key: string): boolean }][] = [
    ['framework', [inspection.framework], core.frameworks],
    ['authority', [inspection.authority], core.authorities],
    ['judgement-area', [...judgements.map((of) => of.area), ...findings.map((of) => of.judgementArea)], core.areas],
    ['theme', [...findings, ...refersBack].flatMap((of) => of.themes), core.themes],
    ['aspect', [...findings, ...refersBack].flatMap((of) => of.aspects), core.aspects],
  ];
  for (const [type, keys, among] of named)
    for (const key of keys) if (key !== null && !among.has(key)) return `${type}:${key}`;
  return undefined;
}
