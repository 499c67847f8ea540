import type { Run, Statement } from '../../neo4j/database.ts';
import { layerText, REVIEW_COLUMNS, reviewOf, type Review } from './review.ts';

/** How reviews are kept: one node for each finding that curators have looked at, apart from what sources tell. */

const find: Statement = {
  name: 'curation.reviews',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (r:Review {id: 'review:' + id})
RETURN ${REVIEW_COLUMNS}`,
};

const ofDocuments: Statement = {
  name: 'curation.reviews-of-documents',
  text: `CYPHER 5
UNWIND $documents AS document
MATCH (r:Review {document: document})
RETURN ${REVIEW_COLUMNS}`,
};

const keep: Statement = {
  name: 'curation.keep',
  text: `CYPHER 5
UNWIND $rows AS row
MERGE (r:Review {id: 'review:' + row.finding})
SET r += row`,
};

const any: Statement = { name: 'curation.any', text: 'CYPHER 5 RETURN EXISTS { (:Review) }' };

/** Whether curators have looked at any finding. */
export const hasReviews = async (run: Run): Promise<boolean> => (await run(any))[0]?.[0] === true;

/** The reviews of findings (by id), in no order. */
export const readReviews = async (run: Run, ids: readonly string[]): Promise<Review[]> =>
  (await run(find, { ids })).map(reviewOf);

/** The reviews of findings of documents (by id), in no order. */
export const reviewsOf = async (run: Run, documents: readonly string[]): Promise<Review[]> =>
  (await run(ofDocuments, { documents })).map(reviewOf);

/** Keeps reviews, new or changed. */
export async function keepReviews(run: Run, reviews: readonly Review[]): Promise<void> {
  const rows = reviews.map(({ finding, document, version, status, says, told, teller }) => ({
    ...{ finding, document, version, status, teller },
    says: JSON.parse(layerText({ status, says })).says,
    told: told && JSON.stringify(told),
  }));
  await run(keep, { rows: rows.map((row) => ({ ...row, says: JSON.stringify(row.says) })) });
}
