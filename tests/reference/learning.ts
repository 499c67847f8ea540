/** Who put a weakness right, computed from findings and stored statuses alone. */
import { type Edge, page, type PageArguments } from './connections.ts';
import { findAuthority } from './identity.ts';
import { compareKeys, sorted, type SortKey } from './order.ts';
import { all, type Entity, leaving, required, sources, type Store, target, targets } from './store.ts';
import { holdsOn, LATEST_DAY, narrowerAndSelf } from './terms.ts';

/** What every question on histories is asked with. */
export interface HistoryArguments {
  readonly prominence: 'HEADLINE' | 'ANY';
  readonly asOf?: string | null;
}

/** Arguments of `learningPartners` and `resolvedBy`, after coercion. */
export interface LearningArguments extends HistoryArguments, PageArguments {
  readonly for?: string | null;
  readonly model: string;
}

/** The history of a weakness in an authority that reported it. */
export interface History {
  readonly authority: Entity;
  readonly status: string;
  readonly reporting: readonly Entity[];
  readonly first: Entity;
  readonly last: Entity;
  readonly resolving: Entity | null;
  readonly stillAProblem: boolean;
  readonly newestNotRead: boolean;
}

const COUNTED = new Set(['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY']);
const orderOf = (inspection: Entity): SortKey[] => [
  required<string>(inspection, 'latest'),
  required<string>(inspection, 'earliest'),
  inspection.id,
];
const isRead = ({ properties }: Entity): boolean => properties.reading === 'READ';
const isProblem = ({ properties }: Entity): boolean => ['WEAKNESS', 'MIXED'].includes(String(properties.polarity));
/** A page of findings in reading order. */
export const byPosition = (findings: readonly Entity[], args: PageArguments) =>
  paged(findings, 'position', 'ASC', args);

/** A page of findings by a property. */
export const paged = (findings: readonly Entity[], key: string, direction: 'ASC' | 'DESC', args: PageArguments) =>
  page(
    findings.map((node) => ({ node, keys: [required<SortKey>(node, key), node.id] })),
    direction,
    args,
  );

/** What is asked of a weakness: which findings count, and which of them report it or relieve it. */
export class Question {
  readonly weakness: Entity;
  readonly args: HistoryArguments;
  readonly asOf: string;
  private readonly themes: ReadonlySet<Entity>;

  constructor(weakness: Entity, args: HistoryArguments) {
    const theme = target(weakness, 'IN_THEME');
    if (!theme) throw new Error(`${weakness.id} has no theme`);
    this.weakness = weakness;
    this.args = args;
    this.asOf = args.asOf ?? LATEST_DAY;
    this.themes = narrowerAndSelf(theme);
  }

  known(authority: Entity): Entity[] {
    const then = sources(authority, 'OF').filter((one) => required<string>(one, 'available') <= this.asOf);
    return sorted(then, orderOf);
  }

  /** Findings on the theme, of the practice that counts; neutral ones among them. */
  onTheme(inspection: Entity): Entity[] {
    return targets(inspection, 'REPORTS').filter(
      (finding) =>
        COUNTED.has(required(finding, 'concerns')) && targets(finding, 'ABOUT').some((theme) => this.themes.has(theme)),
    );
  }

  private shown(finding: Entity): boolean {
    const aspect = target(this.weakness, 'OF_ASPECT');
    return aspect === null || targets(finding, 'IN_ASPECT').includes(aspect);
  }

  problems(inspection: Entity): Entity[] {
    return this.onTheme(inspection).filter(
      (finding) =>
        isProblem(finding) &&
        this.shown(finding) &&
        (this.args.prominence === 'ANY' || finding.properties.prominence === 'HEADLINE'),
    );
  }

  improvements(inspection: Entity): Entity[] {
    return this.onTheme(inspection).filter(
      (finding) =>
        this.shown(finding) && (finding.properties.polarity === 'STRENGTH' || finding.properties.resolved === true),
    );
  }

  examiners(authority: Entity): Entity[] {
    const examines = (inspection: Entity): boolean =>
      this.onTheme(inspection).some(({ properties }) => properties.polarity !== 'NEUTRAL');
    return this.known(authority).filter((inspection) => isRead(inspection) && examines(inspection));
  }

  history(authority: Entity): History | null {
    const examined = this.examiners(authority);
    const reporting = examined.filter((inspection) => this.problems(inspection).length > 0);
    const [first, last] = [reporting[0], reporting.at(-1)];
    const held = leaving(authority, 'HAS_WEAKNESS').find(
      (one) => one.to === this.weakness && holdsOn(one, this.args.prominence, this.asOf),
    );
    if (!first || !last || !held) return null;
    const status = required<string>(held, 'status');
    const since = examined.slice(examined.indexOf(last) + 1);
    const resolving =
      status === 'RESOLVED' ? (since.findLast(({ properties }) => properties.full === true) ?? null) : null;
    if (status === 'RESOLVED' && resolving === null) return null;
    const latest = examined.at(-1);
    const newest = this.known(authority).at(-1);
    return {
      ...{ authority, status, reporting, first, last, resolving },
      stillAProblem: latest !== undefined && this.onTheme(latest).some(isProblem),
      newestNotRead: newest !== undefined && !isRead(newest),
    };
  }
}

