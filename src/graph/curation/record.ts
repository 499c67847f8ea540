import { createHash } from 'node:crypto';
import { z } from 'zod';
import { failure } from '../../domain/errors.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { bumpRevision } from '../write/dataset.ts';
import { settleFindings } from '../write/settle.ts';
import { layerText, shownOf, type Layer, type Review, type Shown } from './review.ts';
import { keepReviews, readReviews } from './reviews.ts';
import { showReviews } from './show.ts';
import { readTold } from './told.ts';

/** What is done to a finding: what holds of it now, what shall, and how a change tells of it. */
export interface Decided {
  readonly before: Review;
  readonly layer: Layer;
  readonly kind: 'CONFIRM' | 'CORRECT' | 'REJECT' | 'ADD' | 'WITHDRAW' | 'UNDO';
  readonly reason: string | null;
  /** Who decided it, where that is another than who asks. */
  readonly by?: string;
  /** The change that is undone. */
  readonly undoes?: string;
}

/** Who asks for a change, and which request of his it is; null for none that could be sent again. */
export interface Asking {
  readonly by: string;
  readonly request: { readonly key: string; readonly input: unknown } | null;
}

const next: Statement = {
  name: 'curation.next',
  text: `CYPHER 5
MATCH (d:Dataset {id: 'dataset:current'})
SET d.changes = coalesce(d.changes, 0) + 1
RETURN d.changes`,
};

const record: Statement = {
  name: 'curation.record',
  text: `CYPHER 5
MATCH (r:Review {id: 'review:' + $change.finding})
CREATE (c:Change)-[:CHANGED]->(r)
SET c = $change
WITH c
MATCH (undone:Change {id: $undoes})
CREATE (c)-[:UNDOES]->(undone)`,
};

const requested: Statement = {
  name: 'curation.requested',
  text: `CYPHER 5
MATCH (c:Change {request: $request})
RETURN c.id, c.finding, c.input`,
};

const around: Statement = {
  name: 'curation.around',
  text: `CYPHER 5
UNWIND $inspections AS id
MATCH (:Inspection {id: id})-[:OF]->(a:Authority)
RETURN DISTINCT a.id`,
};

const shownIds: Statement = {
  name: 'curation.shown',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (f:Finding {id: id})
RETURN f.id`,
};

const idRow = z.tuple([z.string()]);
const numberRow = z.tuple([z.number()]);
const requestRow = z.tuple([z.string(), z.string(), z.string()]);

/** What is known of a finding now, reviewed or not; undefined where nothing ever was. */
export async function reviewNow(run: Run, finding: string): Promise<Review | undefined> {
  const [known] = await readReviews(run, [finding]);
  if (known) return known;
  const told = (await readTold(run, [finding])).get(finding);
  if (!told) return undefined;
  const { says, teller } = told;
  return { finding, document: says.document, version: 1, status: 'UNREVIEWED', says: {}, told: says, teller };
}

/** The change that a request made before, and whether it was the same one. */
export async function changeOf(
  run: Run,
  { by, request }: Asking,
): Promise<{ readonly change: string; readonly finding: string; readonly isSame: boolean } | undefined> {
  if (request === null) return undefined;
  const [row] = await run(requested, { request: requestId(by, request.key) });
  if (row === undefined) return undefined;
  const [change, finding, input] = requestRow.parse(row);
  return { change, finding, isSame: input === inputHash(request.input) };
}

const requestId = (by: string, key: string): string => JSON.stringify([by, key]);

const inputHash = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

/**
 * Makes the changes, records each, and brings all that follows from them in line, inside the caller's transaction, which
 * holds the store's lock. Gives their ids in order. Throws `NOT_FOUND` when a finding cannot be shown, for want of its
 * document or of an inspection that has been read: nothing may be kept then.
 */
export async function makeChanges(run: Run, all: readonly Decided[], asking: Asking): Promise<string[]> {
  const at = new Date().toISOString();
  const reviews = all.map(({ before, layer }): Review => ({ ...before, ...layer, version: before.version + 1 }));
  await keepReviews(run, reviews);
  const ids: string[] = [];
  for (const [index, decided] of all.entries())
    ids.push(await recorded(run, decided, reviews[index] ?? decided.before, { ...asking, at }));
  await showReviews(run, reviews);
  await refuseUnshown(run, reviews);
  const shown = [...all.map(({ before }) => before), ...reviews].flatMap((review) => shownOf(review) ?? []);
  const inspections = distinct(shown.map(({ inspection }) => inspection));
  await settleFindings(run, {
    inspections,
    authorities: (await run(around, { inspections })).map((row) => idRow.parse(row)[0]),
    documents: distinct(shown.map(({ document }) => document)),
    themes: distinct(shown.flatMap(({ themes }) => themes)),
  });
  await bumpRevision(run);
  return ids;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

async function recorded(run: Run, decided: Decided, after: Review, { by, request, at }: Asking & { at: string }) {
  const { before, kind, reason, undoes = null } = decided;
  const sequence = numberRow.parse((await run(next))[0])[0];
  const change = {
    ...{ id: `change:${sequence}`, sequence, kind, by: decided.by ?? by, at, reason },
    ...{ finding: after.finding, version: after.version },
    ...{ layerBefore: layerText(before), layerAfter: layerText(after) },
    ...(request && { request: requestId(by, request.key), input: inputHash(request.input) }),
    ...stateOf('before', shownOf(before)),
    ...stateOf('after', shownOf(after)),
  };
  await run(record, { change, undoes });
  return change.id;
}

function stateOf(end: 'before' | 'after', shown: Shown | null): Record<string, unknown> {
  if (shown === null) return {};
  const { statement, polarity, themes, aspects, reviewStatus } = shown;
  return {
    [`${end}Statement`]: statement,
    [`${end}Polarity`]: polarity,
    [`${end}Themes`]: themes.map((key) => `theme:${key}`),
    [`${end}Aspects`]: aspects.map((key) => `aspect:${key}`),
    [`${end}ReviewStatus`]: reviewStatus,
  };
}

async function refuseUnshown(run: Run, reviews: readonly Review[]): Promise<void> {
  const ids = reviews.filter((review) => shownOf(review) !== null).map(({ finding }) => finding);
  const there = new Set((await run(shownIds, { ids })).map((row) => idRow.parse(row)[0]));
  const lost = ids.find((id) => !there.has(id));
  if (lost === undefined) return;
  throw failure('NOT_FOUND', `${lost} cannot be shown: its document, or its inspection as read, is not in the graph.`);
}
