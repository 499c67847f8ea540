/** How findings divide: values with the findings that have them. */
import { page, type PageArguments } from './connections.ts';
import { type Filter, matches } from './filters.ts';
import { type SortKey, sorted } from './order.ts';
import { type Entity, required, source, target, targets } from './store.ts';

/** A page of findings, newest first. */
export const findingsPage = (findings: readonly Entity[], args: PageArguments) =>
  page(
    findings.map((node) => ({ node, keys: [required<string>(node, 'day'), node.id] })),
    'DESC',
    args,
  );

type Facet = 'polarities' | 'themes' | 'regions' | 'years' | 'frameworks';

/** The facets of findings; what a facet divides is given for each. */
export const facetsOf = (findingsFor: (facet: Facet) => readonly Entity[]) => ({
  polarities: () =>
    divided(
      findingsFor('polarities'),
      'polarity',
      (finding) => [required<string>(finding, 'polarity')],
      (value: string) => [value],
    ),
  themes: () =>
    divided(
      findingsFor('themes'),
      'theme',
      (finding) => targets(finding, 'ABOUT'),
      (theme: Entity) => [required<string>(theme, 'prefLabelFolded'), theme.id],
    ),
  regions: () => divided(findingsFor('regions'), 'region', regionsOf, named),
  years: () =>
    divided(
      findingsFor('years'),
      'year',
      (finding) => [Number(required<string>(finding, 'day').slice(0, 4))],
      (year: number) => [year],
    ),
  frameworks: () =>
    divided(
      findingsFor('frameworks'),
      'framework',
      (finding) => inspectionOf(finding).flatMap((node) => targets(node, 'UNDER')),
      named,
    ),
});

/** Fields of `FindingFilter` that a facet shows the choice of. */
const OWN: Readonly<Record<Facet, readonly string[]>> = {
  polarities: ['polarity'],
  themes: ['theme', 'themes'],
  regions: ['authority.regions'],
  years: ['day'],
  frameworks: ['inspection.framework'],
};

/** The facets of findings that a filter is applied to. */
export const filteredFacets = (findings: readonly Entity[], filter: Filter | null | undefined) =>
  facetsOf((facet) => findings.filter((finding) => matches('FindingFilter', without(filter, OWN[facet]), finding)));

function without(filter: Filter | null | undefined, fields: readonly string[]): Filter {
  const kept = Object.entries(filter ?? {}).filter(([name]) => !fields.includes(name));
  const inner = (name: string) =>
    fields.flatMap((field) => (field.startsWith(`${name}.`) ? field.slice(name.length + 1) : []));
  return Object.fromEntries(
    kept.map(([name, given]) => [
      name,
      inner(name).length > 0 && given !== null ? without(given as Filter, inner(name)) : given,
    ]),
  );
}

const inspectionOf = (finding: Entity): Entity[] => [source(finding, 'REPORTS')].filter((node) => node !== null);

const named = (node: Entity): SortKey[] => [required<string>(node, 'nameFolded'), node.id];

function regionsOf(finding: Entity): Entity[] {
  const authorities = inspectionOf(finding).map((inspection) => target(inspection, 'OF'));
  return authorities.flatMap((authority) => (authority ? targets(authority, 'IN_REGION') : []));
}

function divided<Value extends Entity | SortKey>(
  findings: readonly Entity[],
  name: string,
  valuesOf: (finding: Entity) => readonly Value[],
  keys: (value: Value) => SortKey[],
) {
  const values = new Map<Value, Entity[]>();
  for (const finding of findings)
    for (const value of valuesOf(finding)) values.set(value, [...(values.get(value) ?? []), finding]);
  return sorted([...values], ([value]) => keys(value)).map(([value, of]) => ({
    [name]: value,
    count: of.length,
    findings: (args: PageArguments) => findingsPage(of, args),
  }));
}
