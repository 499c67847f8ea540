/**
 * A second opinion: for ten authorities and five themes, statuses and sharing computed from the files of the seed by
 * `independent/`, which shares no code with the program, against what the program answers.
 */
import { describe, expect, test } from 'vitest';
import { seedFolder } from '../support/sources.ts';
import { askingTheNation } from './ask.ts';
import { AUTHORITIES, THEMES } from './independent/sample.ts';
import { readSeed } from './independent/seed.ts';
import { sharing, status } from './independent/statuses.ts';

const seed = readSeed(seedFolder);
const ask = askingTheNation();

interface Held {
  readonly authority: {
    weaknesses: { edges: { status: string; node: { key: string } }[]; pageInfo: { hasNextPage: boolean } };
  };
}

const HELD = `query ($id: ID!, $prominence: WeaknessProminence!, $after: String) {
  authority(id: $id) {
    weaknesses(prominence: $prominence, first: 100, after: $after) {
      edges { status node { key } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

describe.each(AUTHORITIES)('%s', (id) => {
  test.each(['ANY', 'HEADLINE'])('has the statuses that the seed gives, %s', async (prominence) => {
    const { authority } = (await ask(HELD, { id, prominence })) as unknown as Held;
    const answered = new Map(authority.weaknesses.edges.map((edge) => [edge.node.key, edge.status]));
    const own = THEMES.map((theme) => [theme, status(seed, id, theme, prominence === 'HEADLINE')]);
    expect(THEMES.map((theme) => [theme, answered.get(theme) ?? null])).toEqual(own);
  });
});

const SHARED = `query ($id: ID!, $basis: SharingBasis!, $after: String) {
  theme(id: $id) {
    sharedBy(basis: $basis, orderBy: { field: NAME, direction: ASC }, first: 100, after: $after) {
      nodes { key }
      pageInfo { endCursor }
    }
  }
}`;

async function sharedBy(id: string, basis: string): Promise<string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ;) {
    const { theme } = (await ask(SHARED, { id, basis, after })) as unknown as {
      theme: { sharedBy: { nodes: { key: string }[]; pageInfo: { endCursor: string | null } } };
    };
    keys.push(...theme.sharedBy.nodes.map(({ key }) => key));
    after = theme.sharedBy.pageInfo.endCursor;
    if (after === null) return keys.toSorted();
  }
}

describe.each(THEMES)('%s', (theme) => {
  test('is shared by the authorities that the seed gives', async () => {
    const sets = sharing(seed, theme);
    for (const basis of ['LATEST', 'EVER', 'RECURRENT'] as const) {
      expect(sets[basis].length).toBeGreaterThan(0);
      expect(await sharedBy(theme, basis)).toEqual(sets[basis].toSorted());
    }
  });
});
