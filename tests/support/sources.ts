import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The schema as the server reads it: every file of `schema/`. */
export const readSdl = (): string =>
  readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(new URL(file, schemaFolder), 'utf8'))
    .join('\n');

/** The seed that ships with the program. */
export const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));
