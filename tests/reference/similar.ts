/** `Authority.similar`: how like two authorities are, by the formulas of the schema, one pair at a time. */
import { type Edge, page, type PageArguments } from './connections.ts';
import { countedOf, type CountingArguments, isKnown, sixDigits } from './counting.ts';
import { sorted } from './order.ts';
import { findingsPage } from './sharing.ts';
import { overlap } from './standings.ts';
import { all, type Entity, leaving, required, sources, type Store, target, targets } from './store.ts';

/** Arguments of `similar`, after coercion. */
export interface SimilarArguments extends PageArguments, CountingArguments {
  readonly weights: Readonly<Record<'weaknesses' | 'strengths' | 'grades' | 'region' | 'neighbours', number>>;
  readonly includeFlagged: boolean;
}

/** The findings of an authority by theme, of one polarity. */
type Findings = ReadonlyMap<Entity, readonly Entity[]>;

interface Common {
  readonly theme: Entity;
  readonly polarity: 'PROBLEM' | 'STRENGTH';
  readonly share: number;
  readonly found: readonly Entity[];
}

/** The authorities like one. */
export function similar(store: Store, authority: Entity, args: SimilarArguments) {
  const problems = new Map<Entity, Findings>();
  const strengths = new Map<Entity, Findings>();
  for (const one of all(store, 'Authority')) {
    const counted = sources(one, 'OF').flatMap((inspection) => countedOf(inspection, args));
    problems.set(one, byTheme(counted.filter(({ properties }) => properties.polarity !== 'STRENGTH')));
    strengths.set(one, byTheme(counted.filter(({ properties }) => properties.polarity === 'STRENGTH')));
  }
  const sizeOf = (one: Entity): number => (problems.get(one)?.size ?? 0) + (strengths.get(one)?.size ?? 0);
  const compared = all(store, 'Authority').filter((one) => sizeOf(one) > 0);
  const edges = compared.flatMap((other): Edge[] => {
    if (other === authority) return [];
    const weak = likeness(authority, other, problems, compared.length, 'PROBLEM');
    const strong = likeness(authority, other, strengths, compared.length, 'STRENGTH');
    const values = [weak.value, strong.value, gradesAlike(store, authority, other, args), region(authority, other)];
    return edge(authority, other, [...values, closeness(authority, other)], [...weak.common, ...strong.common], args);
  });
  return page(edges, 'DESC', args);
}

function byTheme(findings: readonly Entity[]): Findings {
  const themes = new Map<Entity, Entity[]>();
  for (const finding of findings)
    for (const theme of targets(finding, 'ABOUT'))
      if (theme.properties.top === false) themes.set(theme, [...(themes.get(theme) ?? []), finding]);
  return themes;
}

/** The cosine of two authorities over the themes of one polarity, and what each theme adds to it. */
function likeness(
  one: Entity,
  other: Entity,
  findings: ReadonlyMap<Entity, Findings>,
  compared: number,
  polarity: Common['polarity'],
): { value: number | null; common: Common[] } {
  const weigh = (authority: Entity, theme: Entity): number => {
    const count = findings.get(authority)?.get(theme)?.length ?? 0;
    const having = [...findings.values()].filter((themes) => themes.has(theme)).length;
    return count === 0 ? 0 : (1 + Math.log(count)) * Math.log((1 + compared) / (1 + having));
  };
  const tagged = (authority: Entity): Entity[] => [...(findings.get(authority)?.keys() ?? [])];
  const norm = (authority: Entity): number =>
    Math.sqrt(tagged(authority).reduce((sum, theme) => sum + weigh(authority, theme) ** 2, 0));
  const norms = norm(one) * norm(other);
  if (norms === 0) return { value: null, common: [] };
  const common = tagged(one).map((theme) => ({
    ...{ theme, polarity },
    share: (weigh(one, theme) * weigh(other, theme)) / norms,
    found: [one, other].flatMap((authority) => findings.get(authority)?.get(theme) ?? []),
  }));
  return {
    value: common.reduce((sum, { share }) => sum + share, 0),
    common: common.filter(({ share }) => share > 0),
  };
}

