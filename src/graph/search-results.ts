import type { GraphQLObjectType } from 'graphql';
import { stretchesOf } from '../domain/highlights.ts';
import type { SearchTerm } from '../domain/search-text.ts';
import { facetTables, findingFacets, listedCount, listedFindings } from './facets.ts';
import { property, rowValue, sameRow, type ComputedField, type FieldMapping, type TypeTable } from './mapping.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { collectFields } from './planner/selection.ts';
import { datasetCounts } from './dataset.ts';

type Values = Readonly<Record<string, unknown>>;

/** Puts the values of an object that was made here, not in Cypher, under the response names selected of its type. */
function selected(context: PlanContext, typeNamed: string, { nodes }: FieldPlan): (values: Values) => Values {
  const type = context.schema.getType(typeNamed) as GraphQLObjectType;
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const fields = [...collectFields(context, type, sets)].map(([name, of]) => [name, of[0]?.name.value ?? ''] as const);
  return (values) =>
    Object.fromEntries(fields.map(([name, field]) => [name, field === '__typename' ? typeNamed : values[field]]));
}

/** Where the words stand in the texts of these properties. */
const highlightsIn = (...properties: readonly string[]): ComputedField => ({
  kind: 'computed',
  plan: (context, { node, row }, field) => {
    const shaped = selected(context, 'Highlight', field);
    const texts = properties.map((name) => `${node}.${name}`);
    return {
      expression: `[${row?.terms}, ${row?.similar}, ${texts.join(', ')}]`,
      hydrate: (value) => {
        const [terms, similar, ...held] = value as [SearchTerm[], boolean, ...(string | string[] | null)[]];
        const spelling = similar ? 'SIMILAR' : 'AS_WRITTEN';
        const within = (name: string, index: number | null, text: string) =>
          stretchesOf(text, terms, spelling).map(({ start, end }) => shaped({ field: name, index, start, end }));
        return properties.flatMap((name, place) => {
          const text = held[place] ?? [];
          return typeof text === 'string'
            ? within(name, null, text)
            : text.flatMap((one, index) => within(name, index, one));
        });
      },
    };
  },
});

const result = (
  type: string,
  highlights: ComputedField,
  fields: Readonly<Record<string, FieldMapping>>,
): TypeTable => ({
  type,
  fields: { type: rowValue('type'), score: rowValue('score'), highlights, ...fields },
});

/** How many results each type has; the counts come as `[type, count]`. */
const types: ComputedField = {
  kind: 'computed',
  plan: (context, { row }, field) => {
    const shaped = selected(context, 'SearchTypeFacet', field);
    return {
      expression: row?.types ?? '[]',
      hydrate: (counts) => (counts as [string, number][]).map(([type, count]) => shaped({ type, count })),
    };
  },
};

/** The parts of what `search` gives. */
export const searchTables: readonly TypeTable[] = [
  { type: 'SearchEdge', fields: { node: sameRow('SearchResult') } },
  result('FindingResult', highlightsIn('statement', 'quote'), {
    statement: property('statement'),
    finding: sameRow('Finding'),
    findingCount: listedCount,
    findings: listedFindings,
  }),
  result('ThemeResult', highlightsIn('prefLabel', 'altLabels', 'definition'), { theme: sameRow('Theme') }),
  result('AuthorityResult', highlightsIn('name', 'officialName', 'alternativeNames', 'formerNames'), {
    authority: sameRow('Authority'),
  }),
  result('DocumentResult', highlightsIn('title', 'publisher'), { document: sameRow('Document') }),
  { type: 'SearchedTexts', fields: datasetCounts.fields },
  { type: 'SearchFacets', fields: { types, ...findingFacets } },
  // Made by `selected`, not in Cypher.
  {
    type: 'Highlight',
    fields: Object.fromEntries(['field', 'index', 'start', 'end'].map((name) => [name, rowValue(name)])),
  },
  { type: 'SearchTypeFacet', fields: { type: rowValue('type'), count: rowValue('count') } },
  ...facetTables,
];
