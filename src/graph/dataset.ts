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
    findings: count('Finding'),
    themes: count('Theme'),
    weaknesses: count('Weakness'),
  },
};
