import { examines, tallies } from '../counting.ts';
import type { Run, Statement } from '../../neo4j/database.ts';

const INSPECTIONS = `CYPHER 5
UNWIND $ids AS id
MATCH (i:Inspection {id: id})`;

const tally: Statement = {
  name: 'derive.tally-examined',
  text: `${INSPECTIONS}-[:REPORTS]->(f:Finding)-[:ABOUT]->(t:Theme)
WHERE ${examines('f')}
WITH i, t, ${tallies('f')}
WHERE NOT EXISTS {
  MATCH (i)-[e:EXAMINED]->(t)
  WHERE e.problems = problems AND e.headlines = headlines AND e.strengths = strengths
}
MERGE (i)-[e:EXAMINED]->(t)
SET e.problems = problems, e.headlines = headlines, e.strengths = strengths`,
};

const forget: Statement = {
  name: 'derive.forget-examined',
  text: `${INSPECTIONS}-[e:EXAMINED]->(t:Theme)
WHERE NOT EXISTS {
  MATCH (i)-[:REPORTS]->(f:Finding)-[:ABOUT]->(t)
  WHERE ${examines('f')}
}
DELETE e`,
};

/**
 * What the inspections (by id) found on each theme, in numbers: `EXAMINED` leads to each theme on which a finding of
 * theirs counts (`examines`; findings on narrower themes are theirs alone), with its `problems` (weak
 * and mixed), those of them that are `headlines`, and `strengths`. Questions over every authority and theme read these
 * instead of some hundred thousand findings. Writes only what differs.
 */
export async function deriveExamined(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(forget, { ids });
  await run(tally, { ids });
}
