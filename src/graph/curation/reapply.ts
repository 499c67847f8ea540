import type { Run, Statement } from '../../neo4j/database.ts';
import type { Review } from './review.ts';
import { hasReviews, keepReviews, reviewsOf } from './reviews.ts';
import { CURATION_UNIT, showReviews } from './show.ts';
import { readTold } from './told.ts';

/**
 * What curators decided outlives what sources tell: whoever writes a document writes it as its source tells it, and in the
 * same transaction the reviews of its findings are shown over that again. So a load need not know of reviews, a newer
 * edition of a seed or of a report changes nothing that was reviewed, and no committed state lacks a review.
 */

const lift: Statement = {
  name: 'curation.lift',
  text: `CYPHER 5
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:EVIDENCED_IN]-(f:Finding)-[:FROM_UNIT]->(:Unit {id: '${CURATION_UNIT}'})
DETACH DELETE f`,
};

const ungrounded: Statement = {
  name: 'curation.ungrounded',
  text: `CYPHER 5
MATCH (:Unit {id: '${CURATION_UNIT}'})<-[:FROM_UNIT]-(f:Finding)
WHERE NOT EXISTS { (f)<-[:REPORTS]-(:Inspection {reading: 'READ'}) } OR NOT EXISTS { (f)-[:EVIDENCED_IN]->(:Document) }
DETACH DELETE f`,
};

const forgetQuotes: Statement = {
  name: 'curation.forget-quotes',
  text: `CYPHER 5
MATCH (r:Review {document: $document})
REMOVE r.quote, r.start, r.end, r.quotedBy`,
};

const NAME = /^documents\/(?<key>.+)\.jsonl$/u;

/** What of a unit decides which reviews it may touch. */
interface WrittenUnit {
  readonly name: string;
  readonly nodes: readonly { readonly label: string; readonly id: string }[];
}

/**
 * To be called before units are written: takes findings that curators alone tell off their documents, whose sources may
 * tell them now. Gives what shows all reviews again, to be called after the units are written and before `settle`.
 */
export async function underReviews(run: Run, units: readonly WrittenUnit[]): Promise<() => Promise<void>> {
  if (!(await hasReviews(run))) return async () => undefined;
  const retold = new Set(units.flatMap(({ name }) => documentOf(name) ?? []));
  const named = units.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Document').map(({ id }) => id));
  const documents = [...new Set([...retold, ...named])];
  await run(lift, { documents });
  return async () => {
    const reviews = await reviewsOf(run, documents);
    const told = await readTold(
      run,
      reviews.map(({ finding }) => finding),
    );
    const now = reviews.map((review): Review => {
      const telling = told.get(review.finding);
      if (telling) return { ...review, told: telling.says, teller: telling.teller };
      return retold.has(review.document) ? { ...review, teller: null } : review;
    });
    await keepReviews(run, now);
    await showReviews(run, now);
    await run(ungrounded);
  };
}

/** The document that the unit of this name tells; the units of inspections tell of documents, but not what they found. */
function documentOf(unit: string): string | undefined {
  const key = NAME.exec(unit)?.groups?.key;
  return key === undefined ? undefined : `document:${key}`;
}

/** Forgets the sentences of findings that were taken out, with those of their document. */
export async function forgetReviewedQuotes(run: Run, document: string): Promise<void> {
  await run(forgetQuotes, { document });
}
