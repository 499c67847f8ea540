import { citationOf, type CitedFinding } from '../domain/citation.ts';
import { latestDay } from './common.ts';
import type { ColumnField, ComputedField, Scope } from './mapping.ts';

/** The facts of a citation in the order in which the statement gives them. */
type CitedRow = [
  ...[CitedFinding['publisher'], CitedFinding['publishedOn'], CitedFinding['title'], CitedFinding['secondHand']],
  ...[CitedFinding['kind'], CitedFinding['authority'], CitedFinding['date']],
  ...[CitedFinding['page'], CitedFinding['paragraph'], CitedFinding['quoteHash']],
  ...[CitedFinding['licence'], CitedFinding['attribution'], CitedFinding['dataVersion'], CitedFinding['id']],
];

/** `Finding.citation`: its facts in one row, its words by `citationOf`. */
export const citation: ComputedField = {
  kind: 'computed',
  plan: (context, { node }) => {
    const names = context.freshAll('a', 'i', 'e', 'd', 'cited');
    const [authority, inspection, place, document, dataset] = names;
    const facts = [
      ...['publisher', 'publishedOn', 'title', 'secondHand'].map((name) => `${document}.${name}`),
      ...[`${inspection}.kind`, `${authority}.name`, `${inspection}.dateText`],
      ...['page', 'paragraph', 'quoteHash'].map((name) => `${place}.${name}`),
      ...[`${document}.licenceName`, `${document}.licenceAttribution`, `${dataset}.version`, `${node}.id`],
    ];
    return {
      expression:
        `COLLECT { MATCH (${node})<-[:REPORTS]-(${inspection}:Inspection)-[:OF]->(${authority}:Authority) ` +
        `MATCH (${node})-[${place}:EVIDENCED_IN]->(${document}:Document) ` +
        `OPTIONAL MATCH (${dataset}:Dataset {id: 'dataset:current'}) RETURN [${facts.join(', ')}] }[0]`,
      hydrate: (row) => citedText(row as CitedRow),
    };
  },
};

function citedText(row: CitedRow): string {
  const [publisher, publishedOn, title, secondHand, kind, authority, date, ...rest] = row;
  const [page, paragraph, quoteHash, licence, attribution, dataVersion, id] = rest;
  return citationOf({
    ...{ id, publisher, publishedOn, title, secondHand, kind, authority, date },
    ...{ page, paragraph, quoteHash, licence, attribution, dataVersion },
  });
}

/** `Finding.permalink`: the path that the server answers with the finding (`server/finding-page.ts`). */
export const permalink: ColumnField = { kind: 'column', expression: ({ node }) => `'/finding/' + ${node}.key` };

/**
 * `currency` of a document, or of a finding by its document: whether a later full inspection of the same authority,
 * published by `asOf`, has overtaken the inspection that it reports on. `toInspection` leads from the thing to that
 * inspection.
 */
export const currency = (toInspection: (node: string) => string): ComputedField => ({
  kind: 'computed',
  plan: (context, { node }: Scope, field) => {
    const asOf = field.argument.parameter('asOf', undefined, latestDay);
    const names = context.freshAll('own', 'later', 'report');
    const [own, later, report] = names;
    const others =
      `MATCH ${toInspection(node)}(${own}:Inspection)-[:OF]->(:Authority)<-[:OF]-(${later}:Inspection) ` +
      `WHERE ${later}.full AND ${later} <> ${own} AND ${later}.available <= ${asOf}`;
    const reported = `EXISTS { MATCH (${later})<-[:REPORTS_ON]-(${report}:Document) WHERE ${report}.kind IN ['REPORT', 'LETTER'] }`;
    return {
      expression:
        `CASE WHEN NOT EXISTS { MATCH ${toInspection(node)}(:Inspection) } THEN 'UNKNOWN' ` +
        `WHEN EXISTS { ${others} AND ${later}.earliest > ${own}.latest AND ${reported} } THEN 'SUPERSEDED' ` +
        `WHEN EXISTS { ${others} AND ${later}.latest >= ${own}.earliest } THEN 'UNKNOWN' ELSE 'LATEST' END`,
      hydrate: (value) => value,
    };
  },
});
