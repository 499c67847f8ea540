import type { Run, Statement } from '../../neo4j/database.ts';
import { countAllDocuments, countDocuments } from './document-counts.ts';
import { changeTotals, hasTotals, type TotalsChange } from './totals-change.ts';

const COUNT_THEME = `CALL (t) {
  MATCH (t)<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(f:Finding)
  WITH DISTINCT f
  RETURN count(f) AS findings, count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] THEN 1 END) AS problems
}
WITH t, findings, problems
WHERE coalesce(t.findingCount, -1) <> findings OR coalesce(t.problemCount, -1) <> problems
SET t.findingCount = findings, t.problemCount = problems`;

const COUNT_WEAKNESS = `WITH w,
  COUNT { (w)<-[:SHOWS]-() } AS findings,
  COUNT {
    MATCH (a:Authority)-[h:HAS_WEAKNESS]->(w)
    WHERE h.open AND h.prominence = 'ANY' AND h.status <> 'RESOLVED'
    RETURN DISTINCT a
  } AS authorities
WHERE coalesce(w.findingCount, -1) <> findings OR coalesce(w.authorityCount, -1) <> authorities
SET w.findingCount = findings, w.authorityCount = authorities`;

/** Themes (by key), and those broader than they are. */
const AND_BROADER = `UNWIND $themes AS key
MATCH (:Theme {id: 'theme:' + key})-[:BROADER*0..]->(t:Theme)
WITH DISTINCT t`;

const themes: Statement = {
  name: 'derive.count-themes',
  text: `CYPHER 5
MATCH (t:Theme)
${COUNT_THEME}`,
};

const someThemes: Statement = {
  name: 'derive.count-some-themes',
  text: `CYPHER 5
${AND_BROADER}
${COUNT_THEME}`,
};

const weaknesses: Statement = {
  name: 'derive.count-weaknesses',
  text: `CYPHER 5
MATCH (w:Weakness)
${COUNT_WEAKNESS}`,
};

const someWeaknesses: Statement = {
  name: 'derive.count-some-weaknesses',
  text: `CYPHER 5
${AND_BROADER}
MATCH (t)<-[:IN_THEME]-(w:Weakness)
${COUNT_WEAKNESS}`,
};

const frameworks: Statement = {
  name: 'derive.count-frameworks',
  text: `CYPHER 5
MATCH (f:Framework)
WITH f, COUNT { (f)<-[:UNDER]-() } AS inspections
WHERE coalesce(f.inspectionCount, -1) <> inspections
SET f.inspectionCount = inspections`,
};

const held: Statement = {
  name: 'derive.count-held',
  text: `CYPHER 5
MATCH (all:Dataset)
WITH all,
  COUNT { MATCH (d:Document) WHERE d.quoteStatus = 'HELD' } AS documents,
  COUNT { MATCH (d:Document)<-[:EVIDENCED_IN]-(f:Finding) WHERE d.quoteStatus = 'HELD' AND f.quote IS NOT NULL } AS quotes
WHERE coalesce(all.documentsWithText, 0) <> documents OR coalesce(all.quotes, 0) <> quotes
SET all.documentsWithText = CASE WHEN documents > 0 THEN documents END,
  all.quotes = CASE WHEN quotes > 0 THEN quotes END`,
};

/**
 * Counts what is ordered by across authorities, and what is dear to count for every answer, after `deriveAuthorities` and in the same transaction:
 *
 * - `Theme.findingCount`, `.problemCount`: findings about it or a narrower theme, each once, whoever they concern;
 * - `Weakness.findingCount`: problem findings that show it; `.authorityCount`: authorities whose open interval
 *   for ANY is not RESOLVED (what `Authority.weaknessCount` counts, seen from the other end);
 * - `Framework.inspectionCount`; `Document.findingCount`: findings with evidence in it, each once;
 * - `Dataset.documentsWithText`, `.quotes`: documents of which a copy is held, findings whose sentence is; not there
 *   where there are none.
 *
 * Writes only what differs. Given what the transaction changed, it changes the totals by that; else it counts everything.
 */
export async function deriveTotals(run: Run, change?: TotalsChange): Promise<void> {
  if (change && (await hasTotals(run))) await changeTotals(run, change);
  else for (const statement of [themes, weaknesses, countAllDocuments]) await run(statement);
  await run(held);
  await countFrameworks(run);
}

/**
 * As `deriveTotals`, where only findings changed: those about some themes (by key, before or after) in some documents (by
 * id). A weakness is counted by its theme, and a status of it changes with findings on that theme or a narrower one alone.
 */
export async function deriveTotalsOf(
  run: Run,
  of: { readonly themes: readonly string[]; readonly documents: readonly string[] },
): Promise<void> {
  if (of.themes.length > 0)
    for (const statement of [someThemes, someWeaknesses]) await run(statement, { themes: of.themes });
  await countDocuments(run, of.documents);
  await run(held);
}

/** `Framework.inspectionCount` alone. */
export async function countFrameworks(run: Run): Promise<void> {
  await run(frameworks);
}
