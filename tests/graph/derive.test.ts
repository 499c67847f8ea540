import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { historyOf, type InspectionFacts } from '../../src/domain/recurrence-history.ts';
import { intervalsOf } from '../../src/domain/recurrence.ts';
import { deriveAuthorities } from '../../src/graph/derive/authorities.ts';
import { deriveTotals } from '../../src/graph/derive/totals.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { depth, full, headline, remark, strength, tree, visit, Y1, Y2, Y3, Y4 } from '../domain/recurrence-fixtures.ts';
import { openScratch, wipe } from '../support/graph.ts';
import { createCore, createInspection } from './derive-fixtures.ts';

const A = 'authority:a';
const B = 'authority:b';

const historyOfA: InspectionFacts[] = [
  full(Y1, [headline(depth), remark({ themes: ['caseloads', 'permanence'] })], { available: '2012-07-01' }),
  visit(Y2, [strength(), remark({ themes: ['permanence'], concerns: 'PARTNER' })]),
  visit('2015-01-01', [], { reading: 'NOT_READ' }),
  full(Y3, [strength(), strength({ themes: ['caseloads'] })]),
];
const historyOfB: InspectionFacts[] = [full(Y2, [remark({ themes: ['supervision', 'caseloads'] })])];

let database: Database;

beforeAll(async () => {
  database = await openScratch();
});

afterAll(async () => {
  await database.close();
});

beforeEach(async () => {
  await wipe(database);
  await createCore(database);
  await database.write('test.seed', async (run) => {
    for (const facts of historyOfA) await createInspection(run, A, facts);
    for (const facts of historyOfB) await createInspection(run, B, facts);
  });
});

/** Derives in one transaction; gives the names of the statements that ran. */
async function derive(authorities: string[]): Promise<string[]> {
  const names: string[] = [];
  await database.write('test.derive', async (run) => {
    const noted: Run = (statement, parameters) => {
      names.push(statement.name);
      return run(statement, parameters);
    };
    await deriveAuthorities(noted, authorities);
    await deriveTotals(noted);
  });
  return names;
}

const rows = (text: string) => database.execute({ name: 'test.read', text: `CYPHER 5 ${text}` });

/** The edges of an authority as the domain would give them, and their element ids. */
async function edges(authority: string) {
  const found = await database.execute(
    {
      name: 'test.edges',
      text: `CYPHER 5 MATCH (:Authority {id: $authority})-[h:HAS_WEAKNESS]->(w:Weakness)
             RETURN elementId(h), h {.*, weakness: w.key} ORDER BY w.key, h.prominence, h.from`,
    },
    { authority },
  );
  return { ids: found.map(([id]) => id), properties: found.map(([, properties]) => properties) };
}

const expected = (authority: string, facts: InspectionFacts[]) =>
  intervalsOf(
    historyOf(
      facts.map((it) => ({ ...it, id: `${authority} ${it.id}` })),
      tree,
    ),
  );

