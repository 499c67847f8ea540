/** `priorityActions`: what inspections said must be done, and what the next ones said of the same matter. */
import { fold } from '../../src/domain/text.ts';
import { type Edge, type Order, page, type PageArguments, pageOf } from './connections.ts';
import { inOrderOfTime, recalledBy } from './follow-up.ts';
import { fullId } from './identity.ts';
import { all, type Entity, leaving, optional, required, source, type Store, target, targets } from './store.ts';
import { LATEST_DAY, narrowerAndSelf } from './terms.ts';

interface ItemArguments extends PageArguments {
  readonly kind: readonly string[];
  readonly authority?: string | null;
  readonly theme?: string | null;
  readonly region?: string | null;
  readonly outcome?: readonly string[] | null;
  readonly since?: string | null;
  readonly asOf?: string | null;
  readonly orderBy?: Order;
}

const isRead = (inspection: Entity): boolean => required(inspection, 'reading') === 'READ';
const counts = (finding: Entity): boolean =>
  ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'].includes(required(finding, 'concerns'));
const isResolved = (finding: Entity): boolean => finding.properties.resolved === true;
const isProblem = (finding: Entity): boolean =>
  ['WEAKNESS', 'MIXED'].includes(required(finding, 'polarity')) && !isResolved(finding);
const isRelief = (finding: Entity): boolean => required(finding, 'polarity') === 'STRENGTH' || isResolved(finding);

const knownOn = (inspection: Entity, asOf: string): boolean => required<string>(inspection, 'available') <= asOf;

/** What an inspection says of a matter: its findings on the theme or a narrower one that are not neutral. */
function onMatter(inspection: Entity, matter: Entity | null): Entity[] {
  if (!matter) return [];
  const scope = narrowerAndSelf(matter);
  return targets(inspection, 'REPORTS').filter(
    (finding) =>
      counts(finding) &&
      (isProblem(finding) || isRelief(finding)) &&
      targets(finding, 'ABOUT').some((theme) => scope.has(theme)),
  );
}

function says(inspection: Entity, matter: Entity | null): string {
  if (!isRead(inspection)) return 'NOT_READ';
  const findings = onMatter(inspection, matter);
  if (findings.length === 0) return 'NOT_EXAMINED';
  const problems = findings.filter(isProblem);
  if (problems.some(({ properties }) => properties.prominence === 'HEADLINE')) return 'REPEATED';
  return problems.length > 0 ? 'PARTLY' : 'ADDRESSED';
}

interface Followed {
  readonly item: Entity;
  readonly inspection: Entity;
  readonly matter: Entity | null;
  readonly later: readonly Entity[];
  readonly decider: Entity | null;
  readonly outcome: string;
}

function followed(item: Entity, inspection: Entity, asOf: string): Followed {
  const matter = leaving(item, 'ABOUT').find(({ properties }) => properties.rank === 1)?.to ?? null;
  const order = inOrderOfTime(inspection);
  const later = order.slice(order.indexOf(inspection) + 1).filter((one) => knownOn(one, asOf));
  const speaking = later.filter((one) => !['NOT_READ', 'NOT_EXAMINED'].includes(says(one, matter)));
  const [decider = null] = speaking;
  const silent = later.some(isRead) ? 'NOT_EXAMINED_SINCE' : 'NO_LATER_REPORT_READ';
  const outcome = matter ? (decider ? says(decider, matter) : silent) : 'NO_MATTER';
  return { item, inspection, matter, later, decider, outcome };
}

function isAsked(args: ItemArguments, { matter, inspection }: Followed): boolean {
  const authority = target(inspection, 'OF');
  if (args.authority && authority?.id !== fullId('Authority', args.authority)) return false;
  if (args.region && !liesIn(authority, args.region)) return false;
  return !args.theme || isWithin(matter, fullId('Theme', args.theme));
}

const isWithin = (matter: Entity | null, theme: string): boolean =>
  matter !== null && (matter.id === theme || isWithin(target(matter, 'BROADER'), theme));

const liesIn = (authority: Entity | null, asked: string): boolean =>
  (authority ? targets(authority, 'IN_REGION') : []).some((region) =>
    ['id', 'key', 'code', 'name'].some((name) => fold(optional<string>(region, name) ?? '\0') === fold(asked)),
  );

function itemsOf(inspections: readonly Entity[], args: ItemArguments): Followed[] {
  const asOf = args.asOf ?? LATEST_DAY;
  return inspections
    .filter((one) => isRead(one) && knownOn(one, asOf) && required<string>(one, 'latest') >= (args.since ?? ''))
    .flatMap((inspection) =>
      targets(inspection, 'REPORTS')
        .filter((finding) => counts(finding) && args.kind.includes(required(finding, 'kind')))
        .map((item) => followed(item, inspection, asOf)),
    )
    .filter((one) => isAsked(args, one));
}

function itemsPage(items: readonly Followed[], args: ItemArguments) {
  const order = args.orderBy ?? { field: 'POSITION', direction: 'ASC' as const };
  const chosen = items.filter(({ outcome }) => !args.outcome || args.outcome.includes(outcome));
  const counted = (asked: string): number => items.filter(({ outcome }) => outcome === asked).length;
  const coverage = {
    items: items.length,
    addressed: counted('ADDRESSED'),
    partly: counted('PARTLY'),
    repeated: counted('REPEATED'),
    notExaminedSince: counted('NOT_EXAMINED_SINCE'),
    noLaterReportRead: counted('NO_LATER_REPORT_READ'),
    noMatter: counted('NO_MATTER'),
  };
  return page(
    chosen.map((one) => edge(one, order.field, args.asOf ?? LATEST_DAY)),
    order.direction,
    args,
    { coverage },
  );
}

function edge({ item, inspection, matter, later, decider, outcome }: Followed, order: string, asOf: string): Edge {
  const keys = {
    LATEST: required<string>(inspection, 'latest'),
    NAME: String(target(inspection, 'OF')?.properties.nameFolded),
    POSITION: required<number>(item, 'position'),
  };
  return {
    node: item,
    keys: [keys[order as keyof typeof keys], item.id],
    fields: {
      matter,
      outcome,
      decidedBy: decider,
      findings: findingsPage(decider ? onMatter(decider, matter) : []),
      later: later.map((one) => ({
        inspection: one,
        says: says(one, matter),
        findings: findingsPage(onMatter(one, matter)),
      })),
      recalledBy: recalledBy(inspection).filter((reference) => {
        const by = source(reference, 'REFERS_BACK');
        return by !== null && knownOn(by, asOf);
      }),
    },
  };
}

const findingsPage = (findings: readonly Entity[]) => (args: PageArguments) =>
  pageOf(findings, 'FindingOrder', { field: 'POSITION', direction: 'ASC' }, args);

/** The root field. */
export const priorityActions = (store: Store, args: ItemArguments) =>
  itemsPage(itemsOf(all(store, 'Inspection'), args), args);

/** Those of one inspection. */
export const priorityActionsOf = (inspection: Entity, args: ItemArguments) =>
  itemsPage(itemsOf([inspection], args), args);
