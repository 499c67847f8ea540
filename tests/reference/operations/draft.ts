/** An operation that is being made: its variables and fragments so far. */
import type { ArgumentNode, ConstValueNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { Random } from '../random.ts';
import type { Pool } from './pool.ts';

/** A variable of the operation, its default, and the value it is given, if any. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly fallback?: ConstValueNode;
  readonly value?: unknown;
  /** Variables of one use can stand for each other. */
  readonly use: string;
}

export interface Draft {
  /** Decides the shape of the operation. */
  readonly random: Random;
  /** Decides the ids, texts, days and numbers in it. */
  readonly values: Random;
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly variables: Variable[];
  readonly fragments: FragmentDefinitionNode[];
  /** Argument lists already used, by the coordinate of the field: equal response names must have equal arguments. */
  readonly variants: Map<string, ArgumentNode[][]>;
}
