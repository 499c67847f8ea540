import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { load } from '../../src/graph/write/load.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { disagreement } from '../reference/verdict.ts';
import { loadedGraph } from './empty-graph.ts';
import {
  CURATED,
  documentLines,
  finding,
  inspection,
  OF_NEWSHIRE,
  smallSeed,
  type SeedFiles,
} from './load-fixtures.ts';

const VISIT = inspection({
  key: 'newshire-focused-visit-2025-02-03',
  ...{ kind: 'FOCUSED_VISIT', framework: 'ilacs-focused-visit', dateText: '2025-02-04', publishedOn: '2025-03-01' },
  ...{ firstDay: '2025-02-03', lastDay: '2025-02-04', earliest: '2025-02-03', latest: '2025-02-04' },
});
const AGAIN = inspection({
  key: 'newshire-ilacs-standard-2026-01-12',
  ...{ firstDay: '2026-01-12', lastDay: '2026-01-23', earliest: '2026-01-12', latest: '2026-01-23' },
  ...{ dateText: '2026-01-23', publishedOn: '2026-03-01' },
});
const fileOf = (of: { key: string }) => `documents/${of.key}-report.jsonl`;

/** The worked example of `docs/methods.md`: a full inspection, a visit, a full inspection again. */
function seedOfThree(): SeedFiles {
  return {
    ...smallSeed(),
    [CURATED]: documentLines(inspection(), [
      finding(1, { kind: 'IMPROVEMENT', themes: ['supervision'] }),
      finding(2, { kind: 'PRIORITY_ACTION', themes: ['caseloads', 'supervision'] }),
      finding(3, { kind: 'RECOMMENDATION', themes: ['workforce'], concerns: 'PARTNERSHIP' }),
      finding(4, { kind: 'RECOMMENDATION', themes: ['supervision'], concerns: 'PARTNER' }),
      finding(5, { kind: 'RECOMMENDATION', polarity: 'NEUTRAL', themes: [], aspects: [] }),
      finding(6),
    ]),
    [fileOf(VISIT)]: documentLines(VISIT, [
      finding(1, { polarity: 'STRENGTH', themes: ['supervision'] }),
      finding(2, { themes: ['supervision'] }),
      finding(3, { themes: ['caseloads'], concerns: 'PARTNER' }),
      finding(4, { themes: ['caseloads'], polarity: 'NEUTRAL' }),
    ]),
    [fileOf(AGAIN)]: documentLines(AGAIN, [
      finding(1, { kind: 'IMPROVEMENT', themes: ['caseloads'] }),
      finding(2, { themes: ['supervision'], resolved: true }),
    ]),
  };
}

const graph = loadedGraph(seedOfThree());
let judge: Judge;
beforeAll(async () => {
  judge = await openJudge(graph.database);
});

interface Answer {
  coverage: Record<string, number>;
  edges: {
    outcome: string;
    matter: { key: string } | null;
    node: { position: number };
    decidedBy: { key: string } | null;
    findings: { nodes: { position: number }[] };
    later: { says: string; inspection: { key: string } }[];
  }[];
}

const EDGES = `coverage { items addressed partly repeated notExaminedSince noLaterReportRead noMatter }
  edges { outcome matter { key } node { position } decidedBy { key } findings(first: 9) { nodes { position } }
    later { says inspection { key } } }`;

/** The answer of the planner, which the reference must give too. */
async function ask(selection: string): Promise<Answer> {
  const operation = { document: parse(`{ ${selection} }`), variables: {} };
  expect(await disagreement(judge, operation)).toBeUndefined();
  const { data, errors } = await judge.planned(operation);
  expect(errors).toBeUndefined();
  const [first] = Object.values(data ?? {}) as [Answer & { priorityActions?: Answer }];
  return first.priorityActions ?? first;
}

const ofFirst = (args: string) =>
  ask(`inspection(id: "${inspection().key}") { priorityActions(first: 9${args}) { ${EDGES} } }`);
const outcomes = ({ edges }: Answer) => edges.map((edge) => [edge.node.position, edge.matter?.key, edge.outcome]);

