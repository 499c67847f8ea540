/**
 * Cypher by hand for what no filter or selection can express: the peer has it in its `@cypher`, the bare driver runs it as
 * it is. `this` is the thing asked of, `$first` how many rows; each gives rows of one map, `row`, best first.
 */

const COUNTED = `['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY']`;

/** The authorities that ever had a problem on the theme `this` or a narrower one, with the five newest findings. */
export const SHARED_BY = `
MATCH (this)<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(f:Finding) WITH DISTINCT f
MATCH (f)<-[:REPORTS]-(i:Inspection)-[:OF]->(a:Authority)
WHERE f.polarity <> 'NEUTRAL' AND f.concerns IN ${COUNTED} AND i.reading = 'READ'
WITH a, i, collect(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] THEN f END) AS found,
  count(CASE WHEN f.polarity IN ['WEAKNESS', 'MIXED'] AND f.prominence = 'HEADLINE' THEN 1 END) AS headlines,
  count(CASE WHEN f.polarity = 'STRENGTH' THEN 1 END) AS strengths
ORDER BY i.latest, i.earliest, i.id
WITH a, collect(i) AS examined, collect(found) AS lists, sum(headlines) AS headlines, sum(strengths) AS strengths
WITH a, examined, lists, headlines, strengths,
  [at IN range(0, size(examined) - 1) WHERE size(lists[at]) > 0 | examined[at]] AS reporting
WHERE size(reporting) > 0
WITH *, 1.0 * size(reporting) / size(examined) AS share
ORDER BY share DESC, last(reporting).latest DESC, a.id DESC
WITH collect([a, examined, lists, headlines, strengths, reporting, share]) AS rows
UNWIND rows[0..$first] AS each
WITH size(rows) AS totalCount, each[0] AS a, each[1] AS examined, each[3] AS headlines, each[4] AS strengths,
  each[5] AS reporting, each[6] AS share, reduce(every = [], list IN each[2] | every + list) AS found
RETURN {
  name: a.name, share: share, firstSeen: head(reporting).dateText, lastSeen: last(reporting).dateText,
  headlineCount: headlines, problemCount: size(found), strengthCount: strengths, inspectionCount: size(reporting),
  examinedCount: size(examined), basedOn: last(examined).id, totalCount: totalCount,
  findings: COLLECT {
    UNWIND found AS f WITH f ORDER BY f.day DESC, f.id DESC LIMIT 5 MATCH (f)-[e:EVIDENCED_IN]->(d:Document)
    RETURN {id: f.id, statement: f.statement, prominence: f.prominence, page: e.page, paragraph: e.paragraph,
      quoteHash: e.quoteHash, document: d.title}
    ORDER BY f.day DESC, f.id DESC }
} AS row`;

/** The weaknesses that two or more full inspections report in two or more authorities, most shared first. */
export const RECURRENCE = `
MATCH (w:Weakness {level: 'THEME'})-[:IN_THEME]->(t:Theme)
CALL (t) {
  MATCH (t)<-[:BROADER*0..]-(narrower:Theme) WITH DISTINCT narrower
  MATCH (narrower)<-[e:EXAMINED]-(i:Inspection) WHERE e.problems + e.strengths > 0
  WITH i, max(e.problems) > 0 AS reports
  MATCH (i)-[:OF]->(a:Authority) WHERE i.reading = 'READ'
  WITH a, count(CASE WHEN i.full THEN 1 END) AS times, collect(CASE WHEN reports THEN i END) AS reporting
  WITH a, times, CASE WHEN size([each IN reporting WHERE each.full]) >= 2 THEN reporting END AS reporting
  RETURN count(a) AS examinedCount, count(CASE WHEN times >= 2 THEN 1 END) AS comparableCount, collect(reporting) AS lists
}
WITH w, examinedCount, comparableCount, size(lists) AS authorityCount,
  reduce(every = [], list IN lists | every + list) AS inspections
WHERE authorityCount >= 2
WITH *, 1.0 * authorityCount / examinedCount AS share ORDER BY share DESC, authorityCount DESC, w.id DESC
WITH collect([w, authorityCount, examinedCount, comparableCount, share, inspections]) AS rows
WITH size(rows) AS totalCount, rows[0..$first] AS page UNWIND page AS row
WITH totalCount, row, row[0] AS w, row[5] AS inspections
RETURN {totalCount: totalCount, id: w.id, authorityCount: row[1], examinedCount: row[2], comparableCount: row[3],
  share: row[4], inspectionCount: size(inspections), findingCount: COUNT {
    MATCH (w)<-[:SHOWS]-(f:Finding) WHERE f.concerns IN ${COUNTED}
    MATCH (f)<-[:REPORTS]-(i:Inspection) WHERE i IN inspections }} AS row`;

const GRADES = (authority) => `COLLECT {
    MATCH (${authority})<-[:OF]-(i:Inspection)
    WHERE i.full AND EXISTS { MATCH (i)-[:REACHED]->(j:Judgement) WHERE j.preferred AND j.state = 'GRADED' }
    WITH i ORDER BY i.latest DESC, i.earliest DESC, i.id DESC LIMIT 1
    MATCH (i)-[:REACHED]->(j:Judgement)-[:IN_AREA]->(k:JudgementArea) WHERE j.preferred AND j.state = 'GRADED'
    MATCH (s:GradeScale {id: 'grade-scale:' + j.scale}) RETURN [k.id, j.scale, j.gradeRank, size(s.grades) - 1] }`;

const COSINE = (condition, at) => `sqrt(sum(CASE WHEN ${condition} THEN theirs * theirs ELSE 0.0 END)) AS norm${at},
  sum(CASE WHEN ${condition} THEN theirs * mine ELSE 0.0 END) AS dot${at}`;

