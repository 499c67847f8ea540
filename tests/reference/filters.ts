/** Filter inputs, decided two-valued on one node at a time: a comparison with a missing value is false. */
import { fold } from '../../src/domain/text.ts';
import { isGradeChange } from './grade-change.ts';
import { fullId } from './identity.ts';
import { compareText } from './order.ts';
import { type Entity, source, sources, target, targets } from './store.ts';

/** A filter input after coercion: absent and null fields differ. */
export type Filter = Readonly<Record<string, unknown>>;

type Rule = (entity: Entity, given: never) => boolean;

/** A to-one relation: the related node exists and matches. */
const one =
  (filter: string, walk: (entity: Entity) => Entity | null): Rule =>
  (entity, given: Filter) => {
    const related = walk(entity);
    return related !== null && matches(filter, given, related);
  };

/** A to-many relation: some, all (no counterexample), none. */
const many =
  (filter: string, walk: (entity: Entity) => Entity[]): Rule =>
  (entity, given: Readonly<Record<'some' | 'all' | 'none', Filter | null | undefined>>) => {
    const related = walk(entity);
    const { some, all, none } = given;
    if (some && !related.some((node) => matches(filter, some, node))) return false;
    if (all && !related.every((node) => matches(filter, all, node))) return false;
    return !(none && related.some((node) => matches(filter, none, node)));
  };

/** Ids of related nodes: one of them matches; `eq: null` asks that there be none. */
const related =
  (type: string, walk: (entity: Entity) => Entity[]): Rule =>
  (entity, given: Filter) => {
    const ids = walk(entity).map(({ id }) => id);
    const asked = fullIds(type, given);
    if (Object.keys(asked).length === 0) return true;
    return ids.length === 0 ? compares(null, asked) : ids.some((id) => compares(id, asked));
  };

const theme =
  (walk: (entity: Entity) => Entity[]): Rule =>
  (entity, given: { id: string; includeNarrower: boolean }) => {
    const id = fullId('Theme', given.id);
    return walk(entity).some((about) => about.id === id || (given.includeNarrower && isNarrowerThan(about, id)));
  };

const isNarrowerThan = (entity: Entity, id: string): boolean =>
  targets(entity, 'BROADER').some((broader) => broader.id === id || isNarrowerThan(broader, id));

const authorityOf = (finding: Entity): Entity | null => {
  const inspection = source(finding, 'REPORTS');
  return inspection && target(inspection, 'OF');
};

/** A condition that no thing of the type can meet. */
const never: Rule = () => false;

const year =
  (day: (entity: Entity) => unknown): Rule =>
  (entity, given: Filter) => {
    const known = day(entity);
    return compares(typeof known === 'string' ? Number(known.slice(0, 4)) : null, given);
  };

/** Conditions of a search on what hangs on an inspection. */
const ofInspection = (walk: (entity: Entity) => Entity | null): Readonly<Record<string, Rule>> => {
  const further = (type: string) => (entity: Entity) => {
    const inspection = walk(entity);
    return inspection ? targets(inspection, type) : [];
  };
  const authorities = further('OF');
  return {
    authority: related('Authority', authorities),
    region: related('Region', (entity) => authorities(entity).flatMap((node) => targets(node, 'IN_REGION'))),
    framework: related('Framework', further('UNDER')),
  };
};

