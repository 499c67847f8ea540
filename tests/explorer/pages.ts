import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { build as buildServer, environment, finished } from '../end-to-end/program.ts';
import { connectionTo, freshHome } from '../support/graph.ts';

/** Builds the explorer or the playground for the tests of a file; gives the folder it is in. */
export async function builtPages(of: 'explorer' | 'graphiql'): Promise<string> {
  const folder = freshHome();
  await mkdir(folder);
  const configFile = fileURLToPath(new URL(`../../src/${of}/vite.config.ts`, import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  return folder;
}

/** Makes a key in the scratch graph as a user does, `findings-graph key create`; gives its token. */
export async function keyByCommand(role: string, name: string): Promise<string> {
  await buildServer();
  const { uri, user, password } = await connectionTo('scratch');
  const env = environment(freshHome(), { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const { status, out, err } = await finished(['key', 'create', '--name', name, '--role', role], env);
  if (status !== 0) throw new Error(err);
  return out.trim();
}
