import type { Migration } from '../migrations.ts';

/**
 * Unique ids for what sources say of a date; and in a store that was loaded before there was `FOLLOWS`, which inspection
 * each one follows, as `src/graph/derive/follows.ts` derives it.
 */
export const followUp: Migration = {
  version: 4,
  statements: ['CREATE CONSTRAINT DateStatement_id IF NOT EXISTS FOR (n:DateStatement) REQUIRE n.id IS UNIQUE'],
  data: [
    `MATCH (a:Authority)<-[:OF]-(i:Inspection)
WITH a, i ORDER BY i.latest, i.earliest, i.id
WITH a, collect(i) AS inspections
UNWIND range(1, size(inspections) - 1) AS at
WITH inspections[at] AS i, inspections[at - 1] AS before
MERGE (i)-[:FOLLOWS]->(before)`,
  ],
};
