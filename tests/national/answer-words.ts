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
    'The inspections of {inspections.nodes.*.authority.name}, every grade with each source that states it: the table read by machine says otherwise than the official statistics in one area at Oxfordshire in 2018, one at Rochdale in 2018, and three at St Helens in 2023. Of each, the one to believe is marked.',
  '07-findings-by-theme-and-region':
    'Inspectors reported {findings.totalCount} problems with assessments in the North East, the latest at {findings.nodes.*.authority.name}.',
  '08-successions':
    '{authorities.totalCount} authorities of the register are no more: {authorities.nodes.*.name}. Their records stay their own; their successors are {authorities.nodes.*.successors.*.authority.name}.',
  '09-inadequate-help-and-protection':
    '{inspections.totalCount} inspections since 2022, of {inspections.nodes.*.authority.name}.',
  '10-themes': 'The top themes, {themes.nodes.*.prefLabel}, each with what it covers and its narrower themes.',
};
