import type { Migration } from '../migrations.ts';

/**
 * In a store that was loaded before there was `EXAMINED`: what each inspection found on each theme, in numbers, as
 * `src/graph/derive/examined.ts` derives it.
 */
export const examined: Migration = {
  version: 6,
  statements: [],
  data: [
    `MATCH (i:Inspection)-[:REPORTS]->(f:Finding)-[:ABOUT]->(t:Theme)
WHERE (f.polarity <> 'NEUTRAL' OR f.resolved) AND f.concerns IN ['COUNCIL', 'DELIVERY_BODY', 'PARTNERSHIP']
WITH i, t, count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] THEN 1 END) AS problems,
  count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] AND f.prominence = 'HEADLINE' THEN 1 END) AS headlines,
  count(CASE WHEN f.polarity = 'STRENGTH' THEN 1 END) AS strengths,
  count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] AND NOT f.resolved THEN 1 END) AS openProblems,
  count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] AND NOT f.resolved AND f.prominence = 'HEADLINE' THEN 1 END) AS openHeadlines,
  count(CASE WHEN f.polarity = 'STRENGTH' OR f.resolved THEN 1 END) AS reliefs
MERGE (i)-[e:EXAMINED]->(t)
SET e.problems = problems, e.headlines = headlines, e.strengths = strengths,
  e.openProblems = openProblems, e.openHeadlines = openHeadlines, e.reliefs = reliefs`,
  ],
};
