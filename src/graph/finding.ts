import { citation, currency, permalink } from './citation.ts';
import { history } from './change.ts';
import { compareId, compareText } from './common.ts';
import { compare, listProperty, property, sameRow, viaProperty } from './mapping.ts';
import type { FilterTable, TypeTable } from './mapping.ts';
import { related } from './related.ts';

/** Of a finding that nobody has changed. */
const FIRST_VERSION = 1;

export const finding: TypeTable = {
  type: 'Finding',
  label: 'Finding',
  fields: {
    id: property('id'),
    key: property('key'),
    statement: property('statement'),
    quote: property('quote'),
    polarity: property('polarity'),
    kind: property('kind'),
    prominence: property('prominence'),
    concerns: property('concerns'),
    section: property('section'),
    nationalFramework: listProperty('nationalFramework'),
    deadline: property('deadline'),
    resolved: property('resolved'),
    method: property('method'),
    confidence: property('confidence'),
    reviewStatus: property('reviewStatus'),
    position: property('position'),
    day: property('day'),
    citation,
    permalink,
    currency: currency((node) => `(${node})-[:EVIDENCED_IN]->(:Document)-[:REPORTS_ON]->`),
    evidence: {
      kind: 'one',
      type: 'Evidence',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:EVIDENCED_IN]->(${to.node}:Document)`,
    },
    inspection: {
      kind: 'one',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS]-(${to.node}:Inspection)`,
    },
    authority: {
      kind: 'one',
      type: 'Authority',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS]-(:Inspection)-[:OF]->(${to.node}:Authority)`,
    },
    themes: {
      kind: 'list',
      type: 'Theme',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:ABOUT]->(${to.node}:Theme)`,
      order: (to) => `${to.via}.rank, ${to.node}.id`,
    },
    aspects: {
      kind: 'list',
      type: 'Aspect',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:IN_ASPECT]->(${to.node}:Aspect)`,
      order: (to) => `${to.via}.rank, ${to.node}.id`,
    },
    weaknesses: {
      kind: 'list',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})-[:SHOWS]->(${to.node}:Weakness)`,
      where: (to, args) => (args.has('level') ? [`${to.node}.level = ${args.parameter('level')}`] : []),
      order: (to) => `${to.node}.id`,
    },
    judgementArea: {
      kind: 'one',
      type: 'JudgementArea',
      match: (from, to) => `MATCH (${from.node})-[:IN_AREA]->(${to.node}:JudgementArea)`,
    },
    related,
    version: property('version', (value) => value ?? FIRST_VERSION),
    history,
  },
};

export const evidence: TypeTable = {
  type: 'Evidence',
  fields: {
    page: viaProperty('page'),
    paragraph: viaProperty('paragraph'),
    start: viaProperty('start'),
    end: viaProperty('end'),
    quoteHash: viaProperty('quoteHash'),
    url: {
      kind: 'column',
      expression: ({ node, via }) => `${node}.url + '#page=' + toString(${via}.page)`,
    },
    document: sameRow('Document'),
  },
};

export const findingFilters: FilterTable = {
  FindingFilter: {
    id: compareId('Finding'),
    statement: compareText('statementFolded'),
    polarity: compare('polarity'),
    kind: compare('kind'),
    prominence: compare('prominence'),
    concerns: compare('concerns'),
    method: compare('method'),
    confidence: compare('confidence'),
    resolved: compare('resolved'),
    day: compare('day'),
    theme: { kind: 'theme', match: (from, to) => `MATCH (${from.node})-[:ABOUT]->(${to.node}:Theme)` },
    aspect: {
      kind: 'related',
      type: 'Aspect',
      match: (from, to) => `MATCH (${from.node})-[:IN_ASPECT]->(${to.node}:Aspect)`,
    },
    weakness: {
      kind: 'related',
      type: 'Weakness',
      match: (from, to) => `MATCH (${from.node})-[:SHOWS]->(${to.node}:Weakness)`,
    },
    judgementArea: {
      kind: 'related',
      type: 'JudgementArea',
      match: (from, to) => `MATCH (${from.node})-[:IN_AREA]->(${to.node}:JudgementArea)`,
    },
    inspection: {
      kind: 'one',
      filter: 'InspectionFilter',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS]-(${to.node}:Inspection)`,
    },
    authority: {
      kind: 'one',
      filter: 'AuthorityFilter',
      match: (from, to) => `MATCH (${from.node})<-[:REPORTS]-(:Inspection)-[:OF]->(${to.node}:Authority)`,
    },
    document: {
      kind: 'one',
      filter: 'DocumentFilter',
      match: (from, to) => `MATCH (${from.node})-[:EVIDENCED_IN]->(${to.node}:Document)`,
    },
    themes: {
      kind: 'many',
      filter: 'ThemeFilter',
      match: (from, to) => `MATCH (${from.node})-[:ABOUT]->(${to.node}:Theme)`,
    },
  },
};
