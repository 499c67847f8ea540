/** What the inspections of an authority say of a weakness, one after another. */
import { pageOf } from './connections.ts';
import { matches } from './filters.ts';
import { sorted } from './order.ts';
import type { ListArguments } from './resolvers/resolver.ts';
import { type Entity, type Relationship, required, sources, target, targets } from './store.ts';
import { narrowerAndSelf } from './terms.ts';

const isCounted = ({ properties }: Entity): boolean =>
  ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'].includes(String(properties.concerns));
const isProblem = ({ properties }: Entity): boolean => ['WEAKNESS', 'MIXED'].includes(String(properties.polarity));
const isHeadline = ({ properties }: Entity): boolean => properties.prominence === 'HEADLINE';
/** Whether an inspection has been read. */
export const isRead = ({ properties }: Entity): boolean => properties.reading === 'READ';
/** Whether it is a full one. */
export const isFull = ({ properties }: Entity): boolean => properties.full === true;

/** Inspections in the order that decides. */
export const inDecidingOrder = (inspections: readonly Entity[]): Entity[] =>
  sorted(inspections, (item) => [required<string>(item, 'latest'), required<string>(item, 'earliest'), item.id]);

/** The inspections of an authority that had been published by a day. */
export const known = (authority: Entity, asOf: string): Entity[] =>
  sources(authority, 'OF').filter((inspection) => required<string>(inspection, 'available') <= asOf);

/** The counting findings of an inspection on the theme of a weakness or a narrower theme. */
export function onTheme(weakness: Entity, inspection: Entity): Entity[] {
  const theme = target(weakness, 'IN_THEME');
  const scope = theme ? narrowerAndSelf(theme) : new Set<Entity>();
  return targets(inspection, 'REPORTS').filter(
    (finding) => isCounted(finding) && targets(finding, 'ABOUT').some((about) => scope.has(about)),
  );
}

/** Those of them that are on the aspect of the weakness as well, where it has one. */
function onWeakness(weakness: Entity, inspection: Entity): Entity[] {
  const aspect = target(weakness, 'OF_ASPECT');
  return onTheme(weakness, inspection).filter(
    (finding) => aspect === null || targets(finding, 'IN_ASPECT').includes(aspect),
  );
}

/** The problem findings of an inspection that report a weakness: any, or only headlines. */
export const problemsOf = (weakness: Entity, inspection: Entity, prominence: string): Entity[] =>
  onWeakness(weakness, inspection).filter(
    (finding) => isProblem(finding) && (prominence === 'ANY' || isHeadline(finding)),
  );

function outcomeOf(weakness: Entity, inspection: Entity): string {
  if (!isRead(inspection)) return 'NOT_READ';
  const there = onWeakness(weakness, inspection);
  const problems = there.filter(isProblem);
  if (problems.some(isHeadline)) return 'HEADLINE_PROBLEM';
  if (problems.length > 0) return 'PROBLEM';
  if (there.some(({ properties }) => properties.polarity === 'STRENGTH')) return 'STRENGTH';
  const examined = onTheme(weakness, inspection).some(({ properties }) => properties.polarity !== 'NEUTRAL');
  return examined ? 'EXAMINED' : 'NOT_EXAMINED';
}

/** A page of findings, by their filter and order. */
export const findingsPage = (findings: readonly Entity[], args: ListArguments) =>
  pageOf(
    findings.filter((finding) => matches('FindingFilter', args.filter, finding)),
    'FindingOrder',
    args.orderBy,
    args,
  );

/** The frameworks of inspections, oldest first. */
export const frameworksOf = (inspections: readonly Entity[]): Entity[] =>
  sorted([...new Set(inspections.flatMap((inspection) => targets(inspection, 'UNDER')))], (framework) => [
    required<string>(framework, 'validFrom'),
    framework.id,
  ]);

/** What an edge of a stored status says of where it comes from, as of a day. */
export function behindStatus({ from: authority, to: weakness }: Relationship, prominence: string, asOf: string) {
  const inspections = (): Entity[] => inDecidingOrder(known(authority, asOf));
  const problems = (inspection: Entity): Entity[] =>
    isRead(inspection) ? problemsOf(weakness, inspection, prominence) : [];
  return {
    frameworks: () => frameworksOf(inspections().filter((inspection) => problems(inspection).length > 0)),
    findings: (args: ListArguments) => findingsPage(inspections().flatMap(problems), args),
    history: () =>
      inspections().map((inspection) => ({
        inspection,
        outcome: outcomeOf(weakness, inspection),
        findings: (args: ListArguments) => findingsPage(onWeakness(weakness, inspection), args),
      })),
  };
}
