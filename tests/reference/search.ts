/**
 * `search`: everything but what the words are found in. That is asked of the server's own full-text indexes, one at a
 * time, with the query that `src/domain/search-text.ts` (tested by itself) makes of the text.
 */
import { stretchesOf } from '../../src/domain/highlights.ts';
import { luceneQuery, searchTextOf } from '../../src/domain/search-text.ts';
import { type Edge, page, type PageArguments } from './connections.ts';
import { facetsOf, findingsPage } from './facets.ts';
import { type Filter, matches } from './filters.ts';
import { sorted } from './order.ts';
import { all, type Entity, required, type Store } from './store.ts';

/** Arguments of `search`, after coercion. */
export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly filter?: Filter | null;
}

interface Hit {
  readonly node: Entity;
  readonly score: number;
}

const LABELS: Readonly<Record<string, string>> = {
  AUTHORITY: 'Authority',
  DOCUMENT: 'Document',
  FINDING: 'Finding',
  THEME: 'Theme',
};
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  AUTHORITY: ['name', 'officialName', 'alternativeNames', 'formerNames'],
  DOCUMENT: ['title', 'publisher'],
  FINDING: ['statement', 'quote'],
  THEME: ['prefLabel', 'altLabels', 'definition'],
};

/** The filter that a facet shows the choice of. */
const OWN: Readonly<Record<string, string>> = {
  polarities: 'polarity',
  themes: 'theme',
  regions: 'region',
  years: 'year',
  frameworks: 'framework',
};

/** The connection of `search`. */
export async function search(store: Store, args: SearchArguments) {
  const asked = searchTextOf(args.text);
  const written = await hits(store, luceneQuery(asked, 'AS_WRITTEN'));
  const spelling = written.length > 0 ? 'AS_WRITTEN' : 'SIMILAR';
  const found = written.length > 0 ? written : await hits(store, luceneQuery(asked, 'SIMILAR'));
  const ofType = (type: string, except = '') =>
    found.filter(({ node }) => node.labels.includes(LABELS[type] ?? '') && lets(type, args.filter, node, except));
  const types = args.types ?? Object.keys(LABELS);
  const highlighted = (type: string, { properties }: Entity) =>
    (TEXTS[type] ?? []).flatMap((field) => {
      const text = properties[field];
      const texts = Array.isArray(text)
        ? text.map((one, index) => [String(one), index] as const)
        : [[text ?? '', null] as const];
      return texts.flatMap(([one, index]) =>
        stretchesOf(String(one), asked.wanted, spelling).map((stretch) => ({ field, index, ...stretch })),
      );
    });
  const edges = [...new Set(types)].flatMap((type) =>
    grouped(type, ofType(type)).map((group): Edge => edgeOf(type, group, highlighted)),
  );
  const findings = types.includes('FINDING') ? ofType('FINDING') : [];
  return page(edges, 'DESC', args, {
    spelling,
    findingCount: findings.length,
    searched: {
      statements: all(store, 'Finding').length,
      quotes: all(store, 'Finding').filter(({ properties }) => properties.quote != null).length,
      documents: all(store, 'Document').length,
      documentsWithText: all(store, 'Document').filter(({ properties }) => properties.quoteStatus === 'HELD').length,
    },
    facets: {
      types: Object.keys(LABELS).map((type) => ({ type, count: grouped(type, ofType(type)).length })),
      ...facetsOf((own) => (types.includes('FINDING') ? ofType('FINDING', OWN[own]).map(({ node }) => node) : [])),
    },
  });
}

async function hits(store: Store, query: string): Promise<Hit[]> {
  const lists = await Promise.all(Object.values(LABELS).map((label) => store.words(`${label}_words`, query)));
  return lists.flat().map(([id, score]) => {
    const node = store.byId.get(id);
    if (!node) throw new Error(`The index knows ${id}, the store does not`);
    return { node, score: Number(score.toFixed(6)) };
  });
}

/** Whether the filter, as far as the type has what it asks for, lets a node through. */
function lets(type: string, filter: Filter | null | undefined, node: Entity, except: string): boolean {
  const given = Object.entries(filter ?? {}).filter(([name, value]) => value != null && name !== except);
  return matches(`SearchFilter ${type}`, Object.fromEntries(given), node);
}

/** Findings with equal statements as one; the best of them, then the last by id, stands for them. */
function grouped(type: string, found: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of sorted(found, ({ node, score }) => [score, node.id]).toReversed()) {
    const key = type === 'FINDING' ? required<string>(hit.node, 'statement') : hit.node.id;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()];
}

function edgeOf(type: string, group: readonly Hit[], highlighted: (type: string, node: Entity) => unknown): Edge {
  const [best] = group;
  if (!best) throw new Error('A group has a hit');
  const nodes = group.map(({ node }) => node);
  const result = {
    resultType: `${LABELS[type]}Result`,
    type,
    score: best.score,
    highlights: highlighted(type, best.node),
    statement: best.node.properties.statement,
    [type.toLowerCase()]: best.node,
    findingCount: nodes.length,
    findings: (args: PageArguments) => findingsPage(nodes, args),
  };
  return { node: result as unknown as Entity, keys: [best.score, best.node.id] };
}