/** The weakness of a whole theme. */
export const weaknessOf = (theme: Entity): Entity => {
  const found = sources(theme, 'IN_THEME').find(({ properties }) => properties.level === 'THEME');
  if (!found) throw new Error(`${theme.id} has no weakness`);
  return found;
};

/** `Theme.learningPartners`. */
export const learningPartners = (theme: Entity, args: LearningArguments, store: Store) =>
  learning(weaknessOf(theme), args, store, true);

/** `Weakness.resolvedBy`. */
export const resolvedBy = (weakness: Entity, args: LearningArguments, store: Store) =>
  learning(weakness, args, store, false);

function learning(weakness: Entity, args: LearningArguments, store: Store, leaveOut: boolean) {
  const question = new Question(weakness, args);
  const asker = typeof args.for === 'string' ? findAuthority(store, args.for) : null;
  if (typeof args.for === 'string' && asker === null) throw new Error(`No authority ${args.for}`);
  const authorities = all(store, 'Authority').filter((one) => !leaveOut || one !== asker);
  const histories = authorities.flatMap((authority) => question.history(authority) ?? []);
  const resolved = histories.filter(({ status }) => status === 'RESOLVED');
  const near = asker ? leaving(asker, 'NEIGHBOUR').filter(({ properties }) => properties.model === args.model) : [];
  const edges = resolved
    .filter((one) => !one.stillAProblem && !one.newestNotRead)
    .map((one) => learningEdge(question, one, near.find(({ to }) => to === one.authority)?.properties));
  const coverage = {
    authoritiesExamined: authorities.filter((one) => question.examiners(one).length > 0).length,
    reported: histories.length,
    resolved: resolved.length,
    notExamined: histories.filter(({ status }) => status === 'NOT_EXAMINED').length,
    stillAProblem: resolved.filter((one) => one.stillAProblem).length,
    newestNotRead: resolved.filter((one) => one.newestNotRead).length,
    neighbours: asker ? near.length : null,
    accuracy: target(weakness, 'MEASURED'),
  };
  return page(edges, 'ASC', args, { coverage });
}

function learningEdge(question: Question, history: History, near: Entity['properties'] | undefined): Edge {
  const { authority, last, resolving } = history;
  if (!resolving) throw new Error('Not resolved');
  const rank = near?.rank as number | undefined;
  const problems = question.problems(last);
  return {
    node: authority,
    keys: [rank ?? 1e6, -Number(required<string>(resolving, 'latest').replaceAll('-', '')), authority.id],
    fields: {
      rank: rank ?? null,
      closeness: near?.closeness ?? null,
      reportedIn: last,
      resolvedIn: resolving,
      years: years(days(last, resolving)),
      concerns: [...new Set(problems.map(({ properties }) => String(properties.concerns)))].toSorted(),
      problems: (args: PageArguments) => byPosition(problems, args),
      improvements: (args: PageArguments) => byPosition(question.improvements(resolving), args),
      grades: gradesThenAndNow(question, history, resolving),
    },
  };
}

/** Judgements of the preferred source that are grades, with their area. */
export const gradesOf = (inspection: Entity): { judgement: Entity; area: Entity; scale: unknown }[] =>
  targets(inspection, 'REACHED').flatMap((judgement) => {
    const area = target(judgement, 'IN_AREA');
    const graded = judgement.properties.preferred === true && judgement.properties.state === 'GRADED';
    return area && graded ? [{ judgement, area, scale: judgement.properties.scale }] : [];
  });

function gradesThenAndNow(question: Question, { authority, last }: History, resolving: Entity) {
  const before = question.known(authority).filter((one) => compareKeys(orderOf(one), orderOf(last)) <= 0);
  const pairs = gradesOf(resolving).flatMap(({ judgement: now, area, scale }) => {
    const earlier = before.flatMap(gradesOf).findLast((one) => one.area === area && one.scale === scale);
    if (!earlier) return [];
    const placesUp = required<number>(earlier.judgement, 'gradeRank') - required<number>(now, 'gradeRank');
    return [{ area, before: earlier.judgement, now, placesUp }];
  });
  return sorted(pairs, ({ area }) => [area.id]);
}

/** Days between the `latest` days of two inspections. */
export const days = (from: Entity, to: Entity): number =>
  (Date.parse(required(to, 'latest')) - Date.parse(required(from, 'latest'))) / 86_400_000;

/** Days as years, to two decimals. */
export const years = (count: number): number => Number((count / 365.25).toFixed(2));
