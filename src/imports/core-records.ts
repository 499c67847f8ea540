import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { coreFiles } from './seed-core.ts';

type CoreFiles = typeof coreFiles;

/**
 * The records of a file of `seed/core`, for the tools of the maintainers: the program itself reads seeds with
 * `readSeed`, which says of every fault where it is. Throws zod's error for a record that is not of the schema.
 */
export const coreRecords = <Name extends keyof CoreFiles>(name: Name, file: string): z.output<CoreFiles[Name]>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => coreFiles[name].parse(JSON.parse(line)) as z.output<CoreFiles[Name]>);
