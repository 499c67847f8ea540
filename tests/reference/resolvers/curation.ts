/** Naive resolvers of `schema/curation.graphql`. */
import { page, type PageArguments } from '../connections.ts';
import { byId, fullId } from '../identity.ts';
import { sorted, type SortKey } from '../order.ts';
import { all, type Entity, required, type Store, target } from '../store.ts';
import type { ResolverMap } from './resolver.ts';

interface Asked extends PageArguments {
  readonly since?: string | null;
  readonly finding?: string | null;
}

const sequence = (change: Entity): SortKey => required<number>(change, 'sequence');

const inSequence = (changes: readonly Entity[], args: PageArguments) =>
  page(
    changes.map((node) => ({ node, keys: [sequence(node), node.id] })),
    'ASC',
    args,
  );

const changesOf = (finding: string, store: Store): Entity[] =>
  all(store, 'Change').filter(({ properties }) => properties.finding === finding);

/** What a finding said, by the five properties that begin alike. */
function stateAt(end: string, { properties }: Entity) {
  const statement = properties[`${end}Statement`] ?? null;
  if (statement === null) return null;
  const [polarity, themes, aspects, reviewStatus] = ['Polarity', 'Themes', 'Aspects', 'ReviewStatus'].map(
    (name) => properties[`${end}${name}`],
  );
  return { statement, polarity, themes, aspects, reviewStatus };
}

export const curationResolvers: ResolverMap = {
  Query: {
    change: (_: unknown, { id }: { id: string }, store) => byId(store, 'Change', id),
    changes: (_: unknown, { since, finding, ...args }: Asked, store) => {
      const asked = all(store, 'Change').filter(
        ({ properties }) =>
          (!since || String(properties.at) >= since) &&
          (typeof finding !== 'string' || properties.finding === fullId('Finding', finding)),
      );
      return inSequence(asked, args);
    },
  },
  Finding: {
    version: ({ properties }: Entity) => properties.version ?? 1,
    history: ({ id }: Entity, args: PageArguments, store) => inSequence(changesOf(id, store), args),
  },
  Change: {
    findingId: ({ properties }: Entity) => properties.finding,
    finding: ({ properties }: Entity, _: unknown, store) => byId(store, 'Finding', String(properties.finding)),
    before: (change: Entity) => stateAt('before', change),
    after: (change: Entity) => stateAt('after', change),
    undoes: (change: Entity) => target(change, 'UNDOES'),
    undoneBy: (change: Entity) => sorted(undoing(change), (of) => [sequence(of)]).at(-1) ?? null,
  },
};

const undoing = (change: Entity): Entity[] =>
  change.incoming.filter(({ type }) => type === 'UNDOES').map(({ from }) => from);
