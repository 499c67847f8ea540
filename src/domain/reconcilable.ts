/** The types of things that a name in somebody's table can be matched to. */
export const RECONCILABLE_TYPES = ['Authority', 'Theme'] as const;
export type ReconcilableType = (typeof RECONCILABLE_TYPES)[number];

/** A value of a property, in the shape that the reconciliation protocol gives it; it has no shape for a boolean. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string }
  | { readonly id: string; readonly name: string };

/** A thing that a name can be matched to. */
export interface Reconcilable {
  readonly id: string;
  readonly type: ReconcilableType;
  readonly name: string;
  /** Other names it has now. */
  readonly otherNames: readonly string[];
  /** Names it had before. */
  readonly formerNames: readonly string[];
  /** Codes that stand for it, former ones too. */
  readonly codes: readonly string[];
  /** Whether it exists today. */
  readonly current: boolean;
  /** One line that tells it from its namesakes; a former authority's says who succeeded it. */
  readonly description: string;
  /** The values of each property that its type has, by the property's id; none is an empty list. */
  readonly properties: Readonly<Record<string, readonly PropertyValue[]>>;
}

/** A property that things of a type have. */
export interface ReconcilableProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly of: ReconcilableType;
  /** The type of its values, where they are things themselves. */
  readonly valueType?: ReconcilableType;
  /** Whether a value of it stands for one thing alone. */
  readonly identifies?: true;
}

const code = (id: string, name: string, description: string): ReconcilableProperty => ({
  id,
  name,
  description,
  of: 'Authority',
  identifies: true,
});

const property =
  (of: ReconcilableType) =>
  (id: string, name: string, description: string, valueType?: ReconcilableType): ReconcilableProperty => ({
    id,
    name,
    description,
    of,
    ...(valueType ? { valueType } : {}),
  });

const ofAuthority = property('Authority');
const ofTheme = property('Theme');

/** Every property, in the order in which it is proposed. An id belongs to one type alone. */
export const RECONCILABLE_PROPERTIES: readonly ReconcilableProperty[] = [
  code('code', 'Any code', 'Any code it has or had: GSS, DfE or Ofsted.'),
  code('gssCode', 'GSS code', 'The code of the Office for National Statistics, nine characters.'),
  code('formerGssCodes', 'Former GSS codes', 'GSS codes it had before.'),
  code('dfeNumber', 'DfE number', 'The Department for Education’s number, three digits.'),
  code('ofstedUrn', 'Ofsted URN', 'Ofsted’s unique reference number.'),
  ofAuthority('region', 'Region', 'The region of the Office for National Statistics it lies in.'),
  ofAuthority('ofstedRegion', 'Ofsted region', 'The region of Ofsted it lies in.'),
  ofAuthority('kind', 'Kind of council', 'Such as unitary authority or London borough.'),
  ofAuthority('officialName', 'Official name', 'The official name.'),
  ofAuthority('alternativeNames', 'Alternative names', 'Other names in use.'),
  ofAuthority('formerNames', 'Former names', 'Names it had before.'),
  ofAuthority('current', 'Exists today', 'Whether it exists today: true or false.'),
  ofAuthority('validFrom', 'First day', 'The first day it existed in this form.'),
  ofAuthority('validTo', 'Last day', 'The last day it existed; none while it does.'),
  ofAuthority('successors', 'Successors', 'Authorities that took its place.', 'Authority'),
  ofAuthority('predecessors', 'Predecessors', 'Authorities whose place it took.', 'Authority'),
  ofAuthority('latitude', 'Latitude', 'Of its centre, in degrees (WGS 84).'),
  ofAuthority('longitude', 'Longitude', 'Of its centre, in degrees (WGS 84).'),
  ofAuthority('inspectionCount', 'Inspections', 'How many inspections and visits of it are known, read or not.'),
  ofTheme('prefLabel', 'Label', 'The label.'),
  ofTheme('altLabels', 'Other labels', 'Other words for it.'),
  ofTheme('definition', 'Definition', 'What it covers.'),
  ofTheme('top', 'Top theme', 'Whether it has no broader theme: true or false.'),
  ofTheme('broader', 'Broader theme', 'The theme it is part of.', 'Theme'),
  ofTheme('narrower', 'Narrower themes', 'The themes it is made of.', 'Theme'),
];
