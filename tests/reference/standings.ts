/** Weaknesses that authorities have on a day: held ones, holders, and what two authorities have in common. */
import { type Edge, page, type PageArguments, pageOf, pageOfRelationships } from './connections.ts';
import { matches } from './filters.ts';
import { fullId } from './identity.ts';
import type { SortKey } from './order.ts';
import { behindStatus } from './recurrence.ts';
import type { ListArguments } from './resolvers/resolver.ts';
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

interface StandingArguments extends ListArguments {
  readonly status?: readonly string[] | null;
  readonly prominence: string;
  readonly level?: string;
  readonly theme?: string | null;
  readonly includeNarrower?: boolean;
  readonly asOf?: string | null;
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
  const asOf = args.asOf ?? LATEST_DAY;
  const asked = intervals.filter(
    (interval) =>
      holdsOn(interval, args.prominence, asOf) &&
      (args.status?.includes(required(interval, 'status')) ?? true) &&
      (args.level === undefined || interval[far].properties.level === args.level) &&
      isOfTheme(interval.to, args.theme, args.includeNarrower ?? true),
  );
  return pageOfStandings(asked, far, filter, label, args, asOf);
}

/** The far ends of stored statuses that have been chosen, by their filter and order. */
function pageOfStandings(
  chosen: readonly Relationship[],
  far: 'from' | 'to',
  filter: string,
  label: string,
  args: ListArguments & { readonly prominence: string },
  asOf: string,
) {
  const key = (interval: Relationship, node: Entity): SortKey => {
    const property = { LAST_SEEN: 'lastSeenOn', FIRST_SEEN: 'firstSeenOn', REPORTED_COUNT: 'reportedCount' }[
      args.orderBy.field
    ];
    return property ? required<SortKey>(interval, property) : required<SortKey>(node, label);
  };
  const more = (interval: Relationship) => ({
    accuracy: target(interval.to, 'MEASURED'),
    ...behindStatus(interval, args.prominence, asOf),
  });
  const matching = chosen.filter((interval) => matches(filter, args.filter, interval[far]));
  return pageOfRelationships(matching, far, key, args.orderBy.direction, args, more);
}

/** A page of the authorities that have a weakness, of stored statuses that have been chosen. */
export const holdersPage = (chosen: readonly Relationship[], args: ListArguments, prominence: string, asOf: string) =>
  pageOfStandings(chosen, 'from', 'AuthorityFilter', 'nameFolded', { ...args, prominence }, asOf);

/** Whether a weakness is of a theme, or of one narrower than it. */
export function isOfTheme(weakness: Entity, theme: string | null | undefined, includeNarrower: boolean): boolean {
  if (typeof theme !== 'string') return true;
  const own = target(weakness, 'IN_THEME');
  const broader = (of: Entity): Entity[] => [of, ...targets(of, 'BROADER').flatMap(broader)];
  const themes = own === null ? [] : includeNarrower ? broader(own) : [own];
  return themes.some(({ id }) => id === fullId('Theme', theme));
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
