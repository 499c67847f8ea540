/** The clauses by which `Authority.similar` compares one authority with every other. */
import type { Counting } from './analysis-counts.ts';
import { graded } from './counting.ts';

/**
 * Clauses that leave a row for each other authority `a` of which a finding on a narrower theme counts: the cosines
 * `problems` and `strengths` (null where either side has nothing telling), and what both have as `common`: theme, whether
 * it is a strength, and its part of the cosine. What is compared are tf × idf of theme and polarity:
 * tf = 1 + ln(findings), idf = ln((1 + N) / (1 + n)), N the authorities compared, n those with such a finding.
 */
export const likeVectors = (me: string, { tallies }: Counting): string =>
  [
    `${tallies('NOT m.top')} UNWIND [[false, problems], [true, strengths]] AS found`,
    'WITH a, m, found[0] AS strength, found[1] AS n WHERE n > 0',
    'WITH m, strength, collect([a, 1.0 + log(n)]) AS holders',
    'WITH collect([m, strength, holders]) AS features',
    'WITH features, COUNT { UNWIND features AS feature UNWIND feature[2] AS holder RETURN DISTINCT holder[0] } AS total',
    'UNWIND features AS feature WITH feature, log((1.0 + total) / (1 + size(feature[2]))) AS idf,',
    `[holder IN feature[2] WHERE holder[0] = ${me}][0] AS self UNWIND feature[2] AS holder`,
    'WITH holder[0] AS a, feature[1] AS strength, holder[1] * idf AS theirs, coalesce(self[1], 0.0) * idf AS mine,',
    'feature[0] AS m',
    `WITH a, ${['NOT strength', 'strength'].map(sumsOf).join(', ')},`,
    '[each IN collect([m, strength, theirs * mine]) WHERE each[2] > 0] AS common',
    'WITH collect([a, norm0, dot0, norm1, dot1, common]) AS compared',
    `WITH compared, [one IN compared WHERE one[0] = ${me}][0] AS self`,
    'UNWIND compared AS other WITH other[0] AS a, other[5] AS common, other, self,',
    `other[1] * self[1] AS norms0, other[3] * self[3] AS norms1 WHERE a <> ${me}`,
    'WITH a, CASE WHEN norms0 > 0 THEN other[2] / norms0 END AS problems, CASE WHEN norms1 > 0 THEN other[4] / norms1 END AS strengths,',
    '[each IN common | [each[0], each[1], each[2] / CASE WHEN each[1] THEN norms1 ELSE norms0 END]] AS common',
  ].join(' ');

const sumsOf = (condition: string, at: number): string =>
  `sqrt(sum(CASE WHEN ${condition} THEN theirs * theirs ELSE 0.0 END)) AS norm${at}, ` +
  `sum(CASE WHEN ${condition} THEN theirs * mine ELSE 0.0 END) AS dot${at}`;

/** Clauses that add `grades`: how far the grades agree, on the same areas and scales, null where they have none in common. */
export const likeGrades = (me: string, asOf: string): string =>
  [
    `WITH collect([a, problems, strengths, common]) AS compared, ${gradesOf(me, asOf)} AS mine`,
    'UNWIND compared AS one WITH one[0] AS a, one[1] AS problems, one[2] AS strengths, one[3] AS common, mine',
    `WITH a, problems, strengths, common, [theirs IN ${gradesOf('a', asOf)} |`,
    '[own IN mine WHERE own[0] = theirs[0] AND own[1] = theirs[1] | 1.0 - 1.0 * abs(own[2] - theirs[2]) / own[3]][0]] AS pairs',
    'WITH *, [pair IN pairs WHERE pair IS NOT NULL] AS agreements WITH a, problems, strengths, common,',
    'CASE WHEN size(agreements) > 0 THEN reduce(sum = 0.0, pair IN agreements | sum + pair) / size(agreements) END AS grades',
  ].join(' ');

/** The grades of an authority's latest full inspection that has any: area, scale, rank, and the scale's greatest distance. */
function gradesOf(authority: string, asOf: string): string {
  return [
    `COLLECT { MATCH (${authority})<-[:OF]-(i:Inspection) WHERE i.full AND i.available <= ${asOf}`,
    `AND EXISTS { MATCH (i)-[:REACHED]->(j:Judgement) WHERE ${graded('j')} }`,
    'WITH i ORDER BY i.latest DESC, i.earliest DESC, i.id DESC LIMIT 1',
    `MATCH (i)-[:REACHED]->(j:Judgement)-[:IN_AREA]->(k:JudgementArea) WHERE ${graded('j')}`,
    "MATCH (s:GradeScale {id: 'grade-scale:' + j.scale}) RETURN [k.id, j.scale, j.gradeRank, size(s.grades) - 1] }",
  ].join(' ');
}
