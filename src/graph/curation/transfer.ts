import { z } from 'zod';
import { seedInvalid } from '../../domain/errors.ts';
import type { SeedFile, SeedLine } from '../../imports/seed-reader.ts';
import type { ReviewLine } from '../../imports/seed-reviews.ts';
import type { Database, Run, Statement } from '../../neo4j/database.ts';
import { migrate } from '../../neo4j/migrations.ts';
import { underLock } from './lock.ts';
import { placeIn, unknownKeys } from './lookups.ts';
import { makeChanges, reviewNow, type Decided } from './record.ts';
import { layerText, REVIEW_COLUMNS, reviewOf, shownOf, type Layer, type Review } from './review.ts';

const READ_TIMEOUT = 60_000;
/** How long a load that is writing is waited for, in milliseconds. */
const PATIENCE = 10_000;

const everyReview: Statement = {
  name: 'curation.export',
  text: `CYPHER 5
MATCH (r:Review)
WHERE r.status IN ['CONFIRMED', 'CORRECTED', 'REJECTED', 'WITHDRAWN']
CALL (r) {
  MATCH (c:Change {finding: r.finding})
  RETURN c ORDER BY c.sequence DESC LIMIT 1
}
RETURN ${REVIEW_COLUMNS}, c.by, c.at, c.reason
ORDER BY r.finding`,
};

const standing: Statement = {
  name: 'curation.standing',
  text: `CYPHER 5
MATCH (f:Finding {quoteHash: $quoteHash})-[e:EVIDENCED_IN]->(d:Document)
WHERE d.id = $document OR (e.page = $page AND e.paragraph = $paragraph)
RETURN f.id
ORDER BY CASE WHEN d.id = $document THEN 0 ELSE 1 END, f.id
LIMIT 2`,
};

const madeRow = z.tuple([z.string(), z.string(), z.string().nullable()]);
const idRow = z.tuple([z.string()]);

/** What became of decisions: how many were made here, how many held already, and which were kept out and why. */
interface Transferred {
  readonly made: number;
  readonly held: number;
  readonly keptOut: readonly { readonly line: number; readonly finding: string; readonly why: string }[];
}

/** What curators decided, each finding once, in the order of their ids. What was undone is nothing decided. */
export async function exportReviews(database: Database): Promise<ReviewLine[]> {
  const rows = await database.read(everyReview, {}, Date.now() + READ_TIMEOUT);
  return rows.flatMap((row) => {
    const columns = REVIEW_COLUMNS.split(',').length;
    const [by, at, reason] = madeRow.parse(row.slice(columns));
    return lineOf(reviewOf(row.slice(0, columns)), { by, at, reason });
  });
}

function lineOf(review: Review, made: { by: string; at: string; reason: string | null }): ReviewLine[] {
  const { finding, document, status, says, told } = review;
  const { quoteHash, page, paragraph } = { ...told, ...says };
  if (quoteHash === undefined || page === undefined || paragraph === undefined) return [];
  const place = { document: document.slice('document:'.length), quoteHash, page, paragraph };
  const head = { record: 'review', finding, ...place, ...made } as const;
  if (status === 'REJECTED' || status === 'WITHDRAWN') return [{ ...head, decision: status }];
  const shown = shownOf(review);
  if (!shown || (status !== 'CONFIRMED' && status !== 'CORRECTED')) return [];
  const { polarity, themes, aspects, statement } = shown;
  const { kind, concerns, section, deadline, resolved, judgementArea } = shown;
  const added = says.key === undefined ? null : { kind, concerns, section, deadline, resolved, judgementArea };
  return [{ ...head, decision: status, says: { polarity, themes, aspects, statement }, added }];
}

/**
 * Makes decisions of another store in this one, all in one transaction. A decision is kept out, and told, whose finding is
 * not here, or was decided on here otherwise. Throws `SEED_INVALID`, naming file, line and field, for tags that the graph does
 * not have: nothing is made then. Throws `GRAPH_BUSY` during a load.
 */
