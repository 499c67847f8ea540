/** The weaknesses that recur in authorities. */
import { type Edge, page } from './connections.ts';
import { fullId } from './identity.ts';
import type { SortKey } from './order.ts';
import {
  findingsPage,
  frameworksOf,
  inDecidingOrder,
  isFull,
  isRead,
  known,
  onTheme,
  problemsOf,
} from './recurrence.ts';
import type { ListArguments } from './resolvers/resolver.ts';
import { isNamed } from './sharing.ts';
import { holdersPage, isOfTheme } from './standings.ts';
import { all, type Entity, reaching, required, type Store, target, targets } from './store.ts';
import { holdsOn, LATEST_DAY } from './terms.ts';

interface RecurringArguments extends ListArguments {
  readonly minAuthorities: number;
  readonly minInspections: number;
  readonly theme?: string | null;
  readonly includeNarrower: boolean;
  readonly region?: string | null;
  readonly framework?: string | null;
  readonly since?: string | null;
  readonly asOf?: string | null;
  readonly status?: readonly string[] | null;
  readonly prominence: string;
  readonly level: string;
}

function inScope(authority: Entity, args: RecurringArguments): Entity[] {
  const { region, since, framework } = args;
  if (typeof region === 'string' && !targets(authority, 'IN_REGION').some((node) => isNamed(node, region))) return [];
  return known(authority, args.asOf ?? LATEST_DAY).filter(
    (inspection) =>
      (typeof since !== 'string' || required<string>(inspection, 'latest') >= since) &&
      (typeof framework !== 'string' || target(inspection, 'UNDER')?.id === fullId('Framework', framework)),
  );
}

/** `recurringWeaknesses`. */
export function recurringWeaknesses(_parent: unknown, args: RecurringArguments, store: Store) {
  const scopes = new Map(all(store, 'Authority').map((authority) => [authority, inScope(authority, args)]));
  const edges = all(store, 'Weakness')
    .filter(({ properties }) => properties.level === args.level)
    .filter((weakness) => isOfTheme(weakness, args.theme, args.includeNarrower))
    .flatMap((weakness) => recurring(weakness, scopes, args));
  const every = [...scopes.values()].flat();
  const having = (test: (inspection: Entity) => boolean) =>
    [...scopes.values()].filter((inspections) => inspections.some(test)).length;
  const coverage = {
    authorities: having(() => true),
    authoritiesRead: having(isRead),
    inspectionsRead: every.filter(isRead).length,
    inspectionsNotRead: every.filter((inspection) => !isRead(inspection) && isFull(inspection)).length,
    visitsNotRead: every.filter((inspection) => !isRead(inspection) && !isFull(inspection)).length,
  };
  return page(edges, args.orderBy.direction, args, { coverage });
}

function recurring(weakness: Entity, scopes: ReadonlyMap<Entity, readonly Entity[]>, args: RecurringArguments): Edge[] {
  const asOf = args.asOf ?? LATEST_DAY;
  const reportsIn = (authority: Entity): Entity[] =>
    (scopes.get(authority) ?? []).filter(
      (inspection) => isRead(inspection) && problemsOf(weakness, inspection, args.prominence).length > 0,
    );
  const held = reaching(weakness, 'HAS_WEAKNESS')
    .filter((interval) => holdsOn(interval, args.prominence, asOf))
    .filter(({ properties }) => args.status?.includes(String(properties.status)) ?? true)
    .filter(({ from }) => reportsIn(from).length > 0 && reportsIn(from).filter(isFull).length >= args.minInspections);
  if (held.length === 0 || held.length < args.minAuthorities) return [];
  const times = [...scopes.values()].map((inspections) => examinersOf(weakness, inspections));
  const examinedCount = times.filter((examiners) => examiners.length > 0).length;
  const comparable = times.filter(
    (examiners) => examiners.length > 0 && examiners.filter(isFull).length >= args.minInspections,
  );
  const reports = inDecidingOrder(held.flatMap(({ from }) => reportsIn(from)));
  const findings = reports.flatMap((inspection) => problemsOf(weakness, inspection, args.prominence));
  const share = held.length / examinedCount;
  const keys: Readonly<Record<string, readonly SortKey[]>> = {
    SHARE: [share, held.length],
    AUTHORITY_COUNT: [held.length],
    LABEL: [required<string>(weakness, 'prefLabelFolded')],
  };
  return [
    {
      node: weakness,
      keys: [...(keys[args.orderBy.field] ?? []), weakness.id],
      fields: {
        authorityCount: held.length,
        examinedCount,
        comparableCount: comparable.length,
        share,
        inspectionCount: reports.length,
        findingCount: findings.length,
        since: reports.map((inspection) => required<string>(inspection, 'available')).toSorted()[0],
        firstSeen: reports[0]?.properties.dateText,
        lastSeen: reports.at(-1)?.properties.dateText,
        accuracy: target(weakness, 'MEASURED'),
        frameworks: frameworksOf(reports),
        authorities: (given: ListArguments) => holdersPage(held, given, args.prominence, asOf),
        findings: (given: ListArguments) => findingsPage(findings, given),
      },
    },
  ];
}

const examinersOf = (weakness: Entity, inspections: readonly Entity[]): Entity[] =>
  inspections.filter(
    (inspection) =>
      isRead(inspection) && onTheme(weakness, inspection).some(({ properties }) => properties.polarity !== 'NEUTRAL'),
  );
