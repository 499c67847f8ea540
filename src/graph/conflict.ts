import { property, rowValue, type RelationField, type Scope, type TypeTable } from './mapping.ts';
import { always, inRow } from './row-things.ts';

/** What sources say of a fact, the one to believe first. */
const stated = (kind: 'one' | 'list'): RelationField => ({
  kind,
  type: 'ConflictStatement',
  match: (from, to) => `UNWIND ${from.row?.statements} AS ${to.node} WITH ${to.node}`,
  order: (to) => `NOT ${to.node}.preferred, ${to.node}.id`,
});

/** Why the first statement is believed: what its document is to the inspection. */
const reason = ({ node, row }: Scope): string =>
  `COLLECT { UNWIND ${row?.statements} AS said MATCH (said)-[:STATED_IN|DATE_STATED_IN]->(told:Document) ` +
  'WITH said, told ORDER BY NOT said.preferred, said.id LIMIT 1 RETURN CASE ' +
  `WHEN NOT told.secondHand AND EXISTS { (told)-[:REPORTS_ON]->(${node}) } THEN 'REPORT_ITSELF' ` +
  "WHEN told.kind = 'STATISTICS' THEN 'OFFICIAL_STATISTICS' ELSE 'NO_BETTER_SOURCE' END }[0]";

export const conflictEdge: TypeTable = {
  type: 'ConflictEdge',
  fields: {
    kind: { kind: 'column', expression: ({ row }) => `CASE WHEN ${row?.day} IS NULL THEN 'GRADE' ELSE 'DATE' END` },
    day: rowValue('day'),
    area: inRow('JudgementArea', 'area'),
    authority: always('Authority', 'authority'),
    statements: stated('list'),
    preferred: stated('one'),
    reason: { kind: 'column', expression: reason },
  },
};

export const conflictStatement: TypeTable = {
  type: 'ConflictStatement',
  fields: {
    value: { kind: 'column', expression: ({ node }) => `coalesce(${node}.day, ${node}.grade, ${node}.state)` },
    sourceText: property('sourceText'),
    preferred: property('preferred'),
    document: {
      kind: 'one',
      type: 'Document',
      match: (from, to) => `MATCH (${from.node})-[:STATED_IN|DATE_STATED_IN]->(${to.node}:Document)`,
    },
    judgement: {
      kind: 'one',
      type: 'Judgement',
      match: (from, to) => `UNWIND [${from.node}] AS ${to.node} WITH ${to.node} WHERE ${to.node}:Judgement`,
    },
  },
};

export const conflictCoverage: TypeTable = {
  type: 'ConflictCoverage',
  fields: { gradesCompared: rowValue('gradesCompared'), gradesOfOneSource: rowValue('gradesOfOneSource') },
};
