import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/package-root.ts';
import { buildClient } from '../end-to-end/program.ts';
import { freshHome } from './graph.ts';

const root = packageRoot();
const run = promisify(execFile);

/** A project of somebody else that has installed our package. */
export interface Consumer {
  readonly folder: string;
  /** Compiles a file of the project into JavaScript beside it; gives what the compiler says, nothing when all is right. */
  compiled(file: string): Promise<string>;
  /** Runs a script of the project and gives what it printed; throws when it fails. */
  run(script: string, env?: NodeJS.ProcessEnv): Promise<string>;
}

/**
 * Lays such a project out: what the package has for front-ends, no dependency but its own, and the types of Node. It is
 * built where it lies, so that no other test sees it half written.
 */
export async function installed(): Promise<Consumer> {
  const folder = freshHome();
  const modules = path.join(folder, 'node_modules');
  const ours = path.join(modules, 'findings-graph');
  await buildClient(path.join(ours, 'dist', 'client'));
  for (const part of ['package.json', 'docs/schema'])
    await cp(path.join(root, part), path.join(ours, part), { recursive: true });
  await mkdir(path.join(modules, '@graphql-typed-document-node'));
  await mkdir(path.join(modules, '@types'));
  for (const name of ['graphql', '@graphql-typed-document-node/core', '@types/node'])
    await symlink(path.join(root, 'node_modules', name), path.join(modules, name));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  return {
    folder,
    compiled: (file) => compile(folder, file),
    run: async (script, env = {}) =>
      (await run(process.execPath, [script], { cwd: folder, env: { ...process.env, ...env } })).stdout,
  };
}

const OPTIONS = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--skipLibCheck'];

async function compile(folder: string, file: string): Promise<string> {
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return await run(process.execPath, [compiler, ...OPTIONS, file], { cwd: folder }).then(
    () => '',
    (error: unknown) => (error as { stdout: string }).stdout,
  );
}
