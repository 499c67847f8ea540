/** `sharedBy`: which authorities share a weakness, computed from findings alone. */
import { fold } from '../../src/domain/text.ts';
import { type Edge, type Order, page, type PageArguments } from './connections.ts';
import { type SortKey, sorted } from './order.ts';
import { all, type Entity, leaving, optional, required, sources, type Store, target, targets } from './store.ts';
import { holdsOn, LATEST_DAY, narrowerAndSelf } from './terms.ts';

/** Arguments of `sharedBy`, after coercion. */
export interface SharedByArguments extends PageArguments {
  readonly basis: 'LATEST' | 'EVER' | 'RECURRENT';
  readonly polarity: 'PROBLEM' | 'WEAKNESS' | 'MIXED' | 'STRENGTH';
  readonly prominence: 'HEADLINE' | 'ANY';
  readonly includeNarrower: boolean;
  readonly concerns: readonly string[];
  readonly region?: string | null;
  readonly minInspections?: number | null;
  readonly asOf?: string | null;
  readonly orderBy: Order;
}

interface Question {
  readonly args: SharedByArguments;
  readonly asOf: string;
  readonly aspect: Entity | null;
  /** Every finding that counts: not neutral, of the practice asked for, about the theme. */
  readonly counting: ReadonlySet<Entity>;
  readonly weakness: Entity | undefined;
}

interface Answer {
  readonly authority: Entity;
  readonly examined: readonly Entity[];
  readonly reporting: readonly Entity[];
}

/** A problem is a weak or a mixed finding. */
export const isProblem = (finding: Entity): boolean => ['WEAKNESS', 'MIXED'].includes(required(finding, 'polarity'));
const isHeadline = (finding: Entity): boolean => required(finding, 'prominence') === 'HEADLINE';
/** Whether the findings of an inspection are known. */
export const isRead = (inspection: Entity): boolean => required(inspection, 'reading') === 'READ';
const latestOf = (inspection: Entity): string => required(inspection, 'latest');

/** The connection of `sharedBy` on a theme, or on a theme and an aspect together. */
export function sharedBy(store: Store, theme: Entity, aspect: Entity | null, args: SharedByArguments) {
  const question = ask(theme, aspect, args);
  const authorities = inScope(store, question);
  const answers = authorities
    .map((authority) => answer(question, authority))
    .filter((found) => shares(question, found));
  const edges = answers.map((found) => edge(question, found));
  return page(edges, args.orderBy.direction, args, { coverage: coverage(question, authorities) });
}

function ask(theme: Entity, aspect: Entity | null, args: SharedByArguments): Question {
  const scope = args.includeNarrower ? narrowerAndSelf(theme) : new Set([theme]);
  const about = new Set([...scope].flatMap((member) => sources(member, 'ABOUT')));
  const counts = (finding: Entity): boolean =>
    required(finding, 'polarity') !== 'NEUTRAL' && args.concerns.includes(required(finding, 'concerns'));
  const counting = new Set([...about].filter(counts));
  const weakness = sources(theme, 'IN_THEME').find((node) => target(node, 'OF_ASPECT') === aspect);
  return { args, aspect, counting, weakness, asOf: args.asOf ?? LATEST_DAY };
}

const knownThen = ({ asOf }: Question, authority: Entity): Entity[] =>
  sources(authority, 'OF').filter((inspection) => required<string>(inspection, 'available') <= asOf);

function inScope(store: Store, question: Question): Entity[] {
  const { region } = question.args;
  return all(store, 'Authority').filter(
    (authority) => typeof region !== 'string' || targets(authority, 'IN_REGION').some((node) => isNamed(node, region)),
  );
}

/** Whether a region is what an id, key, code or name says. */
export const isNamed = (region: Entity, asked: string): boolean =>
  ['id', 'key', 'code', 'name']
    .map((property) => optional<string>(region, property))
    .some((name) => name !== null && fold(name) === fold(asked));

const countingOf = ({ counting }: Question, inspection: Entity): Entity[] =>
  targets(inspection, 'REPORTS').filter((finding) => counting.has(finding));

function isMatching({ args, aspect }: Question, finding: Entity): boolean {
  if (args.polarity === 'PROBLEM' ? !isProblem(finding) : finding.properties.polarity !== args.polarity) return false;
  if (args.prominence === 'HEADLINE' && !isHeadline(finding)) return false;
  return inAspect(aspect, finding);
}

const inAspect = (aspect: Entity | null, finding: Entity): boolean =>
  aspect === null || targets(finding, 'IN_ASPECT').includes(aspect);

