/**
 * The bare driver's side of the workloads: Cypher by hand, one statement a root, rows by position, and the JSON that our
 * server gives, put together by hand.
 */
import { RECURRENCE, SEARCH, SHARED_BY, SIMILAR } from './cypher.js';

const CONTEXT = `MATCH (f:Finding {id: $id})<-[:REPORTS]-(i:Inspection)-[:OF]->(a:Authority)
MATCH (i)-[:UNDER]->(w:Framework) MATCH (f)-[e:EVIDENCED_IN]->(d:Document)
RETURN f.id, f.statement, f.polarity, f.kind, f.prominence, f.concerns, f.section, f.confidence, f.day,
  e.page, e.paragraph, e.quoteHash, d.id, d.title, d.publisher,
  i.id, i.kind, i.dateText, i.latest, w.id, w.abbreviation, a.id, a.name,
  COLLECT { MATCH (f)-[r:ABOUT]->(t:Theme) RETURN [t.id, t.prefLabel] ORDER BY r.rank, t.id },
  COLLECT { MATCH (f)-[:SHOWS]->(s:Weakness) RETURN [s.id, s.prefLabel] ORDER BY s.id }`;

const contextOf = ([row]) => {
  if (row === undefined) return { finding: null };
  const [id, statement, polarity, kind, prominence, concerns, section, confidence, day, ...rest] = row;
  const [page, paragraph, quoteHash, document, title, publisher, ...place] = rest;
  const [inspection, visit, date, latest, framework, abbreviation, authority, name, themes, weaknesses] = place;
  return {
    finding: {
      ...{ id, statement, polarity, kind, prominence, concerns, section, confidence, day },
      evidence: { page, paragraph, quoteHash, document: { id: document, title, publisher } },
      inspection: {
        ...{ id: inspection, kind: visit, date, latest },
        framework: { id: framework, abbreviation },
        authority: { id: authority, name },
      },
      themes: themes.map(labelled),
      weaknesses: weaknesses.map(labelled),
    },
  };
};
const labelled = ([id, prefLabel]) => ({ id, prefLabel });

const HISTORY = `a.id, a.name, COLLECT {
  MATCH (a)<-[:OF]-(i:Inspection) WITH i ORDER BY i.latest DESC, i.id DESC LIMIT 100
  RETURN [i.id, i.kind, i.latest, i.reading, COLLECT {
    MATCH (i)-[:REPORTS]->(f:Finding) WITH f ORDER BY f.position, f.id LIMIT 100
    MATCH (f)-[e:EVIDENCED_IN]->(d:Document)
    RETURN [f.id, f.statement, f.polarity, f.prominence, e.page, e.paragraph, e.quoteHash, d.id,
      COLLECT { MATCH (f)-[r:ABOUT]->(t:Theme) RETURN t.id ORDER BY r.rank, t.id }] }] }`;

const historyOf = ([id, name, inspections]) => ({ id, name, inspections: { nodes: inspections.map(inspectionOf) } });
const inspectionOf = ([id, kind, latest, reading, findings]) => ({
  ...{ id, kind, latest, reading },
  findings: { nodes: findings.map(findingOf) },
});
const findingOf = ([id, statement, polarity, prominence, page, paragraph, quoteHash, document, themes]) => ({
  ...{ id, statement, polarity, prominence },
  evidence: { page, paragraph, quoteHash, document: { id: document } },
  themes: themes.map((theme) => ({ id: theme })),
});

// From the theme and the region, which few findings are of both, and the page's details only for the page.
const PAGE = `MATCH (:Theme {id: $theme})<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(f:Finding)
WHERE f.polarity IN ['WEAKNESS', 'MIXED'] WITH DISTINCT f
MATCH (f)<-[:REPORTS]-(i:Inspection) WITH i, collect(f) AS those
MATCH (i)-[:OF]->(a:Authority) WHERE EXISTS { MATCH (a)-[:IN_REGION]->(:Region {id: $region}) }
UNWIND those AS f WITH f, i, a ORDER BY f.day DESC, f.id DESC
WITH collect([f, i, a]) AS rows
RETURN size(rows), COLLECT { UNWIND rows[0..100] AS row WITH row[0] AS f, row[1] AS i, row[2] AS a
  RETURN [f.id, f.statement, f.polarity, f.day, i.id, i.dateText, a.id, a.name,
    COLLECT { MATCH (f)-[r:ABOUT]->(t:Theme) RETURN [t.id, t.prefLabel] ORDER BY r.rank, t.id }] }`;

