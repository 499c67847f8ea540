/**
 * The live schema as schemathesis sees it: operations that it draws from the introspection, valid and invalid ones, of
 * every query and every mutation, sent with a curator's key to a server over a small graph.
 */
import { expect, it } from 'vitest';
import { integrityChecks } from '../../src/graph/integrity.ts';
import { createExecutableSchema } from '../../src/resolvers/executable-schema.ts';
import { curatedGraph } from '../curation/curating.ts';
import { hasPython, runPython } from '../support/python.ts';
import { readSdl } from '../support/sources.ts';

/** Operations of each root field; `npm run hostile` sends five hundred. */
const EACH = Number(process.env.HOSTILE_OPERATIONS ?? 12);
const SEEDS = [11, 12];

/**
 * `refused_as_announced` is ours (schemathesis-hooks.py). It stands for `positive_data_acceptance`, which takes every
 * refusal of a valid operation for a fault: no type of GraphQL tells which cursors are ours, or how much may be asked for.
 * The other checks of schemathesis are of OpenAPI and look at nothing here.
 */
const CHECKS = ['not_a_server_error', 'response_schema_conformance', 'negative_data_rejection', 'refused_as_announced'];

const { graph, url, key } = curatedGraph();

/** What schemathesis printed, and whether it found nothing. */
async function schemathesis(seed: number, token: string): Promise<{ clean: boolean; printed: string }> {
  const options = {
    checks: CHECKS.join(','),
    seed: String(seed),
    'max-examples': String(EACH),
    header: `Authorization: Bearer ${token}`,
    phases: 'fuzzing',
    'generation-database': 'none',
    'suppress-health-check': 'all',
    'request-timeout': '120',
    workers: '2',
  };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const config = ['--config-file', 'tests/hostile/schemathesis.toml'];
  try {
    const printed = await runPython(
      '-m',
      'schemathesis.cli',
      ...config,
      'run',
      `${url()}/graphql`,
      ...given,
      '--no-color',
    );
    return { clean: true, printed };
  } catch (error) {
    return { clean: false, printed: String((error as { stdout?: string }).stdout ?? error) };
  }
}

const numberIn = (printed: string, pattern: RegExp): number => Number(pattern.exec(printed)?.[1] ?? 0);

/** How many root fields there are to ask. */
function rootFields(): number {
  const schema = createExecutableSchema(readSdl());
  const types = [schema.getQueryType(), schema.getMutationType()];
  return types.reduce((count, type) => count + Object.keys(type?.getFields() ?? {}).length, 0);
}

it.runIf(hasPython).each(SEEDS)('schemathesis finds nothing with seed %d', { timeout: 3_600_000 }, async (seed) => {
  const { clean, printed } = await schemathesis(seed, await key('curator', `schemathesis ${seed}`));
  expect(clean, printed.slice(-20_000)).toBe(true);
  expect(numberIn(printed, /Tested: (\d+)/u)).toBe(rootFields());
  const sent = numberIn(printed, /(\d+) generated/u);
  process.stderr.write(`${sent} operations of schemathesis with seed ${seed}: nothing found\n`);
  expect(sent).toBeGreaterThan(rootFields());

  const faults: unknown[] = [];
  for await (const check of integrityChecks(graph.database)) if (!check.ok) faults.push(check);
  expect(faults).toEqual([]);
});