const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  AuthorityFilter: {
    regions: many('RegionFilter', (entity) => targets(entity, 'IN_REGION')),
    inspections: many('InspectionFilter', (entity) => sources(entity, 'OF')),
  },
  RegionFilter: {},
  DocumentFilter: { inspection: one('InspectionFilter', (entity) => target(entity, 'REPORTS_ON')) },
  FindingFilter: {
    theme: theme((entity) => targets(entity, 'ABOUT')),
    aspect: related('Aspect', (entity) => targets(entity, 'IN_ASPECT')),
    weakness: related('Weakness', (entity) => targets(entity, 'SHOWS')),
    judgementArea: related('JudgementArea', (entity) => targets(entity, 'IN_AREA')),
    inspection: one('InspectionFilter', (entity) => source(entity, 'REPORTS')),
    authority: one('AuthorityFilter', authorityOf),
    document: one('DocumentFilter', (entity) => target(entity, 'EVIDENCED_IN')),
    themes: many('ThemeFilter', (entity) => targets(entity, 'ABOUT')),
  },
  InspectionFilter: {
    authority: one('AuthorityFilter', (entity) => target(entity, 'OF')),
    framework: one('FrameworkFilter', (entity) => target(entity, 'UNDER')),
    judgements: many('JudgementFilter', (entity) => targets(entity, 'REACHED')),
    findings: many('FindingFilter', (entity) => targets(entity, 'REPORTS')),
    documents: many('DocumentFilter', (entity) => sources(entity, 'REPORTS_ON')),
    gradeChange: isGradeChange,
  },
  'SearchFilter FINDING': {
    ...ofInspection((entity) => source(entity, 'REPORTS')),
    theme: theme((entity) => targets(entity, 'ABOUT')),
    year: year(({ properties }) => properties.day),
  },
  'SearchFilter THEME': {
    theme: theme((entity) => [entity]),
    ...{ polarity: never, prominence: never, region: never, authority: never, framework: never, year: never },
  },
  'SearchFilter AUTHORITY': {
    region: related('Region', (entity) => targets(entity, 'IN_REGION')),
    authority: (entity, given: Filter) => compares(entity.id, fullIds('Authority', given)),
    ...{ theme: never, polarity: never, prominence: never, framework: never, year: never },
  },
  'SearchFilter DOCUMENT': {
    ...ofInspection((entity) => target(entity, 'REPORTS_ON')),
    year: year((entity) => target(entity, 'REPORTS_ON')?.properties.latest),
    ...{ theme: never, polarity: never, prominence: never },
  },
  JudgementFilter: { area: related('JudgementArea', (entity) => targets(entity, 'IN_AREA')) },
  FrameworkFilter: {},
  ThemeFilter: { findings: many('FindingFilter', (entity) => sources(entity, 'ABOUT')) },
  WeaknessFilter: {
    theme: theme((entity) => targets(entity, 'IN_THEME')),
    aspect: related('Aspect', (entity) => targets(entity, 'OF_ASPECT')),
  },
};

const TEXT = new Set(['name', 'gssCode', 'title', 'publisher', 'statement', 'focus', 'grade', 'prefLabel']);

/** Whether a node matches a filter input of the named type; no filter matches everything. */
export function matches(type: string, filter: Filter | null | undefined, entity: Entity): boolean {
  return Object.entries(filter ?? {}).every(([field, given]) => given === null || holds(type, field, given, entity));
}

function holds(type: string, field: string, given: unknown, entity: Entity): boolean {
  if (field === 'and') return (given as Filter[]).every((part) => matches(type, part, entity));
  if (field === 'or') return (given as Filter[]).some((part) => matches(type, part, entity));
  if (field === 'not') return !matches(type, given as Filter, entity);
  const rule = RULES[type]?.[field];
  if (rule) return rule(entity, given as never);
  if (field === 'id') return compares(entity.id, fullIds(type.replace(/Filter$/u, ''), given as Filter));
  const value = entity.properties[field] ?? null;
  return TEXT.has(field) ? compares(folded(value), foldedFilter(given as Filter)) : compares(value, given as Filter);
}

type Operator = (value: never, operand: never) => boolean;

const order = (value: string | number, operand: string | number): number =>
  typeof value === 'number' && typeof operand === 'number'
    ? value - operand
    : compareText(String(value), String(operand));

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: (value: unknown, operand: unknown) => value === operand,
  in: (value: unknown, operand: unknown[]) => operand.includes(value),
  contains: (value: string, operand: string) => value.includes(operand),
  startsWith: (value: string, operand: string) => value.startsWith(operand),
  endsWith: (value: string, operand: string) => value.endsWith(operand),
  lt: (value: string | number, operand: string | number) => order(value, operand) < 0,
  lte: (value: string | number, operand: string | number) => order(value, operand) <= 0,
  gt: (value: string | number, operand: string | number) => order(value, operand) > 0,
  gte: (value: string | number, operand: string | number) => order(value, operand) >= 0,
};

function compares(value: unknown, given: Filter): boolean {
  return Object.entries(given).every(([operator, operand]) => {
    if (operand === null) return operator === 'eq' ? value === null : true;
    return value !== null && Boolean(OPERATORS[operator]?.(value as never, operand as never));
  });
}

const mapped = (given: Filter, change: (value: string) => string): Filter =>
  Object.fromEntries(Object.entries(given).map(([operator, operand]) => [operator, changed(operand, change)]));

function changed(operand: unknown, change: (value: string) => string): unknown {
  if (Array.isArray(operand)) return operand.map((item) => change(String(item)));
  return operand === null ? null : change(String(operand));
}

const folded = (value: unknown): unknown => (typeof value === 'string' ? fold(value) : value);
const foldedFilter = (given: Filter): Filter => mapped(given, fold);

/** An IdFilter with full ids; a null other than `eq: null` counts as not given. */
function fullIds(type: string, given: Filter): Filter {
  const asked = Object.fromEntries(
    Object.entries(given).filter(([operator, operand]) => operator === 'eq' || operand !== null),
  );
  return mapped(asked, (id) => fullId(type, id));
}
