/** Weaknesses that authorities have on a day: held ones, holders, and what two authorities have in common. */
import { type Edge, type Order, page, type PageArguments, pageOf, pageOfRelationships } from './connections.ts';
import { type Filter, matches } from './filters.ts';
import type { SortKey } from './order.ts';
import {
  all,
  type Entity,
  leaving,
  optional,
  reaching,
  type Relationship,
  required,
  sources,
  type Store,
  target,
  targets,
} from './store.ts';
import { holdsOn, LATEST_DAY } from './terms.ts';

interface StandingArguments extends PageArguments {
  readonly filter?: Filter | null;
  readonly status?: readonly string[] | null;
  readonly prominence: string;
  readonly level?: string;
  readonly asOf?: string | null;
  readonly orderBy: Order;
}

/** `Authority.weaknesses`. */
export const heldWeaknesses = (authority: Entity, args: StandingArguments) =>
  standingsPage(leaving(authority, 'HAS_WEAKNESS'), 'to', 'WeaknessFilter', 'prefLabelFolded', args);

/** `Weakness.authorities`. */
export const holdingAuthorities = (weakness: Entity, args: StandingArguments) =>
  standingsPage(reaching(weakness, 'HAS_WEAKNESS'), 'from', 'AuthorityFilter', 'nameFolded', args);

function standingsPage(
  intervals: readonly Relationship[],
  far: 'from' | 'to',
  filter: string,
  label: string,
  args: StandingArguments,
) {
  const asked = intervals.filter(
    (interval) =>
      holdsOn(interval, args.prominence, args.asOf ?? LATEST_DAY) &&
      (args.status?.includes(required(interval, 'status')) ?? true) &&
      (args.level === undefined || interval[far].properties.level === args.level) &&
      matches(filter, args.filter, interval[far]),
  );
  const key = (interval: Relationship, node: Entity): SortKey => {
    const property = { LAST_SEEN: 'lastSeenOn', FIRST_SEEN: 'firstSeenOn', REPORTED_COUNT: 'reportedCount' }[
      args.orderBy.field
    ];
    return property ? required<SortKey>(interval, property) : required<SortKey>(node, label);
  };
  const more = ({ to: weakness }: Relationship) => ({ accuracy: target(weakness, 'MEASURED') });
  return pageOfRelationships(asked, far, key, args.orderBy.direction, args, more);
}

interface SharesWithArguments extends PageArguments {
  readonly prominence: string;
  readonly asOf?: string | null;
}

/** `Authority.sharesWith`. */
export function sharesWith(store: Store, authority: Entity, args: SharesWithArguments) {
  const telling = new Map(all(store, 'Authority').map((other) => [other, tellingWeaknesses(other, args)]));
  const having = [...telling.values()].filter((weaknesses) => weaknesses.length > 0);
  const weightOf = (weakness: Entity): number => {
    const holders = having.filter((weaknesses) => weaknesses.includes(weakness)).length;
    return Math.log((1 + having.length) / (1 + holders));
  };
  const edges = [...telling].flatMap(([other, theirs]): Edge[] => {
    const common = theirs.filter((weakness) => telling.get(authority)?.includes(weakness));
    return other === authority || common.length === 0 ? [] : [sharingEdge(authority, other, common, weightOf)];
  });
  return page(edges, 'DESC', args);
}

function tellingWeaknesses(authority: Entity, args: SharesWithArguments): Entity[] {
  return leaving(authority, 'HAS_WEAKNESS')
    .filter((interval) => holdsOn(interval, args.prominence, args.asOf ?? LATEST_DAY))
    .filter(({ properties, to }) => properties.status !== 'RESOLVED' && to.properties.level === 'THEME')
    .map(({ to }) => to)
    .filter((weakness) => target(weakness, 'IN_THEME')?.properties.top === false);
}

function sharingEdge(one: Entity, other: Entity, common: Entity[], weightOf: (weakness: Entity) => number): Edge {
  const score = Number(common.reduce((sum, weakness) => sum + weightOf(weakness), 0).toFixed(6));
  const bodies = targets(one, 'DELIVERED_BY');
  const measures = common.flatMap((weakness) => targets(weakness, 'MEASURED'));
  const precisions = measures.flatMap((measure) => optional<number>(measure, 'precision') ?? []);
  return {
    node: other,
    keys: [score, other.id],
    fields: {
      score,
      sharedCount: common.length,
      sameDeliveryBody: targets(other, 'DELIVERED_BY').some((body) => bodies.includes(body)),
      inspectedInSameDays: sources(one, 'OF').some((i) => sources(other, 'OF').some((j) => overlap(i, j))),
      accuracy: {
        lowestPrecision: precisions.length === 0 ? null : Math.min(...precisions),
        notMeasuredCount: measures.filter(({ properties }) => properties.state === 'NOT_MEASURED').length,
      },
      weaknesses: (args: PageArguments) => pageOf(common, 'WeaknessOrder', { field: 'LABEL', direction: 'ASC' }, args),
    },
  };
}

/** Whether the days on site of two inspections overlap; false where they are not known. */
export function overlap({ properties: i }: Entity, { properties: j }: Entity): boolean {
  const days = [i.firstDay, i.lastDay, j.firstDay, j.lastDay];
  if (days.some((day) => typeof day !== 'string')) return false;
  return String(i.firstDay) <= String(j.lastDay) && String(j.firstDay) <= String(i.lastDay);
}