describe('what became of an item', () => {
  it('is what the next report that speaks of its first-ranked theme says', async () => {
    const answer = await ofFirst('');
    expect(outcomes(answer)).toEqual([
      [1, 'supervision', 'PARTLY'],
      [2, 'caseloads', 'REPEATED'],
      [3, 'workforce', 'PARTLY'],
      [5, undefined, 'NO_MATTER'],
    ]);
    expect(answer.coverage).toEqual({
      ...{ items: 4, addressed: 0, partly: 2, repeated: 1, notExaminedSince: 0, noLaterReportRead: 0, noMatter: 1 },
    });
    const [supervision, caseloads] = answer.edges;
    expect(supervision?.decidedBy?.key).toBe(VISIT.key);
    expect(supervision?.findings.nodes.map(({ position }) => position)).toEqual([1, 2]);
    expect(caseloads?.decidedBy?.key).toBe(AGAIN.key);
    expect(caseloads?.later.map(({ says, inspection: { key } }) => [key, says])).toEqual([
      [VISIT.key, 'NOT_EXAMINED'],
      [AGAIN.key, 'REPEATED'],
    ]);
    expect(supervision?.later.map(({ says }) => says)).toEqual(['PARTLY', 'ADDRESSED']);
  });

  it('goes by what had been published by then', async () => {
    expect(outcomes(await ofFirst(', asOf: "2025-12-31"'))[1]).toEqual([2, 'caseloads', 'NOT_EXAMINED_SINCE']);
    expect(outcomes(await ofFirst(', asOf: "2024-12-31"'))[1]).toEqual([2, 'caseloads', 'NO_LATER_REPORT_READ']);
    expect(outcomes(await ofFirst(', asOf: "2024-04-30"'))).toEqual([]);
  });

  it('is chosen by outcome, kind and theme, while the denominators stay', async () => {
    const repeated = await ask(`priorityActions(outcome: [REPEATED], first: 9) { ${EDGES} }`);
    expect(outcomes(repeated)).toEqual([[2, 'caseloads', 'REPEATED']]);
    expect(repeated.coverage).toMatchObject({ items: 5, repeated: 1, noLaterReportRead: 1 });
    const narrower = await ask(`priorityActions(theme: "workforce", kind: [IMPROVEMENT], first: 9) { ${EDGES} }`);
    expect(outcomes(narrower)).toEqual([
      [1, 'caseloads', 'NO_LATER_REPORT_READ'],
      [1, 'supervision', 'PARTLY'],
    ]);
    expect((await ask(`priorityActions(authority: "oldshire", first: 9) { ${EDGES} }`)).coverage.items).toBe(0);
  });
});

const follows = () =>
  graph.database.execute({
    name: 'test',
    text: 'MATCH (i:Inspection)-[:FOLLOWS]->(before:Inspection) RETURN i.key, before.key ORDER BY i.key',
  });

describe('the inspection before', () => {
  const chain = [
    [VISIT.key, inspection().key],
    [AGAIN.key, VISIT.key],
  ];

  it('is the one before it of the same authority, read or not', async () => {
    expect(await follows()).toEqual(chain);
  });

  it('is another when one comes between or goes', async () => {
    const between = { ...VISIT, key: 'newshire-focused-visit-2025-06-02', ...days('2025-06-02') };
    const seed = seedOfThree();
    const more = [...(seed[OF_NEWSHIRE] ?? []), { ...between, documents: [], judgements: [] }];
    await load(graph.database, { folder: await graph.seeds.write({ ...seed, [OF_NEWSHIRE]: more }) });
    expect(await follows()).toEqual([chain[0], [between.key, VISIT.key], [AGAIN.key, between.key]]);
    await load(graph.database, { folder: graph.folder });
    expect(await follows()).toEqual(chain);
  });

  it('is found for a store that was loaded before there was any', async () => {
    await graph.database.execute({ name: 'test', text: 'MATCH ()-[r:FOLLOWS]->() DELETE r' });
    await graph.database.execute({ name: 'test', text: 'MATCH (d:Dataset) SET d.schemaVersion = 3' });
    await migrate(graph.database);
    expect(await follows()).toEqual(chain);
  });
});

const days = (day: string) => ({ firstDay: day, lastDay: day, earliest: day, latest: day, dateText: day });
