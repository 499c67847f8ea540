import type { FieldNode, GraphQLObjectType } from 'graphql';
import { getArgumentValues } from 'graphql';
import type { Row, Statement } from '../../neo4j/database.ts';
import type { Compiled, FilterTable, TypeTable } from '../mapping.ts';
import { completionOf, type Completion } from './completion.ts';
import { planContext, type Gathered, type ParameterSource } from './context.ts';
import type { RootField } from '../roots.ts';
import { returning } from './object.ts';
import type { SelectionContext } from './selection.ts';

/** Which data an answer comes from: how often they have changed, and their version; null where nothing is loaded. */
export interface ReadData {
  readonly revision: number | null;
  readonly version: string | null;
}

/** A root field turned into one statement: what to run, with what, and how to read the one row it gives. */
export interface RootPlan {
  readonly statement: Statement;
  readonly gathered: Gathered;
  readonly hydrate: (value: unknown) => unknown;
  readonly isComplete: Completion;
}

/**
 * Writes the one statement of a root field. It reads the data set's revision and version first, then the whole answer as
 * one value: `answerOf` tells them apart.
 * No value of an argument is in the text.
 */
export function rootPlan(
  selection: SelectionContext,
  tables: ReadonlyMap<string, TypeTable>,
  filters: FilterTable,
  root: RootField,
  nodes: readonly FieldNode[],
): RootPlan {
  const { context, gathered } = planContext(selection, tables, filters);
  const field = context.field(selection.schema.getQueryType() as GraphQLObjectType, nodes);
  const compiled = root.plan(context, field);
  const text = `CYPHER 5 OPTIONAL MATCH (dataset:Dataset {id: 'dataset:current'}) ${answering(compiled)}`;
  const isComplete = completionOf(selection, field.definition.type, nodes);
  return {
    statement: { name: `read ${field.definition.name}`, text },
    gathered,
    hydrate: compiled.hydrate,
    isComplete,
  };
}

/** The end of a statement: one row with what it says of the data and the answer; behind it those of a page that stand apart. */
function answering({ apart, ...compiled }: Compiled): string {
  const first = apart ? { prelude: apart.prelude, expression: `[null, ${apart.rest}]` } : compiled;
  const expression = `${first.expression} AS answer, dataset.revision AS revision, dataset.version AS version`;
  const text = returning({ ...first, expression });
  return apart ? `${text} UNION ALL ${apart.rows} AS answer, null AS revision, null AS version` : text;
}

/** What the rows of a root field's statement say of the data, and the answer's value. */
export function answerOf([first, ...others]: readonly Row[]): { data: ReadData; value: unknown } {
  const [value, revision, version] = (first ?? [null, null, null]) as [unknown, number | null, string | null];
  const isApart = Array.isArray(value) && others.length > 0;
  return { data: { revision, version }, value: isApart ? [others.map(([row]) => row), ...value.slice(1)] : value };
}

/** The parameters of a plan for these variables. Throws `BAD_USER_INPUT` for a value that is out of range. */
export function bindParameters(
  { sources, parameters }: Gathered,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const args: (Readonly<Record<string, unknown>> | undefined)[] = [];
  const argsOf = (index: number) => {
    const source = sources[index];
    if (!source) throw new Error(`No field ${index} to read arguments from`);
    return (args[index] ??= getArgumentValues(source.definition, source.node, variables));
  };
  const valueOf = (source: ParameterSource) => ('value' in source ? source.value : source.read(argsOf(source.source)));
  return Object.fromEntries(parameters.map((source, index) => [`p${index}`, valueOf(source)]));
}
