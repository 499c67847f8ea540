import type { GraphQLFieldResolver } from 'graphql';
import type { Caller } from '../domain/roles.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { Curator } from '../graph/curation/curator.ts';
import type { Reader, ReadScope } from '../graph/reader.ts';

/** What every resolver is given: the reader and what the request brings to it. */
export interface RequestContext extends ReadScope {
  readonly reader: Reader;
  /** Who asks, by a key; nobody unless given. */
  readonly caller?: Caller | null;
  /** What changes findings; nothing can be changed without. */
  readonly curation?: Curation;
}

/** What mutations need: who changes findings, and whether a key was ever made (asked by a deadline, epoch ms). */
export interface Curation {
  readonly curator: Curator;
  readonly hasKeys: (deadline: number) => Promise<boolean>;
}

/** Every root field is one read: the planner knows the rest from the selection. */
const read: GraphQLFieldResolver<unknown, RequestContext> = async (_source, _args, context, info) =>
  (await context.reader.read(info, context)).value;

/** The root fields. The generated type makes a field without a resolver a compile error. */
export const queryResolvers: Record<Exclude<keyof QueryResolvers, symbol>, typeof read> = {
  authorities: read,
  authority: read,
  change: read,
  changes: read,
  conflicts: read,
  compare: read,
  document: read,
  documents: read,
  earlierVisitReferences: read,
  finding: read,
  findings: read,
  framework: read,
  frameworks: read,
  inspection: read,
  inspections: read,
  meta: read,
  node: read,
  nodes: read,
  priorityActions: read,
  recurringWeaknesses: read,
  search: read,
  theme: read,
  themes: read,
  trend: read,
  weakness: read,
  weaknesses: read,
};
