import { getArgumentValues, type FieldNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Database, Statement } from '../neo4j/database.ts';
import type { Parameters } from '../neo4j/parameters.ts';
import type { Asker } from '../neo4j/turns.ts';
import { answerOf, bindParameters, type ReadData, rootPlan, type RootPlan } from './planner/root-plan.ts';
import { variablesShape } from './planner/shape.ts';
import { roots, type RootField } from './roots.ts';
import { filterTables, tablesFor } from './tables.ts';

/** What one request brings to a read: until when (epoch ms), for whom, and who wants to know of statements and of the data read. */
export interface ReadScope {
  readonly deadline: number;
  /** For whom a read is, as far as is known by then: clients have their turns one after the other. */
  readonly asker?: () => Asker;
  readonly noteStatement?: (name: string, milliseconds: number, rows: number) => void;
  readonly noteData?: (data: ReadData) => void;
}

/** What a reader must know of a root field: a part of what `graphql` tells its resolver. */
export type AskedField = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'parentType' | 'fragments' | 'operation' | 'variableValues'
> & { readonly path: Pick<GraphQLResolveInfo['path'], 'key'> };

/** The answer of a root field, by response name, ready for `plannedFieldResolver`; and whether it can be sent as it is. */
export interface ReadField {
  readonly value: unknown;
  readonly complete: boolean;
}

/** Reads root fields from the graph. */
export interface Reader {
  /** One statement, whatever its depth; a second one where what is given as an id is an old one, a name, or nothing's. */
  readonly read: (asked: AskedField, scope: ReadScope) => Promise<ReadField>;
}

/** Called with every statement that is about to run. */
export type StatementObserver = (statement: Statement, parameters: Parameters) => void;

/** Shapes kept for each root field of a document, and root fields kept at all: both bounded, oldest unused first out. */
const shapesPerField = 50;
const fieldsKept = 2_000;

/** A reader over this database. Throws when a field of the schema is not mapped. */
export function createReader(schema: GraphQLSchema, database: Database, onStatement?: StatementObserver): Reader {
  const tables = tablesFor(schema);
  const plans = new LRUCache<FieldNode, LRUCache<string, RootPlan>>({ max: fieldsKept });

  const planOf = (info: AskedField, root: RootField, way: string): RootPlan => {
    const [node] = info.fieldNodes;
    if (!node) throw new Error(`No node of ${info.fieldName}`);
    const shape = `${way}${shapeOf(schema, info, node)}`;
    const known = plans.get(node) ?? new LRUCache<string, RootPlan>({ max: shapesPerField });
    plans.set(node, known);
    const plan = known.get(shape) ?? rootPlan(selectionOf(schema, info), tables, filterTables, root, info.fieldNodes);
    known.set(shape, plan);
    return plan;
  };

  const readBy = async (plan: RootPlan, info: AskedField, scope: ReadScope): Promise<ReadField> => {
    const parameters = bindParameters(plan.gathered, info.variableValues);
    onStatement?.(plan.statement, parameters);
    const started = performance.now();
    const rows = await database.read(plan.statement, parameters, scope.deadline, scope.asker?.());
    scope.noteStatement?.(plan.statement.name, performance.now() - started, rows.length);
    const { data, value } = answerOf(rows);
    scope.noteData?.(data);
    const answer = plan.hydrate(value);
    return { value: answer, complete: plan.isComplete(answer) };
  };

  return {
    read: async (info, scope) => {
      const root = roots[info.fieldName];
      if (!root) throw new Error(`No root field ${info.fieldName}`);
      const found = await readBy(planOf(info, root, ''), info, scope);
      if (found.value !== null || !root.otherwise) return found;
      return readBy(planOf(info, root.otherwise, 'otherwise '), info, scope);
    },
  };
}

const selectionOf = (schema: GraphQLSchema, info: AskedField) => ({
  schema,
  fragments: info.fragments,
  variables: info.variableValues,
});

/** What the text depends on beside the document: the shape of the variables, and what the root says of its arguments. */
function shapeOf(schema: GraphQLSchema, info: AskedField, node: FieldNode): string {
  const shape = variablesShape(schema, info.operation, info.variableValues);
  const extra = roots[info.fieldName]?.shape;
  const definition = info.parentType.getFields()[info.fieldName];
  return extra && definition ? `${shape}|${extra(getArgumentValues(definition, node, info.variableValues))}` : shape;
}