describe('deriveAuthorities', () => {
  it('writes the intervals of the domain, edge for edge', async () => {
    await derive([A, B]);
    expect((await edges(A)).properties).toEqual(expected(A, historyOfA));
    expect((await edges(B)).properties).toEqual(expected(B, historyOfB));
  });

  it('stores counts as integers', async () => {
    await derive([A]);
    const types = await rows('MATCH ()-[h:HAS_WEAKNESS]->() RETURN DISTINCT valueType(h.reportedCount)');
    expect(types).toEqual([['INTEGER NOT NULL']]);
  });

  it('leaves authorities alone that it is not asked for', async () => {
    await derive([A]);
    expect((await edges(B)).properties).toEqual([]);
    expect(await rows(`MATCH (b:Authority {id: '${B}'}) RETURN b.weaknessCount`)).toEqual([[null]]);
  });

  it('writes nothing the second time', async () => {
    const first = await derive([A, B]);
    const before = await edges(A);
    const second = await derive([A, B, A]);
    expect(first).toContain('derive.create-standings');
    expect(second).not.toContain('derive.create-standings');
    expect(second).not.toContain('derive.remove-standings');
    expect(await edges(A)).toEqual(before);
  });

  it('replaces only what a new inspection changes: what had closed before stays', async () => {
    await derive([A, B]);
    const before = await edges(A);
    const added = full(Y4, [remark()]);
    await database.write('test.add', (run) => createInspection(run, A, added));
    await derive([A]);
    const after = await edges(A);
    expect(after.properties).toEqual(expected(A, [...historyOfA, added]));
    const closed = expected(A, historyOfA).filter((interval) => !interval.open).length;
    expect(after.ids.filter((id) => before.ids.includes(id)).length).toBe(closed);
  });

  it('removes what nothing reports any more, doubles too', async () => {
    await derive([A, B]);
    await rows(`MATCH (b:Authority {id: '${B}'})-[h:HAS_WEAKNESS]->(w) WITH b, h, w LIMIT 1
                CREATE (b)-[x:HAS_WEAKNESS]->(w) SET x = properties(h)`);
    await derive([B]);
    expect((await edges(B)).properties).toEqual(expected(B, historyOfB));
    await rows(`MATCH (:Authority {id: '${B}'})<-[:OF]-(i:Inspection) SET i.reading = 'UNREADABLE'`);
    await derive([B]);
    expect((await edges(B)).properties).toEqual([]);
  });

  it('counts inspections, findings, and open weaknesses of themes that are not resolved', async () => {
    await derive([A, B]);
    expect(
      await rows('MATCH (a:Authority) RETURN a.inspectionCount, a.findingCount, a.weaknessCount ORDER BY a.id'),
    ).toEqual([
      // Supervision, caseloads and management are resolved by the last full inspection; permanence is not examined.
      [4, 6, 1],
      // Supervision, caseloads and their top theme.
      [1, 1, 3],
    ]);
    const ofInspections = await rows('MATCH (i:Inspection) RETURN i.findingCount ORDER BY i.latest, i.id');
    expect(ofInspections.flat()).toEqual([2, 2, 1, 0, 2]);
  });

  it('fails, and so writes nothing, where the node of a weakness is missing', async () => {
    await rows("MATCH (w:Weakness {key: 'caseloads'}) DETACH DELETE w");
    await expect(derive([A, B])).rejects.toThrow(/weakness:caseloads, which is not in the graph: load the core files/u);
    expect(await rows('MATCH ()-[h:HAS_WEAKNESS]->() RETURN count(h)')).toEqual([[0]]);
  });
});

describe('deriveTotals', () => {
  it('counts each finding once on a theme and its broader ones, problems apart', async () => {
    await derive([A, B]);
    expect(await rows('MATCH (t:Theme) RETURN t.key, t.findingCount, t.problemCount ORDER BY t.key')).toEqual([
      ['caseloads', 3, 2],
      ['management', 6, 3],
      ['permanence', 2, 2],
      ['supervision', 4, 2],
    ]);
  });

  it('counts findings and authorities of a weakness, inspections of a framework, findings of a document', async () => {
    await derive([A, B]);
    const weaknesses = await rows(
      'MATCH (w:Weakness) WHERE w.findingCount > 0 RETURN w.key, w.findingCount, w.authorityCount ORDER BY w.key',
    );
    expect(weaknesses).toEqual([
      ['caseloads', 2, 1],
      ['management', 3, 1],
      ['management--analysis-depth', 1, 1],
      ['permanence', 2, 1],
      ['supervision', 2, 1],
      ['supervision--analysis-depth', 1, 1],
    ]);
    expect(await rows('MATCH (f:Framework), (d:Document) RETURN f.inspectionCount, d.findingCount')).toEqual([[5, 7]]);
  });

  it('puts stale counts right', async () => {
    await derive([A, B]);
    await rows('MATCH (n) WHERE n:Theme OR n:Weakness SET n.findingCount = 99');
    await derive([]);
    expect(await rows("MATCH (t:Theme {key: 'supervision'}) RETURN t.findingCount")).toEqual([[4]]);
    expect(await rows('MATCH (w:Weakness {findingCount: 99}) RETURN count(w)')).toEqual([[0]]);
  });
});
