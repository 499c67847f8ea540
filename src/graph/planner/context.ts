import { getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { ArgumentReader, FilterTable, Target, TypeTable } from '../mapping.ts';
import type { SelectionContext } from './selection.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** A field of the selection: its nodes (merged by response name), definition, and arguments as coerced now. */
export interface FieldPlan {
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Arguments;
  /** Position of this field among those whose arguments are read again at each run. */
  readonly source: number;
  readonly argument: ArgumentReader;
}

/** A parameter of the statement: whose arguments it reads, and how; or its value. */
export type ParameterSource =
  { readonly source: number; readonly read: (args: Arguments) => unknown } | { readonly value: unknown };

/** Everything that is gathered while one statement is written. */
export interface PlanContext extends SelectionContext {
  readonly tables: ReadonlyMap<string, TypeTable>;
  readonly filters: FilterTable;
  /** A variable that nothing else in the statement uses. */
  readonly fresh: (prefix: string) => string;
  /** One such variable for each prefix, in order. */
  readonly freshAll: <const Prefixes extends readonly string[]>(
    ...prefixes: Prefixes
  ) => { [Place in keyof Prefixes]: string };
  /**
   * The variables of a text that had been handed out before a moment (`moment`), as `CALL (…)` imports them. What a
   * `COLLECT` sees from outside it is not among `CALL (*)`, only among what is named.
   */
  readonly imported: (text: string, before: number) => string;
  /** A moment in the writing of the statement, to tell variables handed out before it from later ones. */
  readonly moment: () => number;
  /** `$pN` for a value read from the arguments of a field at each run. */
  readonly parameter: (source: number, read: (args: Arguments) => unknown) => string;
  /** `$pN` for a value that is the same at each run, but not in each statement of this text. */
  readonly constant: (value: unknown) => string;
  readonly field: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => FieldPlan;
  readonly target: (prefix: string) => Target;
}

/** What a context has gathered: the fields whose arguments are read at each run, and the parameters read from them. */
export interface Gathered {
  readonly sources: { readonly definition: GraphQLField<unknown, unknown>; readonly node: FieldNode }[];
  readonly parameters: ParameterSource[];
}

/** A variable as `fresh` makes them; not a parameter, a property or a label. */
const VARIABLE = /(?<![$.:\w])[a-zA-Z]+?(\d+)\b/gu;

/** A context for one statement, and what it gathers. */
export function planContext(
  selection: SelectionContext,
  tables: ReadonlyMap<string, TypeTable>,
  filters: FilterTable,
): { context: PlanContext; gathered: Gathered } {
  const gathered: Gathered = { sources: [], parameters: [] };
  let variables = 0;
  const fresh = (prefix: string) => `${prefix}${(variables += 1)}`;
  const imported: PlanContext['imported'] = (text, before) => {
    const used = [...text.matchAll(VARIABLE)].filter(([, number]) => Number(number) <= before);
    return [...new Set(used.map(([name]) => name))].join(', ');
  };
  const bound = (source: ParameterSource) => `$p${gathered.parameters.push(source) - 1}`;
  const parameter: PlanContext['parameter'] = (source, read) => bound({ source, read });
  const constant: PlanContext['constant'] = (value) => bound({ value });
  const field: PlanContext['field'] = (type, nodes) => {
    const node = nodes[0];
    const definition = node && type.getFields()[node.name.value];
    if (!node || !definition) throw new Error(`The selection has a field that ${type.name} lacks.`);
    const args = getArgumentValues(definition, node, selection.variables);
    const source = gathered.sources.push({ definition, node }) - 1;
    return { nodes, definition, args, source, argument: argumentReader(args, (read) => parameter(source, read)) };
  };
  const moment = () => variables;
  const target = (prefix: string): Target => ({ node: fresh(prefix), via: fresh('r'), step: fresh });
  const freshAll: PlanContext['freshAll'] = (...prefixes) =>
    prefixes.map(fresh) as { [Place in keyof typeof prefixes]: string };
  return {
    context: { ...selection, tables, filters, fresh, freshAll, imported, moment, parameter, constant, field, target },
    gathered,
  };
}

/** Reads these arguments, or the fields of an input, now; `register` makes a parameter of what is read of them at each run. */
export function argumentReader(
  args: Arguments,
  register: (read: (args: Arguments) => unknown) => string,
): ArgumentReader {
  return {
    has: (name) => args[name] !== undefined && args[name] !== null,
    choice: (name) => args[name],
    parameter: (name, convert = (value) => value, fallback = null) =>
      register((now) => (now[name] === undefined || now[name] === null ? fallback : convert(now[name]))),
    computed: register,
  };
}
