import { parseArgs } from 'node:util';
import { z } from 'zod';

const path = z.string({ error: 'expected a path' }).min(1);

/** The paths that flags name. Every flag is needed: none has a default, so that nothing is read or written unasked. */
export function pathsFrom<const Flag extends string>(flags: readonly Flag[], argv: string[]): Record<Flag, string> {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  return z
    .object(Object.fromEntries(flags.map((flag) => [flag, path])) as Record<Flag, typeof path>)
    .parse(parseArgs({ args: argv, options }).values) as Record<Flag, string>;
}
