import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { accuracy, sharedAccuracy } from './accuracy.ts';
import { coOccurrenceEdge } from './analysis-co-occurring.ts';
import { similarAuthorityEdge, similarityPart, similarTheme } from './analysis-similar.ts';
import { trendPoint, trendTable } from './analysis-trend.ts';
import { authority, authorityDeliveryBodyEdge, authorityFilters, deliveryBodyAuthorityEdge } from './authority.ts';
import { neighbourEdge, sharingAuthorityEdge, succeeding } from './authority.ts';
import { conflictCoverage, conflictEdge, conflictStatement } from './conflict.ts';
import { change, findingState } from './change.ts';
import { comparisonTables } from './comparison-cells.ts';
import { dataset, datasetCounts } from './dataset.ts';
import { document, documentFilters, licence } from './document.ts';
import { earlierVisitReference } from './earlier-visit.ts';
import { evidence, finding, findingFilters } from './finding.ts';
import { followUpCoverage, laterInspection, priorityActionEdge } from './follow-up.ts';
import { inspection, inspectionFilters } from './inspection.ts';
import { framework, gradeScale, judgement, judgementArea, judgementFilters } from './judgement.ts';
import { durationTables } from './learning-durations.ts';
import { gradeThenAndNow, learningCoverage, learningEdge } from './learning-edge.ts';
import type { ColumnField, FieldMapping, FilterTable, ObjectField, TypeTable } from './mapping.ts';
import { encodeCursor, type CursorValues } from './planner/cursor.ts';
import { weaknessHistoryEntry } from './recurrence.ts';
import { recurrenceCoverage, recurringWeaknessEdge } from './recurring-weaknesses.ts';
import { deliveryBody, region, regionFilters } from './region.ts';
import { relatedFindingEdge } from './related.ts';
import { roots } from './roots.ts';
import { searchFilters } from './search-filter.ts';
import { searchTables } from './search-results.ts';
import { sharedByEdge, sharingCoverage } from './sharing.ts';
import { aspect, theme, themeFilters } from './theme.ts';
import { authorityWeaknessEdge, weakness, weaknessAuthorityEdge, weaknessFilters } from './weakness.ts';

const declared: readonly TypeTable[] = [
  ...[authority, succeeding, authorityDeliveryBodyEdge, deliveryBodyAuthorityEdge, sharingAuthorityEdge],
  neighbourEdge,
  ...[region, deliveryBody, framework, gradeScale, judgementArea, judgement, inspection, document, licence],
  ...[earlierVisitReference, finding, evidence, theme, aspect, weakness, authorityWeaknessEdge, weaknessAuthorityEdge],
  ...[weaknessHistoryEntry, recurringWeaknessEdge, recurrenceCoverage],
  ...[trendTable, trendPoint, coOccurrenceEdge, similarAuthorityEdge, similarityPart, similarTheme],
  ...[sharedByEdge, sharingCoverage, accuracy, sharedAccuracy, dataset, datasetCounts],
  ...[priorityActionEdge, laterInspection, followUpCoverage],
  ...[conflictEdge, conflictStatement, conflictCoverage],
  relatedFindingEdge,
  change,
  findingState,
  ...searchTables,
  ...[learningEdge, learningCoverage, gradeThenAndNow, ...durationTables, ...comparisonTables],
];

/** How every filter input is read. */
export const filterTables: FilterTable = {
  ...authorityFilters,
  ...regionFilters,
  ...judgementFilters,
  ...inspectionFilters,
  ...documentFilters,
  ...findingFilters,
  ...themeFilters,
  ...weaknessFilters,
  ...searchFilters,
};

/** The cursor of an edge: the keys of the order its page stands in. */
const cursor: ColumnField = {
  kind: 'column',
  expression: ({ cursor: keys }) => `[${keys?.keys.join(', ') ?? ''}]`,
  decode: (values, { cursor: keys }) => encodeCursor(keys?.order ?? '', values as CursorValues),
};

/** What every edge type has: a cursor, and the node of the same row. */
const edgeFields = (nodeType: string): Readonly<Record<string, FieldMapping>> => ({
  cursor,
  node: { kind: 'object', type: nodeType, scope: ({ node }) => ({ node }) } satisfies ObjectField,
});

/** Parts of connections that the planner reads itself, whatever they connect. */
const connectionFields = new Set([
  ...['edges', 'nodes', 'pageInfo', 'totalCount', 'coverage'],
  ...['findingCount', 'spelling', 'searched', 'facets', 'wording'],
]);

/**
 * The tables of every object type of the schema; those of plain edges follow from their shape.
 * Throws, naming each one, when a field of the schema is not mapped: the server then refuses to start.
 */
export function tablesFor(schema: GraphQLSchema): ReadonlyMap<string, TypeTable> {
  const tables = new Map(declared.map((table) => [table.type, table]));
  const missing: string[] = [];
  for (const type of readTypes(schema)) {
    if (isInputObjectType(type)) missing.push(...unmappedFilters(type.name, Object.keys(type.getFields())));
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === 'PageInfo') continue;
    const fields = type.getFields();
    if (type.name.endsWith('Edge')) {
      const node = getNamedType(fields.node?.type)?.name ?? '';
      tables.set(type.name, { type: type.name, fields: { ...edgeFields(node), ...tables.get(type.name)?.fields } });
    }
    const mapped = mappedFields(type.name, tables);
    missing.push(
      ...Object.keys(fields)
        .filter((name) => !mapped(name))
        .map((name) => `${type.name}.${name}`),
    );
  }
  if (missing.length > 0) throw new Error(`The schema has fields that nothing reads: ${missing.join(', ')}`);
  return tables;
}

/** The types that a query can reach; those of mutations' inputs and results are not read. */
function readTypes(schema: GraphQLSchema): Set<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const reach = (wrapped: GraphQLType | null | undefined): void => {
    const type = wrapped && getNamedType(wrapped);
    if (!type || reached.has(type)) return;
    reached.add(type);
    if (isInterfaceType(type)) for (const one of schema.getPossibleTypes(type)) reach(one);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    for (const field of fields) {
      reach(field.type);
      if ('args' in field) for (const { type: given } of field.args) reach(given);
    }
  };
  reach(schema.getQueryType());
  return reached;
}

function mappedFields(type: string, tables: ReadonlyMap<string, TypeTable>): (field: string) => boolean {
  if (type === 'Query') return (field) => field in roots;
  if (type.endsWith('Connection')) return (field) => connectionFields.has(field);
  const table = tables.get(type);
  return (field) => table?.fields[field] !== undefined;
}

function unmappedFilters(input: string, fields: readonly string[]): string[] {
  const table = filterTables[input];
  if (!table) return [];
  return fields
    .filter((field) => !['and', 'or', 'not'].includes(field) && !table[field])
    .map((field) => `${input}.${field}`);
}