export async function loadReviews(database: Database, file: SeedFile<ReviewLine>): Promise<Transferred> {
  await migrate(database);
  return underLock(database, 'curation.load', Date.now() + PATIENCE, async (run) => {
    const wanted = new Map<string, Decided>();
    const keptOut: { line: number; finding: string; why: string }[] = [];
    let held = 0;
    for (const { line, value } of file.lines) {
      await refuseUnknown(run, file.name, { line, value });
      const verdict = await verdictOn(run, value, wanted);
      if (verdict === 'HELD') held += 1;
      else if (typeof verdict === 'string') keptOut.push({ line, finding: value.finding, why: verdict });
      else wanted.set(verdict.before.finding, verdict);
    }
    if (wanted.size > 0) await makeChanges(run, [...wanted.values()], { by: '', request: null });
    return { made: wanted.size, held, keptOut };
  });
}

async function refuseUnknown(run: Run, file: string, { line, value }: SeedLine<ReviewLine>): Promise<void> {
  if (!('says' in value)) return;
  const { themes, aspects } = value.says;
  const [unknown] = await unknownKeys(run, { themes, aspects, area: value.added?.judgementArea });
  if (unknown === undefined) return;
  const { field: name, keys } = unknown;
  const field = name === 'judgementArea' ? `added.${name}` : `says.${name}`;
  throw seedInvalid({ file, line, field, value: keys, expected: 'keys that the graph has' });
}

const KINDS = { CONFIRMED: 'CONFIRM', CORRECTED: 'CORRECT', REJECTED: 'REJECT', WITHDRAWN: 'WITHDRAW' } as const;

/** What a decision changes here; or that it holds already; or why it is kept out. */
async function verdictOn(
  run: Run,
  value: ReviewLine,
  taken: ReadonlyMap<string, unknown>,
): Promise<Decided | 'HELD' | (string & {})> {
  const now = await reviewHere(run, value);
  if (!now) return 'added' in value && value.added ? addition(run, value) : 'its finding is not here';
  if (taken.has(now.finding)) return 'an earlier line is of the same finding';
  const layer = layerFor(value, now);
  if (layerText(now) === layerText(layer)) return 'HELD';
  if (now.status !== 'UNREVIEWED') return 'it was decided on here, otherwise';
  return { before: now, layer, kind: KINDS[value.decision], by: value.by, reason: value.reason };
}

/** A finding is found by its id, else by its sentence in its document or in the same place of another one. */
async function reviewHere(run: Run, value: ReviewLine): Promise<Review | undefined> {
  const { finding, quoteHash, page, paragraph } = value;
  const known = await reviewNow(run, finding);
  if (known) return known;
  const rows = await run(standing, { quoteHash, page, paragraph, document: `document:${value.document}` });
  const [id, ...others] = rows.map((row) => idRow.parse(row)[0]);
  return id === undefined || others.length > 0 ? undefined : reviewNow(run, id);
}

function layerFor(value: ReviewLine, now: Review): Layer {
  if (!('says' in value)) return { status: value.decision, says: now.says };
  return { status: value.decision, says: { ...now.says, ...value.says } };
}

async function addition(run: Run, value: Extract<ReviewLine, { added: unknown }>): Promise<Decided | (string & {})> {
  const { finding, document: documentKey, quoteHash, page, paragraph, says, added, decision, by, reason } = value;
  const document = `document:${documentKey}`;
  const place = await placeIn(run, document);
  if (place?.inspection === undefined || !added) return 'its document is not here, or on nothing that was read';
  const key = finding.slice('finding:'.length);
  const told = {
    key,
    quoteHash,
    page,
    paragraph,
    document,
    inspection: place.inspection,
    position: place.lastPosition + 1,
  };
  const made = { nationalFramework: [], method: 'CURATED' as const, confidence: null };
  const layer = { status: decision, says: { ...says, ...added, ...told, ...made } };
  const before = { finding, document, version: 0, status: 'ABSENT', says: {}, told: null, teller: null } as const;
  return { before, layer, kind: 'ADD', by, reason };
}
