import type { ComputedField, TypeTable } from './mapping.ts';
import { rowValue, sameRow, type FieldMapping } from './mapping.ts';
import { findingOrders } from './orders.ts';
import { listPlan, objectPlan, preceded } from './planner/object.ts';
import { listed } from './row-things.ts';

/** `findings` of a computed row that holds them as a list, newest first. */
export const listedFindings = listed('Finding', ({ found }) => `UNWIND ${found}`, findingOrders, ['DAY', 'DESC']);

/** How many findings a computed row holds. */
export const listedCount: FieldMapping = { kind: 'column', expression: ({ row }) => `size(${row?.found})` };

/** How findings divide by something: where it is found from a finding, and what its values are ordered by. */
interface Division {
  readonly type: string;
  /** Filters whose choice the facet shows: they are not applied to it. */
  readonly own: readonly string[];
  /** Clauses from a finding to the value, with fresh variables by `step`; they end so that `WITH` may follow. */
  readonly walk: (finding: string, value: string, step: (name: string) => string) => string;
  readonly order: (value: string) => string;
}

/** The values by which findings divide, each with its findings. */
const dividedBy = ({ type, own, walk, order }: Division): ComputedField => ({
  kind: 'computed',
  plan: (context, scope, field) => {
    if (!scope.divided) throw new Error(`${type} without findings`);
    const before = context.moment();
    const [finding, value, found, values, each] = context.freshAll('f', 'value', 'found', 'values', 'each');
    const clauses = [
      `${scope.divided.findings(finding, own)} ${walk(finding, value, context.fresh)}`,
      `WITH ${value}, collect(${finding}) AS ${found} ORDER BY ${order(value)}`,
      `RETURN collect([${value}, ${found}]) AS ${values}`,
    ].join(' ');
    const item = objectPlan(context, type, { node: value, row: { value, found } }, field.nodes);
    const list = listPlan(
      context,
      `UNWIND ${values} AS ${each} WITH ${each}[0] AS ${value}, ${each}[1] AS ${found}`,
      item,
    );
    return preceded(`CALL (${context.imported(clauses, before)}) { ${clauses} }`, list);
  },
});

/** From findings to what their inspection leads to, which is walked once for each inspection. */
const overInspection =
  (path: (value: string) => string): Division['walk'] =>
  (finding, value, step) => {
    const [visit, those] = [step('visit'), step('those')];
    return (
      `MATCH (${finding})<-[:REPORTS]-(${visit}:Inspection) WITH ${visit}, collect(${finding}) AS ${those} ` +
      `MATCH (${visit})${path(value)} UNWIND ${those} AS ${finding}`
    );
  };

/** The facets by which any findings divide. */
export const findingFacets: Readonly<Record<string, ComputedField>> = {
  polarities: dividedBy({
    type: 'PolarityFacet',
    own: ['polarity'],
    walk: (finding, value) => `WITH ${finding}, ${finding}.polarity AS ${value}`,
    order: (value) => value,
  }),
  themes: dividedBy({
    type: 'ThemeFacet',
    own: ['theme', 'themes'],
    walk: (finding, value) => `MATCH (${finding})-[:ABOUT]->(${value}:Theme)`,
    order: (value) => `${value}.prefLabelFolded, ${value}.id`,
  }),
  regions: dividedBy({
    type: 'RegionFacet',
    own: ['region', 'authority.regions'],
    walk: overInspection((value) => `-[:OF]->(:Authority)-[:IN_REGION]->(${value}:Region)`),
    order: (value) => `${value}.nameFolded, ${value}.id`,
  }),
  years: dividedBy({
    type: 'YearFacet',
    own: ['year', 'day'],
    walk: (finding, value) => `WITH ${finding}, toInteger(substring(${finding}.day, 0, 4)) AS ${value}`,
    order: (value) => value,
  }),
  frameworks: dividedBy({
    type: 'FrameworkFacet',
    own: ['framework', 'inspection.framework'],
    walk: overInspection((value) => `-[:UNDER]->(${value}:Framework)`),
    order: (value) => `${value}.nameFolded, ${value}.id`,
  }),
};

const facet = (type: string, name: string, value: FieldMapping): TypeTable => ({
  type,
  fields: { [name]: value, count: listedCount, findings: listedFindings },
});

/** The facets of any findings, and a value of each. */
export const facetTables: readonly TypeTable[] = [
  { type: 'FindingFacets', fields: findingFacets },
  facet('PolarityFacet', 'polarity', rowValue('value')),
  facet('ThemeFacet', 'theme', sameRow('Theme')),
  facet('RegionFacet', 'region', sameRow('Region')),
  facet('YearFacet', 'year', rowValue('value')),
  facet('FrameworkFacet', 'framework', sameRow('Framework')),
];
