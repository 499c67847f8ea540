/** `Theme.coOccurring`: themes that are a problem in the same authorities, one pair of themes at a time. */
import { type Edge, page, type PageArguments, pageOf } from './connections.ts';
import { about, countedOf, type CountingArguments, isKnown, sixDigits } from './counting.ts';
import { sorted } from './order.ts';
import { findingsPage, isProblem, isRead } from './sharing.ts';
import { all, type Entity, required, sources, type Store } from './store.ts';
import { narrowerAndSelf } from './terms.ts';

/** Arguments of `coOccurring`, after coercion. */
export interface CoOccurringArguments extends PageArguments, CountingArguments {
  readonly minSupport: number;
  readonly level: 'TOP' | 'NARROWER';
  readonly prominence: 'HEADLINE' | 'ANY';
}

/** For each authority examined on a theme, its problems on it. */
type Problems = ReadonlyMap<Entity, readonly Entity[]>;

/** The themes that co-occur with a theme. */
export function coOccurring(store: Store, theme: Entity, args: CoOccurringArguments) {
  const mine = problemsOf(store, theme, args);
  const fifths = inFifths([...mine.keys()], args);
  const others = all(store, 'Theme').filter(
    (other) =>
      (other.properties.top === true) === (args.level === 'TOP') &&
      !narrowerAndSelf(theme).has(other) &&
      !narrowerAndSelf(other).has(theme),
  );
  const edges = others.flatMap((other) => edgeOf(other, mine, problemsOf(store, other, args), fifths, args));
  return page(edges, 'DESC', args);
}

function problemsOf(store: Store, theme: Entity, args: CoOccurringArguments): Problems {
  const onTheme = about(theme);
  const problems = new Map<Entity, readonly Entity[]>();
  for (const authority of all(store, 'Authority')) {
    const counted = sources(authority, 'OF').flatMap((inspection) => countedOf(inspection, args));
    const examining = counted.filter((finding) => onTheme.has(finding));
    const matching = examining.filter(
      (finding) => isProblem(finding) && (args.prominence === 'ANY' || finding.properties.prominence === 'HEADLINE'),
    );
    if (examining.length > 0) problems.set(authority, matching);
  }
  return problems;
}

/** The authorities in five groups of like size, by how much their reports say. */
function inFifths(authorities: readonly Entity[], args: CoOccurringArguments): Map<Entity, number> {
  const findings = (authority: Entity): number =>
    sources(authority, 'OF')
      .filter((inspection) => isRead(inspection) && isKnown(inspection, args))
      .reduce((sum, inspection) => sum + required<number>(inspection, 'findingCount'), 0);
  const ordered = sorted(authorities, (authority) => [findings(authority), authority.id]);
  return new Map(ordered.map((authority, at) => [authority, Math.floor((5 * at) / ordered.length)]));
}

function edgeOf(
  other: Entity,
  mine: Problems,
  theirs: Problems,
  fifths: ReadonlyMap<Entity, number>,
  { minSupport }: CoOccurringArguments,
): Edge[] {
  const has = (problems: Problems, authority: Entity): boolean => (problems.get(authority) ?? []).length > 0;
  const examined = [...mine.keys()].filter((authority) => theirs.has(authority));
  const count = (among: readonly Entity[]) => ({
    all: among.length,
    ofThis: among.filter((authority) => has(mine, authority)).length,
    ofOther: among.filter((authority) => has(theirs, authority)).length,
  });
  const both = examined.filter((authority) => has(mine, authority) && has(theirs, authority));
  if (both.length === 0 || both.length / examined.length < minSupport) return [];
  const { ofThis, ofOther } = count(examined);
  const groups = [0, 1, 2, 3, 4].map((fifth) => count(examined.filter((authority) => fifths.get(authority) === fifth)));
  const expected = groups.reduce((sum, group) => sum + (group.all && (group.ofThis * group.ofOther) / group.all), 0);
  const adjustedLift = sixDigits(both.length / expected);
  const fields = {
    support: sixDigits(both.length / examined.length),
    confidence: sixDigits(both.length / ofThis),
    lift: sixDigits((both.length * examined.length) / (ofThis * ofOther)),
    expectedLift: sixDigits((expected * examined.length) / (ofThis * ofOther)),
    ...{ adjustedLift, authorityCount: both.length, examinedCount: examined.length },
    ...{ thisCount: ofThis, otherCount: ofOther },
    authorities: (args: PageArguments) => pageOf(both, 'AuthorityOrder', { field: 'NAME', direction: 'ASC' }, args),
    findings: (args: PageArguments) =>
      findingsPage([...new Set(both.flatMap((one) => [...(mine.get(one) ?? []), ...(theirs.get(one) ?? [])]))], args),
  };
  return [{ node: other, keys: [adjustedLift, other.id], fields }];
}
