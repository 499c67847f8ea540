import { getNamedType, getNullableType, isListType, type GraphQLCompositeType, type GraphQLField } from 'graphql';

/** Facets: one for each value that is found, at most a hundred. They are counted where nothing is asked of them, too. */
const FACETS = 100;
const FACET = /^(?:Framework|Polarity|Region|SearchType|Theme|Year)Facet$/u;

/**
 * How long a list without `first` is at most, by its field, as far as a rule or the vocabulary bounds it. A finding has
 * three themes and two aspects at most, and a weakness for each theme, for what is broader, and for each with each
 * aspect; an authority is in one region of each of two schemes; a theme has one that is broader, and a weakness two, by
 * its theme and by leaving out its aspect. The lists of a comparison are in the number of its cells already.
 */
const SIZES: Readonly<Record<string, number>> = {
  'Authority.regions': 2,
  'Comparison.rows': 1,
  'Comparison.themes': 1,
  'ComparisonRow.themes': 1,
  'EarlierVisitReference.aspects': 2,
  'EarlierVisitReference.themes': 3,
  'Finding.aspects': 2,
  'Finding.themes': 3,
  'Finding.weaknesses': 18,
  'Framework.areas': 10,
  'RelatedFindingEdge.weaknesses': 18,
  'Theme.broader': 1,
  'Theme.narrower': 10,
  'Weakness.broader': 2,
};

/** Of lists that no rule bounds. The longest in our data has 18 (the weaknesses beneath one). */
const OTHER = 20;

/** How long a list is, and whether it costs that much whatever is asked of its items. */
export interface ListSize {
  readonly most: number;
  readonly alwaysCosts: boolean;
}

/** The size of a list that has neither `first` nor `ids`; undefined for what is no list, and for the page of a connection. */
export function listSize(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): ListSize | undefined {
  if (!isListType(getNullableType(field.type))) return undefined;
  // The connection is multiplied by its `first`.
  if (parent.name.endsWith('Connection') && ['nodes', 'edges'].includes(field.name)) return undefined;
  const item = getNamedType(field.type).name;
  if (FACET.test(item)) return { most: FACETS, alwaysCosts: true };
  return { most: SIZES[`${parent.name}.${field.name}`] ?? OTHER, alwaysCosts: item === 'WeaknessHistoryEntry' };
}
