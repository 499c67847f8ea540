import path from 'node:path';
import { badUserInput } from '../domain/errors.ts';
import { READ_LIMITS } from '../domain/read-limits.ts';
import { readSeed } from '../imports/seed-units.ts';
import { extractInWorkers } from '../ingest/ingest/extract-pool.ts';
import { listFiles } from '../ingest/ingest/list-files.ts';
import { placesOfSeed } from '../ingest/ingest/places.ts';
import { buildNational, type BuildReport } from '../ingest/national/build-national.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { IngestSurroundings } from './ingest.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';
import { progressBar } from './progress-bar.ts';

export const NATIONAL_HELP = `Usage: findings-graph national build DIR… [--out DIR] [--seed DIR]

For developers: builds the national index from folders of reports. The index says of every finding where it stands, what
it is about and how it is known again (a hash), never the sentence. The same reports give the same files.

  --out DIR   where to (seed/national); files there of documents that are not among the reports are removed
  --seed DIR  the seed whose inspections the reports are matched with (our own)
  --help      show this
`;

const OPTIONS = { out: { type: 'string' }, seed: { type: 'string' } } as const;
const USAGE = 'build DIR… [--out DIR] [--seed DIR]';

/** `national build DIR…`. Gives the exit status: 1 when a file is left out. Needs no database. */
export async function nationalCommand(
  args: readonly string[],
  io: Io,
  around: Partial<IngestSurroundings> = {},
): Promise<number> {
  const { values, positionals } = parsedArguments(
    { name: 'national', usage: USAGE, options: OPTIONS, files: true },
    args,
  );
  const [build, ...paths] = positionals;
  if (build !== 'build' || paths.length === 0) throw badUserInput('national', positionals.join(' '), USAGE);
  const seed = values.seed ?? around.seed ?? packagedSeed();
  const { core, inspections } = await readSeed(seed, ['core', 'inspections']);
  const authorities = core?.['authorities.jsonl'].lines.map((of) => of.value) ?? [];
  const files = await listFiles(paths);
  const bar = progressBar(io, 'Documents:');
  const outcomes = extractInWorkers(
    { reading: { authorities, limits: around.limits ?? READ_LIMITS }, module: around.worker },
    files,
  );
  const folder = path.resolve(values.out ?? path.join(seed, 'national'));
  const counted = count(outcomes, (done) => bar.update(done, files.length));
  const report = await buildNational(counted, placesOfSeed(inspections), folder).finally(bar.end);
  io.stdout.write(summary(report, folder));
  return report.leftOut.length > 0 ? EXIT.failed : EXIT.ok;
}

async function* count<Item>(items: AsyncIterable<Item>, told: (done: number) => void): AsyncGenerator<Item> {
  let done = 0;
  for await (const item of items) {
    told((done += 1));
    yield item;
  }
}

function summary({ documents, findings, refersBack, bytes, leftOut, removed }: BuildReport, folder: string): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return [
    `${folder}: ${documents} documents, ${findings} findings, ${refersBack} earlier visits recalled, ${megabytes} MB.`,
    ...leftOut.map(({ file, reason }) => `Left out: ${file}: ${reason}`),
    ...removed.map((name) => `Removed: ${name}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
