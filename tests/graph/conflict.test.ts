import { parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { type Judge, openJudge } from '../reference/judge.ts';
import { disagreement } from '../reference/verdict.ts';
import { loadedGraph } from './empty-graph.ts';
import { OF_NEWSHIRE, smallSeed, type Fields, type SeedFiles } from './load-fixtures.ts';

const said = (area: string, source: string, grade: string | null, preferred: boolean, state = 'GRADED') => ({
  ...{ area, source, state, grade, sourceText: grade?.toLowerCase() ?? state, preferred },
});
const dated = (what: string, source: string, day: string, preferred: boolean) => ({ what, source, day, preferred });

/** The worked example of `docs/methods.md`. */
function seedOfConflicts(): SeedFiles {
  const seed = smallSeed();
  const [first, ...others] = seed[OF_NEWSHIRE] as [Fields, ...Fields[]];
  const areas = ['overall', 'leaders', 'care', 'adoption', 'protection'];
  return {
    ...seed,
    'core/judgement-areas.jsonl': areas.map((key) => ({ key, name: key, description: key })),
    'core/frameworks.jsonl': (seed['core/frameworks.jsonl'] ?? []).map((of) => (of.graded ? { ...of, areas } : of)),
    [OF_NEWSHIRE]: [
      {
        ...first,
        judgements: [
          ...[said('overall', 'report', 'Good', true), said('overall', 'statistics', 'Poor', false)],
          ...[said('leaders', 'statistics', 'Good', true), said('leaders', 'ofsted', 'Poor', false)],
          ...[said('care', 'report', 'Good', true), said('care', 'statistics', 'Good', false)],
          ...[said('adoption', 'report', 'Good', true), said('adoption', 'statistics', null, false, 'UNKNOWN')],
          said('protection', 'report', 'Good', true),
        ],
        dates: [
          dated('PUBLISHED', 'report', '2024-05-01', true),
          dated('PUBLISHED', 'statistics', '2024-05-02', false),
        ],
      },
      ...others,
    ],
  };
}

const graph = loadedGraph(seedOfConflicts());
let judge: Judge;
beforeAll(async () => {
  judge = await openJudge(graph.database);
});

async function ask(args: string) {
  const selection = `{ conflicts(first: 9${args}) { totalCount coverage { gradesCompared gradesOfOneSource }
    edges { kind area { key } day reason preferred { value } statements { value preferred document { key } } } } }`;
  const operation = { document: parse(selection), variables: {} };
  expect(await disagreement(judge, operation)).toBeUndefined();
  const { data, errors } = await judge.planned(operation);
  expect(errors).toBeUndefined();
  return data?.conflicts as { coverage: unknown; edges: Record<string, unknown>[] };
}

it('are the facts of which two sources say different things, with the one to believe and why', async () => {
  const { edges, coverage } = await ask('');
  const brief = edges.map(({ area, day, preferred, reason }) => ({ ...{ area, day, preferred, reason } }));
  expect(brief.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'))).toEqual([
    { area: { key: 'leaders' }, day: null, preferred: { value: 'Good' }, reason: 'OFFICIAL_STATISTICS' },
    { area: { key: 'overall' }, day: null, preferred: { value: 'Good' }, reason: 'REPORT_ITSELF' },
    { area: null, day: 'PUBLISHED', preferred: { value: '2024-05-01' }, reason: 'REPORT_ITSELF' },
  ]);
  expect(coverage).toEqual({ gradesCompared: 3, gradesOfOneSource: 2 });
});

it('keep what every source says', async () => {
  const { edges } = await ask(', kind: GRADE, orderBy: { field: NAME, direction: DESC }');
  expect(edges.map(({ statements }) => statements)).toEqual([
    [
      { value: 'Good', preferred: true, document: { key: 'newshire-ilacs-standard-2024-03-04-report' } },
      { value: 'Poor', preferred: false, document: { key: 'statistics' } },
    ],
    [
      { value: 'Good', preferred: true, document: { key: 'statistics' } },
      { value: 'Poor', preferred: false, document: { key: 'ofsted' } },
    ],
  ]);
});

it.each([
  [', kind: DATE', 1, { gradesCompared: 0, gradesOfOneSource: 0 }],
  [', authority: "newshire"', 3, { gradesCompared: 3, gradesOfOneSource: 2 }],
  [', authority: "authority:oldshire"', 0, { gradesCompared: 0, gradesOfOneSource: 0 }],
  [', since: "2024-03-16"', 0, { gradesCompared: 0, gradesOfOneSource: 0 }],
])('are counted within what is asked: %s', async (args, count, coverage) => {
  expect(await ask(args)).toMatchObject({ totalCount: count, coverage });
});