/** The authorities most like `this`: tf × idf of problems and strengths, grades, region and neighbours, default weights. */
export const SIMILAR = `
MATCH (a:Authority)<-[:OF]-(i:Inspection)-[e:EXAMINED]->(m:Theme) WHERE i.reading = 'READ' AND NOT m.top
WITH this, a, m, sum(e.problems) AS problems, sum(e.strengths) AS strengths
UNWIND [[false, problems], [true, strengths]] AS found
WITH this, a, m, found[0] AS strength, found[1] AS n WHERE n > 0
WITH this, m, strength, collect([a, 1.0 + log(n)]) AS holders
WITH this, collect([strength, holders]) AS features
WITH this, features, COUNT { UNWIND features AS feature UNWIND feature[1] AS holder RETURN DISTINCT holder[0] } AS total
UNWIND features AS feature
WITH this, feature, log((1.0 + total) / (1 + size(feature[1]))) AS idf,
  [holder IN feature[1] WHERE holder[0] = this][0] AS self
UNWIND feature[1] AS holder
WITH this, holder[0] AS a, feature[0] AS strength, holder[1] * idf AS theirs, coalesce(self[1], 0.0) * idf AS mine
WITH this, a, ${COSINE('NOT strength', 0)}, ${COSINE('strength', 1)}
WITH this, collect([a, norm0, dot0, norm1, dot1]) AS compared
WITH this, compared, [one IN compared WHERE one[0] = this][0] AS self, ${GRADES('this')} AS grades
UNWIND compared AS other
WITH this, grades, other[0] AS a, other, other[1] * self[1] AS norms0, other[3] * self[3] AS norms1 WHERE a <> this
WITH this, a, CASE WHEN norms0 > 0 THEN other[2] / norms0 END AS problems,
  CASE WHEN norms1 > 0 THEN other[4] / norms1 END AS strengths,
  [pair IN [theirs IN ${GRADES('a')} | [own IN grades WHERE own[0] = theirs[0] AND own[1] = theirs[1] |
    1.0 - 1.0 * abs(own[2] - theirs[2]) / own[3]][0]] WHERE pair IS NOT NULL] AS agreements
WITH this, a, [problems, strengths,
  CASE WHEN size(agreements) > 0 THEN reduce(sum = 0.0, pair IN agreements | sum + pair) / size(agreements) END,
  CASE WHEN EXISTS { MATCH (a)-[:IN_REGION]->(:Region {scheme: 'ONS'})<-[:IN_REGION]-(this) } THEN 1.0 ELSE 0.0 END,
  CASE WHEN EXISTS { MATCH (this)-[:NEIGHBOUR {model: 'MODEL_2025'}]->() }
    THEN coalesce(COLLECT { MATCH (this)-[near:NEIGHBOUR {model: 'MODEL_2025'}]->(a) RETURN (11.0 - near.rank) / 10 }[0], 0.0)
  END] AS values, [1 / 2.75, 0.5 / 2.75, 0.5 / 2.75, 0.25 / 2.75, 0.5 / 2.75] AS weights
WITH this, a, round(reduce(sum = 0.0, at IN range(0, 4) | sum + coalesce(values[at], 0.0) * weights[at]), 6) AS score
WHERE score > 0
WITH this, a, score ORDER BY score DESC, a.id DESC
WITH this, collect([a, score]) AS rows
UNWIND rows[0..$first] AS each WITH this, each[0] AS a, each[1] AS score, size(rows) AS totalCount
RETURN {id: a.id, name: a.name, score: score, totalCount: totalCount,
  sameDeliveryBody: EXISTS { MATCH (a)-[:DELIVERED_BY]->(:DeliveryBody)<-[:DELIVERED_BY]-(this) },
  inspectedTogether: EXISTS { MATCH (a)<-[:OF]-(here:Inspection) MATCH (this)<-[:OF]-(there:Inspection)
    WHERE here.firstDay <= there.lastDay AND there.firstDay <= here.lastDay }} AS row`;

/** Findings with the words of a Lucene query, one row for each statement, and how all of them divide. */
export const SEARCH = `
CALL db.index.fulltext.queryNodes('Finding_words', $words) YIELD node AS f, score
WITH collect([f, round(score, 6)]) AS hits
WITH hits,
  COLLECT { UNWIND hits AS hit WITH hit[0].statement AS statement, max([hit[1], hit[0].id]) AS best, count(*) AS n
    ORDER BY best[0] DESC, best[1] DESC RETURN {statement: statement, score: best[0], findingCount: n} } AS rows,
  COLLECT { UNWIND hits AS hit WITH hit[0].polarity AS key, count(*) AS n ORDER BY key
    RETURN {key: key, count: n} } AS polarities,
  COLLECT { UNWIND hits AS hit WITH hit[0] AS f MATCH (f)-[:ABOUT]->(t:Theme) WITH t, count(*) AS n
    ORDER BY t.prefLabelFolded, t.id RETURN {key: t.id, count: n} } AS themes,
  COLLECT { UNWIND hits AS hit WITH hit[0] AS f MATCH (f)<-[:REPORTS]-(i:Inspection) WITH i, count(*) AS some
    MATCH (i)-[:OF]->(:Authority)-[:IN_REGION]->(r:Region) WITH r, sum(some) AS n ORDER BY r.nameFolded, r.id
    RETURN {key: r.id, count: n} } AS regions,
  COLLECT { UNWIND hits AS hit WITH toInteger(substring(hit[0].day, 0, 4)) AS key, count(*) AS n ORDER BY key
    RETURN {key: toString(key), count: n} } AS years
RETURN {totalCount: size(rows), findingCount: size(hits), nodes: rows[0..$first], polarities: polarities,
  themes: themes, regions: regions, years: years} AS row`;
