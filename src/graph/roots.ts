import { badUserInput } from '../domain/errors.ts';
import { fullId, typeOfId } from '../domain/ids.ts';
import { conflicts } from './conflicts.ts';
import { earlierVisitReferences } from './earlier-visit.ts';
import { priorityActions } from './follow-ups.ts';
import { trend } from './analysis-trend.ts';
import { changes } from './change.ts';
import { comparePlan } from './comparison.ts';
import { byName, lookup, wantedOf } from './lookup.ts';
import type { Compiled, ConnectionField, OrderTable } from './mapping.ts';
import {
  authorityOrders,
  documentOrders,
  findingOrders,
  frameworkOrders,
  inspectionOrders,
  themeOrders,
  weaknessOrders,
} from './orders.ts';
import { connectionPlan } from './planner/connection.ts';
import type { FieldPlan, PlanContext } from './planner/context.ts';
import { objectPlan, ofType, returning } from './planner/object.ts';
import { recurringWeaknesses } from './recurring-weaknesses.ts';
import { searchPlan } from './search.ts';

/** A root field: its Cypher, and what of its arguments decides the text beside the operation's shape. */
export interface RootField {
  readonly plan: (context: PlanContext, field: FieldPlan) => Compiled;
  readonly shape?: (args: Readonly<Record<string, unknown>>) => string;
  /** Asked in a second statement where the first finds nothing: a longer way to the same thing. */
  readonly otherwise?: RootField;
}

const root = { node: '' };

/** Every thing of a type, in pages. */
const all = (type: string, orders: OrderTable): RootField => ({
  plan: (context, field) => {
    const connection: ConnectionField = {
      kind: 'connection',
      type,
      match: (_, to) => `MATCH (${to.node}:${type})`,
      orders,
    };
    return connectionPlan(context, connection, root, field);
  },
});

/** The one thing that these clauses find, or null. */
const theOne = (clauses: string, item: Compiled): Compiled => ({
  expression: `COLLECT { ${clauses} ${returning(item)} }`,
  hydrate: (rows) => item.hydrate((rows as unknown[])[0]),
});

/** One thing by id or key. What is given may also be an old id or a name, which to look up takes longer to plan and to run. */
const one = (type: string, names?: string): RootField => ({
  plan: (context, field) => {
    const node = context.fresh('n');
    const id = field.argument.computed((args) => fullId(type, String(args.id)));
    const item = objectPlan(context, type, { node }, field.nodes);
    return theOne(`MATCH (${node}:${type} {id: ${id}})`, item);
  },
  otherwise: lookedUp(type, names),
});

/** One thing by id, key or replaced id; with `names`, also by a folded name when exactly one thing of the type has it. */
const lookedUp = (type: string, names?: string): RootField => ({
  plan: (context, field) => {
    const wanted = field.argument.computed(({ id }) => [wantedOf(type, id)]);
    const { node, clauses } = lookup(context, type, wanted, names === undefined ? undefined : byName(type, names));
    const item = objectPlan(context, type, { node }, field.nodes);
    return theOne(clauses, item);
  },
});

/** Most ids that one `nodes` may ask for. */
const mostIds = 100;

/** The ids of `node` or `nodes`. Throws `BAD_USER_INPUT` when there are too many. */
function idsOf(args: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = args.ids === undefined ? [String(args.id)] : (args.ids as string[]);
  if (ids.length > mostIds) throw badUserInput('ids', `${ids.length} ids`, `at most ${mostIds} ids`);
  return ids;
}

const typesOf = (ids: readonly string[]): string[] =>
  [...new Set(ids.map(typeOfId))].filter((type) => type !== undefined).toSorted();

/** Things of any type by full id: one list for each type that is asked for, put back in order here. */
const byIds = (single: boolean): RootField => ({
  shape: (args) => typesOf(idsOf(args)).join(),
  plan: (context, field) => {
    const types = typesOf(idsOf(field.args));
    const lists = types.map((type) => {
      const wanted = field.argument.computed((args) =>
        idsOf(args)
          .filter((id) => typeOfId(id) === type)
          .map((id) => ({ id })),
      );
      const { id, node, clauses } = lookup(context, type, wanted);
      const item = objectPlan(context, type, { node }, field.nodes);
      const row = { ...item, expression: `[${id}.id, ${item.expression}]` };
      const hydrate = (value: unknown) => ofType(type, item.hydrate(value));
      return { expression: `COLLECT { ${clauses} ${returning(row)} }`, hydrate };
    });
    const ids = field.argument.computed((args) => idsOf(args));
    return {
      expression: `[${[ids, ...lists.map(({ expression }) => expression)].join(', ')}]`,
      hydrate: (value) => {
        const [asked, ...rows] = value as [string[], ...[string, unknown][][]];
        const found = new Map(rows.flatMap((list, index) => list.map(([id, row]) => [id, lists[index]?.hydrate(row)])));
        const things = asked.map((id) => found.get(id) ?? null);
        return single ? things[0] : things;
      },
    };
  },
});

/** What is loaded: the one Dataset node. */
const meta: RootField = {
  plan: (context, field) => {
    const item = objectPlan(context, 'Dataset', { node: 'dataset' }, field.nodes);
    return { expression: item.expression, hydrate: item.hydrate };
  },
};

/** How every root field is read. */
export const roots: Readonly<Record<string, RootField>> = {
  node: byIds(true),
  nodes: byIds(false),
  authority: one('Authority', 'namesFolded'),
  authorities: all('Authority', authorityOrders),
  inspection: one('Inspection'),
  inspections: all('Inspection', inspectionOrders),
  finding: one('Finding'),
  findings: all('Finding', findingOrders),
  theme: one('Theme', 'labelsFolded'),
  themes: all('Theme', themeOrders),
  weakness: one('Weakness'),
  weaknesses: all('Weakness', weaknessOrders),
  recurringWeaknesses,
  document: one('Document'),
  documents: all('Document', documentOrders),
  framework: one('Framework'),
  frameworks: all('Framework', frameworkOrders),
  change: one('Change'),
  changes,
  conflicts: { plan: conflicts },
  priorityActions: { plan: priorityActions },
  earlierVisitReferences: {
    plan: (context, field) => connectionPlan(context, earlierVisitReferences, root, field),
  },
  search: { plan: searchPlan },
  trend,
  meta,
  compare: { plan: comparePlan },
};
