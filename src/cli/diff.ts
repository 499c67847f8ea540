import { badUserInput } from '../domain/errors.ts';
import { diffLines, diffSeeds, type SeedDiff } from '../imports/diff-seeds.ts';
import { readSeed, SEED_GROUPS } from '../imports/seed-units.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';

export const DIFF_HELP = `Usage: findings-graph diff OLD NEW [--format text|json]

Says what changed from one release of the data to another: authorities, inspections, grades, documents, findings and the
register, each added, removed, or changed field by field. A finding is the same one while its document and the hash of
its sentence are; its place in the reading order is not compared.

  OLD, NEW       releases, or folders of data
  --format json  {"old", "new", "kinds": [{"kind", "added", "removed", "changed", "unchanged"}]}
  --help         show this
`;

const USAGE = 'OLD NEW [--format text|json]';

/** `diff OLD NEW`. Gives the exit status; throws what `readSeed` throws. */
export async function diffCommand(args: readonly string[], io: Io): Promise<number> {
  const options = { format: { type: 'string', default: 'text' } } as const;
  const { values, positionals } = parsedArguments({ name: 'diff', usage: USAGE, options, files: true }, args);
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0) throw badUserInput('diff', args.join(' '), USAGE);
  if (values.format !== 'text' && values.format !== 'json') throw badUserInput('--format', values.format, 'text, json');
  const diff = diffSeeds(await readSeed(old, SEED_GROUPS), await readSeed(now, SEED_GROUPS));
  io.stdout.write(values.format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : textOf(diff));
  return EXIT.ok;
}

const textOf = ({ old, new: now, kinds }: SeedDiff): string =>
  [`Data ${old ?? 'without a version'} → ${now ?? 'without a version'}`, ...diffLines(kinds)]
    .map((line) => `${line}\n`)
    .join('');
