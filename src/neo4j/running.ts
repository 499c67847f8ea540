import type { Config } from '../config.ts';
import { readIfThere } from '../files.ts';
import { MANAGED_USER, serverHome } from './server-home.ts';
import { localUri } from './server-process.ts';
import { isRunning, readState } from './server-state.ts';

/** How to reach a Neo4j. */
export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Where Neo4j is at this moment, whether it answers or not: the one of `NEO4J_URI`, or the managed one of this home,
 * which is only looked for. Undefined when none runs there.
 */
export async function runningNeo4j(config: Config): Promise<Login | undefined> {
  if (config.external) return config.external;
  const home = serverHome(config.home);
  const state = await readState(home);
  if (!state || !(await isRunning(home, state))) return undefined;
  const password = await readIfThere(home.password);
  return password === undefined ? undefined : { uri: localUri(state.port), user: MANAGED_USER, password };
}
