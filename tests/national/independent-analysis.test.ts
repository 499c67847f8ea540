/**
 * A second opinion on likeness and lift: for ten authorities and five themes they are computed from the files of the seed
 * by `independent/`, which shares no code with the program, and must be what it answers to the last digit.
 */
import { describe, expect, test } from 'vitest';
import { seedFolder } from '../support/sources.ts';
import { askingTheNation } from './ask.ts';
import { lifts, type LiftQuestion } from './independent/co-occurrence.ts';
import { likenesses } from './independent/likeness.ts';
import { AUTHORITIES, THEMES } from './independent/sample.ts';
import { readSeed } from './independent/seed.ts';

const seed = readSeed(seedFolder);
const ask = askingTheNation();

interface Page<Edge> {
  readonly edges: readonly (Edge & { readonly node: { readonly key: string } })[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Every edge, by the key of its node, in the order in which the pages give them. */
async function edgesBy<Edge>(pageAfter: (after: string | null) => Promise<Page<Edge>>) {
  const found = new Map<string, Omit<Edge, 'node'>>();
  for (let after: string | null = null; ;) {
    const { edges, totalCount, pageInfo } = await pageAfter(after);
    for (const { node, ...edge } of edges) found.set(node.key, edge);
    if (!pageInfo.hasNextPage) {
      expect(found.size).toBe(totalCount);
      return found;
    }
    after = pageInfo.endCursor;
  }
}

/** As values that compare whatever the order of the entries and the prototypes of the objects. */
const plain = (entries: ReadonlyMap<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(Object.fromEntries(entries)));
const isFalling = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value <= (values[at - 1] ?? 0));

const SIMILAR = `query ($id: ID!, $after: String) {
  authority(id: $id) {
    similar(first: 50, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node { key }
        score
        parts { component value weight contribution }
        themes { theme { key } polarity contribution }
        sameDeliveryBody
        inspectedTogether
      }
    }
  }
}`;

interface SimilarEdge {
  readonly score: number;
  readonly themes: readonly { readonly theme: { readonly key: string } }[];
}

describe.each(AUTHORITIES)('%s', (id) => {
  test('is as like the others as the seed makes it', async () => {
    const answered = await edgesBy<SimilarEdge>(async (after) => {
      const { authority } = (await ask(SIMILAR, { id, after })) as unknown as {
        authority: { similar: Page<SimilarEdge> };
      };
      return authority.similar;
    });
    const told = [...answered].map(([key, edge]) => {
      const themes = edge.themes.map(({ theme, ...rest }) => ({ theme: theme.key, ...rest }));
      return [key, { ...edge, themes }] as const;
    });
    const own = likenesses(seed, id);
    expect(own.size).toBeGreaterThan(100);
    expect(plain(new Map(told))).toEqual(plain(own));
    expect(isFalling(told.map(([, { score }]) => score))).toBe(true);
  });
});

const CO_OCCURRING = `query ($id: ID!, $level: ThemeLevel!, $prominence: WeaknessProminence!, $minSupport: Float!, $after: String) {
  theme(id: $id) {
    coOccurring(level: $level, prominence: $prominence, minSupport: $minSupport, first: 50, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node { key }
        support confidence lift expectedLift adjustedLift
        authorityCount examinedCount thisCount otherCount
      }
    }
  }
}`;

interface LiftEdge {
  readonly adjustedLift: number;
}

const QUESTIONS: readonly LiftQuestion[] = [
  { top: false, headline: false, minSupport: 0.1 },
  { top: false, headline: true, minSupport: 0.05 },
  { top: true, headline: false, minSupport: 0 },
];

describe.each(THEMES)('%s', (id) => {
  test.each(QUESTIONS)('comes with what the seed says, asked %o', async (question) => {
    const { top, headline, minSupport } = question;
    const level = top ? 'TOP' : 'NARROWER';
    const prominence = headline ? 'HEADLINE' : 'ANY';
    const answered = await edgesBy<LiftEdge>(async (after) => {
      const { theme } = (await ask(CO_OCCURRING, { id, level, prominence, minSupport, after })) as unknown as {
        theme: { coOccurring: Page<LiftEdge> };
      };
      return theme.coOccurring;
    });
    const own = lifts(seed, id, question);
    expect(own.size).toBeGreaterThan(5);
    expect(plain(answered)).toEqual(plain(own));
    expect(isFalling([...answered.values()].map(({ adjustedLift }) => adjustedLift))).toBe(true);
  });
});
