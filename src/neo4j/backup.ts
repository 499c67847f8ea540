import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { badUserInput, failure } from '../domain/errors.ts';
import { neo4jAdmin } from './admin.ts';
import { installNeo4j } from './install.ts';
import { requireJava } from './java.ts';
import { withLock } from './lock.ts';
import { type ServerHome, serverHome } from './server-home.ts';
import { prepareHome } from './server-process.ts';
import { settings } from './server-settings.ts';
import { isRunning, readState } from './server-state.ts';
import { settleInterruptedRestore, swapStore } from './store-swap.ts';

type Progress = (line: string) => void;

interface Store {
  readonly home: ServerHome;
  readonly jars: string;
  readonly config: Config;
  readonly progress: Progress;
  /** A folder for this one command, removed at its end. */
  readonly workshop: string;
}

const LOCK_PATIENCE = 5_000;
/** neo4j-admin reads a configuration but opens no port. */
const NO_PORT = 0;

/**
 * Writes the store into a dump file, once the dump has been unpacked and checked. Throws `GRAPH_IN_USE` while the
 * server runs, `NOT_FOUND` when there is no store, `BAD_USER_INPUT` when the file exists.
 */
export async function dumpStore(config: Config, file: string, progress: Progress): Promise<void> {
  const target = path.resolve(file);
  if (await exists(target)) throw badUserInput('FILE', file, 'a file that does not exist yet');
  if (!(await exists(path.dirname(target)))) throw badUserInput('FILE', file, 'a file in a folder that exists');
  await withIdleStore(config, progress, async (store) => {
    if (!(await exists(path.join(store.home.data, 'databases', config.database))))
      throw failure('NOT_FOUND', `There is no store in ${store.home.root} yet; run \`findings-graph load\` first.`);
    progress(`Dumping the store of ${store.home.root}`);
    await admin(store, store.home.root, ['database', 'dump', config.database, `--to-path=${store.workshop}`]);
    const dump = path.join(store.workshop, `${config.database}.dump`);
    progress('Checking the dump');
    await unpackAndCheck(store, dump, path.join(store.workshop, 'check'));
    await moveOver(dump, target);
  });
  progress(`The dump is ${target}`);
}

/**
 * Puts a dump in the place of the store. The dump is unpacked and checked beside the store, which stays as it is until
 * then. Throws `GRAPH_IN_USE` while the server runs, `BAD_USER_INPUT` when there is no such file.
 */
export async function restoreStore(config: Config, file: string, progress: Progress): Promise<void> {
  const source = path.resolve(file);
  if (!(await stat(source).catch(() => undefined))?.isFile())
    throw badUserInput('FILE', file, 'a dump that `findings-graph neo4j dump` has written');
  await withIdleStore(config, progress, async (store) => {
    progress(`Unpacking and checking ${source}`);
    const fresh = path.join(store.workshop, 'restored');
    // The new data folder keeps all but the database itself: the users, and what the server knows of its databases.
    const replaced = ['databases', 'transactions'].map((folder) => path.join(store.home.data, folder, config.database));
    await cp(store.home.data, path.join(fresh, 'data'), {
      recursive: true,
      filter: (entry) => !replaced.includes(entry),
    });
    await unpackAndCheck(store, source, fresh);
    await swapStore(store.home, path.join(fresh, 'data'));
  });
  progress(`The store of ${serverHome(config.home).root} now holds what ${source} held`);
}

/** Runs `work` while nobody can start or use the store. */
async function withIdleStore(config: Config, progress: Progress, work: (store: Store) => Promise<void>): Promise<void> {
  await requireJava();
  const jars = await installNeo4j(config.cache, progress);
  const home = serverHome(config.home);
  await withLock(home.lock, LOCK_PATIENCE, async () => {
    const state = await readState(home);
    if (state && (await isRunning(home, state))) throw inUse(state.pid, state.owner?.pid);
    await settleInterruptedRestore(home);
    await prepareHome(home);
    const workshop = path.join(home.root, `workshop-${randomUUID()}`);
    try {
      await mkdir(workshop, { mode: 0o700 });
      await writeFile(path.join(workshop, 'neo4j.conf'), settings(NO_PORT, config.database, config.memory));
      await work({ home, jars, config, progress, workshop });
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  });
}

const inUse = (pid: number, owner: number | undefined) =>
  failure(
    'GRAPH_IN_USE',
    `Neo4j runs on this store (process ${pid}${owner === undefined ? '' : `, owned by process ${owner}`}). ` +
      'Stop it with `findings-graph neo4j stop`, then try again.',
  );

const admin = ({ jars, workshop }: Store, root: string, args: readonly string[]): Promise<void> =>
  neo4jAdmin({ jars, root, configuration: workshop }, args);

/** Loads a dump into a home of its own and checks the consistency of what comes out. */
async function unpackAndCheck(store: Store, dump: string, root: string): Promise<void> {
  const { config, workshop } = store;
  // neo4j-admin looks for the dump by the name of the database.
  const folder = path.join(workshop, 'from');
  await mkdir(folder);
  await symlink(dump, path.join(folder, `${config.database}.dump`));
  await mkdir(root, { recursive: true });
  await admin(store, root, ['database', 'load', config.database, `--from-path=${folder}`]);
  await admin(store, root, ['database', 'check', config.database, `--report-path=${workshop}`]);
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Moves a file to where it belongs, which may be another disk; it appears there whole. */
async function moveOver(from: string, to: string): Promise<void> {
  const beside = `${to}.${randomUUID()}.tmp`;
  try {
    await cp(from, beside);
    await rename(beside, to);
  } finally {
    await rm(beside, { force: true });
  }
}
