/** `trend`: shares of inspections by year, framework, region or grade, one inspection at a time. */
import { badUserInput } from '../../src/domain/errors.ts';
import { type PageArguments, pageOf } from './connections.ts';
import { about, countedOf, type CountingArguments, isKnown, sixDigits } from './counting.ts';
import { byId, findTheme, fullId } from './identity.ts';
import { type SortKey, sorted } from './order.ts';
import { findingsPage, isNamed, isProblem, isRead } from './sharing.ts';
import { all, type Entity, required, sources, type Store, target, targets } from './store.ts';

/** Arguments of `trend`, after coercion. */
export interface TrendArguments extends CountingArguments {
  readonly theme?: string | null;
  readonly weakness?: string | null;
  readonly by: 'YEAR' | 'FRAMEWORK' | 'REGION' | 'GRADE';
  readonly polarity: 'PROBLEM' | 'WEAKNESS' | 'MIXED' | 'STRENGTH';
  readonly prominence: 'HEADLINE' | 'ANY';
  readonly region?: string | null;
  readonly framework?: string | null;
  readonly full?: boolean | null;
  readonly scheme: string;
  readonly area: string;
}

/** One inspection as a trend sees it. */
interface Looked {
  readonly inspection: Entity;
  readonly authority: Entity;
  readonly examined: boolean;
  readonly found: readonly Entity[];
}

interface Place {
  readonly key: string;
  readonly label: string;
  readonly order: SortKey[];
}

/** The trend of a theme or a weakness; null when there is none. Throws `BAD_USER_INPUT` unless exactly one is asked. */
export function trend(store: Store, args: TrendArguments) {
  if ((typeof args.theme === 'string') === (typeof args.weakness === 'string'))
    throw badUserInput('theme', null, 'either a theme or a weakness');
  const asked =
    typeof args.theme === 'string' ? findTheme(store, args.theme) : byId(store, 'Weakness', args.weakness ?? '');
  const theme = asked?.labels.includes('Weakness') ? target(asked, 'IN_THEME') : asked;
  if (!asked || !theme) return null;
  const weakness =
    asked === theme ? sources(theme, 'IN_THEME').find((node) => target(node, 'OF_ASPECT') === null) : asked;
  const looked = lookAt(store, theme, target(asked, 'OF_ASPECT'), args);
  return {
    ...{ theme, weakness, ...counts(looked) },
    accuracy: args.polarity === 'STRENGTH' ? null : target(asked, 'MEASURED'),
    unplacedCount: looked.filter((one) => one.examined && placeOf(one, args) === null).length,
    points: pointsOf(looked, args),
  };
}

function lookAt(store: Store, theme: Entity, aspect: Entity | null, args: TrendArguments): Looked[] {
  const onTheme = about(theme);
  const matches = (finding: Entity): boolean =>
    (args.polarity === 'PROBLEM' ? isProblem(finding) : finding.properties.polarity === args.polarity) &&
    (args.prominence === 'ANY' || finding.properties.prominence === 'HEADLINE') &&
    (aspect === null || targets(finding, 'IN_ASPECT').includes(aspect));
  return all(store, 'Inspection').flatMap((inspection) => {
    const authority = target(inspection, 'OF');
    if (!authority || !isInScope(inspection, authority, args)) return [];
    const counted = countedOf(inspection, args).filter((finding) => onTheme.has(finding));
    return [{ inspection, authority, examined: counted.length > 0, found: counted.filter(matches) }];
  });
}

function isInScope(inspection: Entity, authority: Entity, args: TrendArguments): boolean {
  const { full, region, framework } = args;
  if (!isKnown(inspection, args)) return false;
  if (typeof full === 'boolean' && inspection.properties.full !== full) return false;
  if (typeof region === 'string' && !targets(authority, 'IN_REGION').some((node) => isNamed(node, region)))
    return false;
  return typeof framework !== 'string' || target(inspection, 'UNDER')?.id === fullId('Framework', framework);
}