/** Grades of the latest full inspection that has any: area and scale → rank. */
function gradesOf(authority: Entity, args: CountingArguments): Map<string, number> {
  const graded = (inspection: Entity): Entity[] =>
    targets(inspection, 'REACHED').filter(
      ({ properties }) => properties.preferred === true && properties.state === 'GRADED',
    );
  const full = sources(authority, 'OF').filter(
    (inspection) => inspection.properties.full === true && isKnown(inspection, args) && graded(inspection).length > 0,
  );
  const latest = sorted(full, (item) => [
    required<string>(item, 'latest'),
    required<string>(item, 'earliest'),
    item.id,
  ]);
  const grades = graded(latest.at(-1) ?? { id: '', labels: [], properties: {}, outgoing: [], incoming: [] });
  return new Map(
    grades.map((judgement) => [
      `${target(judgement, 'IN_AREA')?.id} ${required<string>(judgement, 'scale')}`,
      required<number>(judgement, 'gradeRank'),
    ]),
  );
}

/** How near the grades are, out of the steps from the first to the last grade of their scale. */
function gradesAlike(store: Store, one: Entity, other: Entity, args: CountingArguments): number | null {
  const mine = gradesOf(one, args);
  const pairs = [...gradesOf(other, args)].flatMap(([area, rank]) => {
    const own = mine.get(area);
    return own === undefined ? [] : [1 - Math.abs(own - rank) / stepsOf(store, area)];
  });
  return pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

function stepsOf(store: Store, areaAndScale: string): number {
  const key = areaAndScale.split(' ').at(-1);
  const scale = all(store, 'GradeScale').find(({ properties }) => properties.key === key);
  if (!scale) throw new Error(`No scale ${key}`);
  return required<string[]>(scale, 'grades').length - 1;
}

function region(one: Entity, other: Entity): number {
  const mine = targets(one, 'IN_REGION').filter(({ properties }) => properties.scheme === 'ONS');
  return targets(other, 'IN_REGION').some((node) => mine.includes(node)) ? 1 : 0;
}

function closeness(one: Entity, other: Entity): number | null {
  const neighbours = leaving(one, 'NEIGHBOUR').filter(({ properties }) => properties.model === 'MODEL_2025');
  const near = neighbours.find(({ to }) => to === other);
  if (near) return (11 - required<number>(near, 'rank')) / 10;
  return neighbours.length === 0 ? null : 0;
}

function edge(
  one: Entity,
  other: Entity,
  values: readonly (number | null)[],
  common: readonly Common[],
  { weights, includeFlagged }: SimilarArguments,
): Edge[] {
  const given = [weights.weaknesses, weights.strengths, weights.grades, weights.region, weights.neighbours];
  const sum = given.reduce((total, weight) => total + weight, 0);
  const shares = given.map((weight) => weight / sum);
  const score = sixDigits(shares.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0));
  const bodies = targets(one, 'DELIVERED_BY');
  const sameDeliveryBody = targets(other, 'DELIVERED_BY').some((body) => bodies.includes(body));
  const inspectedTogether = sources(one, 'OF').some((i) => sources(other, 'OF').some((j) => overlap(i, j)));
  if (score === 0 || (!includeFlagged && (sameDeliveryBody || inspectedTogether))) return [];
  const parts = ['WEAKNESSES', 'STRENGTHS', 'GRADES', 'REGION', 'NEIGHBOURS'].map((component, at) => {
    const [value, weight] = [values[at] ?? null, shares[at] ?? 0];
    const contribution = sixDigits((value ?? 0) * weight);
    return { component, contribution, value: value === null ? null : sixDigits(value), weight: sixDigits(weight) };
  });
  const themes = ({ first }: { first: number }) => sharedThemes(common, shares).slice(0, first);
  return [
    { node: other, keys: [score, other.id], fields: { score, sameDeliveryBody, inspectedTogether, parts, themes } },
  ];
}

function sharedThemes(common: readonly Common[], shares: readonly number[]) {
  const rows = common.map(({ theme, polarity, share, found }) => ({
    ...{ theme, polarity },
    contribution: sixDigits(share * (shares[polarity === 'PROBLEM' ? 0 : 1] ?? 0)),
    findings: (args: PageArguments) => findingsPage([...new Set(found)], args),
  }));
  const telling = rows.filter(({ contribution }) => contribution > 0);
  return sorted(telling, ({ theme, polarity, contribution }) => [-contribution, theme.id, polarity]);
}
