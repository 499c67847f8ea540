import type { FieldNode, GraphQLObjectType } from 'graphql';
import { getArgumentValues } from 'graphql';
import type { Row, Statement } from '../../neo4j/database.ts';
import type { FilterTable, TypeTable } from '../mapping.ts';
import { planContext, type Gathered } from './context.ts';
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
  const text =
    "CYPHER 5 OPTIONAL MATCH (dataset:Dataset {id: 'dataset:current'}) " +
    returning({
      ...compiled,
      expression: `dataset.revision AS revision, dataset.version AS version, ${compiled.expression} AS answer`,
    });
  return { statement: { name: `read ${field.definition.name}`, text }, gathered, hydrate: compiled.hydrate };
}

/** What the row of a root field's statement says of the data, and the answer's value. */
export function answerOf(row: Row | undefined): { data: ReadData; value: unknown } {
  const [revision, version, value] = (row ?? [null, null, null]) as [number | null, string | null, unknown];
  return { data: { revision, version }, value };
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
  return Object.fromEntries(parameters.map(({ source, read }, index) => [`p${index}`, read(argsOf(source))]));
}
