import { counted, tallies, tally } from '../counting.ts';
import { isProblem, isRelief } from '../follow-up-says.ts';
import type { Run, Statement } from '../../neo4j/database.ts';

const INSPECTIONS = `CYPHER 5
UNWIND $ids AS id
MATCH (i:Inspection {id: id})`;

/** The condition that a finding says anything of its themes. */
const SPEAKS = `${counted('f')} AND (f.polarity <> 'NEUTRAL' OR f.resolved)`;

const NUMBERS = ['problems', 'headlines', 'strengths', 'openProblems', 'openHeadlines', 'reliefs'];

const count: Statement = {
  name: 'derive.count-examined',
  text: `${INSPECTIONS}-[:REPORTS]->(f:Finding)-[:ABOUT]->(t:Theme)
WHERE ${SPEAKS}
WITH i, t, ${tallies('f')},
  ${tally(isProblem('f'))} AS openProblems,
  ${tally(`${isProblem('f')} AND f.prominence = 'HEADLINE'`)} AS openHeadlines,
  ${tally(isRelief('f'))} AS reliefs
WHERE NOT EXISTS {
  MATCH (i)-[e:EXAMINED]->(t)
  WHERE ${NUMBERS.map((name) => `e.${name} = ${name}`).join(' AND ')}
}
MERGE (i)-[e:EXAMINED]->(t)
SET ${NUMBERS.map((name) => `e.${name} = ${name}`).join(', ')}`,
};

const forget: Statement = {
  name: 'derive.forget-examined',
  text: `${INSPECTIONS}
WITH i, COLLECT { MATCH (i)-[:REPORTS]->(f:Finding)-[:ABOUT]->(t:Theme) WHERE ${SPEAKS} RETURN DISTINCT t } AS told
MATCH (i)-[e:EXAMINED]->(t:Theme)
WHERE NOT t IN told
DELETE e`,
};

/**
 * What the inspections (by id) found on each theme, in numbers: `EXAMINED` leads to each theme on which a finding of
 * theirs counts (findings on narrower themes are theirs alone), with its `problems` (weak and mixed), those of them that
 * are `headlines`, and `strengths`; then those of the problems (`openProblems`) and headlines (`openHeadlines`) that are
 * not said to have been put right, and the `reliefs`: strengths, and whatever was put right. A neutral finding examines
 * nothing, so that where only such a one tells of something put right problems and strengths are none (`examination`).
 * Questions over every authority and theme read these instead of some hundred thousand findings. Writes only what differs.
 */
export async function deriveExamined(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(forget, { ids });
  await run(count, { ids });
}
