import path from 'node:path';
import type { z } from 'zod';
import { coreRecords } from '../../imports/core-records.ts';
import type { coreFiles } from '../../imports/seed-core.ts';
import { packageRoot } from '../../package-root.ts';

/** The records of a file of the register that we ship. */
export const shipped = <Name extends keyof typeof coreFiles>(name: Name) =>
  coreRecords(name, path.join(packageRoot(), 'seed', 'core', name));

/** A theme of the vocabulary, as far as measuring needs it. */
export type TrainedTheme = Pick<z.output<(typeof coreFiles)['themes.jsonl']>, 'key' | 'prefLabel' | 'broader'>;

/** The themes of the vocabulary we ship. */
export const trainedThemes = (): TrainedTheme[] => shipped('themes.jsonl');

/** What each framework is called in a table, by its key. */
export const frameworkNames = (): Map<string, string> =>
  new Map(
    shipped('frameworks.jsonl').map(({ key, abbreviation, version }) => [
      key,
      version === null ? abbreviation : `${abbreviation}, ${version.replace(/^From/u, 'from')}`,
    ]),
  );