const matchingOf = (question: Question, inspection: Entity): Entity[] =>
  countingOf(question, inspection).filter((finding) => isMatching(question, finding));

function answer(question: Question, authority: Entity): Answer {
  const read = knownThen(question, authority).filter(isRead);
  const examining = read.filter((inspection) => countingOf(question, inspection).length > 0);
  const examined = sorted(examining, (item) => [latestOf(item), required<string>(item, 'earliest'), item.id]);
  const reporting = examined.filter((inspection) => matchingOf(question, inspection).length > 0);
  return { authority, examined, reporting };
}

function shares({ args }: Question, { examined, reporting }: Answer): boolean {
  if (reporting.length === 0 || examined.length < (args.minInspections ?? 0)) return false;
  if (args.basis === 'LATEST') return examined.at(-1) === reporting.at(-1);
  if (args.basis === 'RECURRENT') return reporting.filter(({ properties }) => properties.full === true).length >= 2;
  return true;
}

function edge(question: Question, found: Answer): Edge {
  const { authority, examined, reporting } = found;
  const [first, last, basedOn] = [reporting[0], reporting.at(-1), examined.at(-1)];
  if (!first || !last || !basedOn) throw new Error('An authority that shares has a reporting inspection');
  const counted = examined.flatMap((inspection) => countingOf(question, inspection));
  const tallied = counted.filter((finding) => inAspect(question.aspect, finding));
  const notRead = knownThen(question, authority).filter((inspection) => !isRead(inspection));
  const share = reporting.length / examined.length;
  return {
    node: authority,
    keys: keysOf(question.args.orderBy.field, authority, share, first, last),
    fields: {
      status: status(question, authority),
      firstSeen: required(first, 'dateText'),
      lastSeen: required(last, 'dateText'),
      share,
      headlineCount: tallied.filter((finding) => isProblem(finding) && isHeadline(finding)).length,
      problemCount: tallied.filter(isProblem).length,
      strengthCount: tallied.filter(({ properties }) => properties.polarity === 'STRENGTH').length,
      inspectionCount: reporting.length,
      examinedCount: examined.length,
      basedOn,
      newerNotRead: notRead.filter((inspection) => latestOf(inspection) > latestOf(basedOn)).length,
      findings: (args: PageArguments) =>
        findingsPage(
          examined.flatMap((item) => matchingOf(question, item)),
          args,
        ),
    },
  };
}

function keysOf(field: string, authority: Entity, share: number, first: Entity, last: Entity): SortKey[] {
  if (field === 'SHARE') return [share, latestOf(last), authority.id];
  if (field === 'LAST_SEEN') return [latestOf(last), authority.id];
  if (field === 'FIRST_SEEN') return [latestOf(first), authority.id];
  return [required<string>(authority, 'nameFolded'), authority.id];
}

/** A page of findings, newest first. */
export const findingsPage = (findings: readonly Entity[], args: PageArguments) =>
  page(
    findings.map((node) => ({ node, keys: [required<string>(node, 'day'), node.id] })),
    'DESC',
    args,
  );

const STORED_CONCERNS = 'COUNCIL,DELIVERY_BODY,PARTNERSHIP';

/** The stored status, where the question is the stored one. */
function status({ args, asOf, weakness }: Question, authority: Entity): unknown {
  const concerns = [...new Set(args.concerns)].toSorted().join(',');
  if (args.polarity !== 'PROBLEM' || !args.includeNarrower || concerns !== STORED_CONCERNS) return null;
  const standings = leaving(authority, 'HAS_WEAKNESS').filter(({ to }) => to === weakness);
  const standing = standings.find((interval) => holdsOn(interval, args.prominence, asOf));
  return standing?.properties.status ?? null;
}

function coverage(question: Question, authorities: readonly Entity[]) {
  const { args, weakness } = question;
  const known = authorities.flatMap((authority) => knownThen(question, authority));
  const read = known.filter(isRead);
  const examined = read.filter((inspection) => countingOf(question, inspection).length > 0);
  const notRead = known.filter((inspection) => !isRead(inspection));
  const isFull = ({ properties }: Entity): boolean => properties.full === true;
  return {
    authorities: new Set(known.map((inspection) => target(inspection, 'OF'))).size,
    authoritiesExamined: new Set(examined.map((inspection) => target(inspection, 'OF'))).size,
    inspectionsRead: read.length,
    inspectionsExamined: examined.length,
    inspectionsNotRead: notRead.filter(isFull).length,
    visitsNotRead: notRead.filter((inspection) => !isFull(inspection)).length,
    accuracy: args.polarity !== 'STRENGTH' && weakness ? target(weakness, 'MEASURED') : null,
  };
}
