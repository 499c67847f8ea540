import type { Run, Statement } from '../../neo4j/database.ts';

const forgetRecalled: Statement = {
  name: 'derive.forget-recalled',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (:Authority {id: id})<-[:OF]-(:Inspection)-[:REFERS_BACK]->(:EarlierVisitReference)-[recalls:RECALLS]->()
DELETE recalls`,
};

/**
 * An inspection may be the one recalled when it is of the same authority (not of a predecessor), began before the one
 * that recalls it, is of the kind that the words give (a visit or joint inspection where they give none), and was, as
 * far as its days are known, within the days they allow.
 */
const findRecalled: Statement = {
  name: 'derive.find-recalled',
  text: `CYPHER 5
UNWIND $ids AS id
MATCH (a:Authority {id: id})<-[:OF]-(i:Inspection)-[:REFERS_BACK]->(r:EarlierVisitReference)
WITH r, COLLECT {
  MATCH (a)<-[:OF]-(c:Inspection)
  WHERE coalesce(c.firstDay, c.earliest) < coalesce(i.firstDay, i.earliest)
    AND CASE r.kind WHEN 'FULL_INSPECTION' THEN c.full ELSE NOT c.full AND coalesce(r.kind, c.kind) = c.kind END
    AND coalesce(c.firstDay, c.earliest) <= coalesce(r.latest, c.latest)
    AND c.latest >= coalesce(r.earliest, c.latest)
  RETURN c
} AS candidates
SET r.candidateCount = size(candidates)
WITH r, candidates
WHERE size(candidates) = 1
UNWIND candidates AS c
CREATE (r)-[:RECALLS]->(c)`,
};

/**
 * Which inspection each reference to an earlier visit recalls, for the authorities (by id): `RECALLS` leads to it where
 * exactly one that is known may be it; `candidateCount` is how many may.
 */
export async function deriveRecalled(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(forgetRecalled, { ids });
  await run(findRecalled, { ids });
}
