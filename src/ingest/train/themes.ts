import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../package-root.ts';

const theme = z.object({ key: z.string(), prefLabel: z.string(), broader: z.string().nullable() });
const framework = z.object({ key: z.string(), abbreviation: z.string(), version: z.string().nullable() });

/** A theme of the vocabulary, as far as measuring needs it. */
export type TrainedTheme = z.infer<typeof theme>;

const linesOf = <Value>(file: string, schema: z.ZodType<Value>): Value[] =>
  readFileSync(path.join(packageRoot(), 'seed', 'core', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));

/** The themes of the vocabulary we ship. */
export const trainedThemes = (): TrainedTheme[] => linesOf('themes.jsonl', theme);

/** What each framework is called in a table, by its key. */
export const frameworkNames = (): Map<string, string> =>
  new Map(
    linesOf('frameworks.jsonl', framework).map(({ key, abbreviation, version }) => [
      key,
      version === null ? abbreviation : `${abbreviation}, ${version.replace(/^From/u, 'from')}`,
    ]),
  );
