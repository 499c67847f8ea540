import { property, sameRow, type ColumnField, type TypeTable } from './mapping.ts';

export const dataset: TypeTable = {
  type: 'Dataset',
  label: 'Dataset',
  fields: {
    version: property('version'),
    revision: property('revision'),
    schemaVersion: property('schemaVersion'),
    loadedAt: property('loadedAt'),
    counts: sameRow('DatasetCounts'),
  },
};

/** How many nodes carry a label: answered from Neo4j's count store. */
const count = (label: string): ColumnField => ({ kind: 'column', expression: () => `COUNT { (:${label}) }` });

/** A count that is stored when it changes (`derive/totals.ts`); absent where there is nothing to count. */
const stored = (name: string): ColumnField => ({
  kind: 'column',
  expression: ({ node }) => `coalesce(${node}.${name}, 0)`,
});

export const datasetCounts: TypeTable = {
  type: 'DatasetCounts',
  fields: {
    authorities: count('Authority'),
    inspections: count('Inspection'),
    inspectionsRead: {
      kind: 'column',
      expression: () => "COUNT { MATCH (read:Inspection) WHERE read.reading = 'READ' }",
    },
    documents: count('Document'),
    documentsWithText: stored('documentsWithText'),
    findings: count('Finding'),
    statements: count('Finding'),
    quotes: stored('quotes'),
    themes: count('Theme'),
    weaknesses: count('Weakness'),
  },
};
