import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { deriveTotals } from '../../src/graph/derive/totals.ts';
import { load } from '../../src/graph/write/load.ts';
import { emptyGraph } from './empty-graph.ts';
import { CURATED, type SeedFiles } from './load-fixtures.ts';
import { valueOf } from './load-folders.ts';
import { INDEXED, indexedFinding, indexLines, nationalSeed } from './load-national-fixtures.ts';

const graph = emptyGraph();

const themes = fc.subarray(['supervision', 'caseloads', 'workforce'], { minLength: 1 });
const findings = fc.array(
  fc.record({
    polarity: fc.constantFrom('WEAKNESS', 'MIXED', 'STRENGTH', 'NEUTRAL'),
    concerns: fc.constantFrom('COUNCIL', 'PARTNER'),
    resolved: fc.boolean(),
    themes,
  }),
  { minLength: 1, maxLength: 6 },
);
/** What is loaded over what: an index of some findings or none, with the curated document or without. */
const seeds = fc.array(fc.record({ indexed: fc.option(findings), curated: fc.boolean() }), {
  minLength: 5,
  maxLength: 5,
});

type Drawn = typeof seeds extends fc.Arbitrary<(infer One)[]> ? One : never;

function seedOf({ indexed, curated }: Drawn): SeedFiles {
  const files = nationalSeed();
  const lines = indexed?.map((more, at) => indexedFinding(at + 1, { ...more, kind: 'FINDING' }));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => (name !== INDEXED || lines !== undefined) && (name !== CURATED || curated))
      .map(([name, records]) => [name, name === INDEXED ? indexLines(lines!) : records]),
  );
}

/** The graph as it is, and as it is when every total is counted anew. */
async function countedBothWays(): Promise<[string[], string[]]> {
  const before = await canonicalDump(graph.database);
  await graph.database.write('test.count-anew', (run) => deriveTotals(run));
  return [before, await canonicalDump(graph.database)];
}

it('totals that are changed by each load are those that are counted anew', { timeout: 300_000 }, async () => {
  let moved = 0;
  for (const series of fc.sample(seeds, { seed: 7, numRuns: 2 }))
    for (const drawn of series) {
      await load(graph.database, { folder: await graph.seeds.write(seedOf(drawn)) });
      const [changed, anew] = await countedBothWays();
      expect(changed, JSON.stringify(drawn)).toEqual(anew);
      moved += Number(await valueOf(graph.database, 'MATCH (t:Theme) RETURN sum(t.findingCount)'));
    }
  expect(moved).toBeGreaterThan(20);
});
