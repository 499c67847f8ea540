import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The files of `schema/` in the order of their names, each by its stem. */
export const schemaFiles = (): { stem: string; sdl: string }[] =>
  readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => ({
      stem: file.slice(0, -'.graphql'.length),
      sdl: readFileSync(new URL(file, schemaFolder), 'utf8'),
    }));

/** The schema as the server reads it: every file of `schema/`. */
export const readSdl = (): string =>
  schemaFiles()
    .map(({ sdl }) => sdl)
    .join('\n');

/** The seed that ships with the program. */
export const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));
