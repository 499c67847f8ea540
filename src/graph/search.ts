import { luceneQuery, searchTextOf } from '../domain/search-text.ts';
import type { Compiled } from './mapping.ts';
import { pageOfRows } from './planner/connection.ts';
import { connectionObject, type RowPlan } from './planner/connection-object.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { orderName, type PageOrder } from './planner/cursor.ts';
import { where } from './planner/filter.ts';
import { objectPlan, preceded } from './planner/object.ts';
import { searchConditions } from './search-filter.ts';

/** What can be found: the value of `SearchType`, the label, and the type of the result. */
const KINDS = [
  { type: 'AUTHORITY', label: 'Authority', result: 'AuthorityResult' },
  { type: 'DOCUMENT', label: 'Document', result: 'DocumentResult' },
  { type: 'FINDING', label: 'Finding', result: 'FindingResult' },
  { type: 'THEME', label: 'Theme', result: 'ThemeResult' },
] as const;

const order: PageOrder = { field: 'SCORE', direction: 'DESC' };

/** The variables and parameters in which a search stands. */
interface Search {
  /** A list of `[node, score, index]`, and whether they are only spelt like what was asked for. */
  readonly hits: string;
  readonly similar: string;
  /** A list of `[type, score, id, nodes]`, one for each result. */
  readonly rows: string;
  readonly terms: string;
  readonly types: string;
}

/**
 * `Query.search`. Neo4j's full-text indexes give every node that has the words, as written or, where there is none, spelt
 * alike; findings with equal statements become one row, the best of them its id.
 */
export function searchPlan(context: PlanContext, field: FieldPlan): Compiled {
  const { argument } = field;
  const search: Search = {
    ...{ hits: context.fresh('hits'), similar: context.fresh('similar'), rows: context.fresh('rows') },
    terms: argument.computed(({ text }) => searchTextOf(String(text)).wanted),
    types: argument.parameter(
      'types',
      undefined,
      KINDS.map(({ type }) => type),
    ),
  };
  const connection = connectionObject(context, field, {
    order,
    page: (item) => resultsPage(context, field, search, item),
    count: () => `size(${search.rows})`,
    extras: {
      findingCount: () => ({
        expression: `reduce(total = 0, each IN ${search.rows} | total + CASE each[0] WHEN 'FINDING' THEN size(each[3]) ELSE 0 END)`,
        hydrate: (count) => count,
      }),
      spelling: () => ({ expression: search.similar, hydrate: (similar) => (similar ? 'SIMILAR' : 'AS_WRITTEN') }),
      searched: ({ nodes }) => objectPlan(context, 'SearchedTexts', { node: 'dataset' }, nodes),
      facets: ({ nodes }) => objectPlan(context, 'SearchFacets', facetScope(context, field, search), nodes),
    },
  });
  return preceded(`${hitsOf(field, search)} ${rowsOf(context, field, search)}`, connection);
}

const INDEXES = `[${KINDS.map(({ label }) => `'${label}_words'`).join(', ')}]`;

/** The clauses that ask the indexes, a second time only if the first found nothing at all. */
function hitsOf({ argument }: FieldPlan, { hits, similar }: Search): string {
  const query = (spelling: 'AS_WRITTEN' | 'SIMILAR') =>
    argument.computed(({ text }) => luceneQuery(searchTextOf(String(text)), spelling));
  const asked = (parameter: string) =>
    `CALL db.index.fulltext.queryNodes(index, ${parameter}) YIELD node, score RETURN collect([node, round(score, 6), index])`;
  return [
    `CALL () { UNWIND ${INDEXES} AS index ${asked(query('AS_WRITTEN'))} AS written }`,
    `CALL (written) { UNWIND CASE WHEN size(written) = 0 THEN ${INDEXES} ELSE [] END AS index ${asked(query('SIMILAR'))} AS alike }`,
    `WITH *, CASE WHEN size(written) = 0 THEN alike ELSE written END AS ${hits}, size(written) = 0 AS ${similar}`,
  ].join(' ');
}

/** Clauses that give the hits of one type that the filters let through, one by one. */
const hitsThat = (hits: string, label: string, node: string, conditions: readonly string[]): string =>
  `UNWIND ${hits} AS hit WITH hit, hit[0] AS ${node}${where([`hit[2] = '${label}_words'`, ...conditions])}`;

function rowsOf(context: PlanContext, field: FieldPlan, { hits, rows, types }: Search): string {
  const parts = KINDS.map(({ type, label }) => {
    const node = context.fresh('n');
    const conditions = [`'${type}' IN ${types}`, ...searchConditions(context, field, label, node)];
    const found = hitsThat(hits, label, node, conditions);
    return type === 'FINDING'
      ? `${found} WITH ${node}.statement AS statement, max([hit[1], ${node}.id]) AS best, collect(${node}) AS nodes ` +
          `RETURN ['${type}', best[0], best[1], nodes] AS row`
      : `${found} RETURN ['${type}', hit[1], ${node}.id, [${node}]] AS row`;
  });
  return `CALL (${hits}) { CALL (${hits}) { ${parts.join(' UNION ALL ')} } RETURN collect(row) AS ${rows} }`;
}

/** One page of the results, best first. */
function resultsPage(context: PlanContext, field: FieldPlan, search: Search, item: RowPlan): string {
  const [row, type, score, id, found, node] = context.freshAll('row', 'type', 'score', 'id', 'found', 'n');
  const kinds = KINDS.map(({ type: kind, result }) => ({ kind, result, variable: context.fresh('kind') }));
  const keys = [score, id];
  const end = item({
    node,
    kinds: Object.fromEntries(kinds.map(({ result, variable }) => [result, variable])),
    cursor: { order: orderName(order), keys },
    row: { type, score, found, terms: search.terms, similar: search.similar },
  });
  const own = kinds.map(({ kind, variable }) => `CASE ${type} WHEN '${kind}' THEN ${node} END AS ${variable}`);
  const each =
    `UNWIND ${search.rows} AS ${row} ` +
    `WITH ${row}[0] AS ${type}, ${row}[1] AS ${score}, ${row}[2] AS ${id}, ${row}[3] AS ${found}`;
  const best = `WITH *, head([each IN ${found} WHERE each.id = ${id}]) AS ${node} WITH *, ${own.join(', ')}`;
  return pageOfRows(field, order, keys, each, `${best} ${end}`);
}

/** What the facets of a search divide: the findings among its hits, and for `types` the counts of every type. */
function facetScope(context: PlanContext, field: FieldPlan, { hits, types }: Search) {
  const counts = KINDS.map(({ type, label }) => {
    const node = context.fresh('n');
    const found = hitsThat(hits, label, node, searchConditions(context, field, label, node));
    return `['${type}', COUNT { ${found} RETURN DISTINCT ${type === 'FINDING' ? `${node}.statement` : node} }]`;
  });
  return {
    node: '',
    row: { types: `[${counts.join(', ')}]` },
    divided: {
      findings: (finding: string, except: readonly string[]) => {
        const conditions = searchConditions(context, field, 'Finding', finding, except);
        return `${hitsThat(hits, 'Finding', finding, [`'FINDING' IN ${types}`, ...conditions])} WITH ${finding}`;
      },
    },
  };
}
