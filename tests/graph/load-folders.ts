import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../src/neo4j/database.ts';
import type { Fields, SeedFiles } from './load-fixtures.ts';

/** Folders of seeds that a test file writes; `removeAll` takes them away. */
export function seedFolders() {
  const made: string[] = [];
  return {
    async write(files: SeedFiles, version = '2026.01.1'): Promise<string> {
      const folder = await mkdtemp(path.join(tmpdir(), 'findings-seed-'));
      made.push(folder);
      await writeFile(path.join(folder, 'VERSION'), `${version}\n`);
      for (const [name, records] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        const lines = records.map((record) => `${JSON.stringify(record)}\n`);
        await writeFile(path.join(folder, name), lines.join(''));
      }
      return folder;
    },
    removeAll: () => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))),
  };
}

/** The only value of the only row of a statement. */
export async function valueOf(database: Database, text: string, parameters: Fields = {}): Promise<unknown> {
  const rows = await database.execute({ name: 'test', text: `CYPHER 5 ${text}` }, parameters);
  return rows[0]?.[0];
}