const pageOf = ([[totalCount, rows]]) => ({
  findings: {
    totalCount,
    nodes: rows.map(([id, statement, polarity, day, inspection, date, authority, name, themes]) => ({
      ...{ id, statement, polarity, day },
      inspection: { id: inspection, date, authority: { id: authority, name } },
      themes: themes.map(labelled),
    })),
  },
});

const maps = (rows) => rows.map(([row]) => row);

const DASHBOARD = {
  authority: 'MATCH (a:Authority {id: $authority}) RETURN a.id, a.name, a.inspectionCount, a.findingCount',
  finding: 'MATCH (f:Finding {id: $finding}) RETURN f.id, f.statement, f.polarity, f.day',
  theme: `MATCH (t:Theme {id: $theme}) RETURN t.id, t.prefLabel, t.findingCount, t.problemCount,
    COLLECT { MATCH (t)<-[:BROADER]-(n:Theme) RETURN [n.id, n.prefLabel] ORDER BY n.id }`,
  inspections: `MATCH (:Authority {id: $authority})<-[:OF]-(i:Inspection) WITH i ORDER BY i.latest DESC, i.id DESC LIMIT 5
    MATCH (i)-[:UNDER]->(w:Framework) RETURN i.id, i.kind, i.latest, w.id, w.abbreviation ORDER BY i.latest DESC, i.id DESC`,
  findings: `MATCH (:Theme {id: $theme})<-[:ABOUT]-(f:Finding) WHERE f.confidence >= $confidence
    WITH f ORDER BY f.day DESC, f.id DESC WITH collect(f) AS those
    RETURN size(those), [f IN those[0..10] | [f.id, f.statement, f.polarity]]`,
  weaknesses: `MATCH (w:Weakness) WHERE w.level = 'THEME' AND w.authorityCount IS NOT NULL AND w.id IS NOT NULL
    RETURN w.id, w.prefLabel, w.authorityCount ORDER BY w.authorityCount DESC, w.id DESC LIMIT 10`,
};

const dashboardOf = ([[authority], [finding], [theme], inspections, [findings], weaknesses]) => ({
  authority: named(['id', 'name', 'inspectionCount', 'findingCount'], authority),
  finding: named(['id', 'statement', 'polarity', 'day'], finding),
  theme: {
    ...named(['id', 'prefLabel', 'findingCount', 'problemCount'], theme),
    narrower: theme[4].map(labelled),
  },
  inspections: {
    nodes: inspections.map(([id, kind, latest, framework, abbreviation]) => ({
      ...{ id, kind, latest },
      framework: { id: framework, abbreviation },
    })),
  },
  findings: {
    totalCount: findings[0],
    nodes: findings[1].map((row) => named(['id', 'statement', 'polarity'], row)),
  },
  weaknesses: { nodes: weaknesses.map((row) => named(['id', 'prefLabel', 'authorityCount'], row)) },
});
const named = (names, row) => Object.fromEntries(names.map((name, at) => [name, row[at]]));

/** Workload → what it answers, with `run(text, parameters) → rows`. */
export const ANSWERS = {
  finding: async (run, variables) => contextOf(await run(CONTEXT, variables)),
  history: async (run, variables) => {
    const [row] = await run(`MATCH (a:Authority {id: $id}) RETURN ${HISTORY}`, variables);
    return { authority: row === undefined ? null : historyOf(row) };
  },
  histories: async (run, variables) => {
    const authorities = 'MATCH (a:Authority) WHERE a.id IN $ids WITH a ORDER BY a.nameFolded, a.id';
    return { authorities: { nodes: (await run(`${authorities} RETURN ${HISTORY}`, variables)).map(historyOf) } };
  },
  page: async (run, variables) => pageOf(await run(PAGE, variables)),
  sharedBy: async (run, { theme }) =>
    maps(await run(`MATCH (this:Theme {id: $theme}) ${SHARED_BY}`, { theme, first: 20n })),
  recurrence: async (run, { first }) => maps(await run(RECURRENCE, { first: BigInt(first) })),
  search: async (run, { words }) => maps(await run(SEARCH, { words, first: 10n }))[0],
  similar: async (run, { id }) => maps(await run(`MATCH (this:Authority {id: $id}) ${SIMILAR}`, { id, first: 10n })),
  dashboard: async (run, variables) =>
    dashboardOf(await Promise.all(Object.values(DASHBOARD).map((text) => run(text, variables)))),
};
ANSWERS.newDashboard = ANSWERS.dashboard;
