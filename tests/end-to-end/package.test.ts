/** What front-ends get of the package: that it is in it, and that a project beside it compiles against it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { buildClient } from './program.ts';

const root = packageRoot();
const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);
let folder = '';
let packed: string[] = [];

/** Lays out a project that has installed the package: the files that it would pack, and no dependency but its own. */
beforeAll(async () => {
  await buildClient();
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const [pack] = JSON.parse(stdout) as { files: { path: string }[] }[];
  packed = pack?.files.map((file) => file.path) ?? [];
  folder = await mkdtemp(path.join(tmpdir(), 'findings-consumer-'));
  const modules = path.join(folder, 'node_modules');
  const wanted = packed.filter((file) => /^(?:package\.json|dist\/client\/|docs\/schema\/)/u.test(file));
  for (const file of wanted) await cp(path.join(root, file), path.join(modules, 'findings-graph', file));
  await mkdir(path.join(modules, '@graphql-typed-document-node'));
  for (const dependency of ['graphql', '@graphql-typed-document-node/core'])
    await symlink(path.join(root, 'node_modules', dependency), path.join(modules, dependency));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rm(folder, { recursive: true }));

const OPTIONS = [
  '--noEmit',
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2023',
  '--resolveJsonModule',
  '--types',
  '',
];

/** What the compiler says of a file of that project; nothing when it is right. */
async function complaints(text: string): Promise<string> {
  await writeFile(path.join(folder, 'client.ts'), text);
  const compiled = run(process.execPath, [compiler, ...OPTIONS, 'client.ts'], { cwd: folder });
  return compiled.then(
    () => '',
    (error: unknown) => (error as { stdout: string }).stdout,
  );
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

test('the package holds the schema, the documents with their types, and the manifest; not the schema of before', () => {
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
  await writeFile(path.join(folder, 'run.js'), script);
  const { stdout } = await run(process.execPath, ['run.js'], { cwd: folder });
  expect(stdout).toBe('true\n');
});
