/** The export of a graph, read back by readers that others keep, against what the same graph answers. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LICENCE_LINE } from '../../src/domain/licence-line.ts';
import { askOf } from '../../src/export/graph/ask.ts';
import { GRAPH_FORMATS } from '../../src/export/graph/formats.ts';
import { KINDS, STANDING } from '../../src/export/graph/kinds.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { faultyPlans } from '../reference/plans.ts';
import { connectionTo, openGolden } from '../support/graph.ts';
import { hasPython } from '../support/python.ts';
import { exported, exporting, pieces, readBack, type Exporting } from './exporting.ts';

const COUNTS = '{ meta { version counts { authorities inspections documents findings themes weaknesses } } }';

type Counts = Record<'authorities' | 'inspections' | 'documents' | 'findings' | 'themes' | 'weaknesses', number>;

let database: Database;
let from: Exporting;
let version: string;
let counts: Counts;

const ask = (query: string, variables = {}) => askOf(from.schema, from.source)(query, variables);

beforeAll(async () => {
  database = await openGolden();
  from = exporting(database);
  ({ version, counts } = ((await ask(COUNTS)) as { meta: { version: string; counts: Counts } }).meta);
});
afterAll(() => database.close());

describe.runIf(hasPython)('readers of others', () => {
  test('networkx finds every thing, typed, and every tie between things that are there', async () => {
    const found = await readBack<Graphml>('graphml', await exported(from, 'graphml'));
    expect(found.types).toEqual({
      Theme: counts.themes,
      Weakness: counts.weaknesses,
      Authority: counts.authorities,
      Inspection: counts.inspections,
      Document: counts.documents,
      Finding: counts.findings,
    });
    expect(found).toMatchObject({ directed: true, unlabelled: [] });
    expect(found.relations).toMatchObject({
      OF: counts.inspections,
      REPORTS: counts.findings,
      EVIDENCED_IN: counts.findings,
      IN_THEME: counts.weaknesses,
    });
    expect(found.attributes).toMatchObject({
      resolved: ['bool'],
      latitude: ['float'],
      'evidence.page': ['int'],
      day: ['str'],
    });
    expect(found.edges).toContain('authority:cumbria-county-council SUCCEEDED_BY authority:cumberland');
    expect(found.standings[0]).toMatchObject({ status: expect.any(String), reportedCount: expect.any(Number) });
    expect(new Set(found.standings.map(({ prominence }) => prominence))).toEqual(new Set(['HEADLINE', 'ANY']));
  });

  test('rdflib finds SKOS that is whole, and for every finding its place, and who made it', async () => {
    const found = await readBack<Turtle>('turtle', await exported(from, 'turtle'));
    expect(found.concepts).toEqual({ themes: counts.themes, weaknesses: counts.weaknesses, aspects: 10 });
    const { themes } = (await ask('{ themes(first: 100, filter: { top: { eq: true } }) { totalCount } }')) as {
      themes: { totalCount: number };
    };
    expect(found.tops).toBe(themes.totalCount);
    expect(found.one_sided).toEqual([]);
    expect(found.labels['theme:supervision']).toEqual(['Supervision of practitioners@en']);
    expect(Object.values(found.labels).filter((labels) => labels.length !== 1)).toEqual([]);
    expect(found.unnamed).toEqual([]);
    expect([found.rights, found.licence]).toEqual([
      [LICENCE_LINE],
      ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
    ]);
    const answered = (await ask(
      '{ findings(first: 100) { nodes { id method themes { id } evidence { page paragraph quoteHash document { id } } } } }',
    )) as { findings: { nodes: AnsweredFinding[] } };
    expect(Object.keys(found.places)).toHaveLength(counts.findings);
    for (const { id, method, themes: of, evidence } of answered.findings.nodes) {
      const { document, page, paragraph, quoteHash } = evidence;
      expect(found.places[id]).toEqual([document.id, page, paragraph, quoteHash, `activity:${method.toLowerCase()}`]);
      for (const theme of of) expect(found.about).toContain(`${id} ${theme.id}`);
    }
  });

  test('Python reads a row for every thing, of one shape, with version and licence', async () => {
    const csv = await readBack<Tables>('csv', await exported(from, 'csv'));
    const jsonl = await readBack<Tables>('jsonl', await exported(from, 'jsonl'));
    const files = [...KINDS, STANDING].map(({ name, file }) => [name, file] as const);
    expect(Object.keys(csv).toSorted()).toEqual(files.map(([, file]) => file).toSorted());
    for (const [name, file] of files) {
      const { first, ...told } = csv[file]!;
      const { first: firstLine, ...lines } = jsonl[name]!;
      const rows = file === 'standings' ? told.rows : counts[file as keyof Counts];
      expect(told).toEqual({ rows, shapes: 1, ragged: 0, licences: [LICENCE_LINE], versions: [version] });
      expect(lines).toEqual(told);
      expect(['type', ...Object.keys(first)]).toEqual(Object.keys(firstLine));
    }
    expect(csv.standings!.rows).toBeGreaterThan(10);
  });

  test('a part has what it says, and no tie that leads out of it', async () => {
    const options = { authorities: ['Stockton-on-Tees'], since: '2015-01-01', theme: 'supervision' };
    const found = await readBack<Graphml>('graphml', await exported(from, 'graphml', options));
    const { inspections, findings } = (await ask(PART)) as Record<'inspections' | 'findings', { totalCount: number }>;
    expect(inspections.totalCount).toBeGreaterThan(1);
    expect(found.types).toMatchObject({
      Theme: counts.themes,
      Authority: 1,
      Inspection: inspections.totalCount,
      ...(findings.totalCount > 0 ? { Finding: findings.totalCount } : {}),
    });
    expect(found.unlabelled).toEqual([]);
    expect(found.types).not.toHaveProperty('null');
  });
});

const IN_PART = '{ authority: { id: { eq: "stockton-on-tees" } }, latest: { gte: "2015-01-01" } }';
const PART = `{
  inspections(first: 1, filter: ${IN_PART}) { totalCount }
  findings(first: 1, filter: { inspection: ${IN_PART}, theme: { id: "supervision" } }) { totalCount }
}`;

test.for([
  [{ authorities: ['Atlantis'] }, '--authority: expected one that the graph has, by id, key or name, got "Atlantis"'],
  [{ theme: 'weather' }, '--theme: expected one that the graph has, by id, key or name, got "weather"'],
  [{ region: 'Mordor' }, '--region: expected a region of the graph'],
] as const)('refuses a part that is not there: %j', async ([options, message]) => {
  await expect(exported(from, 'jsonl', options)).rejects.toThrow(message);
});

test('the same graph gives the same bytes, and every statement is planned without a scan of everything', async () => {
  const options = { region: 'North East' };
  const [one, other] = [await exported(from, 'graphml', options), await exported(from, 'graphml', options)];
  expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  expect(await faultyPlans(await connectionTo('golden'), from.ran)).toEqual([]);
});

test('no sentence of a document is asked for', () => {
  for (const { query } of [...KINDS, STANDING]) expect(query).not.toMatch(/\bquote\b/u);
});

test.for(GRAPH_FORMATS)('%s reads a page when it is asked for, and never a second one', async (format) => {
  let asked = 0;
  const source: Exporting['source'] = {
    ...from.source,
    answer: async (query) => {
      asked += 1;
      return from.source.answer(query);
    },
  };
  const iterator = pieces({ ...from, source }, format, { authorities: ['leeds'] });
  let most = 0;
  for (;;) {
    const before = asked;
    const { done } = await iterator.next();
    if (done) break;
    most = Math.max(most, asked - before);
  }
  expect(asked).toBeGreaterThan(KINDS.length);
  // Resolving the part is a question of its own, before the first page.
  expect(most).toBeLessThanOrEqual(2);
});

test('fails when the data change meanwhile', async () => {
  let looks = 0;
  const dataNow = async () => ({ ...(await from.source.dataNow()), ...((looks += 1) > 1 ? { revision: -1 } : {}) });
  const changing = { ...from, source: { ...from.source, dataNow } };
  await expect(exported(changing, 'turtle', { authorities: ['leeds'] })).rejects.toThrow(
    /^The data changed during the export, from revision \d+ to -1\./u,
  );
});

interface Graphml {
  readonly types: Record<string, number>;
  readonly relations: Record<string, number>;
  readonly attributes: Record<string, string[]>;
  readonly edges: string[];
  readonly standings: Record<string, unknown>[];
  readonly unlabelled: string[];
}

interface Turtle {
  readonly concepts: Record<string, number>;
  readonly tops: number;
  readonly labels: Record<string, string[]>;
  readonly one_sided: string[];
  readonly unnamed: string[];
  readonly places: Record<string, unknown[]>;
  readonly about: string[];
  readonly rights: string[];
  readonly licence: string[];
}

type Tables = Record<string, { readonly rows: number; readonly first: Record<string, unknown> }>;

interface AnsweredFinding {
  readonly id: string;
  readonly method: string;
  readonly themes: { readonly id: string }[];
  readonly evidence: {
    readonly page: number;
    readonly paragraph: string;
    readonly quoteHash: string;
    readonly document: { readonly id: string };
  };
}
