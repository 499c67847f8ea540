import path from 'node:path';
import { badUserInput, failure } from '../domain/errors.ts';
import { coreIndexOf } from '../imports/seed-core-index.ts';
import { writeBundle } from '../imports/seed-bundle.ts';
import { checkReferences } from '../imports/seed-references.ts';
import { readSeed, SEED_GROUPS } from '../imports/seed-units.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';
import { packagedSeed } from './load.ts';

export const RELEASE_HELP = `Usage: findings-graph release --out DIR [SEED]

Writes a release of the data: the folder findings-graph-data-VERSION in DIR, with a SHA-256 of each file (BagIt 1.0), for
"load" and "diff", which check it. All of the data is read and checked first. The same data give the same bytes.

  SEED       the folder of the data (our own)
  --out DIR  where to; it must not have a release of that version yet
  --help     show this
`;

const USAGE = '--out DIR [SEED]';

/** `release --out DIR [SEED]`. Gives the exit status; throws what `readSeed`, `checkReferences` and `writeBundle` throw. */
export async function releaseCommand(args: readonly string[], io: Io): Promise<number> {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parsedArguments({ name: 'release', usage: USAGE, options, files: true }, args);
  if (values.out === undefined || positionals.length > 1) throw badUserInput('release', args.join(' '), USAGE);
  const folder = path.resolve(positionals[0] ?? packagedSeed());
  const seed = await readSeed(folder, SEED_GROUPS);
  if (seed.core !== null) checkReferences(seed, coreIndexOf(seed.core));
  const { version } = seed;
  if (version === null)
    throw failure('SEED_INVALID', `${folder}: a release needs a version; write YYYY.MM.n into its file VERSION.`);
  const bundle = await writeBundle({ seed: seed.folder, version, groups: SEED_GROUPS, out: path.resolve(values.out) });
  const megabytes = (bundle.bytes / 1_000_000).toFixed(1);
  io.stdout.write(
    `${bundle.folder}: data ${version}, ${bundle.files} files, ${megabytes} MB, each with its SHA-256.\n`,
  );
  return EXIT.ok;
}
