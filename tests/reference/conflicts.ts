/** `conflicts`: facts on which the sources of an inspection disagree. */
import { type Order, page, type PageArguments } from './connections.ts';
import { fullId } from './identity.ts';
import { sorted } from './order.ts';
import { all, type Entity, optional, required, type Store, target, targets } from './store.ts';

interface ConflictArguments extends PageArguments {
  readonly kind?: 'GRADE' | 'DATE' | null;
  readonly authority?: string | null;
  readonly since?: string | null;
  readonly orderBy: Order;
}

/** What all sources say of one fact of an inspection. */
interface Told {
  readonly inspection: Entity;
  readonly area: Entity | null;
  readonly day: string | null;
  readonly statements: readonly Entity[];
}

/** What a statement says, or null where its source could not be read. */
function valueOf(statement: Entity): string | null {
  if (statement.labels.includes('DateStatement')) return required(statement, 'day');
  const state = required<string>(statement, 'state');
  return state === 'UNKNOWN' ? null : (optional<string>(statement, 'grade') ?? state);
}

const valuesOf = ({ statements }: Told): string[] => statements.flatMap((statement) => valueOf(statement) ?? []);

function toldOf(inspection: Entity): { grades: Told[]; dates: Told[] } {
  const judgements = targets(inspection, 'REACHED');
  const areas = [...new Set(judgements.flatMap((judgement) => target(judgement, 'IN_AREA') ?? []))];
  const days = targets(inspection, 'DATED');
  return {
    grades: areas.map((area) => ({
      ...{ inspection, area, day: null },
      statements: judgements.filter((judgement) => target(judgement, 'IN_AREA') === area),
    })),
    dates: [...new Set(days.map((said) => required<string>(said, 'what')))].map((day) => ({
      ...{ inspection, area: null, day },
      statements: days.filter((said) => said.properties.what === day),
    })),
  };
}

/** The root field. */
export function conflicts(store: Store, args: ConflictArguments) {
  const authority = args.authority && fullId('Authority', args.authority);
  const inspections = all(store, 'Inspection').filter(
    (inspection) =>
      (!authority || target(inspection, 'OF')?.id === authority) &&
      required<string>(inspection, 'latest') >= (args.since ?? ''),
  );
  const told = inspections.map(toldOf);
  const grades = args.kind === 'DATE' ? [] : told.flatMap((one) => one.grades);
  const dates = args.kind === 'GRADE' ? [] : told.flatMap((one) => one.dates);
  const differing = [...grades, ...dates].filter((one) => new Set(valuesOf(one)).size > 1);
  const edges = differing.map((one) => {
    const fields = conflict(one);
    const { latest } = one.inspection.properties;
    const key = args.orderBy.field === 'NAME' ? fields.authority.properties.nameFolded : latest;
    const about = one.area ? String(one.area.properties.key) : one.day;
    return { node: one.inspection, keys: [String(key), `${one.inspection.id} ${about}`], fields };
  });
  const coverage = {
    gradesCompared: grades.filter((one) => valuesOf(one).length > 1).length,
    gradesOfOneSource: grades.filter((one) => valuesOf(one).length === 1).length,
  };
  return page(edges, args.orderBy.direction, args, { coverage });
}

function conflict({ inspection, area, day, statements }: Told) {
  const authority = target(inspection, 'OF');
  const ordered = sorted(statements, (said) => [said.properties.preferred === true ? 0 : 1, said.id]).map((said) => ({
    value: valueOf(said) ?? 'UNKNOWN',
    sourceText: optional(said, 'sourceText'),
    preferred: said.properties.preferred,
    document: target(said, 'STATED_IN') ?? target(said, 'DATE_STATED_IN'),
    judgement: said.labels.includes('Judgement') ? said : null,
  }));
  const [preferred] = ordered;
  if (!authority || !preferred?.document) throw new Error(`${inspection.id} has an incomplete conflict`);
  return {
    kind: area ? 'GRADE' : 'DATE',
    ...{ area, day, authority, preferred, statements: ordered },
    reason: reasonFor(preferred.document, inspection),
  };
}

function reasonFor(document: Entity, inspection: Entity): string {
  if (document.properties.secondHand === false && targets(document, 'REPORTS_ON').includes(inspection))
    return 'REPORT_ITSELF';
  return document.properties.kind === 'STATISTICS' ? 'OFFICIAL_STATISTICS' : 'NO_BETTER_SOURCE';
}