const counts = (looked: readonly Looked[]) => ({
  knownCount: looked.length,
  readCount: looked.filter(({ inspection }) => isRead(inspection)).length,
  examinedCount: looked.filter(({ examined }) => examined).length,
  inspectionCount: looked.filter(({ found }) => found.length > 0).length,
});

function placeOf({ inspection, authority }: Looked, args: TrendArguments): Place | null {
  if (args.by === 'YEAR') {
    const year = required<string>(inspection, 'latest').slice(0, 4);
    return { key: year, label: year, order: [year] };
  }
  if (args.by === 'GRADE') return gradeOf(inspection, fullId('JudgementArea', args.area));
  const node =
    args.by === 'FRAMEWORK'
      ? target(inspection, 'UNDER')
      : targets(authority, 'IN_REGION').find(({ properties }) => properties.scheme === args.scheme);
  if (!node) return null;
  const first = required<string>(node, args.by === 'FRAMEWORK' ? 'validFrom' : 'nameFolded');
  return { key: required(node, 'key'), label: required(node, 'name'), order: [first, node.id] };
}

function gradeOf(inspection: Entity, area: string): Place | null {
  const grades = targets(inspection, 'REACHED').filter(
    (judgement) =>
      judgement.properties.preferred === true &&
      judgement.properties.state === 'GRADED' &&
      target(judgement, 'IN_AREA')?.id === area,
  );
  const [judgement] = sorted(grades, ({ id }) => [id]);
  if (!judgement) return null;
  const scale = required<string>(judgement, 'scale');
  return {
    key: `${scale}:${required<string>(judgement, 'gradeFolded')}`,
    label: required(judgement, 'grade'),
    order: [scale, required<number>(judgement, 'gradeRank')],
  };
}

function pointsOf(looked: readonly Looked[], args: TrendArguments) {
  const groups = new Map<string, { place: Place; members: Looked[] }>();
  for (const one of looked) {
    const place = placeOf(one, args);
    if (!place) continue;
    const group = groups.get(place.key) ?? { place, members: [] };
    group.members.push(one);
    groups.set(place.key, group);
  }
  const points = sorted([...groups.values()], ({ place }) => place.order).map(({ place, members }) =>
    pointOf(place, members),
  );
  const large = points.filter(({ small }) => !small).map(({ exact }) => exact);
  return points.map(({ exact, ...point }) => ({
    ...{ ...point, share: point.examinedCount === 0 ? null : sixDigits(exact) },
    rank: point.small ? null : 1 + large.filter((other) => other > exact).length,
  }));
}

function pointOf({ key, label }: Place, members: readonly Looked[]) {
  const counted = counts(members);
  const examined = members.filter((one) => one.examined);
  const reporting = members.filter(({ found }) => found.length > 0);
  const small = counted.examinedCount < 10;
  const [low, high] = small ? [null, null] : interval(reporting.length, examined.length);
  return {
    ...{ key, label, ...counted, small, low, high },
    exact: reporting.length / examined.length,
    authoritiesExamined: new Set(examined.map(({ authority }) => authority)).size,
    authorityCount: new Set(reporting.map(({ authority }) => authority)).size,
    findings: (args: PageArguments) =>
      findingsPage(
        reporting.flatMap(({ found }) => found),
        args,
      ),
    inspections: (args: PageArguments) =>
      pageOf(
        reporting.map(({ inspection }) => inspection),
        'InspectionOrder',
        { field: 'LATEST', direction: 'DESC' },
        args,
      ),
  };
}

/** Wilson's interval as the two roots of (p − π)² = z² π (1 − π) / n. */
function interval(reporting: number, examined: number): [number, number] {
  const p = reporting / examined;
  const z2 = 1.959964 ** 2;
  const [a, b, c] = [1 + z2 / examined, -(2 * p + z2 / examined), p ** 2];
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return [sixDigits((-b - root) / (2 * a)), sixDigits((-b + root) / (2 * a))];
}
