/** Search over a small graph with held sentences: what is found by which words, in which order, and what is said of it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SEARCH, luceneQuery, searchTextOf } from '../../src/domain/search-text.ts';
import { wordForm } from '../../src/domain/search-words.ts';
import { type Answer, DRIFT, FACETS, named, RARE, RESULT, searchedGraph, WELL } from './search-fixtures.ts';

const graph = searchedGraph();
const { answer, search, found } = graph;

describe('words', () => {
  test.each([
    ['supervision', [WELL, RARE, 'supervision']],
    ['supervise rarely', [RARE]],
    ['"held supervision"', []],
    ['"supervision was held"', [RARE]],
    ['supervision -practice', [RARE, 'supervision']],
    ['supervision -"too rarely"', [WELL, 'supervision']],
    ['"voice of the child"', [DRIFT]],
    ['social workers', [RARE]],
    ['shire', ['Newshire']],
    ['newshire council', ['Newshire']],
    ['curated report', ['Curated report']],
    ['nothing-like-this', []],
  ])('%s finds %j', async (text, expected) => {
    expect(await found(text)).toEqual([...expected].toSorted());
  });

  test('are looked for by their spelling only where nothing has them as written', async () => {
    const { spelling, nodes } = await search('supervison held');
    expect([spelling, nodes.map(named)]).toEqual(['SIMILAR', [RARE]]);
    expect((await search('supervision')).spelling).toBe('AS_WRITTEN');
    expect((await search('supervision shire')).spelling).toBe('SIMILAR');
  });

  test.each(['', '   ', '-drift', 'the of', 'x'.repeat(LONGEST_SEARCH + 1)])('cannot be %j', async (text) => {
    const { errors } = await answer(text);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'text' } });
  });

  test('make a query that the index takes, whatever they are', { timeout: 120_000 }, async () => {
    const signs = fc.constantFrom(
      ...Array.from('+-&|!(){}[]^"~*?:\\/<>=\'’_.,; \t\n\u0000'),
      'AND',
      'OR',
      'NOT',
      'TO',
      'drift',
      'Ω1',
      '漢字',
      '\uD800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: LONGEST_SEARCH }),
      fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    const accepted = fc.asyncProperty(text, async (typed) => {
      const queries = queriesOf(typed);
      await graph.database.read(
        {
          name: 'ask the index',
          text: `UNWIND $queries AS q CALL db.index.fulltext.queryNodes('Finding_words', q) YIELD score RETURN count(score)`,
        },
        { queries },
        Date.now() + 60_000,
      );
    });
    await fc.assert(accepted, { numRuns: 400 });
  });

  test('have the stems that the index gives them', { timeout: 120_000 }, async () => {
    const texts = ['LICENSE', 'README.md', 'CHANGELOG.md'].map((file) =>
      readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
    );
    const words = [
      ...new Set(
        texts
          .join(' ')
          .toLowerCase()
          .match(/[a-z]+/gu),
      ),
    ];
    expect(words.length).toBeGreaterThan(1_000);
    const made = `UNWIND $words AS word CREATE (:Theme {id: 'word:' + word, prefLabel: word})`;
    await graph.database.execute({ name: 'words as themes', text: made }, { words });
    const asked = `UNWIND $words AS word CALL (word) {
      CALL db.index.fulltext.queryNodes('Theme_words', '+"' + word + '"') YIELD node
      WHERE node.id STARTS WITH 'word:' RETURN collect(node.prefLabel) AS found } RETURN word, found`;
    const rows = await graph.database.read({ name: 'ask the index', text: asked }, { words }, Date.now() + 60_000);
    await graph.database.execute({ name: 'no words', text: "MATCH (t:Theme) WHERE t.id STARTS WITH 'word:' DELETE t" });
    const alike = (word: unknown) => words.filter((one) => wordForm(one) === wordForm(String(word)));
    const other = rows.filter(([word, given]) => {
      const expected = wordForm(String(word)) === undefined ? [] : alike(word);
      return expected.toSorted().join() !== (given as string[]).toSorted().join();
    });
    expect(other).toEqual([]);
  });

  const queriesOf = (typed: string): string[] => {
    try {
      const asked = searchTextOf(typed);
      return [luceneQuery(asked, 'AS_WRITTEN'), luceneQuery(asked, 'SIMILAR')];
    } catch {
      return [];
    }
  };
});

describe('results', () => {
  test('hold findings with equal statements as one, all of them to be walked', async () => {
    const { totalCount, findingCount, nodes } = await search('rarely');
    expect([totalCount, findingCount, nodes.length]).toEqual([1, 2, 1]);
    expect(nodes[0]).toMatchObject({ type: 'FINDING', findingCount: 2, findings: { totalCount: 2 } });
    expect(nodes[0]?.finding?.statement).toBe(RARE);
  });

  test('say where the words stand, in the statement and in the sentence that is held', async () => {
    const { nodes } = await search('drift');
    const { finding, highlights = [] } = nodes[0] ?? {};
    const texts = { statement: finding?.statement ?? '', quote: finding?.quote ?? '' };
    const shown = highlights.map(({ field, start, end }) => texts[field as 'quote'].slice(start, end));
    expect(shown).toEqual(['drifted', 'drift']);
    expect(highlights.map(({ index }) => index)).toEqual([null, null]);
  });

  test('say which of several names has the words', async () => {
    const { nodes } = await search('shire');
    expect(nodes[0]?.highlights).toEqual([{ field: 'formerNames', index: 0, start: 0, end: 5 }]);
  });

  test('come best first and page by page without a gap', async () => {
    const whole = await search('supervision');
    const scores = whole.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const names: string[] = [];
    let after: string | null = null;
    do {
      const rest: string = after === null ? ', first: 1' : `, first: 1, after: "${after}"`;
      const { nodes, pageInfo }: Answer = await search(
        'supervision',
        rest,
        `pageInfo { hasNextPage endCursor } nodes { ${RESULT} }`,
      );
      names.push(...nodes.map(named));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(whole.nodes.map(named));
  });
});

describe('filters and facets', () => {
  test.each([
    ['types: [THEME]', ['supervision']],
    ['types: []', []],
    ['filter: { polarity: { eq: STRENGTH } }', [WELL]],
    ['filter: { theme: { id: "workforce" } }', [WELL, RARE, 'supervision']],
    ['filter: { theme: { id: "workforce", includeNarrower: false } }', []],
    ['filter: { theme: { id: "caseloads" } }', [RARE]],
    ['filter: { year: { gte: 2025 } }', []],
    ['filter: { year: { eq: 2024 }, framework: { eq: "ilacs-v2" }, authority: { eq: "newshire" } }', [WELL, RARE]],
  ])('supervision with %s', async (rest, expected) => {
    expect(await found('supervision', `, ${rest}`)).toEqual([...expected].toSorted());
  });

  test('an authority and its documents are found by the conditions that they have', async () => {
    expect(await found('newshire report', ', filter: { region: { eq: "ons-north" } }')).toEqual([]);
    expect(await found('newshire', ', filter: { region: { eq: "ons-north" } }')).toEqual(['Newshire']);
    expect(await found('curated', ', filter: { region: { eq: "ons-north" }, year: { eq: 2024 } }')).toEqual([
      'Curated report',
    ]);
    expect(await found('curated', ', filter: { year: { eq: 2023 } }')).toEqual([]);
  });

  test('each facet counts as if its own filter were not given, and leads to the findings', async () => {
    const rest = ', types: [FINDING], filter: { polarity: { eq: STRENGTH }, theme: { id: "supervision" } }';
    const { facets, totalCount } = await search('supervision', rest, `totalCount ${FACETS}`);
    expect(totalCount).toBe(1);
    expect(facets.types).toEqual([
      { type: 'AUTHORITY', count: 0 },
      { type: 'DOCUMENT', count: 0 },
      { type: 'FINDING', count: 1 },
      { type: 'THEME', count: 0 },
    ]);
    expect(facets.polarities).toEqual([
      { polarity: 'STRENGTH', count: 1, findings: { totalCount: 1, nodes: [{ polarity: 'STRENGTH' }] } },
      {
        polarity: 'WEAKNESS',
        count: 2,
        findings: { totalCount: 2, nodes: [{ polarity: 'WEAKNESS' }, { polarity: 'WEAKNESS' }] },
      },
    ]);
    expect(facets.themes).toEqual([{ theme: { key: 'supervision' }, count: 1, findings: { totalCount: 1 } }]);
    expect(facets.years).toEqual([{ year: 2024, count: 1 }]);
    expect(facets.regions).toEqual([
      { region: { key: 'ofsted-north' }, count: 1 },
      { region: { key: 'ons-north' }, count: 1 },
    ]);
    expect(facets.frameworks).toEqual([{ framework: { key: 'ilacs-v2' }, count: 1 }]);
  });

  test('what was searched is said, whatever was found', async () => {
    const { searched, totalCount } = await search(
      'nothing-like-this',
      '',
      'totalCount searched { statements quotes documents documentsWithText }',
    );
    expect(totalCount).toBe(0);
    expect(searched).toMatchObject({ statements: 4, documentsWithText: 0 });
  });
});
