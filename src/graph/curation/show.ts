import { z } from 'zod';
import { fold } from '../../domain/text.ts';
import type { Run, Statement } from '../../neo4j/database.ts';
import { shownOf, type Review, type Shown } from './review.ts';

/**
 * Makes the findings of reviews as they are to be seen. One that is not to be there is deleted, and not marked: so every
 * query, index and count is right without knowing of reviews. What it said stays in its review, with the sentence if the
 * store held it, and it is made again from there.
 */

/** The unit of findings that curators tell and no source does. */
export const CURATION_UNIT = 'unit:curation';

const present: Statement = {
  name: 'curation.present',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (f:Finding {id: id})
RETURN id`,
};

const remove: Statement = {
  name: 'curation.remove',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (r:Review {id: 'review:' + id})
MATCH (f:Finding {id: id})-[e:EVIDENCED_IN]->(:Document)
OPTIONAL MATCH (u:Unit)-[:QUOTES]->(f)
SET r.quote = coalesce(f.quote, r.quote), r.start = coalesce(e.start, r.start), r.end = coalesce(e.end, r.end),
  r.quotedBy = coalesce(u.id, r.quotedBy)
DETACH DELETE f`,
};

/** Only beneath an inspection that has been read: another decides nothing, and has no findings. */
const create: Statement = {
  name: 'curation.create',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (r:Review {id: 'review:' + row.id})
MATCH (i:Inspection {id: row.inspection, reading: 'READ'})
MATCH (d:Document {id: row.document})
OPTIONAL MATCH (told:Unit {id: row.teller})
MERGE (own:Unit {id: '${CURATION_UNIT}'})
ON CREATE SET own.name = 'curation', own.kind = 'curation', own.sha256 = ''
WITH row, r, i, d, coalesce(told, own) AS unit
CREATE (f:Finding {id: row.id, key: row.key, day: i.latest, quoteHash: row.quoteHash, quote: r.quote})
CREATE (f)-[:FROM_UNIT]->(unit)
CREATE (i)-[:REPORTS]->(f)
CREATE (f)-[:EVIDENCED_IN {page: row.page, paragraph: row.paragraph, quoteHash: row.quoteHash, start: r.start, end: r.end}]->(d)
WITH r, f
MATCH (u:Unit {id: r.quotedBy})
CREATE (u)-[:QUOTES {quote: r.quote, start: r.start, end: r.end}]->(f)`,
};

const SHOWN = [
  'statement',
  'statementFolded',
  'polarity',
  'kind',
  'prominence',
  'concerns',
  'section',
  'nationalFramework',
  'deadline',
  'resolved',
  'method',
  'confidence',
  'position',
  'reviewStatus',
  'version',
] as const;

const overlay: Statement = {
  name: 'curation.overlay',
  text: `CYPHER 5
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
SET ${SHOWN.map((name) => `f.${name} = row.${name}`).join(', ')}
WITH f, row
CALL (f) {
  MATCH (f)-[tag:ABOUT|IN_ASPECT|IN_AREA]->()
  DELETE tag
}
CALL (f, row) {
  UNWIND range(1, size(row.themes)) AS rank
  MATCH (t:Theme {id: 'theme:' + row.themes[rank - 1]})
  CREATE (f)-[:ABOUT {rank: rank}]->(t)
}
CALL (f, row) {
  UNWIND range(1, size(row.aspects)) AS rank
  MATCH (a:Aspect {id: 'aspect:' + row.aspects[rank - 1]})
  CREATE (f)-[:IN_ASPECT {rank: rank}]->(a)
}
CALL (f, row) {
  MATCH (j:JudgementArea {id: 'judgement-area:' + row.judgementArea})
  CREATE (f)-[:IN_AREA]->(j)
}`,
};

const idRow = z.tuple([z.string()]);

/** Makes the graph show these reviews, inside the caller's transaction and before `settle`. */
export async function showReviews(run: Run, reviews: readonly Review[]): Promise<void> {
  if (reviews.length === 0) return;
  const ids = reviews.map(({ finding }) => finding);
  const there = new Set((await run(present, { ids })).map((row) => idRow.parse(row)[0]));
  const shown = reviews.flatMap((review) => rowOf(review) ?? []);
  const kept = new Set(shown.map(({ id }) => id));
  const gone = ids.filter((id) => there.has(id) && !kept.has(id));
  const missing = shown.filter(({ id }) => !there.has(id));
  if (gone.length > 0) await run(remove, { ids: gone });
  if (missing.length > 0) await run(create, { rows: missing });
  if (shown.length > 0) await run(overlay, { rows: shown });
}

function rowOf(review: Review) {
  const shown = shownOf(review);
  const { finding: id, version, teller } = review;
  return shown && { ...shown, ...derivedOf(shown), id, version, teller };
}

/** What follows from what a finding says. */
const derivedOf = ({ statement, kind }: Shown) => ({
  statementFolded: fold(statement),
  prominence: kind === 'FINDING' ? 'BODY' : 'HEADLINE',
});
