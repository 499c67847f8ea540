/** `sharedBy`: which authorities share a weakness, computed from findings alone. */
import { fold } from '../../src/domain/text.ts';
import { type Edge, type Order, page, type PageArguments } from './connections.ts';
import { fullId } from './identity.ts';
import { type SortKey, sorted } from './order.ts';
import { inOrder } from './resolvers/resolver.ts';
import {
  all,
  type Entity,
  leaving,
  optional,
  reaching,
  required,
  sources,
  type Store,
  target,
  targets,
} from './store.ts';
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
  readonly lineage: 'NONE' | 'SUCCESSORS' | 'ALL';
  readonly neighboursOf?: string | null;
  readonly neighbourModel: string;
  readonly minConfidence?: number | null;
  readonly method?: string | null;
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
  return page(edges, args.orderBy.direction, args, { coverage: coverage(store, question, authorities) });
}

function ask(theme: Entity, aspect: Entity | null, args: SharedByArguments): Question {
  const scope = args.includeNarrower ? narrowerAndSelf(theme) : new Set([theme]);
  const about = new Set([...scope].flatMap((member) => sources(member, 'ABOUT')));
  const counts = (finding: Entity): boolean =>
    required(finding, 'polarity') !== 'NEUTRAL' &&
    args.concerns.includes(required(finding, 'concerns')) &&
    (optional<number>(finding, 'confidence') ?? 1) >= (args.minConfidence ?? 0) &&
    (args.method ?? finding.properties.method) === finding.properties.method;
  const counting = new Set([...about].filter(counts));
  const weakness = sources(theme, 'IN_THEME').find((node) => target(node, 'OF_ASPECT') === aspect);
  return { args, aspect, counting, weakness, asOf: args.asOf ?? LATEST_DAY };
}

/** All that an authority came from, at any depth, or all that came of it. */
function line(authority: Entity, next: (entity: Entity) => Entity[]): Entity[] {
  const found = new Set(next(authority));
  for (const member of found) for (const further of next(member)) found.add(further);
  return [...found];
}

const predecessors = (authority: Entity): Entity[] => line(authority, (one) => sources(one, 'SUCCEEDED_BY'));
const successors = (authority: Entity): Entity[] => line(authority, (one) => targets(one, 'SUCCEEDED_BY'));
const isCurrent = ({ properties }: Entity): boolean => properties.current === true;

/** The authorities whose records count for one. */
const recordsOf = ({ args: { lineage } }: Question, authority: Entity): Entity[] => [
  ...new Set([
    authority,
    ...(lineage === 'NONE' ? [] : predecessors(authority)),
    ...(lineage === 'ALL' ? successors(authority) : []),
  ]),
];

const knownThen = (question: Question, authority: Entity): Entity[] =>
  recordsOf(question, authority).flatMap((one) => ownThen(question, one));

const ownThen = ({ asOf }: Question, authority: Entity): Entity[] =>
  sources(authority, 'OF').filter((inspection) => required<string>(inspection, 'available') <= asOf);

function inScope(store: Store, { args }: Question): Entity[] {
  return all(store, 'Authority').filter(
    (authority) =>
      isAskedAbout(authority, args) &&
      (args.lineage !== 'SUCCESSORS' || isCurrent(authority) || !successors(authority).some(isCurrent)),
  );
}

function isAskedAbout(authority: Entity, { region, neighboursOf, neighbourModel }: SharedByArguments): boolean {
  if (typeof region === 'string' && !targets(authority, 'IN_REGION').some((node) => isNamed(node, region)))
    return false;
  if (typeof neighboursOf !== 'string') return true;
  return reaching(authority, 'NEIGHBOUR').some(
    ({ from, properties }) => from.id === fullId('Authority', neighboursOf) && properties.model === neighbourModel,
  );
}

/** Whether a region has this id, key, code or name. */
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
      lineage: () =>
        inOrder([...new Set(examined.flatMap((item) => targets(item, 'OF')))].filter((one) => one !== authority)),
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
  if (args.lineage !== 'NONE' || typeof args.minConfidence === 'number' || typeof args.method === 'string') return null;
  const concerns = [...new Set(args.concerns)].toSorted().join(',');
  if (args.polarity !== 'PROBLEM' || !args.includeNarrower || concerns !== STORED_CONCERNS) return null;
  const standings = leaving(authority, 'HAS_WEAKNESS').filter(({ to }) => to === weakness);
  const standing = standings.find((interval) => holdsOn(interval, args.prominence, asOf));
  return standing?.properties.status ?? null;
}

function coverage(store: Store, question: Question, authorities: readonly Entity[]) {
  const { args, weakness } = question;
  const examines = (inspection: Entity): boolean => isRead(inspection) && countingOf(question, inspection).length > 0;
  const having = (test: (inspection: Entity) => boolean): number =>
    authorities.filter((authority) => knownThen(question, authority).some(test)).length;
  const leftOut = all(store, 'Authority').filter(
    (authority) =>
      successors(authority).some((one) => isAskedAbout(one, args)) && ownThen(question, authority).some(examines),
  );
  const known = [...new Set(authorities.flatMap((authority) => knownThen(question, authority)))];
  const read = known.filter(isRead);
  const examined = read.filter(examines);
  const notRead = known.filter((inspection) => !isRead(inspection));
  const isFull = ({ properties }: Entity): boolean => properties.full === true;
  return {
    authorities: having(() => true),
    authoritiesExamined: having(examines),
    predecessorsLeftOut: args.lineage === 'NONE' ? leftOut.length : 0,
    inspectionsRead: read.length,
    inspectionsExamined: examined.length,
    inspectionsNotRead: notRead.filter(isFull).length,
    visitsNotRead: notRead.filter((inspection) => !isFull(inspection)).length,
    accuracy: args.polarity !== 'STRENGTH' && weakness ? target(weakness, 'MEASURED') : null,
  };
}
