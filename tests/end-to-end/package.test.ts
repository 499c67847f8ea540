/** What front-ends get of the package: that it is in it, and that a project beside it compiles against it. */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { type Consumer, installed } from '../support/consumer.ts';
import { buildClient } from './program.ts';

let project: Consumer;

beforeAll(async () => {
  project = await installed();
});

/** What the compiler says of a file of that project; nothing when it is right. */
async function complaints(text: string): Promise<string> {
  await writeFile(path.join(project.folder, 'client.ts'), text);
  return await project.compiled('client.ts');
}

const CLIENT = `
  import { WhoSharesSupervisionProblemsDocument as document, type AuthorityHistoryQueryVariables } from 'findings-graph/documents';
  import manifest from 'findings-graph/persisted-queries.json' with { type: 'json' };
  import type { ResultOf } from '@graphql-typed-document-node/core';
  export const first = (answer: ResultOf<typeof document>): string | undefined =>
    answer.theme?.sharedBy.edges[0]?.node.name;
  export const variables: AuthorityHistoryQueryVariables = { id: 'stockton-on-tees' };
  export const ids: string[] = manifest.operations.map(({ id }) => id);
`;

test('the package holds the schema, the documents with their types, and the manifest; not the schema of before', async () => {
  await buildClient();
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: packageRoot(), maxBuffer: 64 * 1024 * 1024 });
  const [pack] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const packed = pack?.files.map((file) => file.path) ?? [];
  expect(packed).toEqual(
    expect.arrayContaining([
      'dist/client/documents.js',
      'dist/client/documents.d.ts',
      'docs/schema/printed.graphql',
      'docs/schema/persisted-queries.json',
      'docs/schema/README.md',
    ]),
  );
  expect(packed).not.toContain('docs/schema/released.graphql');
});

test('what its documents and its program import is installed with it', async () => {
  const manifest = await readFile(path.join(packageRoot(), 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const documents = importedBy(await readFile(path.join(packageRoot(), 'dist', 'client', 'documents.d.ts'), 'utf8'));
  const files = (await readdir(path.join(packageRoot(), 'dist'), { recursive: true })).filter(
    (name) => name.endsWith('.js') && !/^(?:explorer|graphiql|client)\b/u.test(name),
  );
  const texts = await Promise.all(files.map((name) => readFile(path.join(packageRoot(), 'dist', name), 'utf8')));
  const program = texts.flatMap(importedBy);
  expect(documents).not.toEqual([]);
  expect(program).toContain('neo4j-driver');
  expect([...new Set([...documents, ...program])].filter((name) => !(name in dependencies))).toEqual([]);
});

/** The packages that a text imports, without those of Node. */
const importedBy = (text: string): string[] =>
  [...text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"](?<name>(?:@[^/'"]+\/)?[\w-][^/'"]*)[^'"]*['"]/gu)]
    .map(({ groups }) => groups?.name ?? '')
    .filter((name) => !name.startsWith('node:'));

test('a project that has it compiles against it', async () => {
  expect(await complaints(CLIENT)).toBe('');
});

test.each([
  ['a field that was not asked for', 'node.name', 'node.code', /Property 'code' does not exist/u],
  ['a variable of another type', "id: 'stockton-on-tees'", 'id: 7', /'number' is not assignable to type/u],
  ['a document that there is none of', 'WhoSharesSupervisionProblemsDocument', 'NoDocument', /no exported member/u],
])('the compiler finds %s', async (_, from, to, found) => {
  expect(CLIENT).toContain(from);
  expect(await complaints(CLIENT.replace(from, to))).toMatch(found);
});

test('it runs', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { print } from 'graphql';
    import * as documents from 'findings-graph/documents';
    import manifest from 'findings-graph/persisted-queries.json' with { type: 'json' };
    const { id } = manifest.operations.find(({ name }) => name === 'Successions');
    console.log(id === createHash('sha256').update(print(documents.SuccessionsDocument)).digest('hex'));
  `;
  await writeFile(path.join(project.folder, 'run.js'), script);
  expect(await project.run('run.js')).toBe('true\n');
});
