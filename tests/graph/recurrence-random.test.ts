/** On a random graph whose statuses follow from its findings, the history behind each status replays to that status. */
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveAuthorities } from '../../src/graph/derive/authorities.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { replayed } from '../domain/replay.ts';
import { type Judge, openJudge } from '../reference/judge.ts';
import { openRandomGraph } from '../reference/scratch.ts';
import { all, required } from '../reference/store.ts';
import { disagreement } from '../reference/verdict.ts';

interface Entry {
  readonly outcome: string;
  readonly inspection: { readonly full: boolean };
  readonly findings: { readonly nodes: readonly { readonly polarity: string; readonly resolved: boolean }[] };
}

interface Edge {
  readonly status: string;
  readonly node: { readonly key: string };
  readonly history: readonly Entry[];
}

interface Answer {
  readonly authorities: { readonly nodes: readonly { readonly weaknesses: { readonly edges: readonly Edge[] } }[] };
}

const HISTORIES = parse(`query ($asOf: Date, $prominence: WeaknessProminence!, $level: WeaknessLevel!) {
  authorities(first: 20) { nodes { weaknesses(asOf: $asOf, prominence: $prominence, level: $level, first: 100) { edges {
    status node { key } history { outcome inspection { full } findings(first: 100) { nodes { polarity resolved } } } } } } }
}`);

const RECURRING = parse(`query ($asOf: Date, $prominence: WeaknessProminence!, $level: WeaknessLevel!, $full: Int!) {
  recurringWeaknesses(asOf: $asOf, prominence: $prominence, level: $level, minInspections: $full, first: 100) {
    totalCount coverage { authorities authoritiesRead inspectionsRead inspectionsNotRead visitsNotRead }
    edges { node { id } authorityCount examinedCount comparableCount share inspectionCount findingCount since firstSeen
      lastSeen frameworks { id } findings(first: 20) { totalCount nodes { id } }
      authorities(first: 20) { edges { status node { id } history { outcome } frameworks { id } findings(first: 9) { nodes { id } } } } } }
}`);

let database: Database;
let judge: Judge;

/** What an entry says to a replay that is asked for any problem or for headlines. */
const said = (prominence: string) => (entry: Entry) => ({
  examined: entry.outcome !== 'NOT_EXAMINED',
  reports: entry.outcome === 'HEADLINE_PROBLEM' || (prominence === 'ANY' && entry.outcome === 'PROBLEM'),
  problem: ['HEADLINE_PROBLEM', 'PROBLEM'].includes(entry.outcome),
  relieved: entry.findings.nodes.some(({ polarity, resolved }) => polarity === 'STRENGTH' || resolved),
  full: entry.inspection.full,
});

describe.each([3, 11])('random graph %i', (seed) => {
  beforeAll(async () => {
    database = await openRandomGraph(seed);
    const ids = await database.execute({ name: 'test.ids', text: 'MATCH (a:Authority) RETURN a.id' });
    await database.write('test.derive', (run) => deriveAuthorities(run, ids.flat().map(String)));
    judge = await openJudge(database);
  });
  afterAll(() => database.close());

  const days = (): (string | null)[] => {
    const published = all(judge.store, 'Inspection').map((inspection) => required<string>(inspection, 'available'));
    return [null, ...[...new Set(published)].toSorted().filter((_, at) => at % 4 === 1)];
  };

  test.each(['ANY', 'HEADLINE'])('each history replays to its status: %s', async (prominence) => {
    const statuses = new Set<string>();
    for (const level of ['THEME', 'REFINED'])
      for (const asOf of days()) {
        const { data, errors } = await judge.planned({ document: HISTORIES, variables: { asOf, prominence, level } });
        expect(errors).toBeUndefined();
        const { authorities } = data as unknown as Answer;
        for (const { status, node, history } of authorities.nodes.flatMap(({ weaknesses }) => weaknesses.edges)) {
          statuses.add(status);
          const read = history.filter(({ outcome }) => outcome !== 'NOT_READ');
          expect(replayed(read.map(said(prominence))), `${node.key} as of ${asOf}`).toBe(status);
        }
      }
    expect(statuses.size).toBeGreaterThan(2);
  });

  test('and what recurs is what the reference says', async () => {
    const [, someDay = null] = days();
    for (const asOf of [null, someDay])
      for (const prominence of ['ANY', 'HEADLINE'])
        for (const level of ['THEME', 'REFINED'])
          for (const full of [1, 2]) {
            const operation = { document: RECURRING, variables: { asOf, prominence, level, full } };
            expect(await disagreement(judge, operation), JSON.stringify(operation.variables)).toBeUndefined();
          }
  });
});
