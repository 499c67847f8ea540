/**
 * How the answer of each query of `docs/queries` is put into words on the page of questions. What stands in braces is
 * filled in from the answer (`worded` in `question-page.ts`); a new query needs a line here.
 */
export const answerWords: Readonly<Record<string, string>> = {
  '01-who-shares-supervision-problems':
    'Of {theme.sharedBy.coverage.authoritiesExamined} authorities whose supervision a report that has been read examined, {theme.sharedBy.totalCount} have had a problem with it reported at least once; {theme.sharedBy.coverage.inspectionsNotRead} full inspections in scope have not been read. By share of the inspections that examined it the first are {theme.sharedBy.edges.*.node.name}. Problems with supervision are read with a precision of {theme.sharedBy.coverage.accuracy.precision|percent} and a recall of {theme.sharedBy.coverage.accuracy.recall|percent}.',
  '02-management-grip':
    '{theme.sharedBy.totalCount} authorities; the first by share are {theme.sharedBy.edges.*.node.name}. The theme takes in {theme.narrower.*.prefLabel}.',
  '03-authority-history':
    '{authority.officialName} has {authority.inspections.totalCount} inspections and visits on record, {authority.inspections.nodes.*.date}: each with its grades as every source gives them, and whether its report has been read.',
  '04-weaknesses-of-an-authority':
    '{authority.name} has had {authority.weaknesses.totalCount} weaknesses among what must improve. The most often reported: {authority.weaknesses.edges.*.node.prefLabel}.',
  '05-who-shares-with-an-authority':
    '{authority.sharesWith.edges.*.node.name} have the most telling weaknesses in common with {authority.name}; the first of them {authority.sharesWith.edges.0.sharedCount}. What everyone has tells little and weighs little.',
  '06-where-sources-disagree':
    'The inspections of {inspections.nodes.*.authority.name|once}, every grade with each source that states it: the table read by machine says otherwise than the official statistics in one area at Oxfordshire in 2018, one at Rochdale in 2018, and three at St Helens in 2023. Of each, the one to believe is marked.',
  '07-findings-by-theme-and-region':
    'Inspectors reported {findings.totalCount} problems with assessments in the North East, the latest at {findings.nodes.*.authority.name|once}.',
  '08-successions':
    '{authorities.totalCount} authorities of the register are no more: {authorities.nodes.*.name}. Their records stay their own; their successors are {authorities.nodes.*.successors.*.authority.name|once}.',
  '09-inadequate-help-and-protection':
    '{inspections.totalCount} inspections since 2022, of {inspections.nodes.*.authority.name|once}.',
  '10-themes': 'The top themes, {themes.nodes.*.prefLabel}, each with what it covers and its narrower themes.',
  '11-which-weaknesses-recur':
    '{recurringWeaknesses.totalCount} weaknesses stand in the lists of what must improve of two or more full inspections of the same authority, in two authorities or more. By the share of authorities examined the first are: {recurringWeaknesses.edges.*.node.prefLabel}.',
  '12-supervision-criticised-twice':
    'In {recurringWeaknesses.edges.0.authorityCount} of the {recurringWeaknesses.edges.0.comparableCount} authorities where two full inspections or more examined supervision, two or more report it weak. The latest of them: {recurringWeaknesses.edges.0.authorities.edges.*.node.name}.',
  '13-history-of-a-weakness':
    '{authority.weaknesses.edges.0.node.prefLabel} in {authority.name} is now {authority.weaknesses.edges.0.status}. Its inspections of {authority.weaknesses.edges.0.history.*.inspection.date} say, in this order: {authority.weaknesses.edges.0.history.*.outcome}.',
  '14-neighbours-who-share-a-problem':
    '{theme.sharedBy.totalCount} of the {theme.sharedBy.coverage.authorities} statistical neighbours: {theme.sharedBy.edges.*.node.name}.',
  '15-learning-partners':
    '{theme.learningPartners.totalCount} councils had it among what must improve and were found to have put it right by a full inspection, with no problem since, the nearest statistical neighbours first: {theme.learningPartners.edges.*.node.name}. {theme.learningPartners.coverage.stillAProblem} more are left out because it is a problem again, {theme.learningPartners.coverage.newestNotRead} because their newest report has not been read.',
  '16-how-long-it-takes':
    'Of {theme.durations.reported} authorities where it was among what must improve, {theme.durations.resolved} have put it right. The middle one of these took between {theme.durations.lower.median} years (the last report that still had it) and {theme.durations.upper.median} (the inspection that found it put right). In {theme.durations.unresolved} it is not resolved, in {theme.durations.notRepeated} not repeated, and in {theme.durations.notExamined} not examined since: the time of these is not known, so that the median says how long it takes where it succeeds.',
  '17-grades-that-rose':
    '{inspections.totalCount} inspections found good or better what the last one before to grade it, on the same scale, had found inadequate, the latest first: {inspections.nodes.*.authority.name|once}.',
  '18-compare-councils':
    '{compare.rows.*.authority.name}, theme by theme: {compare.rows.0.themes.0.theme.key} in {compare.rows.0.authority.name} is {compare.rows.0.themes.0.status}. A cell that cannot be compared says why: {compare.rows.*.grades.*.reason|once}.',
  '19-supervision-year-by-year':
    'Supervision was examined by {trend.examinedCount} inspections that have been read, and reported weak by {trend.inspectionCount}. By year, {trend.points.*.label}: {trend.points.*.share|percent} of those that examined it. Precision {trend.accuracy.precision|percent}, recall {trend.accuracy.recall|percent}: a difference of a few points between years is within what misreading alone can make.',
  '20-supervision-by-grade':
    'No: by overall grade, {trend.points.*.label}, it stands among what must improve in {trend.points.*.share|percent} of the inspections that examined it.',
  '21-what-comes-with-drift-and-delay':
    'Beyond what the length of reports alone would bring: {theme.coOccurring.edges.*.node.prefLabel}.',
  '22-who-is-most-like-stockton':
    '{authority.similar.edges.*.node.name}, with the weights given: each result shows the parts that made its score, and the themes that made most of it.',
  '23-where-the-sources-conflict':
    '{conflicts.totalCount} times: at {conflicts.edges.*.authority.name|once}. The sources agree on the rest of {conflicts.coverage.gradesCompared} grades that two or more of them state. The report itself is preferred to the official statistics, and those to the table read by machine.',
  '24-what-became-of-priority-actions':
    'Of {priorityActions.coverage.items} areas for priority action, {priorityActions.coverage.repeated} were among what must improve again at the next inspection that spoke of the matter, {priorityActions.coverage.partly} were partly put right, and {priorityActions.coverage.addressed} addressed; {priorityActions.coverage.notExaminedSince} have not been examined since, and of {priorityActions.coverage.noLaterReportRead} no later report has been read.',
  '25-follow-up-chain-of-an-authority':
    '{authority.name}: inspections of {authority.inspections.nodes.*.date}, each with what it asked for and what the next one that spoke of the matter says.',
  '26-visits-that-are-only-recalled':
    '{earlierVisitReferences.totalCount} references, by reports on {earlierVisitReferences.nodes.*.inspection.authority.name|once}.',
  '27-search':
    '{search.totalCount} results, among them {search.findingCount} findings. Searched were {search.searched.statements} statements in our words and {search.searched.quotes} sentences of reports: without the reports, what only their words say is not found.',
  '28-search-by-facets':
    '{search.findingCount} findings in {search.totalCount} wordings; in the years {search.facets.years.*.year} they are {search.facets.years.*.count}, each with a way to the findings behind it.',
  '29-related-findings':
    'For the latest problem with supervision at {authority.name}, {authority.findings.nodes.0.related.totalCount} councils have a related finding, the closest {authority.findings.nodes.0.related.edges.*.node.authority.name}; for want of the reports their wording is {authority.findings.nodes.0.related.wording}.',
  '30-findings-by-facets':
    '{findings.totalCount} weaknesses among what must improve; the counts of each facet are those of its other values too, as if it were not filtered by.',
  '31-findings-to-cite':
    'By the citation of each of {findings.totalCount} findings; the first: “{findings.nodes.0.citation}”. It is {findings.nodes.0.currency}.',
  '32-reports-overtaken':
    'Of {authority.inspections.totalCount} inspections and visits each document says whether it is overtaken: {authority.inspections.nodes.*.documents.nodes.*.currency}.',
  '33-who-in-the-north-east-put-it-right':
    '{weakness.authorities.totalCount}: {weakness.authorities.edges.*.node.name}.',
  '34-before-and-after-april-2026':
    'By framework, {trend.points.*.key}: reported weak by {trend.points.*.share|percent} of the inspections that examined it. Where fewer than ten have been read the share is no more than an anecdote, and has no interval.',
};
