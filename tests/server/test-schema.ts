import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, execute, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { badUserInput, failure, type ErrorCode } from '../../src/domain/errors.ts';
import type { AnswerOperation } from '../../src/server/apollo.ts';
import type { RequestScope } from '../../src/server/request-record.ts';

/** A schema in the shape of ours, with fields that fail and wait on demand. No store behind it. */
export const testSchema: GraphQLSchema = buildSchema(/* GraphQL */ `
  type Query {
    theme(id: ID!): Theme
    themes(first: Int! = 10, where: ThemeWhere): ThemeConnection!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    "Waits, then answers."
    slow(ms: Int!): String
    "Throws the error of a code of ours, or another one."
    fails(with: String!): String
    mustNotFail(with: String!): String!
    "What the resolver was told of its request."
    scope: String
    self: Query
  }
  type Mutation {
    change: Boolean
  }
  interface Node {
    id: ID!
  }
  input ThemeWhere {
    name: String
    not: ThemeWhere
    and: [ThemeWhere!]
  }
  type Theme implements Node {
    id: ID!
    name: String!
    broader: Theme
    findings(first: Int!): FindingConnection!
    sharedBy(first: Int! = 20): ThemeConnection!
  }
  type Finding implements Node {
    id: ID!
    themes(first: Int!): ThemeConnection!
  }
  type ThemeConnection {
    nodes: [Theme!]!
    totalCount: Int!
  }
  type FindingConnection {
    nodes: [Finding!]!
    totalCount: Int!
  }
`);

/** Words that must never reach a client. */
export const SECRET = 'bolt://10.0.0.7:7687 MATCH (n) RETURN n';

const theme = { __typename: 'Theme', id: 'theme:supervision', name: 'Supervision' };
const connection = { nodes: [], totalCount: 0 };

/** Throws what a test asks for by name. */
function fail(what: string): never {
  if (what === 'TypeError') throw new TypeError(SECRET);
  if (what === 'GraphQLError') throw new GraphQLError(SECRET, { extensions: { code: 'BAD_USER_INPUT' } });
  if (what === 'BAD_USER_INPUT') throw badUserInput('first', 101, 'a number from 1 to 100');
  throw failure(what as ErrorCode, SECRET, { address: SECRET }, new Error(SECRET));
}

const roots: Readonly<Record<string, (args: Record<string, unknown>, scope: RequestScope) => unknown>> = {
  theme: () => theme,
  themes: () => connection,
  node: () => theme,
  nodes: () => [],
  slow: async ({ ms }, scope) => {
    await sleep(Number(ms));
    scope.noteStatement('slow', Number(ms), 1);
    return 'done';
  },
  fails: (args) => fail(String(args.with)),
  mustNotFail: (args) => fail(String(args.with)),
  scope: (_, scope) => JSON.stringify({ requestId: scope.requestId, deadline: scope.deadline }),
  self: () => ({}),
  change: () => true,
};

/** Resolves root fields by the table above and everything else by its property; connections are empty. */
const testFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, { fieldName }) => {
  const root = roots[fieldName];
  if (root) return root(args as Record<string, unknown>, context as RequestScope);
  if (fieldName === 'findings' || fieldName === 'sharedBy') return connection;
  return (source as Record<string, unknown> | undefined)?.[fieldName];
};

/** Executes an operation on the test schema. */
export const testAnswer: AnswerOperation = async (operation, contextValue) =>
  execute({ ...operation, contextValue, fieldResolver: testFieldResolver });
