import { weaknessesShown } from '../../src/domain/recurrence-weaknesses.ts';
import type { InspectionFacts } from '../../src/domain/recurrence-history.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { tree } from '../domain/recurrence-fixtures.ts';

const ASPECTS = ['analysis-depth', 'recording'];

const core = {
  name: 'test.core',
  text: `CYPHER 5
UNWIND $themes AS theme
MERGE (t:Theme {id: 'theme:' + theme[0], key: theme[0]})
WITH t, theme WHERE theme[1] IS NOT NULL
MERGE (b:Theme {id: 'theme:' + theme[1], key: theme[1]})
MERGE (t)-[:BROADER]->(b)`,
};

const nodes = {
  name: 'test.nodes',
  text: `CYPHER 5
FOREACH (key IN $aspects | CREATE (:Aspect {id: 'aspect:' + key, key: key}))
FOREACH (key IN $weaknesses | CREATE (:Weakness {
  id: 'weakness:' + key, key: key, level: CASE WHEN key CONTAINS '--' THEN 'REFINED' ELSE 'THEME' END
}))
FOREACH (key IN ['a', 'b'] | CREATE (:Authority {id: 'authority:' + key, key: key}))
CREATE (:Framework {id: 'framework:f', key: 'f'}), (:Document {id: 'document:d', key: 'd'})`,
};

const inspection = {
  name: 'test.inspection',
  text: `CYPHER 5
MATCH (a:Authority {id: $authority}), (f:Framework), (d:Document)
CREATE (i:Inspection)-[:OF]->(a), (i)-[:UNDER]->(f)
SET i = $properties
WITH i, d
UNWIND $findings AS finding
CREATE (i)-[:REPORTS]->(n:Finding)-[:EVIDENCED_IN]->(d)
SET n = finding.properties
WITH n, finding
CALL (n, finding) {
  UNWIND finding.themes AS key MATCH (t:Theme {key: key}) CREATE (n)-[:ABOUT]->(t)
}
CALL (n, finding) {
  UNWIND finding.aspects AS key MATCH (s:Aspect {key: key}) CREATE (n)-[:IN_ASPECT]->(s)
}
CALL (n, finding) {
  UNWIND finding.shows AS key MATCH (w:Weakness {key: key}) CREATE (n)-[:SHOWS]->(w)
}`,
};

/** Themes, aspects, every weakness, the authorities `a` and `b`, one framework and one document. */
export async function createCore(database: Database): Promise<void> {
  const themes = [...tree.keys()];
  await database.write('test.core', async (run) => {
    await run(core, { themes: [...tree] });
    await run(nodes, { aspects: ASPECTS, weaknesses: weaknessesShown(themes, ASPECTS, tree) });
  });
}

/** One inspection of an authority with its findings, as the loader leaves them before anything is derived. */
export async function createInspection(run: Run, authority: string, facts: InspectionFacts): Promise<void> {
  const { findings, ...properties } = facts;
  await run(inspection, {
    authority,
    properties: { ...properties, id: `${authority} ${facts.id}` },
    findings: findings.map(({ themes, aspects, ...rest }) => {
      const problem = rest.polarity === 'WEAKNESS' || rest.polarity === 'MIXED';
      const shows = problem ? weaknessesShown(themes, aspects, tree) : [];
      return { properties: rest, themes, aspects, shows };
    }),
  });
}
