/** A problem that is not said to have been put right. */
export const isProblem = (finding: string): string =>
  `${finding}.polarity IN ['WEAKNESS', 'MIXED'] AND NOT ${finding}.resolved`;

/** A strength, or that something was put right. */
export const isRelief = (finding: string): string => `(${finding}.polarity = 'STRENGTH' OR ${finding}.resolved)`;

/** The outcome of an item of an inspection where no later one that was read speaks of its matter. */
export const unanswered = (inspection: string, asOf: string): string =>
  `CASE WHEN EXISTS { MATCH (${inspection})<-[:FOLLOWS*1..]-(later:Inspection) ` +
  `WHERE later.reading = 'READ' AND later.available <= ${asOf} } THEN 'NOT_EXAMINED_SINCE' ELSE 'NO_LATER_REPORT_READ' END`;

/** Fields of `FollowUpCoverage` → the outcome they count. */
export const outcomes = {
  addressed: 'ADDRESSED',
  partly: 'PARTLY',
  repeated: 'REPEATED',
  notExaminedSince: 'NOT_EXAMINED_SINCE',
  noLaterReportRead: 'NO_LATER_REPORT_READ',
  noMatter: 'NO_MATTER',
} as const;

/** The clauses from an inspection to its findings on a matter, both expressions; `WHERE` may follow. Either may be null. */
export const onMatter = (inspection: string, matter: string, finding: string): string =>
  `UNWIND [${inspection}] AS speaker UNWIND [${matter}] AS topic ` +
  `MATCH (speaker)-[:REPORTS]->(${finding}:Finding)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(topic)`;
