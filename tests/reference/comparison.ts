/** Several authorities side by side, computed from findings, judgements and stored statuses alone. */
import type { PageArguments } from './connections.ts';
import { findAuthority, findTheme } from './identity.ts';
import { byPosition, gradesOf } from './learning.ts';
import { sorted } from './order.ts';
import { all, type Entity, leaving, required, sources, type Store, targets } from './store.ts';
import { holdsOn, LATEST_DAY, narrowerAndSelf } from './terms.ts';

interface CompareArguments {
  readonly authorities: readonly string[];
  readonly themes?: readonly string[] | null;
  readonly asOf?: string | null;
}

const COUNTED = new Set(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY']);

function found(things: readonly (Entity | null)[]): Entity[] {
  if (things.includes(null)) throw new Error('Something to compare is unknown');
  return [...new Set(things as Entity[])];
}

/** Root `compare`, for authorities and themes that exist. */
export function compare(_: unknown, args: CompareArguments, store: Store) {
  const asOf = args.asOf ?? LATEST_DAY;
  const authorities = found(args.authorities.map((id) => findAuthority(store, id)));
  const top = sorted(
    all(store, 'Theme').filter(({ properties }) => properties.top === true),
    (theme) => [required<string>(theme, 'prefLabelFolded'), theme.id],
  );
  const themes = args.themes ? found(args.themes.map((id) => findTheme(store, id))) : top;
  const areas = comparedAreas(store, authorities, asOf);
  return {
    ...{ themes, areas },
    rows: authorities.map((authority) => ({
      authority,
      themes: themes.map((theme) => themeCell(authority, theme, asOf)),
      grades: areas.map(({ area, scale }) => gradeCell(authority, area, scale, asOf)),
    })),
  };
}

const known = (authority: Entity, asOf: string): Entity[] =>
  sorted(
    sources(authority, 'OF').filter((one) => required<string>(one, 'available') <= asOf),
    (one) => [required<string>(one, 'latest'), required<string>(one, 'earliest'), one.id],
  );

function themeCell(authority: Entity, theme: Entity, asOf: string) {
  const scope = narrowerAndSelf(theme);
  const inspections = known(authority, asOf);
  const read = inspections.filter(({ properties }) => properties.reading === 'READ');
  const about = (inspection: Entity): Entity[] =>
    targets(inspection, 'REPORTS').filter(
      (finding) =>
        finding.properties.polarity !== 'NEUTRAL' &&
        COUNTED.has(required(finding, 'concerns')) &&
        targets(finding, 'ABOUT').some((one) => scope.has(one)),
    );
  const examined = read.filter((inspection) => about(inspection).length > 0);
  const findings = examined.flatMap(about);
  const problems = findings.filter(({ properties }) => properties.polarity !== 'STRENGTH');
  const latest = examined.at(-1) ?? null;
  const since = latest ? required<string>(latest, 'latest') : '';
  const statusWhen = (prominence: string): unknown =>
    leaving(authority, 'HAS_WEAKNESS').find(
      (one) => one.to.id === `weakness:${required<string>(theme, 'key')}` && holdsOn(one, prominence, asOf),
    )?.properties.status ?? null;
  const silent = inspections.length === 0 ? 'NO_INSPECTION' : read.length === 0 ? 'NOT_READ' : 'NOT_EXAMINED';
  return {
    ...{ theme, latest, status: statusWhen('ANY'), headlineStatus: statusWhen('HEADLINE') },
    headlineCount: problems.filter(({ properties }) => properties.prominence === 'HEADLINE').length,
    problemCount: problems.length,
    strengthCount: findings.length - problems.length,
    examinedCount: examined.length,
    partial: latest?.properties.full === false,
    newerNotRead: inspections.filter((one) => !read.includes(one) && required<string>(one, 'latest') > since).length,
    findings: (args: PageArguments) => byPosition(latest ? about(latest) : [], args),
    reason: latest ? null : silent,
  };
}

const latestGraded = (authority: Entity, asOf: string): Entity | undefined =>
  known(authority, asOf).findLast((inspection) => gradesOf(inspection).length > 0);

function comparedAreas(store: Store, authorities: readonly Entity[], asOf: string) {
  const pairs = authorities.flatMap((authority) => {
    const inspection = latestGraded(authority, asOf);
    return inspection ? gradesOf(inspection).map(({ area, scale }) => ({ area, key: String(scale) })) : [];
  });
  const once = new Map(pairs.map((pair) => [`${pair.area.id} ${pair.key}`, pair]));
  return sorted([...once.values()], ({ area, key }) => [area.id, key]).map(({ area, key }) => {
    const scale = store.byId.get(`grade-scale:${key}`);
    if (!scale) throw new Error(`No scale ${key}`);
    return { area, scale };
  });
}

function gradeCell(authority: Entity, area: Entity, scale: Entity, asOf: string) {
  const inspections = known(authority, asOf);
  const reached = inspections.flatMap((inspection) => gradesOf(inspection).map((one) => ({ ...one, inspection })));
  const latest = reached.findLast((one) => one.area === area);
  const same = latest?.scale === scale.properties.key;
  const missing = inspections.length === 0 ? 'NO_INSPECTION' : 'NOT_JUDGED';
  return {
    ...{ area, scale },
    judgement: same ? latest?.judgement : null,
    superseded: latest !== undefined && latest.inspection !== latestGraded(authority, asOf),
    reason: same ? null : latest ? 'DIFFERENT_SCALE' : missing,
  };
}
