import {
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { failure } from '../domain/errors.ts';
import { mayAct, type Caller } from '../domain/roles.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Outcome } from '../graph/curation/outcome.ts';
import type { Curator } from '../graph/curation/curator.ts';
import type { RequestContext } from './query.ts';

type Root = Exclude<keyof MutationResolvers, symbol>;

/** What a mutation does, and the type of its result when it is done. */
interface Mutation {
  readonly done: string;
  readonly ask: (curator: Curator, input: never, asker: { by: string; deadline: number }) => Promise<Outcome>;
}

/** The mutations. The generated type makes one without a resolver a compile error. */
const MUTATIONS: Readonly<Record<Root, Mutation>> = {
  reviewFinding: { done: 'FindingReviewed', ask: ({ review }, input, asker) => review(input, asker) },
  addFinding: { done: 'FindingAdded', ask: ({ add }, input, asker) => add(input, asker) },
  withdrawFinding: { done: 'FindingWithdrawn', ask: ({ withdraw }, input, asker) => withdraw(input, asker) },
  undoChange: { done: 'ChangeUndone', ask: ({ undo }, input, asker) => undo(input, asker) },
};

/** Attaches the mutations and what reads their results. Throws when a mutation has no resolver. */
export function attachMutations(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType();
  if (!mutation) return;
  for (const [name, field] of Object.entries(mutation.getFields())) {
    const known = MUTATIONS[name as Root];
    if (!known) throw new Error(`Mutation.${name} has no resolver`);
    field.resolve = resolverOf(known) as NonNullable<typeof field.resolve>;
  }
  for (const [name, fields] of Object.entries(RESULTS)) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields()))
      field.resolve = (fields[field.name] ?? byName) as NonNullable<typeof field.resolve>;
  }
}

type Source = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<Source, RequestContext>;

/** Results are objects by the names of fields; what is read from the graph is by response names. */
const byName: Resolver = (source, _args, _context, info) => source[info.fieldName];

/** A thing of a result, by the id in a property, read as the root field of its type reads it. */
const read =
  (fieldName: 'finding' | 'change', idIn: string): Resolver =>
  async (source, _args, context, info) => {
    const id = source[idIn];
    if (typeof id !== 'string') return null;
    return (await context.reader.read(asRoot(info, fieldName, id), context)).value;
  };

const finding = read('finding', 'findingId');
const change = read('change', 'changeId');

const RESULTS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  FindingReviewed: { finding, change },
  FindingAdded: { finding, change },
  FindingWithdrawn: { change },
  ChangeUndone: { finding, change },
  FindingConflict: { finding, lastChange: change },
  FindingNotFound: { lastChange: change },
  ChangeNotFound: {},
  InvalidCuration: {},
  CurationProblem: {},
};

/** A field of a result as if it had been asked for at the root, with this id. */
function asRoot(info: GraphQLResolveInfo, fieldName: string, id: string) {
  const { schema, fragments, operation, variableValues, path } = info;
  const parentType = schema.getQueryType() as GraphQLObjectType;
  const fieldNodes = info.fieldNodes.map((node): FieldNode => ({
    ...node,
    name: { kind: Kind.NAME, value: fieldName },
    arguments: [
      { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.STRING, value: id } },
    ],
  }));
  return { fieldName, fieldNodes, parentType, fragments, operation, variableValues, path };
}

const resolverOf =
  ({ ask, done }: Mutation): GraphQLFieldResolver<unknown, RequestContext, { readonly input: never }> =>
  async (_source, { input }, context) => {
    const { curation, deadline } = context;
    if (!curation) throw failure('FORBIDDEN', 'Nothing can be changed here: mutations are for a server (/graphql).');
    const { name } = await allowed(context.caller ?? null, curation.hasKeys, deadline);
    return resultOf(await ask(curation.curator, input, { by: name, deadline }), done);
  };

const HOW = 'findings-graph key create --name NAME --role curator';

/** Who may change findings. Throws `UNAUTHENTICATED` for nobody, `FORBIDDEN` for one who may not. */
async function allowed(
  caller: Caller | null,
  hasKeys: (deadline: number) => Promise<boolean>,
  deadline: number,
): Promise<Caller> {
  if (caller && mayAct(caller.role, 'curator')) return caller;
  if (caller) throw failure('FORBIDDEN', `This key has the role ${caller.role}; changes need the role curator.`);
  if (await hasKeys(deadline))
    throw failure('UNAUTHENTICATED', 'Changes need a key with the role curator: Authorization: Bearer KEY.');
  throw failure('UNAUTHENTICATED', `No key has been made yet, so nothing can be changed. Make one: ${HOW}.`);
}

/** An outcome as the schema has it. */
function resultOf(outcome: Outcome, done: string): Source {
  const ids = {
    findingId: 'finding' in outcome ? outcome.finding : undefined,
    changeId: 'change' in outcome ? outcome.change : undefined,
  };
  return { ...outcome, ...ids, __typename: typeOf(outcome, done) };
}

function typeOf({ kind }: Outcome, done: string): string {
  if (kind === 'DONE') return done;
  if (kind === 'CONFLICT') return 'FindingConflict';
  if (kind === 'NOT_FOUND') return 'FindingNotFound';
  return kind === 'NO_CHANGE' ? 'ChangeNotFound' : 'InvalidCuration';
}
