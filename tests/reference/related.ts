/** `Finding.related`: what is related is looked for one reason at a time, wording by the server's full-text index. */
import { type Edge, type Order, page, type PageArguments } from './connections.ts';
import { all, type Entity, optional, required, source, type Store, target, targets } from './store.ts';
import { LATEST_DAY } from './terms.ts';

/** Arguments of `related`, after coercion. */
export interface RelatedArguments extends PageArguments {
  readonly reasons?: readonly string[] | null;
  readonly prominence: 'HEADLINE' | 'ANY';
  readonly perAuthority?: number | null;
  readonly excludeAuthority: boolean;
  readonly since?: string | null;
  readonly asOf?: string | null;
  readonly orderBy: Order;
}

/** The connection of `related`. */
export async function related(finding: Entity, args: RelatedArguments, store: Store) {
  const own = visitOf(finding);
  const themes = targets(finding, 'ABOUT');
  const weaknesses = targets(finding, 'SHOWS').filter((weakness) =>
    targets(weakness, 'IN_THEME').some((theme) => themes.includes(theme)),
  );
  const alike = await wordedAlike(finding, store);
  const place = placeOf(own);
  const isLater = (visit: Entity) => required<string>(visit, 'earliest') > required<string>(own, 'latest');
  const followsUp = (other: Entity): boolean =>
    placeOf(visitOf(other)) === place &&
    isLater(visitOf(other)) &&
    other.properties.polarity !== 'NEUTRAL' &&
    targets(other, 'ABOUT').some((theme) => themes.includes(theme));
  const edges = all(store, 'Finding').flatMap((other): Edge[] => {
    const shared = targets(other, 'SHOWS').filter((weakness) => weaknesses.includes(weakness));
    const further = [
      ...(other.properties.quoteHash === finding.properties.quoteHash ? ['SAME_SENTENCE'] : []),
      ...(alike.has(other) ? ['SIMILAR_WORDING'] : []),
      ...(followsUp(other) ? ['FOLLOW_UP'] : []),
    ];
    const reasons = [...(shared.length > 0 ? ['SAME_WEAKNESS'] : []), ...further];
    const wanted = args.reasons ? reasons.filter((reason) => args.reasons?.includes(reason)) : reasons;
    if (wanted.length === 0 || visitOf(other) === own || !isAsked(args, other, place)) return [];
    const closeness = shared.length + further.length;
    const day = required<string>(other, 'day');
    return [
      {
        node: other,
        keys: args.orderBy.field === 'DAY' ? [day, other.id] : [closeness, day, other.id],
        fields: { reasons, closeness, weaknesses: shared.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
      },
    ];
  });
  return page(limited(edges, args), args.orderBy.direction, args, {
    wording: finding.properties.quote == null ? 'NOT_HELD' : 'SEARCHED',
  });
}

function visitOf(finding: Entity): Entity {
  const visit = source(finding, 'REPORTS');
  if (!visit) throw new Error(`${finding.id} has no inspection`);
  return visit;
}

const placeOf = (visit: Entity): Entity | null => target(visit, 'OF');

function isAsked(args: RelatedArguments, other: Entity, place: Entity | null): boolean {
  const there = visitOf(other);
  if (required<string>(there, 'available') > (args.asOf ?? LATEST_DAY)) return false;
  if (args.excludeAuthority && placeOf(there) === place) return false;
  if (args.prominence === 'HEADLINE' && other.properties.prominence !== 'HEADLINE') return false;
  return typeof args.since !== 'string' || required<string>(other, 'day') >= args.since;
}

/** The first of each authority, in the order asked for. */
function limited(edges: readonly Edge[], args: RelatedArguments): Edge[] {
  const { perAuthority } = args;
  if (typeof perAuthority !== 'number') return [...edges];
  const places = [...new Set(edges.map(({ node }) => placeOf(visitOf(node))))];
  return places.flatMap((place) => {
    const theirs = edges.filter(({ node }) => placeOf(visitOf(node)) === place);
    const ordered = page(theirs, args.orderBy.direction, { first: theirs.length });
    return ordered.nodes.slice(0, perAuthority).flatMap((node) => theirs.filter((edge) => edge.node === node));
  });
}

/** Findings whose held sentence scores half of what the sentence itself scores, among the best 200. */
async function wordedAlike(finding: Entity, store: Store): Promise<Set<Entity>> {
  const quote = optional<string>(finding, 'quote') ?? '';
  const words = quote
    .toLowerCase()
    .replace(/[-+&|!(){}[\]^"~*?:\\/<>=,;.'’]/gu, ' ')
    .trim();
  if (words === '') return new Set();
  const hits = (await store.words('Finding_words', `quote:(${words})`)).slice(0, 200);
  const whole = hits.find(([id]) => id === finding.id)?.[1] ?? Infinity;
  return new Set(hits.flatMap(([id, score]) => (score >= whole / 2 ? (store.byId.get(id) ?? []) : [])));
}
