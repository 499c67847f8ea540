import type { Run, Statement } from '../../neo4j/database.ts';

/** The inspections of the authorities in the order that decides, each with the one before it (null for the first). */
const IN_ORDER = `CYPHER 5
UNWIND $ids AS id
MATCH (:Authority {id: id})<-[:OF]-(i:Inspection)
WITH id, i ORDER BY i.latest, i.earliest, i.id
WITH id, collect(i) AS inspections
UNWIND range(0, size(inspections) - 1) AS at
WITH inspections[at] AS i, CASE WHEN at > 0 THEN inspections[at - 1] END AS before`;

const forgetFollowed: Statement = {
  name: 'derive.forget-followed',
  text: `${IN_ORDER}
MATCH (i)-[follows:FOLLOWS]->(other)
WHERE before IS NULL OR other <> before
DELETE follows`,
};

const follow: Statement = {
  name: 'derive.follow',
  text: `${IN_ORDER}
WITH i, before
WHERE before IS NOT NULL AND NOT EXISTS { (i)-[:FOLLOWS]->(before) }
CREATE (i)-[:FOLLOWS]->(before)`,
};

/**
 * Which inspection each one follows, for the authorities (by id): the one before it of the same authority, read or
 * not, in the order that decides (`latest`, then `earliest`, then id). A predecessor's are another authority's. Writes
 * only what differs; an inspection that left an authority loses its place there because both authorities are touched.
 */
export async function deriveFollows(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(forgetFollowed, { ids });
  await run(follow, { ids });
}
