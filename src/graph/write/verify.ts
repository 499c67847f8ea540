import { z } from 'zod';
import type { ReadAlone } from '../../ingest/ingest/extracted.ts';
import { placeOf } from '../../ingest/ingest/place.ts';
import type { Places } from '../../ingest/ingest/places.ts';
import type { Outcome } from '../../ingest/ingest/pool.ts';
import type { Database, Statement } from '../../neo4j/database.ts';
import { coreIndexOfGraph } from './core-index.ts';
import { placesOfGraph } from './known-places.ts';

const READ_TIMEOUT = 30_000;

const evidence: Statement = {
  name: 'verify.evidence',
  text: `CYPHER 5
MATCH (d:Document)
WHERE d.key = $key OR $sha256 IN d.sha256
MATCH (d)<-[e:EVIDENCED_IN]-(f:Finding)
RETURN f.id, e.quoteHash, e.page, e.paragraph
ORDER BY f.position, f.id`,
};

const evidenceRow = z.tuple([z.string(), z.string(), z.number(), z.string()]);

/** A finding that does not stand where the graph says: `found` is where it does stand, null when nowhere. */
export interface Astray {
  readonly finding: string;
  readonly page: number;
  readonly paragraph: string;
  readonly found: { readonly page: number; readonly paragraph: string } | null;
}

/** What became of the findings of one file's document. */
export interface VerifyReport {
  readonly file: string;
  readonly anchored: number;
  readonly moved: readonly Astray[];
  readonly lost: readonly Astray[];
  /** Why nothing could be verified. */
  readonly problem?: string;
}

/**
 * Looks every finding of the graph up in the documents it is said to stand in, by the hash of its sentence: anchored
 * where page and paragraph are right, moved where the sentence stands elsewhere in the document, else lost.
 */
export async function verify(
  database: Database,
  outcomes: AsyncIterable<Outcome<string, ReadAlone>>,
  progress?: (done: number) => void,
): Promise<VerifyReport[]> {
  const places = await placesOfGraph(database, await coreIndexOfGraph(database));
  const reports: VerifyReport[] = [];
  for await (const outcome of outcomes) {
    reports.push(await verified(database, outcome, places));
    progress?.(reports.length);
  }
  return reports.toSorted((one, other) => (one.file < other.file ? -1 : 1));
}

async function verified(
  database: Database,
  outcome: Outcome<string, ReadAlone>,
  places: Places,
): Promise<VerifyReport> {
  const none = { file: outcome.job, anchored: 0, moved: [], lost: [] };
  if (!outcome.ok) return { ...none, problem: outcome.error.message };
  const { head, sentences } = outcome.result;
  const placement = placeOf(head, places, {});
  const key = placement.placed ? placement.documentKey : '';
  const rows = await database.read(evidence, { key, sha256: head.sha256 }, Date.now() + READ_TIMEOUT);
  if (rows.length === 0) return { ...none, problem: 'the graph holds no findings of this document' };
  const standing = new Map<string, { page: number; paragraph: string }[]>();
  for (const { quoteHash: hash, page, paragraph } of sentences) {
    const others = standing.get(hash) ?? [];
    standing.set(hash, [...others, { page, paragraph }]);
  }
  const astray = rows
    .map((row) => evidenceRow.parse(row))
    .map(([finding, hash, page, paragraph]) => ({ finding, page, paragraph, at: standing.get(hash) ?? [] }))
    .filter(({ page, paragraph, at }) => !at.some((of) => of.page === page && of.paragraph === paragraph))
    .map(({ at, ...of }) => ({ ...of, found: at[0] ?? null }));
  const lost = astray.filter((of) => of.found === null);
  const moved = astray.filter((of) => of.found !== null);
  return { file: outcome.job, anchored: rows.length - astray.length, moved, lost };
}
