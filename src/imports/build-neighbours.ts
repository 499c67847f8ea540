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
import { pathsFrom } from './build-paths.ts';
import { coreRecords } from './core-records.ts';
import { neighbourSource } from './imported-neighbours.ts';
import { readNeighbours } from './neighbours.ts';
import { NEIGHBOUR_MODELS } from './seed-neighbours.ts';

const FLAGS = ['model-2021', 'model-2025', 'authorities', 'out'] as const;

function main(of: Record<(typeof FLAGS)[number], string>): void {
  const authorities = coreRecords('authorities.jsonl', of.authorities);
  const models = NEIGHBOUR_MODELS.map((model) => {
    const file = of[`model-${model}`];
    const table = {
      model,
      source: neighbourSource(model),
      file: basename(file),
      text: readFileSync(file, 'utf8'),
    };
    return { model, ...readNeighbours(table, authorities) };
  });
  writeFileSync(of.out, models.flatMap(({ records }) => records.map((line) => `${JSON.stringify(line)}\n`)).join(''));
  for (const { model, records, missing } of models)
    process.stdout.write(`${model} model: ${records.length} authorities; none for: ${missing.join(', ') || '-'}\n`);
}

main(pathsFrom(FLAGS, process.argv.slice(2)));
