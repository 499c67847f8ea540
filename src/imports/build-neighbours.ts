/**
 * Builds `seed/core/neighbours.jsonl` from the published tables of statistical neighbours; a tool of the maintainers,
 * run when a model has a new edition:
 *
 *   npm run seed:neighbours -- --model-2021 statistical_neighbours_2021.csv \
 *     --model-2025 statistical_neighbours_2025_wide.csv --authorities seed/core/authorities.jsonl \
 *     --out seed/core/neighbours.jsonl
 *
 * Prints how many authorities each model has, and which of the register it does not have.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readNeighbours } from './neighbours.ts';
import { coreFiles, type AuthorityRecord } from './seed-core.ts';
import { NEIGHBOUR_MODELS } from './seed-neighbours.ts';

const SOURCE = 'Statistical neighbours, Department for Education';
const path = z.string({ error: 'expected a path' }).min(1);
const paths = z.object({ 'model-2021': path, 'model-2025': path, authorities: path, out: path });

/** Every flag is needed: none has a default, so that nothing is read or written unasked. */
function pathsFrom(argv: string[]): z.infer<typeof paths> {
  const options = Object.fromEntries(Object.keys(paths.shape).map((flag) => [flag, { type: 'string' as const }]));
  return paths.parse(parseArgs({ args: argv, options }).values);
}

function readAuthorities(file: string): AuthorityRecord[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => coreFiles['authorities.jsonl'].parse(JSON.parse(line)));
}

function main(of: z.infer<typeof paths>): void {
  const authorities = readAuthorities(of.authorities);
  const models = NEIGHBOUR_MODELS.map((model) => {
    const file = of[`model-${model}`];
    const table = {
      model,
      source: `${SOURCE}, ${model} model`,
      file: basename(file),
      text: readFileSync(file, 'utf8'),
    };
    return { model, ...readNeighbours(table, authorities) };
  });
  writeFileSync(of.out, models.flatMap(({ records }) => records.map((line) => `${JSON.stringify(line)}\n`)).join(''));
  for (const { model, records, missing } of models)
    process.stdout.write(`${model} model: ${records.length} authorities; none for: ${missing.join(', ') || '-'}\n`);
}

main(pathsFrom(process.argv.slice(2)));
