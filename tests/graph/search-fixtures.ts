/** A small graph with held sentences, and searches of it. */
import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, expect } from 'vitest';
import { answerOperation } from '../../src/resolvers/answer-operation.ts';
import { createReader, type Reader } from '../../src/graph/reader.ts';
import { load } from '../../src/graph/write/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { openScratch } from '../support/graph.ts';
import { readSdl } from '../support/sources.ts';
import { smallSeed } from './load-fixtures.ts';
import { seedFolders } from './load-folders.ts';

interface Result {
  readonly type: string;
  readonly score: number;
  readonly highlights: readonly { field: string; index: number | null; start: number; end: number }[];
  readonly statement?: string;
  readonly finding?: { readonly statement: string; readonly quote: string | null };
  readonly findingCount?: number;
  readonly theme?: { readonly prefLabel: string };
  readonly authority?: { readonly name: string };
  readonly document?: { readonly title: string };
}

/** What a search gives, as far as it was asked for. */
export interface Answer {
  readonly totalCount: number;
  readonly findingCount: number;
  readonly spelling: string;
  readonly searched: Readonly<Record<string, number>>;
  readonly nodes: readonly Result[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Fields of a result, and of the facets. */
export const RESULT = `type score highlights { field index start end }
  ... on FindingResult { statement findingCount finding { statement quote } findings(first: 5) { totalCount nodes { id } } }
  ... on ThemeResult { theme { prefLabel } } ... on AuthorityResult { authority { name } } ... on DocumentResult { document { title } }`;
export const FACETS = `facets { types { type count } polarities { polarity count findings(first: 9) { totalCount nodes { polarity } } }
  themes { theme { key } count findings(first: 9) { totalCount } } years { year count }
  regions { region { key } count } frameworks { framework { key } count } }`;

/** Statements of the findings. */
export const RARE = 'Supervision was held too rarely.';
export const WELL = 'Managers supervised practice well.';
export const DRIFT = 'Plans for children drifted.';

/** The findings, of which two say the same; some of their sentences are held. */
const SENTENCES: readonly [position: number, statement: string, quote: string | null, more?: object][] = [
  [1, RARE, 'Supervision does not happen often enough to help social workers.'],
  [2, RARE, null, { themes: ['supervision', 'caseloads'] }],
  [3, WELL, null, { polarity: 'STRENGTH', aspects: ['recording'] }],
  [4, DRIFT, 'The voice of the child is lost: 😀 drift and delay.', { themes: ['caseloads'], polarity: 'MIXED' }],
];

const schema = createExecutableSchema(readSdl());

/** What a result is called. */
export const named = ({ statement, theme, authority, document }: Result): string =>
  statement ?? theme?.prefLabel ?? authority?.name ?? document?.title ?? '';

/** The graph, loaded before the first test of a file, and searches of it. */
export function searchedGraph() {
  const seeds = seedFolders();
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openScratch();
    const seed = smallSeed();
    const [file = '', lines = []] = Object.entries(seed).find(([name]) => name.startsWith('documents/')) ?? [];
    const [head = {}, sample = {}] = lines;
    const findings = SENTENCES.map(([position, statement, , more]) => ({
      ...sample,
      ...{ key: position.toString(16).padStart(16, '0'), position, paragraph: String(position), statement },
      ...more,
    }));
    const folder = await seeds.write({ ...seed, [file]: [head, ...findings] });
    await load(database, { folder });
    for (const [position, , quote] of SENTENCES)
      await database.execute(
        { name: 'hold a sentence', text: 'MATCH (f:Finding {position: $position}) SET f.quote = $quote' },
        { position, quote },
      );
    reader = createReader(schema, database);
  });
  afterAll(async () => {
    await seeds.removeAll();
    await database.close();
  });

  const answer = async (
    text: string,
    rest = '',
    fields = `totalCount findingCount spelling nodes { ${RESULT} }`,
  ): Promise<ExecutionResult> => {
    const first = rest.includes('first:') ? '' : ', first: 20';
    const document = parse(`query ($text: String!) { search(text: $text${first}${rest}) { ${fields} } }`);
    const contextValue = { reader, deadline: Date.now() + 60_000 };
    return answerOperation({ schema, document, contextValue, variableValues: { text } });
  };
  const search = async (text: string, rest?: string, fields?: string): Promise<Answer> => {
    const { data, errors } = await answer(text, rest, fields);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data?.search)) as Answer;
  };
  return {
    get database() {
      return database;
    },
    answer,
    search,
    /** The names of what is found, in alphabetical order. */
    found: async (text: string, rest?: string) => (await search(text, rest)).nodes.map(named).toSorted(),
  };
}
