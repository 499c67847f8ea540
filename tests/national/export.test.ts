/** Exports of the national graph: all of it, and a region, read back by others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOf } from '../../src/export/graph/ask.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { exported, exporting, readBack, type Exporting } from '../export/exporting.ts';
import { NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { hasPython } from '../support/python.ts';

const MINUTES = 60_000;
const COUNTS = '{ meta { counts { authorities inspections documents findings themes weaknesses } } }';
const REGION = '{ regions: { some: { name: { eq: "North East" } } } }';
const IN_REGION = `{
  authorities(first: 1, filter: ${REGION}) { totalCount }
  inspections(first: 1, filter: { authority: ${REGION} }) { totalCount }
  findings(first: 1, filter: { authority: ${REGION}, theme: { id: "supervision" } }) { totalCount }
}`;

let database: Database;
let from: Exporting;

beforeAll(async () => {
  database = await openNational();
  from = exporting(database);
}, NATIONAL_PATIENCE);
afterAll(() => database?.close());

const ask = async (query: string): Promise<unknown> => askOf(from.schema, from.source)(query, {});

type Totals = Record<'authorities' | 'inspections' | 'findings', { readonly totalCount: number }>;

describe.runIf(hasPython)('readers of others', () => {
  test('find all of the nation as CSV', { timeout: 15 * MINUTES }, async () => {
    const { meta } = (await ask(COUNTS)) as { meta: { counts: Record<string, number> } };
    const found = await readBack<Record<string, { rows: number; shapes: number; ragged: number }>>(
      'csv',
      await exported(from, 'csv'),
    );
    const { standings, ...things } = found;
    expect(Object.fromEntries(Object.entries(things).map(([file, { rows }]) => [file, rows]))).toEqual(meta.counts);
    expect(standings!.rows).toBeGreaterThan(meta.counts.authorities!);
    for (const { shapes, ragged } of Object.values(found)) expect([shapes, ragged]).toEqual([1, 0]);
  });

  test('find a theme in a region as GraphML and as Turtle', { timeout: 10 * MINUTES }, async () => {
    const options = { region: 'North East', theme: 'supervision' };
    const { authorities, inspections, findings } = (await ask(IN_REGION)) as Totals;
    const graphml = await readBack<{ types: Record<string, number>; unlabelled: string[] }>(
      'graphml',
      await exported(from, 'graphml', options),
    );
    expect(graphml.types).toMatchObject({
      Authority: authorities.totalCount,
      Inspection: inspections.totalCount,
      Finding: findings.totalCount,
    });
    expect(graphml.types).not.toHaveProperty('null');
    const turtle = await readBack<{ places: object; one_sided: string[] }>(
      'turtle',
      await exported(from, 'turtle', options),
    );
    expect(Object.keys(turtle.places)).toHaveLength(findings.totalCount);
    expect(turtle.one_sided).toEqual([]);
  });
});
